import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Fixture } from "../../../calibration/fixture.ts";
import type { Replay } from "../../../calibration/outcome.ts";
import { planBatches, type Batch } from "../../../calibration/replay/plan-batches.ts";
import { replayBatch } from "../../../calibration/replay/replay-batch.ts";
import type { World } from "../../../calibration/replay/world.ts";
import { loadGate } from "../../../checkpoint/gates.ts";
import { createSecretsGate } from "../../../gates/secrets/gate.ts";
import { loadScanner } from "../../../gates/secrets/scanner.ts";
import { defaultPolicy } from "../../../policy/defaults.ts";
import type { Policy } from "../../../policy/policy.ts";
import { load, scratchFolder, table } from "../fixture-folder.ts";

function world(policy: Policy = defaultPolicy): World {
  process.env["DL_CACHE_DIR"] = scratchFolder();
  const { signal } = new AbortController();
  return { terms: { policy, ruleFiles: new Map() }, loadGate, scratch: scratchFolder(), signal };
}

async function* inTurn(fixtures: readonly Fixture[]): AsyncGenerator<Fixture> {
  for (const fixture of fixtures) yield await Promise.resolve(fixture);
}

function batchesOf(fixtures: readonly Fixture[], policy: Policy = defaultPolicy): Promise<Batch[]> {
  return Array.fromAsync(planBatches(inTurn(fixtures), policy));
}

/** All but what differs from run to run. */
function comparable(replay: Replay) {
  return { ...replay, durationMs: 0 };
}

const leaks = `env:
  path: "{{case}}.env"
  after: "A=1\\nTOKEN={{github_token}} <<github-token>>\\n"
json:
  path: "{{case}}.json"
  after: '{"token": "{{npm_token}}"} <<npm-token>>'
there-before:
  path: "{{case}}.txt"
  before: "x {{github_token}}\\n"
  after: "x {{github_token}}\\nB=2\\n"
  label: negative
allowed:
  path: "{{case}}.env"
  after: "T={{github_token}} # dl-allow secrets/github-token: made up\\n"
  label: negative
  expect: {findings: [{rule: github-token, line: 1, suppressed: true}]}
binary:
  after: {blob.bin: {base64: AAAA}}
  label: negative`;

