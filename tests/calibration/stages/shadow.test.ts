import { describe, expect, test } from "vitest";
import { driftBegins, judgeDrift, type DatedCheckpoint } from "../../../calibration/stages/shadow.ts";
import type { ChangeKind } from "../../../change/change.ts";
import type { GateName, GateResult, Outcome } from "../../../gates/contract.ts";

const now = new Date("2026-03-16T12:00:00Z");
const pass: Outcome = { status: "pass", reason: "clean" };
const fail: Outcome = { status: "fail", reason: "findings" };

function daysAgo(days: number): string {
  return new Date(now.getTime() - days * 24 * 3600 * 1000).toISOString();
}

function checkpoint(
  at: string,
  tree: string,
  outcomes: Partial<Record<GateName, Outcome>>,
  kind: ChangeKind = "staged",
): DatedCheckpoint {
  const results = Object.entries(outcomes).map(([gate, outcome]): GateResult => ({
    gate: gate as GateName,
    outcome,
    summary: "",
    findings: [],
    notes: [],
    tools: [],
    log: null,
    durationMs: 1,
  }));
  return { at, result: { change: { kind, tree, head: null, commits: [], bases: [], filesChanged: 1 }, results } };
}

/** So many verdicts of secrets, of which the first block, each on a tree of its own. */
function verdicts(days: number, blocked: number, all: number, gate: GateName = "secrets"): DatedCheckpoint[] {
  return Array.from({ length: all }, (_, index) =>
    checkpoint(daysAgo(days), `${gate} ${days} ${index}`, { [gate]: index < blocked ? fail : pass }),
  );
}

describe("drift", () => {
  test("is a gate that blocks more often, with both rates and their intervals", async () => {
    const word = await judgeDrift([...verdicts(20, 4, 100), ...verdicts(3, 15, 40)], now);
    // Wilson: 4 of 100 is 1.6 to 9.8 %, 15 of 40 is 24.2 to 53.0 %.
    expect(word).toEqual({
      stage: "shadow",
      status: "attention",
      summary: "How often it blocks has changed: secrets.",
      details: [
        "secrets blocks more often: 15 of 40 blocked (38 %, 24 % to 53 %) in the last 7 days, 4 of 100 blocked (4 %, 2 % to 10 %) in the 28 before.",
      ],
    });
  });

  test("is as well one that blocks less often, such as by finding nothing any more", async () => {
    const word = await judgeDrift([...verdicts(20, 20, 100), ...verdicts(3, 0, 40)], now);
    expect(word.status).toBe("attention");
    expect(word.details[0]).toContain("secrets blocks less often: 0 of 40 blocked (0 %, 0 % to 9 %)");
  });

  test("is none where the intervals share something", async () => {
    const word = await judgeDrift([...verdicts(20, 10, 100), ...verdicts(3, 6, 40)], now);
    expect(word).toMatchObject({ status: "ok", summary: "Blocks as often as before: secrets." });
    expect(word.details).toHaveLength(1);
  });

  test("is told a gate, those that drifted first", async () => {
    const word = await judgeDrift(
      [
        ...verdicts(20, 10, 40, "semgrep"),
        ...verdicts(3, 10, 40, "semgrep"),
        ...verdicts(20, 0, 40),
        ...verdicts(3, 40, 40),
        ...verdicts(3, 1, 2, "review"),
      ],
      now,
    );
    expect(word.status).toBe("attention");
    expect(word.details).toEqual([
      expect.stringMatching(/^secrets blocks more often/),
      expect.stringMatching(/^semgrep: 10 of 40/),
      expect.stringMatching(/^review: 1 of 2 .*no verdicts in the 28 before: too few to compare\.$/),
    ]);
  });
});

describe("too few verdicts", () => {
  test.each([
    ["none at all", [], "0 in the last 7 days, 0 in the 28 before"],
    ["29 of late", [...verdicts(20, 0, 100), ...verdicts(3, 29, 29)], "29 in the last 7 days, 100 in the 28 before"],
    ["29 before", [...verdicts(20, 0, 29), ...verdicts(3, 100, 100)], "100 in the last 7 days, 29 in the 28 before"],
  ])("are nothing to judge by, and how many there are is said: %s", async (_, checkpoints, counts) => {
    expect(await judgeDrift(checkpoints, now)).toMatchObject({
      status: "none",
      summary: `Too few verdicts to compare: ${counts}, and 30 of a gate are needed on each side.`,
    });
  });

  test("are enough at thirty on each side", async () => {
    const word = await judgeDrift([...verdicts(20, 0, 30), ...verdicts(3, 30, 30)], now);
    expect(word.status).toBe("attention");
  });
});

describe("what counts", () => {
  const counted = async (checkpoints: readonly DatedCheckpoint[]) => {
    const { summary } = await judgeDrift(checkpoints, now);
    return /: (\d+) in the last 7 days, (\d+) in the 28 before/.exec(summary)?.slice(1).map(Number);
  };

  test("is what was judged in the last seven days, and in the 28 before", async () => {
    const at = [-1, 0, 6.9, 7.1, 34.9, 35.1].map((days, index) =>
      checkpoint(daysAgo(days), `tree ${index}`, { secrets: pass }),
    );
    expect(await counted(at)).toEqual([2, 2]);
    expect(driftBegins(now).toISOString()).toBe(daysAgo(35));
  });

  test("is a tree once within the same days, by the last word on it", async () => {
    const again = (days: number, outcome: Outcome) => checkpoint(daysAgo(days), "same", { secrets: outcome });
    expect(await counted([again(20, fail), again(3, fail), again(2, fail), again(1, pass)])).toEqual([1, 1]);
    const { details } = await judgeDrift([again(3, fail), again(2, fail), again(1, pass)], now);
    expect(details).toEqual([expect.stringContaining("secrets: 0 of 1 blocked")]);
  });

  test("is the word before, where a gate is left out the second time", async () => {
    const { details } = await judgeDrift(
      [
        checkpoint(daysAgo(3), "same", { secrets: fail, semgrep: pass }),
        checkpoint(daysAgo(2), "same", { secrets: { status: "skip", reason: "by-person" }, semgrep: pass }),
      ],
      now,
    );
    expect(details).toContainEqual(expect.stringContaining("secrets: 1 of 1 blocked"));
  });

  test("is a gate that broke, for it blocks; not one that is off, skipped or interrupted", async () => {
    const { details } = await judgeDrift(
      [
        checkpoint(daysAgo(1), "a", {
          sanity: { status: "skip", reason: "no-tests-found" },
          semgrep: { status: "error", reason: "tool-missing" },
          secrets: { status: "error", reason: "cancelled" },
          atdd: { status: "off", reason: "disabled" },
          review: { status: "timeout", reason: "deadline" },
        }),
      ],
      now,
    );
    expect(details.map((line) => line.slice(0, 18))).toEqual(["semgrep: 1 of 1 bl", "review: 1 of 1 blo"]);
  });

  test("is a change, and not all tracked files at once", async () => {
    const kinds: ChangeKind[] = ["staged", "commit", "range", "all"];
    const of = kinds.map((kind) => checkpoint(daysAgo(1), `tree of ${kind}`, { secrets: fail }, kind));
    expect(await counted(of)).toEqual([3, 0]);
  });
});

test("verdicts may come one at a time, as the log is read", async () => {
  async function* stream() {
    yield* [...verdicts(20, 4, 100), ...verdicts(3, 15, 40)];
    await Promise.resolve();
  }
  expect((await judgeDrift(stream(), now)).status).toBe("attention");
});
