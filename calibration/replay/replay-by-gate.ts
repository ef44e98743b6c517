import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { RepoPath } from "../../git/path.ts";
import { createMirrors } from "../../change/mirrors.ts";
import { openChange } from "../../change/open-change.ts";
import { noResults } from "../../checkpoint/kept-results.ts";
import { allRules } from "../../checkpoint/rules.ts";
import { planAlone, runGates, type GatePlan } from "../../checkpoint/run-gates.ts";
import type { GateName, GateResult } from "../../gates/contract.ts";
import { ObjectReader } from "../../git/objects.ts";
import { findRepository } from "../../git/repository.ts";
import type { Fixture, FixtureFile } from "../fixture.ts";
import type { Replay } from "../outcome.ts";
import { makeRepository } from "./fixture-repository.ts";
import { toReplays } from "./to-replays.ts";
import type { Terms, World } from "./world.ts";

/**
 * Replays fixtures of one gate as one commit of a repository of their own, by the runner that judges commits.
 *
 * @param directory an absolute path where nothing is yet.
 */
export async function replayByGate(
  gate: GateName,
  fixtures: readonly Fixture[],
  directory: string,
  world: World,
): Promise<Replay[]> {
  const { terms } = world;
  const all = (layer: (fixture: Fixture) => Iterable<readonly [RepoPath, FixtureFile]>) =>
    new Map(fixtures.flatMap((one) => [...layer(one)]));
  const ref = "refs/heads/main";
  await makeRepository(directory, [
    { ref, files: new Map([...terms.ruleFiles, ...all(({ change }) => change.before)]), deleted: [] },
    { ref, files: all(({ change }) => change.after), deleted: fixtures.flatMap(({ change }) => change.deleted) },
  ]);
  const repository = await findRepository(directory);
  const objects = new ObjectReader(directory);
  try {
    const change = await openChange(repository, { kind: "commit", revision: ref }, objects);
    const logDir = join(directory, ".git", "logs-of-gates");
    await mkdir(logDir);
    const mirrors = createMirrors(repository, terms.policy.snapshot, null);
    const results = await runGates(await planFor(gate, fixtures.length, world), "serial", {
      signal: world.signal,
      contextFor: () => ({ change, policy: terms.policy, mirrors, store: noResults, logDir }),
      onStart: () => {},
      onProgress: () => {},
      onFinish: () => {},
    });
    return toReplays(resultOf(results, gate), fixtures, { policy: terms.policy, ownRules: await ownRules(terms) });
  } finally {
    objects.close();
  }
}

async function ownRules({ ruleFiles }: Terms): Promise<ReadonlySet<string> | null> {
  return ruleFiles.size === 0 ? null : new Set((await allRules()).map(({ id }) => id));
}

async function planFor(name: GateName, fixtures: number, world: World): Promise<Record<GateName, GatePlan>> {
  const gate = await world.loadGate[name]();
  // The deadline is meant for the change of one commit, and many are judged at once.
  const timeoutMs = world.terms.policy[name].timeout * 1000 * Math.ceil(fixtures / 50);
  return planAlone(gate, timeoutMs);
}

function resultOf(results: readonly GateResult[], gate: GateName): GateResult {
  const result = results.find((one) => one.gate === gate);
  if (!result) throw new Error(`no result of ${gate}`);
  return result;
}
