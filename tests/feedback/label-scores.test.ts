import { describe, expect, test } from "vitest";
import { scoreLabels } from "../../feedback/label-scores.ts";
import type { Label, LabelWord } from "../../feedback/label.ts";
import { gateNames } from "../../gates/contract.ts";
import { settleLabels } from "../../feedback/settle-labels.ts";
import { sampleLabel } from "./support/sample-label.ts";

function labels(word: LabelWord, amount: number, fields: Partial<Label> = {}): Label[] {
  return Array.from({ length: amount }, () => sampleLabel({ label: word, ...fields }));
}

test("precision, recall and F1 of a rule, with the interval and the labels behind each", () => {
  const { rules } = scoreLabels([...labels("correct", 8), ...labels("false-positive", 2), ...labels("missed", 4)]);
  const [rule] = rules;
  expect(rule).toMatchObject({
    name: "secrets/github-token",
    correct: 8,
    falsePositives: 2,
    missed: 4,
    precision: { value: 0.8, labels: 10, isTooFew: false },
    recall: { labels: 12, isTooFew: false },
    f1: { labels: 14, isTooFew: false },
  });
  // Wilson's interval of 8 in 10, as tables print it.
  expect(rule?.precision?.low).toBeCloseTo(0.4902, 4);
  expect(rule?.precision?.high).toBeCloseTo(0.9433, 4);
  expect(rule?.recall?.value).toBeCloseTo(2 / 3, 10);
  expect(rule?.f1?.value).toBeCloseTo(16 / 22, 10);
});

test("below ten labels a figure is marked as too few to tell, each by its own", () => {
  const [rule] = scoreLabels([...labels("correct", 9), ...labels("missed", 1)]).rules;
  expect(rule?.precision).toMatchObject({ labels: 9, isTooFew: true });
  expect(rule?.recall).toMatchObject({ labels: 10, isTooFew: false });
});

test("what nobody labelled has no figure, which is not the same as a bad one", () => {
  const [missed] = scoreLabels(labels("missed", 1)).rules;
  expect(missed).toMatchObject({ precision: null, recall: { value: 0 }, f1: null });
  const [wrong] = scoreLabels(labels("false-positive", 1)).rules;
  expect(wrong).toMatchObject({ precision: { value: 0 }, recall: null, f1: null });
});

test("gates come in their order with all of their rules, rules by name, and misses without a rule by themselves", () => {
  const { gates, rules } = scoreLabels([
    ...labels("correct", 1),
    ...labels("correct", 1, { gate: "semgrep", rule: "semgrep/b" }),
    ...labels("false-positive", 1, { gate: "semgrep", rule: "semgrep/a" }),
    ...labels("missed", 1, { gate: "semgrep", rule: null }),
  ]);
  expect(gates.map(({ name }) => name)).toEqual(gateNames.filter((name) => name === "semgrep" || name === "secrets"));
  expect(gates.find(({ name }) => name === "semgrep")).toMatchObject({ correct: 1, falsePositives: 1, missed: 1 });
  expect(rules.map(({ name }) => name)).toEqual(["secrets/github-token", "semgrep/?", "semgrep/a", "semgrep/b"]);
});

describe("a finding counts once", () => {
  const finding = { fingerprint: "f".repeat(64) };

  test("however many say the same of it", () => {
    const said = [sampleLabel(finding), sampleLabel({ ...finding, by: "bob@example.com" })];
    expect(scoreLabels(said).rules).toMatchObject([{ correct: 1, precision: { labels: 1 } }]);
  });

  test("by what most of them say", () => {
    const said = ["ada", "bob", "cyd"].map((by) =>
      sampleLabel({ ...finding, by, label: by === "ada" ? "correct" : "false-positive" }),
    );
    expect(settleLabels(said)).toMatchObject([{ word: "false-positive" }]);
  });

  test("and for nothing while as many say otherwise", () => {
    const said = [sampleLabel(finding), sampleLabel({ ...finding, by: "bob", label: "false-positive" })];
    expect(scoreLabels(said).rules).toMatchObject([{ correct: 0, falsePositives: 0, disputed: 1, precision: null }]);
  });
});