describe("fixtures of a gate", () => {
  test("come to the same in one change as one by one", async () => {
    const fixtures = await load({ "secrets/x.table.yaml": table("positive", leaks) });
    const [batch, ...others] = await batchesOf(fixtures);
    expect(others).toEqual([]);
    const together = await replayBatch(batch!, world());
    const alone = [];
    for (const fixture of batch!.fixtures) {
      alone.push(...(await replayBatch({ subject: "secrets", fixtures: [fixture] }, world())));
    }
    expect(together.map(comparable)).toEqual(alone.map(comparable));
    expect(together.map(({ status }) => status)).toEqual(["fail", "fail", "pass", "pass", "pass"]);
    expect(together.map(({ trouble }) => trouble !== null)).toEqual([false, false, false, false, true]);
  });

  test("are kept apart when they share a file, or one's file is the other's folder", async () => {
    const row = (name: string, path: string) => `${name}:\n  after: {${path}: "x"}`;
    const rows = [row("a", "same"), row("b", "same"), row("c", "same/below"), row("d", "other")].join("\n");
    const batches = await batchesOf(await load({ "secrets/x.table.yaml": table("negative", rows) }));
    expect(batches.map(({ fixtures }) => fixtures.map(({ id }) => id.at(-1)))).toEqual([["a", "d"], ["b"], ["c"]]);
  });

  test.each([
    ["deletes a file: git could pair it with another's as a rename", 'before: {old: "x"}\n  deleted: [old]'],
    ["steers git", 'after: {.gitattributes: "* -diff"}'],
    ["steers dl", 'after: {.devloop.yaml: "secrets: {enabled: false}"}'],
    ["is excluded by policy", 'after: {vendor/a.js: "x"}'],
    ["has a link", "after: {l: {link: a}}"],
    ["is a file of Semgrep rules", "after: {rules/x.yaml: y}"],
    [
      "is about a gate that has nothing to judge",
      'after: {a: "x"}\n  expect: {status: skip, reason: nothing-to-judge}',
    ],
  ])("are replayed by themselves when one %s", async (_, row) => {
    const policy = {
      ...defaultPolicy,
      secrets: { ...defaultPolicy.secrets, exclude: ["vendor/**"] },
      semgrep: { ...defaultPolicy.semgrep, configs: ["rules/"] },
    };
    const rows = `odd:\n  ${row}\nplain:\n  after: {p: "x"}`;
    const batches = await batchesOf(await load({ "secrets/x.table.yaml": table("negative", rows) }), policy);
    expect(batches.map(({ fixtures }) => fixtures.length)).toEqual([1, 1]);
  });

  test("are held in memory a few batches at a time", async () => {
    const [one] = await load({ "secrets/x.table.yaml": table("negative", 'row:\n  after: {a: "x"}') });
    let made = 0;
    async function* endless(): AsyncGenerator<Fixture> {
      while (made < 100_000) yield await Promise.resolve({ ...one!, id: `secrets/${made++}` });
    }
    for await (const _ of planBatches(endless(), defaultPolicy)) break;
    expect(made).toBeLessThan(10);
  });

  test("are each told what a scanner that finds nothing is worth", async () => {
    const fixtures = await load({ "secrets/x.table.yaml": table("positive", leaks) });
    const blind = createSecretsGate(async () => ({
      ...(await loadScanner()),
      scan: () => Promise.resolve({ matches: [], all: [] }),
    }));
    const dead = { ...world(), loadGate: { ...loadGate, secrets: () => Promise.resolve(blind) } };
    const replays = await replayBatch({ subject: "secrets", fixtures }, dead);
    expect(replays.map(({ status, reason }) => [status, reason])).toEqual(
      fixtures.map(() => ["error", "canary-missing"]),
    );
  });

  test("do not fall with the one that the gate breaks at", async () => {
    const rows = `broken:\n  after: {a: "break me"}\none:\n  after: {b: "x"}\ntwo:\n  after: {c: "x"}`;
    const fixtures = await load({ "secrets/x.table.yaml": table("negative", rows) });
    const scanner = await loadScanner();
    const fragile = createSecretsGate(() =>
      Promise.resolve({
        ...scanner,
        scan: (text: string) => (text.includes("break me") ? Promise.reject(new Error("broken")) : scanner.scan(text)),
      }),
    );
    const gates = { ...loadGate, secrets: () => Promise.resolve(fragile) };
    const replays = await replayBatch({ subject: "secrets", fixtures }, { ...world(), loadGate: gates });
    expect(Object.fromEntries(replays.map(({ id, status }) => [id, status]))).toEqual({
      "secrets/x/broken": "error",
      "secrets/x/one": "pass",
      "secrets/x/two": "pass",
    });
  });

  test.each([
    ["a gate that policy switches off", { enabled: false }],
    ["files that it leaves out", { exclude: ["**"] }],
  ])("come out silent for %s: right for a negative, missed for a positive", async (_, changed) => {
    const policy = { ...defaultPolicy, secrets: { ...defaultPolicy.secrets, ...changed } };
    for (const fixture of await load({ "secrets/x.table.yaml": table("positive", leaks) })) {
      const [replay] = await replayBatch({ subject: "secrets", fixtures: [fixture] }, world(policy));
      expect(replay).toMatchObject({ status: "pass", reason: "clean", findings: [], trouble: null });
    }
  });

  test("leave nothing behind", async () => {
    const here = world();
    await replayBatch(
      { subject: "secrets", fixtures: await load({ "secrets/x.table.yaml": table("positive", leaks) }) },
      here,
    );
    expect(readdirSync(here.scratch)).toEqual([]);
  });
});

describe("a whole change", () => {
  const policy = "sanity: {command: sh test.sh}\nsemgrep: {enabled: false}\n";

  test("is judged as it is staged, not as it lies in the work tree", async () => {
    const row = `staged-bad:
  gates: [sanity]
  before: {.devloop.yaml: ${JSON.stringify(policy)}, test.sh: "grep -q good state\\n", state: "good\\n"}
  after: {state: "bad\\n"}
  worktree: {state: "good\\n"}
  expect: {findings: [{rule: sanity/command-failed}], blockedBy: sanity}`;
    const [fixture] = await load({ "checkpoint/x.table.yaml": table("positive", row) });
    const [replay] = await replayBatch({ subject: "checkpoint", fixtures: [fixture!] }, world());
    expect(replay).toMatchObject({ status: "fail", blockedBy: "sanity", trouble: null });
  });

  test("answers for what a commit past the gates brought", async () => {
    const row = `ungated-secret:
  gates: [secrets]
  before: {a: "x\\n"}
  ungated: {k: "T={{github_token}} <<secrets/github-token>>\\n"}
  after: {b: "y\\n"}`;
    const [fixture] = await load({ "checkpoint/x.table.yaml": table("positive", row) });
    const [replay] = await replayBatch({ subject: "checkpoint", fixtures: [fixture!] }, world());
    expect(replay?.findings).toEqual(fixture!.expect.findings);
  });

  test("lays nothing behind a link that it stages", async () => {
    const outside = scratchFolder();
    const row = `row:\n  gates: [secrets]\n  after: {l: {link: ${outside}}}\n  worktree: {l/through: "x"}`;
    const [fixture] = await load({ "checkpoint/x.table.yaml": table("negative", row) });
    const [replay] = await replayBatch({ subject: "checkpoint", fixtures: [fixture!] }, world());
    expect(replay).toMatchObject({ status: "error", trouble: expect.stringContaining("behind a link") });
    expect(readdirSync(outside)).toEqual([]);
  });
});
