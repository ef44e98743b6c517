import { describe, expect, test } from "vitest";
import type { Fixture } from "../../../calibration/fixture.ts";
import { canaryRules } from "../../../calibration/mutate/canary-rules.ts";
import { chooseFixtures } from "../../../calibration/mutate/choose-fixtures.ts";
import { fateOf, type Fate } from "../../../calibration/mutate/fate.ts";
import { listMutants } from "../../../calibration/mutate/list-mutants.ts";
import { describeMutant, type Mutant } from "../../../calibration/mutate/mutant.ts";
import { runMutation } from "../../../calibration/mutate/run-mutation.ts";
import { sample } from "../../../calibration/mutate/sample.ts";
import { loadGate } from "../../../checkpoint/gates.ts";
import type { Gate } from "../../../gates/contract.ts";
import { createSecretsGate } from "../../../gates/secrets/gate.ts";
import { loadScanner } from "../../../gates/secrets/scanner.ts";
import type { Outcome, Replay } from "../../../calibration/outcome.ts";
import { replayBatch } from "../../../calibration/replay/replay-batch.ts";
import type { Replayer } from "../../../calibration/replay/replay-all.ts";
import { judgeMutation, mutationStage } from "../../../calibration/stages/mutation.ts";
import { kinds } from "../../../gates/semgrep/kinds.ts";
import { defaultPolicy } from "../../../policy/defaults.ts";
import { fixtureFolder, load, scratchFolder, table } from "../fixture-folder.ts";
import { replayOf, right } from "../make-judged.ts";
import { replayHere } from "../replay-here.ts";

const { signal } = new AbortController();
const terms = { policy: defaultPolicy, ruleFiles: new Map() };
const extent = { kind: "all" } as const;

function replayer(scratch = scratchFolder()): Replayer {
  process.env["DL_CACHE_DIR"] = scratchFolder();
  return replayHere({ terms, loadGate, scratch, signal });
}

/** Whatever it is told to switch off, this gate is what judges. */
function replayerWith(gate: Gate): Replayer {
  const world = { terms, loadGate: { ...loadGate, secrets: async () => gate }, scratch: scratchFolder(), signal };
  return { signal, replay: (batch) => replayBatch(batch, world), close: () => Promise.resolve() };
}

async function fates(
  mutants: readonly Mutant[],
  fixtures: readonly Fixture[],
  by?: Replayer,
): Promise<Record<string, string>> {
  const trials = mutants.map((mutant) => ({ mutant, rounds: [fixtures] }));
  const tried = await runMutation(trials, [by ?? replayer()], defaultPolicy, () => {});
  return Object.fromEntries(tried.map(({ mutant, fate }) => [describeMutant(mutant), fate.kind]));
}

async function survivors(mutants: readonly Mutant[], fixtures: readonly Fixture[]): Promise<string[]> {
  const all = Object.entries(await fates(mutants, fixtures));
  expect(all.filter(([, kind]) => kind === "untried")).toEqual([]);
  return all.filter(([, kind]) => kind === "survived").map(([name]) => name);
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
    const tried = await runMutation([{ mutant, rounds: [] }], [replayer()], defaultPolicy, () => {});
    expect(tried).toEqual([{ mutant, fate: { kind: "survived" } }]);
  });

  test("is over when the calibration is stopped", async () => {
    const stop = new AbortController();
    const reason = new Error("stopped by SIGINT");
    const fixtures = await load({ "secrets/x.table.yaml": table("positive", leak) });
    const here = replayHere({ terms, loadGate, scratch: scratchFolder(), signal: stop.signal });
    const mutants: Mutant[] = [
      { kind: "rule", gate: "secrets", rule: "secrets/stripe-secret-key" },
      { kind: "rule", gate: "secrets", rule: "secrets/github-token" },
    ];
    const asked: (Mutant | null)[] = [];
    const counted: Replayer = {
      ...here,
      replay: (batch, mutant) => {
        asked.push(mutant);
        return here.replay(batch, mutant);
      },
    };
    const trials = mutants.map((mutant) => ({ mutant, rounds: [fixtures] }));
    const run = runMutation(trials, [counted], defaultPolicy, () => stop.abort(reason));
    await expect(run).rejects.toBe(reason);
    expect(asked).toEqual(mutants.slice(0, 1));
  });
});

