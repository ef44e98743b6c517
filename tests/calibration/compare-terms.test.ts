import { describe, expect, test } from "vitest";
import { compareJudged } from "../../calibration/compare-terms.ts";
import { exitCodeOfComparison } from "../../calibration/conclude.ts";
import { renderComparison } from "../../cli/reports/calibration-comparison.ts";
import { styleFor } from "../../cli/terminal/style.ts";
import { broken, facts, judged, right, wrong } from "./make-judged.ts";

const id = "secrets/t/one";
const style = styleFor({ isTTY: false }, { NO_COLOR: "1" });

describe("what could not be judged", () => {
  test.each([
    ["under both", broken(id), broken(id)],
    ["under the policy now", broken(id), right(id)],
    ["under the other one", right(id), broken(id)],
    ["but for its status", judged(facts(id), [], [], { trouble: "Not read." }), right(id, { label: "negative" })],
  ])("%s is told, and ends with 3", (_name, before, after) => {
    const comparison = compareJudged([before, wrong("secrets/t/two")], [after, right("secrets/t/two")]);
    expect(comparison.changes.map((change) => [change.id, change.kind])).toEqual([
      [id, "error"],
      ["secrets/t/two", "better"],
    ]);
    expect(exitCodeOfComparison(comparison)).toBe(3);
    const words = renderComparison(comparison, "new.yaml", style);
    expect(words).toMatch(/could not be judged.*\(1\)\n {2}secrets\/t\/one\n/);
    expect(words).toMatch(/Semgrep is not installed\.|Not read\./);
  });
});

test("a comparison of nothing is not OK, and says so", () => {
  const comparison = compareJudged([], []);
  expect(exitCodeOfComparison(comparison)).toBe(1);
  const words = renderComparison(comparison, "new.yaml", style);
  expect(words).toContain("No fixture took part");
  expect(words).not.toContain("nothing would change");
});

test("what comes out alike is no change, and better alone is OK", () => {
  const same = compareJudged([right(id), wrong("secrets/t/two")], [right(id), wrong("secrets/t/two")]);
  expect(same.changes).toEqual([]);
  expect(exitCodeOfComparison(same)).toBe(0);
  expect(exitCodeOfComparison(compareJudged([wrong(id)], [right(id)]))).toBe(0);
  expect(exitCodeOfComparison(compareJudged([right(id)], [wrong(id)]))).toBe(1);
});
