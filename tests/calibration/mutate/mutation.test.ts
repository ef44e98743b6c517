import { describe, expect, test } from "vitest";
import type { Fixture } from "../../../calibration/fixture.ts";
import { listMutants } from "../../../calibration/mutate/list-mutants.ts";
import { describeMutant, type Mutant } from "../../../calibration/mutate/mutant.ts";
import { mutatedGates } from "../../../calibration/mutate/mutated-gates.ts";
import { runMutation } from "../../../calibration/mutate/run-mutation.ts";
import { sample } from "../../../calibration/mutate/sample.ts";
import { replayBatch } from "../../../calibration/replay/replay-batch.ts";
import type { Replayer } from "../../../calibration/replay/replay-all.ts";
import { judgeMutation } from "../../../calibration/stages/mutation.ts";
import { defaultPolicy } from "../../../policy/defaults.ts";
import { load, scratchFolder, table } from "../fixture-folder.ts";

function replayer(): Replayer {
  const scratch = scratchFolder();
  process.env["DL_CACHE_DIR"] = scratchFolder();
  const { signal } = new AbortController();
  return {
    replay: async (batch, mutant) => {
      if (mutant === null) throw new Error("a mutation run switches something off");
      const loadGate = await mutatedGates(mutant, scratch);
      return replayBatch(batch, { terms: { policy: defaultPolicy, ruleFiles: new Map() }, loadGate, scratch, signal });
    },
    close: () => Promise.resolve(),
  };
}

async function survivors(mutants: readonly Mutant[], fixtures: readonly Fixture[]): Promise<string[]> {
  const trials = mutants.map((mutant) => ({ mutant, rounds: [fixtures] }));
  return (await runMutation(trials, [replayer()], defaultPolicy, () => {})).map(describeMutant);
}

const leak = 'leak:\n  rule: github-token\n  after: {a.env: "T={{github_token}} <<github-token>>"}';
const nearMiss =
  'near-miss:\n  rule: replicate-token\n  label: negative\n  after: {b.env: "T=r8_{{lower_letters:37}}"}';

describe("switching off", () => {
  test("a rule of ours is noticed by a fixture that needs it, and only by that", async () => {
    const fixtures = await load({ "secrets/x.table.yaml": table("positive", leak) });
    const mutants: Mutant[] = [
      { kind: "rule", gate: "secrets", rule: "secrets/stripe-secret-key" },
      { kind: "rule", gate: "secrets", rule: "secrets/github-token" },
    ];
    expect(await survivors(mutants, fixtures)).toEqual(["rule secrets/stripe-secret-key"]);
  });

  test("a check is noticed by a near miss alone", async () => {
    const positive = await load({ "secrets/x.table.yaml": table("positive", leak) });
    const both = await load({ "secrets/x.table.yaml": table("positive", `${leak}\n${nearMiss}`) });
    const check: Mutant = { kind: "check", gate: "secrets", rule: "secrets/replicate-token", check: 0 };
    expect(await survivors([check], positive)).toEqual(["check 1 of secrets/replicate-token"]);
    expect(await survivors([check], both)).toEqual([]);
  });

  test("what is planted is noticed as an error of the engine", async () => {
    const fixtures = await load({ "secrets/x.table.yaml": table("negative", 'row:\n  after: {a: "x"}') });
    expect(await survivors([{ kind: "canary", gate: "secrets", of: "" }], fixtures)).toEqual([]);
  });

  test("a Semgrep rule and its canary is noticed", async () => {
    const code = "row:\n  after:\n    a.py: |\n      import hashlib\n      hashlib.md5(data) <<python-weak-hash>>";
    const [fixture] = await load({ "semgrep/x.table.yaml": table("positive", code) });
    const mutants: Mutant[] = [
      { kind: "rule", gate: "semgrep", rule: "semgrep/python-weak-hash" },
      { kind: "rule", gate: "semgrep", rule: "semgrep/js-eval-of-value" },
      { kind: "canary", gate: "semgrep", of: "python" },
    ];
    const whole = { ...fixture!, expect: { ...fixture!.expect, status: "pass", reason: "clean" } } as Fixture;
    expect(await survivors(mutants, [whole])).toEqual(["rule semgrep/js-eval-of-value"]);
  });

  test("a rule of a gate that runs the project is noticed", async () => {
    const row = `row:
  before: {.devloop.yaml: "sanity: {command: sh t.sh}", t.sh: "true\\n"}
  after: {t.sh: "exit 1\\n"}
  expect: {findings: [{rule: command-failed}]}`;
    const fixtures = await load({ "sanity/x.table.yaml": table("positive", row) });
    const mutants: Mutant[] = [
      { kind: "rule", gate: "sanity", rule: "sanity/test-failed" },
      { kind: "rule", gate: "sanity", rule: "sanity/command-failed" },
    ];
    expect(await survivors(mutants, fixtures)).toEqual(["rule sanity/test-failed"]);
  });

  test("nothing is noticed where there are no fixtures", async () => {
    const mutant: Mutant = { kind: "rule", gate: "secrets", rule: "secrets/github-token" };
    expect((await runMutation([{ mutant, rounds: [] }], [replayer()], defaultPolicy, () => {})).length).toBe(1);
  });
});

test("there is a mutant for each rule, check and canary", async () => {
  const names = (await listMutants()).map(describeMutant);
  expect(new Set(names).size).toBe(names.length);
  expect(names).toContain("rule semgrep/python-sql-built");
  expect(names).toContain("check 1 of secrets/github-token");
  expect(names).toContain("canary of semgrep (python)");
});

test("a sample is the same for the same seed, and another for another", () => {
  const items = Array.from({ length: 100 }, (_, index) => String(index));
  const draw = (seed: string) => sample(items, 10, seed, (item) => item);
  expect(draw("2026-01-01")).toEqual(draw("2026-01-01"));
  expect(draw("2026-01-01")).not.toEqual(draw("2026-01-02"));
  expect(sample(items, 1000, "", (item) => item).length).toBe(100);
});

test("a survivor fails the stage and is named; so does a run without mutants", () => {
  const mutant: Mutant = { kind: "rule", gate: "secrets", rule: "secrets/x" };
  const word = judgeMutation({ of: 2, tried: [mutant], survivors: [mutant], extent: { kind: "all" } });
  expect(word).toMatchObject({ status: "failed", details: ["unnoticed: rule secrets/x"] });
  expect(judgeMutation({ of: 2, tried: [mutant], survivors: [], extent: { kind: "all" } }).status).toBe("ok");
  expect(judgeMutation({ of: 0, tried: [], survivors: [], extent: { kind: "all" } }).status).toBe("failed");
});
