import { describe, expect, test } from "vitest";
import type { Baseline } from "../../../calibration/baseline/baseline.ts";
import { compareWithBaseline } from "../../../calibration/baseline/compare.ts";
import type { Engines, Judged } from "../../../calibration/run.ts";
import { broken, facts, finding, judged, quickestOf, right, suppressed, wrong } from "../make-judged.ts";
import { accepting, engines } from "./make-baseline.ts";

function compare(now: readonly Judged[], before: Baseline | null, run: { isWhole?: boolean; engines?: Engines } = {}) {
  return compareWithBaseline({ judged: now, engines, ...run }, before, { isWhole: run.isWhole ?? true });
}

const one = "secrets/tokens/one";
const two = "secrets/tokens/two";
const benign = { tier: "benign", label: "negative" } as const;
const nothing = { failures: [], improvements: [], accepted: [] };

test("a run like the baseline has nothing to say", () => {
  const same = [right(one), right(two, { label: "negative" }), wrong("secrets/gaps/a", { gap: "not yet" })];
  expect(compare(same, accepting(same))).toEqual(nothing);
});

describe("a flip", () => {
  test("is a fixture that was right and is wrong, with what was found before and now", () => {
    const fixture = facts(one);
    const expected = [finding("secrets/token", ".env", 3)];
    const before = judged(fixture, expected, expected);
    const now = judged(fixture, expected, [
      finding("secrets/other", ".env", 4),
      suppressed("secrets/token", ".env", 3),
    ]);
    expect(compare([now], accepting([before])).failures).toEqual([
      { kind: "flip", id: one, before: "secrets/token .env:3", now: "secrets/other .env:4" },
    ]);
    expect(compare([wrong(one)], accepting([before])).failures).toMatchObject([{ now: "nothing" }]);
  });

  test("says what else differs where the same is found", () => {
    const fixture = facts("checkpoint/traps/one");
    const expected = [finding("secrets/token", ".env", 3)];
    const before = judged(fixture, expected, expected, {}, { blockedBy: "secrets" });
    const now = judged(fixture, expected, expected, { blockedBy: null }, { blockedBy: "secrets" });
    expect(compare([now], accepting([before])).failures).toEqual([
      {
        kind: "flip",
        id: "checkpoint/traps/one",
        before: "secrets/token .env:3",
        now: "secrets/token .env:3; blocked by no gate, expected secrets",
      },
    ]);
  });

  test("is one as well when the fixture is benign, or was marked as a gap meanwhile", () => {
    const before = accepting([right(one), right(two, benign)]);
    expect(compare([wrong(one, { gap: "no more" }), wrong(two, benign)], before).failures).toMatchObject([
      { kind: "flip", id: one },
      { kind: "flip", id: two },
    ]);
  });
});

describe("an error", () => {
  test.each([
    ["right before", accepting([right(one)])],
    ["wrong before", accepting([wrong(one)])],
    ["new", accepting([right(two)])],
  ])("fails a fixture that was %s, once", (_, before) => {
    expect(compare([broken(one), right(two)], before, { isWhole: false }).failures).toEqual([
      { kind: "error", id: one, now: "Semgrep is not installed." },
    ]);
  });

  test("fails even a known gap", () => {
    const gap = { gap: "not yet" };
    expect(compare([broken(one, gap)], accepting([wrong(one, gap)])).failures).toMatchObject([{ kind: "error" }]);
  });

  test("says status and reason where nothing else is known", () => {
    const skipped = judged(facts(one), [], [], { status: "skip", reason: "nothing-to-judge" });
    expect(compare([skipped], accepting([right(one)])).failures).toMatchObject([{ now: "skip, nothing-to-judge" }]);
  });
});

describe("a fixture that the baseline does not know", () => {
  test("fails when it is wrong, and no longer once it is accepted", () => {
    const now = [right(one), wrong(two)];
    expect(compare(now, accepting([right(one)])).failures).toEqual([{ kind: "new-wrong", id: two, now: "nothing" }]);
    expect(compare(now, accepting(now))).toEqual({ ...nothing, accepted: [{ id: two, now: "nothing" }] });
  });

  test("is fine when it is a gap, and an improvement when it is right", () => {
    const now = [right(one), wrong(two, { gap: "not yet" }), right("secrets/tokens/three")];
    expect(compare(now, accepting([right(one)]))).toEqual({
      ...nothing,
      improvements: [{ kind: "new-right", id: "secrets/tokens/three" }],
    });
  });
});

describe("a benign false positive", () => {
  const found = `secrets/token ${two}.txt:3`;

  test("fails whether the baseline has it or not, and though it is marked as a gap", () => {
    for (const gap of [null, "not yet"]) {
      const now = [right(one), wrong(two, { ...benign, gap })];
      const failure = { kind: "benign-false-positive", id: two, now: found };
      expect(compare(now, accepting([right(one)])).failures).toEqual([failure]);
      expect(compare(now, accepting(now)).failures).toEqual([failure]);
    }
  });
});

describe("a fixture that disappeared", () => {
  test("fails a whole run, and is not missed in a part", () => {
    const before = accepting([right(one), right(two), wrong("secrets/tokens/a", { gap: "not yet" })]);
    expect(compare([right(one)], before).failures).toEqual([
      { kind: "disappeared", id: "secrets/tokens/a" },
      { kind: "disappeared", id: two },
    ]);
    expect(compare([right(one)], before, { isWhole: false }).failures).toEqual([]);
  });
});

