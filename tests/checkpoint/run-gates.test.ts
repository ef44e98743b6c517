import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { runGates, type GatePlan, type Pace } from "../../checkpoint/run-gates.ts";
import type { Mode } from "../../policy/mode.ts";
import {
  gateNames,
  type Gate,
  type GateContext,
  type GateName,
  type GateResult,
  type Judgement,
  type Outcome,
} from "../../gates/contract.ts";

const pass: Outcome = { status: "pass", reason: "clean" };
const fail: Outcome = { status: "fail", reason: "findings" };

/** A gate that gives `outcome` after `ms`; it ends early when it is stopped. */
function gate(name: GateName, outcome: Outcome, ms = 0, after: GateName[] = [], mode: Mode = "enforce"): GatePlan {
  const one: Gate = {
    name,
    after,
    judge: async ({ signal }) => {
      await sleep(ms, undefined, { signal });
      return judgement(outcome);
    },
    canary: () => Promise.resolve({ alive: true, detail: "" }),
  };
  return { kind: "judge", gate: one, timeoutMs: 10_000, mode };
}

function judgement(outcome: Outcome): Judgement {
  return { outcome, summary: "", findings: [], notes: [], tools: [], log: null };
}

async function run(
  plans: Partial<Record<GateName, GatePlan>>,
  pace: Pace = "early",
  signal = new AbortController().signal,
) {
  const started: GateName[] = [];
  const all = Object.fromEntries(gateNames.map((name) => [name, plans[name] ?? gate(name, pass)]));
  const results = await runGates(all as Record<GateName, GatePlan>, pace, {
    contextFor: () => ({}) as GateContext,
    onStart: (name) => started.push(name),
    onProgress: () => {},
    onFinish: () => {},
    signal,
  });
  return { started, results, outcomes: results.map(described) };
}

function described({ outcome }: GateResult): string {
  return `${outcome.status}/${outcome.reason}`;
}

test("all five come back in order", async () => {
  const { results } = await run({ sanity: gate("sanity", pass, 30) });
  expect(results.map((result) => result.gate)).toEqual(gateNames);
});

describe("the first failure in the order decides", () => {
  test("a later one that fails sooner does not take its place, and is shown beside", async () => {
    const { outcomes } = await run({ sanity: gate("sanity", fail, 50), semgrep: gate("semgrep", fail, 1) });
    expect(outcomes.slice(0, 2)).toEqual(["fail/findings", "fail/findings"]);
  });

  test("what comes after it is stopped, or never started", async () => {
    const { started, outcomes } = await run({
      sanity: gate("sanity", fail, 5),
      secrets: gate("secrets", pass, 5000),
      atdd: gate("atdd", pass, 0, ["sanity"]),
      review: gate("review", pass, 0, ["secrets"]),
    });
    expect(outcomes.slice(2)).toEqual(["skip/not-reached", "skip/not-reached", "skip/not-reached"]);
    expect(started).not.toContain("atdd");
    expect(started).not.toContain("review");
  });

  test.each(["serial", "early"] as const)("one in shadow mode stops no other, at the pace %s", async (pace) => {
    const { started, outcomes } = await run(
      {
        sanity: gate("sanity", fail, 1, [], "shadow"),
        semgrep: gate("semgrep", { status: "error", reason: "tool-missing" }, 1, [], "shadow"),
        secrets: gate("secrets", pass, 20),
        atdd: gate("atdd", pass, 0, ["sanity"]),
        review: gate("review", fail, 0, ["secrets"]),
      },
      pace,
    );
    expect(outcomes).toEqual(["fail/findings", "error/tool-missing", "pass/clean", "pass/clean", "fail/findings"]);
    expect(started).toHaveLength(5);
  });

  test.each(gateNames.flatMap((first) => gateNames.map((second) => [first, second] as const)))(
    "serial and early agree when %s and %s fail",
    async (first, second) => {
      const plans = {
        sanity: gate("sanity", pass, 8),
        atdd: gate("atdd", pass, 1, ["sanity"]),
        review: gate("review", pass, 0, ["secrets"]),
        [first]: gate(first, fail, 6),
        [second]: gate(second, fail, 2),
      };
      const [serial, early] = [await run(plans, "serial"), await run(plans, "early")];
      const blockedBy = (results: GateResult[]) => results.find(({ outcome }) => outcome.status === "fail")?.gate;
      expect(blockedBy(early.results)).toBe(blockedBy(serial.results));
      expect(blockedBy(serial.results)).toBe(gateNames.find((name) => name === first || name === second));
    },
  );
});

test("at the serial pace no gate starts before the one in front has ended", async () => {
  const { started } = await run({ sanity: gate("sanity", pass, 20) }, "serial");
  expect(started).toEqual(gateNames);
});

describe("a gate that does not end well", () => {
  test("one that throws is an error that says so", async () => {
    const broken = gate("semgrep", pass);
    if (broken.kind === "judge") broken.gate.judge = () => Promise.reject(new Error("no such luck"));
    const { results, outcomes } = await run({ semgrep: broken });
    expect(outcomes[1]).toBe("error/internal");
    expect(results[1]?.summary).toContain("no such luck");
  });

  test("one that is over its deadline is a timeout", async () => {
    const slow = gate("sanity", pass, 60_000);
    const { outcomes } = await run({ sanity: slow.kind === "judge" ? { ...slow, timeoutMs: 20 } : slow });
    expect(outcomes[0]).toBe("timeout/deadline");
  });

  test("one that does not heed its signal is left behind", async () => {
    const deaf = gate("sanity", pass);
    if (deaf.kind === "judge") deaf.gate.judge = () => new Promise(() => {});
    const { outcomes } = await run({ sanity: deaf.kind === "judge" ? { ...deaf, timeoutMs: 20 } : deaf });
    expect(outcomes[0]).toBe("timeout/deadline");
  });

  test("Ctrl-C cancels what runs: an error, never a pass", async () => {
    const controller = new AbortController();
    const running = run({ sanity: gate("sanity", pass, 60_000) }, "early", controller.signal);
    setTimeout(() => controller.abort(new Error("SIGINT")), 20);
    expect((await running).outcomes[0]).toBe("error/cancelled");
  });
});