describe("what is noticed is what was switched off, and nothing else", () => {
  const canary: Mutant = { kind: "canary", gate: "secrets", of: "" };
  const rule: Mutant = { kind: "rule", gate: "secrets", rule: "secrets/replicate-token" };

  test("a pack that cannot be made ready is not noticed", async () => {
    const code = "row:\n  after:\n    a.py: |\n      import hashlib\n      hashlib.md5(data) <<python-weak-hash>>";
    const fixtures = await load({ "semgrep/x.table.yaml": table("positive", code) });
    const mutants: Mutant[] = [
      { kind: "rule", gate: "semgrep", rule: "semgrep/python-weak-hash" },
      { kind: "rule", gate: "semgrep", rule: "semgrep/python-code-from-request" },
      { kind: "canary", gate: "semgrep", of: "python" },
    ];
    const nowhere = replayer("/nowhere/to/write");
    expect(new Set(Object.values(await fates(mutants, fixtures, nowhere)))).toEqual(new Set(["untried"]));
    const trials = [{ mutant: mutants[0]!, rounds: [fixtures] }];
    expect(await runMutation(trials, [nowhere], defaultPolicy, () => {})).toEqual([
      {
        mutant: mutants[0],
        fate: { kind: "untried", why: expect.stringMatching(/^semgrep\/x\/row: ENOENT.*nowhere/) },
      },
    ]);
  });

  test("a scanner that is blind but claims to be alive is not noticed as a missing canary", async () => {
    const scanner = await loadScanner();
    const blind = { matches: [], all: [] };
    const claiming = createSecretsGate(async () => ({
      ...scanner,
      scan: async (text) => (/^token: \S+\n$/.test(text) ? scanner.scan(text) : blind),
    }));
    const fixtures = await load({ "secrets/x.table.yaml": table("positive", leak) });
    const [replay] = await replayerWith(claiming).replay({ subject: "secrets", fixtures }, canary);
    expect(replay).toMatchObject({ status: "pass", reason: "clean" });
    expect(await fates([canary], fixtures, replayerWith(claiming))).toEqual({ "canary of secrets": "survived" });
  });

  test("a dead engine is no rule that is missed", async () => {
    const dead = createSecretsGate(async () => ({
      ...(await loadScanner()),
      scan: async () => ({ matches: [], all: [] }),
    }));
    const fixtures = await load({ "secrets/x.table.yaml": table("positive", leak) });
    expect(await fates([rule, canary], fixtures, replayerWith(dead))).toEqual({
      "rule secrets/replicate-token": "untried",
      "canary of secrets": "noticed",
    });
  });

  test("a canary that is missing in some replays only is not noticed", () => {
    const missing = outcome("error", { status: "error", reason: "canary-missing" });
    const none = new Set<string>();
    expect(fateOf(canary, [missing, missing], none).kind).toBe("noticed");
    expect(fateOf(canary, [missing, outcome("wrong", {})], none).kind).toBe("survived");
    expect(fateOf(canary, [missing, outcome("error", { status: "error", reason: "internal" })], none).kind).toBe(
      "untried",
    );
    expect(fateOf(canary, [], none).kind).toBe("survived");
    expect(fateOf(rule, [missing], none).kind).toBe("untried");
    expect(fateOf(rule, [missing], new Set(["secrets/replicate-token"])).kind).toBe("noticed");
    expect(fateOf(rule, [outcome("wrong", {})], none).kind).toBe("noticed");
  });

  test("the rules that canaries are planted for are rules", async () => {
    const names = new Set((await listMutants()).map(describeMutant));
    const planted = [...(await canaryRules())];
    expect(planted.length).toBeGreaterThan(kinds.length);
    expect(planted.filter((id) => !names.has(`rule ${id}`))).toEqual([]);
    const fixtures = await load({ "secrets/x.table.yaml": table("positive", leak) });
    const ofSecrets = ["secrets/github-token", "secrets/secretlint-github"];
    const mutants = ofSecrets.map((id): Mutant => ({ kind: "rule", gate: "secrets", rule: id }));
    expect(Object.values(await fates(mutants, fixtures))).toEqual(["noticed", "noticed"]);
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

test("a survivor fails the stage and is named; so does what was not tried, and a run without mutants", () => {
  const mutant: Mutant = { kind: "rule", gate: "secrets", rule: "secrets/x" };
  const judge = (...fate: Fate[]) =>
    judgeMutation({ of: 2, tried: fate.map((one) => ({ mutant, fate: one })), extent });
  expect(judge({ kind: "survived" })).toMatchObject({ status: "failed", details: ["unnoticed: rule secrets/x"] });
  const untried = judge({ kind: "noticed" }, { kind: "untried", why: "the disk is full" });
  expect(untried).toMatchObject({
    status: "failed",
    summary: expect.stringMatching(/1 could not be tried\.$/),
    details: ["could not be tried: rule secrets/x: the disk is full"],
  });
  expect(judge({ kind: "noticed" })).toMatchObject({ status: "ok", details: [] });
  expect(judge().status).toBe("failed");
});

describe("what is in reach", () => {
  const everything = { set: null, subjects: null, match: null, shard: null } as const;
  const judged = [right("secrets/x/leak", { set: "repository", rule: "secrets/github-token" })];

  test("of the user's own fixtures is what they are about", async () => {
    const sources = [
      { root: fixtureFolder({ "secrets/x.table.yaml": table("positive", leak) }), set: "repository", mayRun: true },
    ] as const;
    const request = { extent, judged, sources, replayers: [replayer()], policy: defaultPolicy };
    const names = (await listMutants()).map(describeMutant);
    const about = names.filter((name) => /secrets\/github-token$|^canary of secrets$/.test(name));
    const { word } = await mutationStage({ ...request, selection: { ...everything, set: "repository" } }, () => {});
    expect(word.summary).toContain(`, all ${about.length}: `);
    expect(word.details).toEqual(about.filter((name) => name.startsWith("check")).map((name) => `unnoticed: ${name}`));
  });

  test("of a canary are the fixtures of its own kind", () => {
    const canary: Mutant = { kind: "canary", gate: "semgrep", of: "java" };
    expect(chooseFixtures(canary, [right("semgrep/javascript/a/b")])).toEqual([]);
    const both = [right("semgrep/java/a/near-miss", { label: "negative" }), right("semgrep/java/a/row")];
    expect(chooseFixtures(canary, both)).toEqual([["semgrep/java/a/row"]]);
  });

  test("of a shard is nothing", async () => {
    const selection = { ...everything, shard: { part: 1, of: 2 } };
    const request = { extent, judged, sources: [], replayers: [], policy: defaultPolicy, selection };
    expect((await mutationStage(request, () => {})).word).toMatchObject({ status: "skipped", details: [] });
  });
});

function outcome(verdict: Outcome["verdict"], replay: Partial<Replay>): Outcome {
  return { ...right("secrets/x/leak").outcome, verdict, replay: replayOf([], replay) };
}
