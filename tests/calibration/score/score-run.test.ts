import { describe, expect, test } from "vitest";
import type { Judged, Score } from "../../../calibration/run.ts";
import { scoreRun } from "../../../calibration/score/score-run.ts";
import { wilsonInterval } from "../../../calibration/score/wilson.ts";
import { broken, facts, finding, judged, quickestOf, right, suppressed, wrong } from "../make-judged.ts";

function slice(scores: readonly Score[], name: string): Score {
  const score = scores.find((one) => one.name === name);
  if (!score) throw new Error(`no slice ${name} among ${scores.map((one) => one.name).join(", ")}`);
  return score;
}

const counts = (truePositives: number, falsePositives: number, falseNegatives: number, trueNegatives: number) => ({
  truePositives,
  falsePositives,
  falseNegatives,
  trueNegatives,
});

const [a, b] = ["secrets/a", "secrets/b"];

describe("exact counts", () => {
  test("count findings of positives and silence of negatives", () => {
    const run = [
      judged(facts("secrets/t/two", { rule: a }), [finding(a), finding(a, "a.txt", 2)], [finding(a)]),
      judged(facts("secrets/t/more", { rule: a }), [finding(a)], [finding(a), finding(b)]),
      right("secrets/t/silent", { rule: a, label: "negative" }),
      wrong("secrets/t/loud", { rule: a, label: "negative" }),
    ];
    expect(slice(scoreRun(run).gates, "secrets")).toMatchObject({ fixtures: 4, exact: counts(2, 2, 1, 1), errors: 0 });
  });

  test("count a finding on another line as missing and as false, and the fixture as flagged all the same", () => {
    const one = judged(facts("secrets/t/one", { rule: a }), [finding(a, "a.txt", 1)], [finding(a, "a.txt", 2)]);
    expect(slice(scoreRun([one]).gates, "secrets")).toMatchObject({
      exact: counts(0, 1, 1, 0),
      flagged: counts(1, 0, 0, 0),
      f1: 0,
    });
  });

  test("tell findings of one rule apart, expected and not", () => {
    const expected = [1, 2, 3].map((line) => finding(a, "a.txt", line));
    const one = judged(facts("secrets/t/one", { rule: a }), expected, [...expected, finding(a, "a.txt", 4)]);
    expect(slice(scoreRun([one]).rules, a).exact).toEqual(counts(3, 1, 0, 0));
  });

  test("count a finding that a negative is to have, and its silence for the rule that it is about alone", () => {
    const note = finding("semgrep/note");
    const terms = { status: "pass", reason: "clean" } as const;
    const one = judged(facts("semgrep/t/one", { rule: "semgrep/x", label: "negative" }), [note], [note], terms, terms);
    const { rules } = scoreRun([one]);
    expect(slice(rules, "semgrep/x").exact).toEqual(counts(0, 0, 0, 1));
    expect(slice(rules, "semgrep/note").exact).toEqual(counts(1, 0, 0, 0));
  });

  test("count by the rule that is expected or found, and silence by the rule that the fixture is about", () => {
    const { rules } = scoreRun([
      judged(facts("secrets/t/one", { rule: a }), [finding(a), finding(b)], [finding(b), finding("secrets/c")]),
      right("secrets/t/silent", { rule: b, label: "negative" }),
    ]);
    expect(rules.map(({ name }) => name)).toEqual([a, b, "secrets/c"]);
    expect(slice(rules, a)).toMatchObject({ fixtures: 1, exact: counts(0, 0, 1, 0) });
    expect(slice(rules, b)).toMatchObject({ fixtures: 2, exact: counts(1, 0, 0, 1) });
    expect(slice(rules, "secrets/c")).toMatchObject({ fixtures: 0, exact: counts(0, 1, 0, 0), recall: null });
  });

  test("count rules in a checkpoint's fixtures too, and the fixtures in a slice of their own", () => {
    const { gates, rules } = scoreRun([
      judged(facts("checkpoint/t/one", { rule: null }), [finding(a)], [finding(a)]),
      right("secrets/t/one", { rule: a }),
    ]);
    expect(gates.map(({ name, exact }) => [name, exact.truePositives])).toEqual([
      ["secrets", 1],
      ["checkpoint", 1],
    ]);
    expect(slice(rules, a).exact.truePositives).toBe(2);
  });

  test("count gaps like everything else", () => {
    const run = [right("secrets/t/one", { rule: a }), wrong("secrets/u/two", { rule: a, gap: "not yet" })];
    expect(slice(scoreRun(run).rules, a).recall?.value).toBe(0.5);
  });

  test("count findings that are let stand only where they are reported", () => {
    const negative = facts("secrets/t/one", { rule: a, label: "negative" });
    const letStand = judged(negative, [suppressed(a)], [suppressed(a)]);
    const reported = judged(negative, [suppressed(a)], [finding(a)]);
    expect(slice(scoreRun([letStand]).rules, a).exact).toEqual(counts(0, 0, 0, 1));
    expect(slice(scoreRun([reported]).rules, a).exact).toEqual(counts(0, 1, 0, 0));
  });

  test("count a positive that expects a status alone as one finding", () => {
    const status = { status: "error", reason: "no-tests-ran" } as const;
    const one = (id: string, replay = {}) => judged(facts(id), [], [], replay, status);
    const score = slice(scoreRun([one("sanity/t/right", status), one("sanity/u/passed")]).gates, "sanity");
    expect(score).toMatchObject({ exact: counts(1, 0, 1, 0), flagged: counts(1, 0, 1, 0) });
  });
});