describe("what changed without an update of the baseline", () => {
  const before = accepting([right(one)]);
  const changed = (now: Partial<Engines>, isWhole = true) =>
    compare([right(one)], before, { engines: { ...engines, ...now }, isWhole }).failures;

  test("fails: a tool, a rule pack, the policy", () => {
    expect(changed({ tools: { ...engines.tools, semgrep: "1.183.0" } })).toEqual([
      { kind: "changed", what: "tool", name: "semgrep", before: "1.182.0", now: "1.183.0" },
    ]);
    expect(changed({ rules: { ...engines.rules, secrets: "dddd" } })).toEqual([
      { kind: "changed", what: "rules", name: "secrets", before: "aaaa", now: "dddd" },
    ]);
    expect(changed({ policy: "eeee" })).toEqual([
      { kind: "changed", what: "policy", name: "policy", before: "cccc", now: "eeee" },
    ]);
  });

  test("fails for one more and, where all take part, for one fewer", () => {
    expect(changed({ rules: { ...engines.rules, "semgrep/go": "ffff" } })).toEqual([
      { kind: "changed", what: "rules", name: "semgrep/go", before: "none", now: "ffff" },
    ]);
    const fewer = { tools: { secretlint: "13.0.7" } };
    expect(changed(fewer)).toEqual([
      { kind: "changed", what: "tool", name: "semgrep", before: "1.182.0", now: "none" },
    ]);
    expect(changed(fewer, false)).toEqual([]);
  });

  test("fails for a fixture that says something else, right as it is", () => {
    const digest = "f".repeat(64);
    expect(compare([right(one, { digest })], before).failures).toEqual([
      { kind: "changed", what: "fixture", name: one, before: "0123456789ab", now: "ffffffffffff" },
    ]);
  });

  test("is named twenty times a kind, and counted from there", () => {
    const many = (digest: string) =>
      Array.from({ length: 25 }, (_, index) => right(`${one}-${index + 10}`, { digest }));
    const { failures } = compare(many("f".repeat(64)), accepting(many("e".repeat(64))));
    expect(failures).toHaveLength(21);
    expect(failures.at(19)).toMatchObject({ name: `${one}-29` });
    expect(failures.at(20)).toEqual({ kind: "changed", what: "fixture", name: "and 5 more", before: "", now: "" });
  });
});

describe("without a baseline", () => {
  test("a run fails, and says what is wrong of its own; nothing counts as new", () => {
    const now = [right(one), wrong(two), wrong("secrets/gaps/a", { gap: "not yet" })];
    expect(compare(now, null)).toEqual({
      ...nothing,
      failures: [{ kind: "new-wrong", id: two, now: "nothing" }, { kind: "no-baseline" }],
    });
  });
});

describe("an empty set", () => {
  test("fails, whether all was to take part or a selection that fits nothing", () => {
    const empty = { kind: "empty", what: "No fixture took part." };
    expect(compare([], accepting([right(one)]), { isWhole: false }).failures).toEqual([empty]);
    expect(compare([], null).failures).toEqual([{ kind: "no-baseline" }, empty]);
  });

  test("of one gate fails a whole run", () => {
    const before = accepting([right(one), right("semgrep/python/one")]);
    expect(compare([right(one)], before).failures).toEqual([
      { kind: "disappeared", id: "semgrep/python/one" },
      { kind: "empty", what: "No fixture of semgrep is left." },
    ]);
    expect(compare([right(one)], before, { isWhole: false }).failures).toEqual([]);
  });
});

describe("an improvement", () => {
  test("is a fixture that was wrong and is right", () => {
    const loud = wrong(two, { label: "negative" });
    expect(compare([right(one), right(two, { label: "negative" })], accepting([wrong(one), loud]))).toEqual({
      ...nothing,
      improvements: [
        { kind: "mended", id: one, before: "nothing" },
        { kind: "mended", id: two, before: `secrets/token ${two}.txt:3` },
      ],
    });
  });

  test("is a gap that closed, until its mark is taken out", () => {
    const gap = { gap: "not yet" };
    const closed = { ...nothing, improvements: [{ kind: "gap-closed", id: one }] };
    expect(compare([right(one, gap)], accepting([wrong(one, gap)]))).toEqual(closed);
    expect(compare([right(one, gap)], accepting([right(one, gap)]))).toEqual(closed);
  });
});

test("failures come in the order of their kinds, and those of one kind by name", () => {
  const before = accepting([
    right("secrets/a/flip"),
    right("secrets/b/flip"),
    right("secrets/a/gone"),
    right("secrets/z"),
  ]);
  const now = [
    right("secrets/z", { digest: "f".repeat(64) }),
    wrong("secrets/a/benign", benign),
    wrong("secrets/a/new"),
    broken("secrets/a/error"),
    wrong("secrets/b/flip"),
    wrong("secrets/a/flip"),
  ];
  const { failures } = compare(now, before, { engines: { ...engines, policy: "other" } });
  expect(failures.map((failure) => [failure.kind, "id" in failure ? failure.id : ""])).toEqual([
    ["flip", "secrets/a/flip"],
    ["flip", "secrets/b/flip"],
    ["error", "secrets/a/error"],
    ["new-wrong", "secrets/a/new"],
    ["benign-false-positive", "secrets/a/benign"],
    ["disappeared", "secrets/a/gone"],
    ["changed", ""],
    ["changed", ""],
  ]);
});

test("ten thousand fixtures are compared in well under a second", async () => {
  const now = Array.from({ length: 10_000 }, (_, index) => right(`secrets/table-${index % 300}/case-${index}`));
  const before = accepting(now);
  expect(compare(now, before)).toEqual(nothing);
  expect(await quickestOf(() => compare(now, before))).toBeLessThan(500);
});
