import { describe, expect, test } from "vitest";
import { BaselineRefusal, updateBaseline, type BaselineSource } from "../../../calibration/baseline/update-baseline.ts";
import { broken, facts, finding, judged, right, suppressed, wrong } from "../make-judged.ts";
import { accepting, engines } from "./make-baseline.ts";

const run: BaselineSource = { judged: [right("secrets/t/one")], engines, isWhole: true, labels: {} };
const day = new Date("2026-03-17T23:30:00Z");

describe("an update", () => {
  test("keeps what came of every fixture, sorted by id", () => {
    const found = [
      finding("secrets/token", "z.env", 3),
      finding("secrets/token", "a.env"),
      suppressed("secrets/other"),
    ];
    const source = {
      ...run,
      judged: [
        wrong("secrets/t/two", { gap: "not yet" }),
        judged(facts("secrets/t/three"), found.slice(0, 2), found),
        wrong("secrets/a/loud", { label: "negative", rule: null }),
        judged(
          facts("atdd/t/one"),
          [finding("atdd/no-scenario", null, null)],
          [finding("atdd/no-scenario", null, null)],
        ),
      ],
      labels: { secrets: { correct: 3, falsePositives: 1, missed: 0 } },
    };
    expect(updateBaseline(source, null, " A new rule. ", day)).toEqual({
      schemaVersion: 1,
      kind: "calibration-baseline",
      updatedAt: "2026-03-17",
      reason: "A new rule.",
      history: [],
      engines,
      labels: source.labels,
      fixtures: [
        { id: "atdd/t/one", digest: "0123456789ab", verdict: "right", found: ["atdd/no-scenario"] },
        {
          id: "secrets/a/loud",
          digest: "0123456789ab",
          verdict: "wrong",
          found: ["secrets/token secrets/a/loud.txt:3"],
        },
        {
          id: "secrets/t/three",
          digest: "0123456789ab",
          verdict: "right",
          found: ["secrets/token a.env:1", "secrets/token z.env:3"],
        },
        { id: "secrets/t/two", digest: "0123456789ab", verdict: "wrong", found: [], gap: true },
      ],
    });
  });

  test("keeps the reasons of the fifty updates before it", () => {
    const first = accepting([right("secrets/t/one")]);
    const second = updateBaseline(run, first, "second", day);
    expect(second.history).toEqual([{ date: "2026-03-16", reason: "the first one" }]);
    let latest = second;
    for (let index = 0; index < 60; index++) latest = updateBaseline(run, latest, `update ${index}`, day);
    expect(latest.reason).toBe("update 59");
    expect(latest.history).toHaveLength(50);
    expect(latest.history.at(0)?.reason).toBe("update 9");
    expect(latest.history.at(-1)?.reason).toBe("update 58");
  });
});

describe("an update is refused", () => {
  const refusal = (source: Partial<BaselineSource>, reason = "a reason") => {
    try {
      return updateBaseline({ ...run, ...source }, null, reason, day);
    } catch (error) {
      return error;
    }
  };

  test.each([
    ["no-reason", {}, "  "],
    ["part", { isWhole: false }, "a reason"],
    ["empty", { judged: [] }, "a reason"],
    ["errors", { judged: [right("secrets/t/one"), broken("secrets/t/two")] }, "a reason"],
    ["twice", { judged: [right("secrets/t/one"), wrong("secrets/t/one")] }, "a reason"],
  ] as const)("for %s", (why, source, reason) => {
    const error = refusal(source, reason);
    expect(error).toBeInstanceOf(BaselineRefusal);
    expect(error).toMatchObject({ why });
  });

  test("naming the fixtures that could not be judged, the first of many", () => {
    const errors = Array.from({ length: 7 }, (_, index) => broken(`secrets/t/case-${index}`));
    expect(refusal({ judged: errors })).toMatchObject({
      message: expect.stringContaining(
        "secrets/t/case-0, secrets/t/case-1, secrets/t/case-2, secrets/t/case-3, secrets/t/case-4, 2 more",
      ),
    });
  });
});