describe("an error", () => {
  test("of a positive is a miss and an error, whatever was found beside it", () => {
    const torn = judged(facts("secrets/t/torn", { rule: a }), [finding(a)], [finding(a)], { trouble: "Not read." });
    for (const one of [broken("secrets/t/one", { rule: a }), torn]) {
      expect(slice(scoreRun([one]).gates, "secrets")).toMatchObject({
        exact: counts(0, 0, 1, 0),
        flagged: counts(0, 0, 1, 0),
        errors: 1,
        f1: 0,
      });
    }
  });

  test("of a negative is no true negative", () => {
    const score = slice(scoreRun([broken("secrets/t/one", { label: "negative" })]).gates, "secrets");
    expect(score).toMatchObject({ exact: counts(0, 0, 0, 0), flagged: counts(0, 0, 0, 0), errors: 1 });
  });
});

test("a gate that was off is no true negative either", () => {
  const off = judged(facts("secrets/t/one", { label: "negative" }), [], [], { status: "off", reason: "disabled" });
  expect(slice(scoreRun([off]).gates, "secrets")).toMatchObject({
    exact: counts(0, 0, 0, 0),
    flagged: counts(0, 0, 0, 0),
  });
});

describe("precision and recall", () => {
  /** Ten rows of one template, all missed, beside two that are found. */
  const many = Array.from({ length: 10 }, (_, row) =>
    wrong(`semgrep/many/row-${row}`, { rule: "semgrep/x", template: "semgrep/many" }),
  );
  const two = [right("semgrep/y/one", { rule: "semgrep/y" }), right("semgrep/z/one", { rule: "semgrep/z" })];

  test("of a gate weigh every rule the same, with an interval over rules", () => {
    const score = slice(scoreRun([...many, ...two]).gates, "semgrep");
    expect(score.exact).toEqual(counts(2, 0, 10, 0));
    expect(score.recall).toEqual({ value: 2 / 3, ...wilsonInterval(2, 3), clusters: 3 });
    expect(score.precision).toEqual({ value: 1, ...wilsonInterval(2, 2), clusters: 2 });
    expect(score.f1).toBeCloseTo(0.8, 10);
  });

  test("of a rule weigh every template the same, however many rows it has", () => {
    const other = right("semgrep/other/one", { rule: "semgrep/x", template: "semgrep/other" });
    const half = judged(
      facts("semgrep/half/one", { rule: "semgrep/x", template: "semgrep/half" }),
      [finding("semgrep/x"), finding("semgrep/x", "a.txt", 2)],
      [finding("semgrep/x")],
    );
    const score = slice(scoreRun([...many, other, half]).rules, "semgrep/x");
    expect(score.recall).toEqual({ value: 0.5, ...wilsonInterval(1.5, 3), clusters: 3 });
  });

  test("of the secrets gate weigh every provider the same, and of a provider every template", () => {
    const { gates, providers } = scoreRun([
      right("secrets/p/one", { rule: a, provider: "p" }),
      wrong("secrets/p/two", { rule: b, provider: "p" }),
      right("secrets/q/one", { rule: "secrets/c", provider: "q" }),
      wrong("secrets/q2/one", { rule: "secrets/c", provider: "q" }),
    ]);
    expect(slice(gates, "secrets").recall).toEqual({ value: 0.5, ...wilsonInterval(1, 2), clusters: 2 });
    expect(slice(providers, "p").recall).toMatchObject({ value: 0.5, clusters: 1 });
    expect(slice(providers, "q").recall).toMatchObject({ value: 0.5, clusters: 2 });
  });

  test("an alarm of a rule in ordinary content counts with the rule's one provider", () => {
    const { gates } = scoreRun([
      right("secrets/p/one", { rule: a, provider: "p" }),
      right("secrets/q/one", { rule: b, provider: "q" }),
      right("secrets/q/tempting", { rule: a, provider: "q", label: "negative" }),
      wrong("secrets/readme/one", { rule: a, tier: "benign", label: "negative" }),
    ]);
    expect(slice(gates, "secrets").precision).toMatchObject({ value: 0.75, clusters: 2 });
  });

  test("and with the rule itself, where the rule is for several providers", () => {
    const { gates } = scoreRun([
      right("secrets/p/one", { rule: a, provider: "p" }),
      right("secrets/q/one", { rule: a, provider: "q" }),
      right("secrets/r/one", { rule: a, provider: "p" }),
      wrong("secrets/readme/one", { rule: a, tier: "benign", label: "negative" }),
    ]);
    expect(slice(gates, "secrets").precision).toMatchObject({ value: 2 / 3, clusters: 3 });
  });

  test("are none where nothing counts, and F1 is 0 and not none where all was missed", () => {
    const nothing = slice(scoreRun([right("secrets/t/one", { label: "negative" })]).gates, "secrets");
    expect(nothing).toMatchObject({ precision: null, recall: null, f1: null });
    const missed = slice(scoreRun([wrong("secrets/t/one")]).gates, "secrets");
    expect(missed).toMatchObject({ precision: null, recall: { value: 0 }, f1: 0 });
    const loud = slice(scoreRun([wrong("secrets/t/one", { label: "negative" })]).gates, "secrets");
    expect(loud).toMatchObject({ precision: { value: 0 }, recall: null, f1: 0 });
  });
});

