import type { CalibrationHome } from "./home.ts";
import { assess } from "./baseline/assess.ts";
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
 * @throws {ShardError} unless every shard is there once, and all were judged by the same engines.
 */
export async function mergeRuns(shards: readonly CalibrationRun[], home: CalibrationHome): Promise<CalibrationRun> {
  const [first] = shards;
  if (!first) throw new ShardError("There are no shards to join.");
  refuseUnfit(first, shards);
  const judged = shards.flatMap((run) => run.judged).toSorted((a, b) => (a.fixture.id < b.fixture.id ? -1 : 1));
  refuseTwice(judged);
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
}

function refuseTwice(judged: readonly Judged[]): void {
  const twice = judged.find(({ fixture }, index) => judged[index + 1]?.fixture.id === fixture.id);
  if (twice) throw new ShardError(`${twice.fixture.id} is in two shards.`);
}

const worstFirst: readonly StageStatus[] = ["failed", "attention", "ok", "none", "skipped"];

function worst(results: readonly StageResult[]): StageResult {
  const sorted = results.toSorted((a, b) => worstFirst.indexOf(a.status) - worstFirst.indexOf(b.status));
  const [result] = sorted;
  if (!result) throw new ShardError("A shard lacks a stage: all must come from the same release of dl.");
  return { ...result, details: [...new Set(results.flatMap(({ details }) => details))] };
}
