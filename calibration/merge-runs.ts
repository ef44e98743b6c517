import type { CalibrationHome } from "./home.ts";
import { assess } from "./baseline/assess.ts";
import { digestSet, loadDigests } from "./digest-set.ts";
import { stageNames, type CalibrationRun, type Judged, type StageResult, type StageStatus } from "./run.ts";
import { scoreRun } from "./score/score-run.ts";
import { judgeFixtureStage } from "./stages/fixtures.ts";
import { openGaps, stageFailures } from "./conclude.ts";

/** Shards do not make up a whole. The message says what is missing, twice there or not alike. */
export class ShardError extends Error {
  override readonly name = "ShardError";
}

/**
 * Makes one run of its shards, held against the baseline as one that was not divided.
 *
 * @throws {ShardError} unless every shard is there once, all were judged by the same engines, and all are parts of the
 *   fixtures that are at hand.
 * @throws {FixtureError} for a fixture at hand that cannot be read.
 */
export async function mergeRuns(shards: readonly CalibrationRun[], home: CalibrationHome): Promise<CalibrationRun> {
  const [first] = shards;
  if (!first) throw new ShardError("There are no shards to join.");
  refuseUnfit(first, shards);
  const judged = shards.flatMap((run) => run.judged).toSorted((a, b) => (a.fixture.id < b.fixture.id ? -1 : 1));
  refuseTwice(judged);
  await refuseOtherSet(first, judged, home);
  const scores = scoreRun(judged);
  const { failures, improvements } = await assess({ judged, scores, engines: first.engines, isWhole: true }, home);
  const fixtures = judgeFixtureStage(judged, failures, improvements);
  const stages = stageNames.map((stage) => {
    const results = shards.flatMap((run) => run.stages.filter((one) => one.stage === stage));
    const durationMs = results.reduce((sum, result) => sum + result.durationMs, 0);
    return { ...(stage === "fixtures" ? fixtures : worst(results)), durationMs };
  });
  const all = [...failures, ...stageFailures(stages)];
  return {
    ...first,
    verdict: all.length === 0 ? "ok" : "failed",
    durationMs: Math.max(...shards.map((run) => run.durationMs)),
    isWhole: true,
    shard: null,
    stages,
    failures: all,
    improvements,
    scores,
    gaps: openGaps(judged),
    judged,
  };
}

function refuseUnfit(first: CalibrationRun, shards: readonly CalibrationRun[]): void {
  const of = first.shard?.of;
  if (of === undefined || shards.some(({ shard }) => shard?.of !== of)) {
    throw new ShardError("Not all of the files were written by --shard I/N runs with the same N.");
  }
  const parts = shards.map(({ shard }) => shard?.part ?? 0);
  const missing = Array.from({ length: of }, (_, index) => index + 1).filter((part) => !parts.includes(part));
  if (missing.length > 0)
    throw new ShardError(`Shard ${missing.map((part) => `${part}/${of}`).join(", ")} is missing.`);
  if (parts.length > of) throw new ShardError("A shard is there twice.");
  const engines = JSON.stringify(first.engines);
  if (shards.some((run) => JSON.stringify(run.engines) !== engines)) {
    throw new ShardError(
      "The shards were judged by different tools, rules or policies: run all of them on one commit.",
    );
  }
  if (shards.some(({ shard }) => shard?.set !== first.shard?.set)) {
    throw new ShardError("The shards are parts of different fixtures: run all of them on one commit.");
  }
}

function refuseTwice(judged: readonly Judged[]): void {
  const twice = judged.find(({ fixture }, index) => judged[index + 1]?.fixture.id === fixture.id);
  if (twice) throw new ShardError(`${twice.fixture.id} is in two shards.`);
}

/** What was added or edited after the shards ran was not replayed, and must not pass for it. */
async function refuseOtherSet(first: CalibrationRun, judged: readonly Judged[], home: CalibrationHome): Promise<void> {
  const here = await loadDigests(home.sources);
  if (digestSet(here) === first.shard?.set) return;
  const replayed = new Map(judged.map(({ fixture }) => [fixture.id, fixture.digest]));
  const other = here.find(({ id, digest }) => replayed.get(id) !== digest)?.id;
  const example = other === undefined ? "" : `, such as ${other}`;
  throw new ShardError(
    `The fixtures here are not those that the shards replayed${example}: run the shards, and merge, on one commit.`,
  );
}

const worstFirst: readonly StageStatus[] = ["failed", "attention", "ok", "none", "skipped"];

function worst(results: readonly StageResult[]): StageResult {
  const sorted = results.toSorted((a, b) => worstFirst.indexOf(a.status) - worstFirst.indexOf(b.status));
  const [result] = sorted;
  if (!result) throw new ShardError("A shard lacks a stage: all must come from the same release of dl.");
  return { ...result, details: [...new Set(results.flatMap(({ details }) => details))] };
}