describe("benign fixtures", () => {
  const benign = { tier: "benign", label: "negative", rule: null } as const;
  const loud = judged(facts("secrets/readme/loud", benign), [], [finding(a)]);
  const run = [
    loud,
    right("secrets/readme/silent", benign),
    right("semgrep/code/silent", benign),
    wrong("secrets/t/hard", { tier: "hard", label: "negative", rule: a }),
    right("secrets/t/one", { rule: b }),
  ];

  test("are told apart in gates and in their tier", () => {
    const { gates, tiers } = scoreRun(run);
    expect(slice(gates, "secrets").benign).toEqual({ fixtures: 2, flagged: 1 });
    expect(slice(gates, "semgrep").benign).toEqual({ fixtures: 1, flagged: 0 });
    expect(slice(tiers, "benign")).toMatchObject({ fixtures: 3, benign: { fixtures: 3, flagged: 1 } });
    expect(slice(tiers, "hard").benign).toEqual({ fixtures: 0, flagged: 0 });
    expect(tiers.map(({ name }) => name)).toEqual(["plain", "hard", "benign"]);
  });

  test("all tempt every rule of their gate, and count against the one that was found", () => {
    const { rules } = scoreRun(run);
    expect(slice(rules, a).benign).toEqual({ fixtures: 2, flagged: 1 });
    expect(slice(rules, b).benign).toEqual({ fixtures: 2, flagged: 0 });
  });

  test("count against no rule but that one, not even the rule that they are about", () => {
    const about = judged(facts("secrets/readme/loud", { ...benign, rule: b }), [], [finding(a)]);
    const { rules } = scoreRun([about]);
    expect(slice(rules, a).benign).toEqual({ fixtures: 1, flagged: 1 });
    expect(slice(rules, b).benign).toEqual({ fixtures: 1, flagged: 0 });
  });

  test("are flagged by a finding that does not block, too", () => {
    const note = judged(facts("semgrep/code/note", benign), [], [finding("semgrep/x")], {
      status: "pass",
      reason: "clean",
    });
    expect(slice(scoreRun([note]).gates, "semgrep").benign).toEqual({ fixtures: 1, flagged: 1 });
  });

  test("are flagged when they are blocked without a finding", () => {
    const blocked = judged(facts("atdd/readme/one", benign), [], [], { status: "fail", reason: "findings" });
    expect(slice(scoreRun([blocked]).gates, "atdd")).toMatchObject({
      benign: { fixtures: 1, flagged: 1 },
      flagged: counts(0, 1, 0, 0),
    });
  });
});

