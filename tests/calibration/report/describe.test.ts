import { describe, expect, test } from "vitest";
import type { FoundFinding } from "../../../calibration/outcome.ts";
import { describeExpected } from "../../../calibration/report/describe-expected.ts";
import { failureGroups } from "../../../calibration/report/describe-failures.ts";
import { improvementGroups } from "../../../calibration/report/describe-improvements.ts";
import { describePart, describeVerdict } from "../../../calibration/report/describe-verdict.ts";
import type { Failure, Judged } from "../../../calibration/run.ts";
import { emptyRun, rightRun, sampleRun } from "./sample-run.ts";

const nothingKnown: readonly Judged[] = [];

function judgedWith(
  found: readonly FoundFinding[],
  missing: readonly FoundFinding[],
  unexpected: readonly FoundFinding[],
): Judged {
  const [one] = sampleRun().judged;
  if (one === undefined) throw new Error("the sample holds no fixture");
  const replay = { ...one.outcome.replay, findings: found };
  return { ...one, outcome: { ...one.outcome, replay, missing, unexpected } };
}

function finding(rule: string, line: number | null, isSuppressed = false): FoundFinding {
  return { rule, path: "a.py", line, isSuppressed };
}

describe("what a fixture expects", () => {
  test("is what was found, less what should not be there, and what is missing", () => {
    const [right, wrong, missing] = [finding("x/right", 1), finding("x/wrong", 2), finding("x/missing", 3)];
    expect(describeExpected(judgedWith([right, wrong], [missing], [wrong]))).toBe("x/missing a.py:3, x/right a.py:1");
  });

  test("counts what is there twice", () => {
    const one = finding("x/same", 4);
    expect(describeExpected(judgedWith([one, one], [], [one]))).toBe("x/same a.py:4");
  });

  test("is nothing, and not empty, where nothing is to be found", () => {
    const wrong = finding("x/wrong", 2);
    expect(describeExpected(judgedWith([wrong], [], [wrong]))).toBe("nothing");
  });

  test("leaves out what is let stand, and names it where it is missing", () => {
    expect(describeExpected(judgedWith([finding("x/let", 1, true)], [finding("x/let", null, true)], []))).toBe(
      "x/let a.py, let stand",
    );
  });

  test("is not known of a fixture that is gone", () => {
    expect(describeExpected(undefined)).toBe("");
  });
});

describe("failures", () => {
  const every: Failure[] = [
    { kind: "stage", stage: "mutation", why: "1 survived" },
    { kind: "empty", what: "nothing is here" },
    { kind: "no-baseline" },
    { kind: "changed", what: "rules", name: "secrets", before: "a".repeat(64), now: "1.2.3" },
    { kind: "disappeared", id: "secrets/gone" },
    { kind: "below-floor", slice: "semgrep", measure: "recall", value: 0.5, floor: 0.9 },
    { kind: "benign-false-positive", id: "secrets/benign", now: "secrets/x a:1" },
    { kind: "new-wrong", id: "secrets/new", now: "nothing" },
    { kind: "error", id: "secrets/broken", now: "it died" },
    { kind: "flip", id: "secrets/flipped", before: "secrets/x a:1", now: "nothing" },
  ];

  test("of every kind have a title, something to do next, and a cell a column; flips are first", () => {
    const groups = failureGroups(every, nothingKnown);
    expect(groups).toHaveLength(every.length);
    expect(groups[0]?.rows[0]?.map(({ text }) => text)).toEqual(["secrets/flipped", "", "secrets/x a:1", "nothing"]);
    for (const { title, next, columns, rows } of groups) {
      expect(title).not.toBe("");
      expect(next).toMatch(/[.]$/);
      for (const row of rows) expect(row).toHaveLength(columns.length);
    }
  });

  test("of held-out fixtures are counted and not named, unless nothing else was replayed", () => {
    const [first, second] = sampleRun().judged as [Judged, Judged];
    const held = { ...first, fixture: { ...first.fixture, id: "secrets/held-out/a/b" } };
    const flip = { kind: "flip", id: "secrets/held-out/a/b", before: "nothing", now: "x" } as const;
    const apart = failureGroups([flip, { ...flip, id: second.fixture.id }], [held, second])[0];
    expect(apart?.rows.map((row) => row.map(({ text }) => text)[0])).toEqual([second.fixture.id, "*/held-out/**"]);
    expect(apart?.rows[1]).toHaveLength(apart?.columns.length ?? 0);
    expect(failureGroups([flip], [held])[0]?.rows[0]?.[0]?.text).toBe("secrets/held-out/a/b");
  });

  test("tell digests as far as people compare them, and versions whole", () => {
    const changed = failureGroups(every, nothingKnown).find(({ columns }) => columns.includes("What"));
    expect(changed?.rows[0]?.map(({ text }) => text)).toEqual(["secrets", "rules", "aaaaaaaaaaaa", "1.2.3"]);
  });

  test("of a kind that did not happen are not told", () => {
    expect(failureGroups([], nothingKnown)).toEqual([]);
    expect(improvementGroups([], nothingKnown)).toEqual([]);
  });
});

describe("the verdict", () => {
  test("of a right run says how many, and how many gaps are open", () => {
    expect(describeVerdict(rightRun())).toMatch(/^OK: 1,\d{3} of 1,\d{3} fixtures come out as labelled\.$/);
    expect(describeVerdict({ ...rightRun(), gaps: [{ id: "a", reason: "b" }] })).toMatch(/; 1 known gap is open\.$/);
  });

  test("of a failed run names every kind, flips first", () => {
    const verdict = describeVerdict(sampleRun());
    expect(verdict).toMatch(/^Failed: 4 fixtures were right and are wrong, 1 fixture could not be judged, /);
    expect(verdict).toContain("2 scores are below the floor");
    expect(describeVerdict(emptyRun())).toBe("Failed: there is no baseline, there is nothing to judge.");
  });

  test("of a part says what it cannot say", () => {
    expect(describePart(sampleRun())).toBeNull();
    expect(describePart(sampleRun({ isWhole: false }))).toContain("Only a part of the fixtures");
  });
});
