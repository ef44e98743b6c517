import { describe, expect, test } from "vitest";
import type { CheckpointResult } from "../../checkpoint/checkpoint-result.ts";
import type { LoggedEvent } from "../../events/event-log.ts";
import type { Label } from "../../feedback/label.ts";
import { shadowVerdicts, type ShadowQuestion } from "../../feedback/shadow-verdicts.ts";
import { gateNames, type Finding, type GateName, type Outcome } from "../../gates/contract.ts";
import { checkpointResult, finding, gateResult } from "../cli/reports/sample-result.ts";

const fail: Outcome = { status: "fail", reason: "findings" };
const tree = "a".repeat(40);

function at(day: number): string {
  return new Date(Date.UTC(2026, 4, day, 8)).toISOString();
}

/** A fingerprint, and a finding that has it. */
function print(digit: string): string {
  return digit.repeat(64);
}

function found(rule: string, digit: string, changes: Partial<Finding> = {}): Finding {
  const region = { startLine: Number.parseInt(digit, 16), endLine: Number.parseInt(digit, 16) };
  const location = { kind: "file", path: `src/${digit}.js`, region } as const;
  return finding({ rule, fingerprint: print(digit), location, ...changes });
}

function failing(gate: GateName, ...findings: Finding[]) {
  return gateResult(gate, { outcome: fail, findings });
}

function checkpoint(day: number, result: CheckpointResult, more: object = {}): LoggedEvent {
  return { schemaVersion: 1, id: `event-${day}`, at: at(day), type: "checkpoint", result, ...more };
}

/** A checkpoint of these results with all gates in shadow mode. */
function shadowed(...results: Parameters<typeof checkpointResult>[0]): CheckpointResult {
  return checkpointResult(results, { inShadow: [...gateNames] });
}

function label(digit: string, word: Label["label"], by: string, agent = false): Label {
  return {
    schemaVersion: 1,
    id: "0123456789",
    at: at(1),
    label: word,
    gate: "secrets",
    rule: null,
    note: null,
    event: null,
    fingerprint: print(digit),
    path: null,
    line: null,
    by,
    agent,
    commit: null,
    tree,
    blob: null,
  };
}

async function* streamed(events: readonly LoggedEvent[]): AsyncGenerator<LoggedEvent> {
  for (const event of events) yield await Promise.resolve(event);
}

function ask(events: readonly LoggedEvent[], question: Partial<ShadowQuestion> = {}) {
  return shadowVerdicts(streamed(events), { since: null, gates: gateNames, labelsFor: () => [], ...question });
}

describe("what would have been blocked", () => {
  const events = [
    checkpoint(1, shadowed(failing("secrets", found("secrets/a", "1"), found("secrets/b", "2")), gateResult("review"))),
    checkpoint(2, shadowed(gateResult("sanity"), gateResult("secrets"))),
    checkpoint(
      3,
      shadowed(
        failing("semgrep", found("semgrep/x", "4")),
        failing("secrets", found("secrets/a", "1"), found("secrets/a", "3")),
      ),
    ),
  ];

  test("is summed up by gate and rule, most checkpoints first, with the finding seen last", async () => {
    const { gates, ...sums } = await ask(events);
    expect(sums).toEqual({ logBegins: at(1), unreadable: 0, checkpoints: 3, inShadow: 3, wouldHaveBlocked: 2 });
    const nothingSaid = { correct: 0, falsePositive: 0, disputed: 0 };
    expect(gates).toEqual([
      {
        gate: "semgrep",
        checkpoints: 1,
        troubles: [],
        rules: [
          {
            rule: "semgrep/x",
            checkpoints: 1,
            findings: 1,
            firstSeen: at(3),
            lastSeen: at(3),
            example: { path: "src/4.js", line: 4, fingerprint: print("4"), event: "event-3" },
            labels: nothingSaid,
          },
        ],
      },
      {
        gate: "secrets",
        checkpoints: 2,
        troubles: [],
        rules: [
          {
            rule: "secrets/a",
            checkpoints: 2,
            findings: 2,
            firstSeen: at(1),
            lastSeen: at(3),
            example: { path: "src/3.js", line: 3, fingerprint: print("3"), event: "event-3" },
            labels: nothingSaid,
          },
          {
            rule: "secrets/b",
            checkpoints: 1,
            findings: 1,
            firstSeen: at(1),
            lastSeen: at(1),
            example: { path: "src/2.js", line: 2, fingerprint: print("2"), event: "event-1" },
            labels: nothingSaid,
          },
        ],
      },
    ]);
  });

  test("is the same in whatever order the log is", async () => {
    expect(await ask(events.toReversed())).toMatchObject({
      logBegins: at(1),
      wouldHaveBlocked: 2,
      gates: [
        {},
        {
          rules: [
            { rule: "secrets/a", findings: 2, firstSeen: at(1), lastSeen: at(3), example: { event: "event-3" } },
            {},
          ],
        },
      ],
    });
  });

  test("is cut to the gates and the period that are asked for; where the log begins is told all the same", async () => {
    expect(await ask(events, { gates: ["semgrep", "review"] })).toMatchObject({
      checkpoints: 3,
      wouldHaveBlocked: 1,
      gates: [{ gate: "semgrep" }],
    });
    expect(await ask(events, { since: new Date(at(2)) })).toMatchObject({
      logBegins: at(1),
      checkpoints: 2,
      wouldHaveBlocked: 1,
      gates: [{ gate: "semgrep" }, { gate: "secrets", checkpoints: 1, rules: [{ rule: "secrets/a", findings: 2 }] }],
    });
  });
});