test("CWEs, languages and time are slices and sums of what the fixtures say", () => {
  const { cwes, languages, gates } = scoreRun([
    right("semgrep/t/one", { cwe: "CWE-89", language: "python" }),
    wrong("semgrep/t/two", { cwe: "CWE-89", language: "go" }),
    right("semgrep/t/three", {}),
  ]);
  expect(cwes.map(({ name, exact }) => [name, exact])).toEqual([["CWE-89", counts(1, 0, 1, 0)]]);
  expect(languages.map(({ name, fixtures }) => [name, fixtures])).toEqual([
    ["go", 1],
    ["python", 1],
  ]);
  expect(slice(gates, "semgrep").durationMs).toBe(3);
});

test("outcomes that were written to a file and read again score the same", () => {
  const run = [
    judged(facts("secrets/t/one", { rule: a }), [finding(a)], [finding(a), finding(a), finding(b)]),
    wrong("secrets/t/two", { rule: b }),
  ];
  // oxlint-disable-next-line unicorn/prefer-structured-clone -- a shard's run goes through a file.
  expect(scoreRun(JSON.parse(JSON.stringify(run)) as Judged[])).toEqual(scoreRun(run));
});

test("ten thousand fixtures are scored in well under a second", async () => {
  const run = Array.from({ length: 10_000 }, (_, index) =>
    (index % 7 === 0 ? wrong : right)(`secrets/table-${index % 300}/case-${index}`, {
      rule: `secrets/rule-${index % 250}`,
      provider: `provider-${index % 200}`,
      language: "dotenv",
      label: index % 2 === 0 ? "positive" : "negative",
    }),
  );
  expect(scoreRun(run).rules).toHaveLength(250);
  expect(await quickestOf(() => scoreRun(run))).toBeLessThan(500);
});

describe("splits", () => {
  const apart = { status: "fail", reason: "findings", isAnyFinding: true } as const;

  test("score held-out fixtures beside the others of their gate, and only of gates that have some", () => {
    const { splits, gates } = scoreRun([
      right("secrets/t/one", { rule: a }),
      judged(facts("secrets/held-out/t/one", { rule: null, provider: "acme" }), [], [finding(a)], {}, apart),
      judged(facts("secrets/held-out/t/two", { rule: null, provider: "other" }), [], [], {}, apart),
      right("semgrep/t/one", { rule: "semgrep/x" }),
    ]);
    expect(splits.map(({ name, fixtures }) => [name, fixtures])).toEqual([
      ["secrets/development", 1],
      ["secrets/held-out", 2],
    ]);
    expect(slice(splits, "secrets/held-out")).toMatchObject({
      exact: counts(1, 0, 1, 0),
      recall: { value: 0.5, clusters: 2 },
    });
    expect(slice(gates, "secrets").fixtures).toBe(3);
  });

  test("divide what is expected of no rule by its weakness", () => {
    const of = (id: string, cwe: string) =>
      judged(facts(id, { rule: null, cwe }), [], [finding("semgrep/x")], {}, apart);
    const { splits } = scoreRun([of("semgrep/held-out/t/one", "CWE-89"), of("semgrep/held-out/t/two", "CWE-78")]);
    expect(slice(splits, "semgrep/held-out").recall?.clusters).toBe(2);
  });
});