describe("does not count", () => {
  test("what blocked: a gate that enforces", async () => {
    const result = checkpointResult(
      [failing("semgrep", found("semgrep/x", "1")), failing("secrets", found("secrets/a", "2"))],
      {
        inShadow: ["semgrep"],
      },
    );
    expect(await ask([checkpoint(1, result)])).toMatchObject({ wouldHaveBlocked: 1, gates: [{ gate: "semgrep" }] });
  });

  test("what policy or a comment lets stand, and what stands beside a pass", async () => {
    const suppression = { by: "policy", reason: "x", addedByChange: false } as const;
    const result = shadowed(
      failing("semgrep", found("semgrep/x", "1"), found("semgrep/y", "2", { suppression })),
      gateResult("secrets", { findings: [found("secrets/a", "3", { severity: "note" })] }),
    );
    expect((await ask([checkpoint(1, result)])).gates).toMatchObject([
      { gate: "semgrep", rules: [{ rule: "semgrep/x" }] },
    ]);
  });

  test("findings below the severity that blocked, where the event tells it", async () => {
    const note = found("semgrep/note", "1", { severity: "note" });
    const result = shadowed(failing("semgrep", found("semgrep/x", "2", { severity: "warning" }), note));
    const rulesOf = async (more: object) =>
      (await ask([checkpoint(1, result, more)])).gates[0]?.rules.map(({ rule }) => rule);
    expect(await rulesOf({ blockFrom: { semgrep: "warning", review: "note" } })).toEqual(["semgrep/x"]);
    expect(await rulesOf({ blockFrom: { semgrep: "note", review: "note" } })).toEqual(["semgrep/note", "semgrep/x"]);
    expect(await rulesOf({})).toEqual(["semgrep/note", "semgrep/x"]);
  });

  test("a run that a person stopped", async () => {
    const cancelled = gateResult("semgrep", { outcome: { status: "error", reason: "cancelled" } });
    expect(await ask([checkpoint(1, shadowed(cancelled))])).toMatchObject({
      inShadow: 1,
      wouldHaveBlocked: 0,
      gates: [],
    });
  });

  test("checkpoints from before there was a shadow mode", async () => {
    const { inShadow: _inShadow, shadow: _shadow, ...older } = shadowed(failing("secrets", found("secrets/a", "1")));
    const event = { ...checkpoint(1, shadowed()), result: older };
    expect(await ask([event])).toMatchObject({ checkpoints: 1, inShadow: 0, unreadable: 0, gates: [] });
  });

  test("other events, but it counts checkpoints that it cannot read", async () => {
    const kill = { schemaVersion: 1, id: "k", at: at(1), type: "kill" } as const;
    const newer = { ...kill, type: "something-new" };
    const mangled = checkpoint(2, { ...shadowed(), verdict: "perhaps" as "pass" });
    expect(await ask([kill, newer, mangled])).toMatchObject({ logBegins: at(1), checkpoints: 0, unreadable: 1 });
  });

  test("anything in an empty log", async () => {
    expect(await ask([])).toEqual({
      logBegins: null,
      unreadable: 0,
      checkpoints: 0,
      inShadow: 0,
      wouldHaveBlocked: 0,
      gates: [],
    });
  });
});

test("a gate that could not judge is told with its reason, beside its rules", async () => {
  const broken = (outcome: Outcome) => shadowed(gateResult("semgrep", { outcome }));
  const missing: Outcome = { status: "error", reason: "tool-missing" };
  const late: Outcome = { status: "timeout", reason: "deadline" };
  const { gates, wouldHaveBlocked } = await ask([
    checkpoint(1, broken(missing)),
    checkpoint(2, broken(missing)),
    checkpoint(3, broken(late)),
    checkpoint(4, shadowed(failing("semgrep", found("semgrep/x", "1")))),
  ]);
  expect(wouldHaveBlocked).toBe(4);
  expect(gates).toMatchObject([
    {
      gate: "semgrep",
      checkpoints: 4,
      rules: [{ rule: "semgrep/x" }],
      troubles: [
        { outcome: missing, checkpoints: 2, firstSeen: at(1), lastSeen: at(2), event: "event-2" },
        { outcome: late, checkpoints: 1, event: "event-3" },
      ],
    },
  ]);
});

test("a commit message belongs to the checkpoint of its commit", async () => {
  const message = {
    schemaVersion: 1,
    id: "message",
    at: at(2),
    type: "commit-message",
    checkpoint: "event-1",
    result: failing(
      "secrets",
      found("secrets/a", "2", { location: { kind: "message", region: { startLine: 3, endLine: 3 } } }),
    ),
  } as const;
  expect(await ask([checkpoint(1, shadowed(failing("secrets", found("secrets/a", "1")))), message])).toMatchObject({
    checkpoints: 1,
    wouldHaveBlocked: 1,
    gates: [
      {
        checkpoints: 1,
        rules: [{ checkpoints: 1, findings: 2, example: { path: null, line: 3, event: "message" } }],
      },
    ],
  });
});

test("labels count by finding, a person's word alone", async () => {
  const said = [
    label("1", "correct", "ada"),
    label("1", "correct", "bob"),
    label("2", "false-positive", "ada"),
    label("2", "correct", "an agent", true),
    label("3", "correct", "ada"),
    label("3", "false-positive", "bob"),
    label("4", "false-positive", "an agent", true),
    label("f", "false-positive", "ada"),
  ];
  const result = shadowed(failing("secrets", ...["1", "2", "3", "4"].map((digit) => found("secrets/a", digit))));
  const { gates } = await ask([checkpoint(1, result), checkpoint(2, result)], {
    labelsFor: (fingerprint) => said.filter((one) => one.fingerprint === fingerprint),
  });
  expect(gates[0]?.rules[0]?.labels).toEqual({ correct: 1, falsePositive: 1, disputed: 1 });
});
