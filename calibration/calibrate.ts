import { gateNames, type GateName } from "../gates/contract.ts";
import type { Repository } from "../git/repository.ts";
import { readCheckpoints } from "../feedback/read-checkpoints.ts";
import { readLabels } from "../feedback/read-labels.ts";
import { assess } from "./baseline/assess.ts";
import { readBaseline } from "./baseline/baseline-file.ts";
import { openGaps, stageFailures } from "./conclude.ts";
import { describeEngines } from "./engines/describe-engines.ts";
import { tryEngines } from "./engines/try-engines.ts";
import { digestSet, loadDigests } from "./digest-set.ts";
import type { FixtureSubject } from "./fixture.ts";
import type { CalibrationHome } from "./home.ts";
import { judgeFixtures } from "./judge-fixtures.ts";
import type { Replayer } from "./replay/replay-all.ts";
import type { World } from "./replay/world.ts";
import type { CalibrationRun } from "./run.ts";
import { scoreRun } from "./score/score-run.ts";
import { isWhole, selectedSources, selects, type Selection } from "./selection.ts";
import { judgeEngines } from "./stages/engines.ts";
import { judgeFixtureStage } from "./stages/fixtures.ts";
import { judgeLabels } from "./stages/labels.ts";
import { mutationStage, type MutationExtent } from "./stages/mutation.ts";
import { judgeDrift } from "./stages/shadow.ts";
import { StageRunner, type CalibrationEvent } from "./stages/stage-runner.ts";

/** What is to be calibrated, and with what. */
export interface CalibrationRequest {
  readonly repository: Repository;
  readonly home: CalibrationHome;
  readonly selection: Selection;
  readonly mutation: MutationExtent;
  readonly world: World;
  readonly replayers: readonly Replayer[];
  readonly onEvent: (event: CalibrationEvent) => void;
}

/**
 * Runs a calibration, stage by stage: are the engines alive, do the fixtures come out right, what do people's labels and
 * the verdicts of late say, and would anyone notice if a rule were gone.
 *
 * @throws {FixtureError | CalibrationFileError | CorruptFileError} when something it is held against cannot be read.
 */
export async function calibrate(request: CalibrationRequest): Promise<CalibrationRun> {
  const { home, selection, replayers, world } = request;
  const startedAt = new Date();
  const started = performance.now();
  const stages = new StageRunner(request.onEvent);
  const isOfAll = isWhole(selection);
  const engines = await describeEngines(world.terms, world.signal);
  const shard = selection.shard && { ...selection.shard, set: digestSet(await loadDigests(home.sources)) };

  const alive = await stages.run("engines", async () => ({
    word: judgeEngines(await tryEngines(gatesOf(selection), world)),
  }));
  world.signal.throwIfAborted();
  const areAlive = alive.word.status === "ok";
  if (!areAlive) stages.skip("fixtures", "An engine that finds nothing planted would find nothing here either.");
  const fixtures = areAlive
    ? await stages.run("fixtures", (progress) => fixtureStage(request, engines, progress))
    : nothingJudged;
  world.signal.throwIfAborted();
  await stages.run("labels", async () => ({
    word: judgeLabels(await readLabels(request.repository), await readBaseline(home.baseline)),
  }));
  await stages.run("shadow", async () => ({
    word: await judgeDrift(readCheckpoints(request.repository.commonDir), startedAt),
  }));
  const { judged } = fixtures;
  const { mutation } = request;
  if (mutation.kind === "none") stages.skip("mutation", "Not asked for.");
  else if (judged.length === 0) stages.skip("mutation", "No fixture was judged.");
  else {
    const { policy } = world.terms;
    const sources = selectedSources(home.sources, selection);
    await stages.run("mutation", (progress) =>
      mutationStage({ extent: mutation, selection, judged, sources, replayers, policy }, progress),
    );
  }
  world.signal.throwIfAborted();

  const failures = [...fixtures.failures, ...stageFailures(stages.results)];
  return {
    schemaVersion: 1,
    kind: "calibration",
    verdict: failures.length === 0 ? "ok" : "failed",
    startedAt: startedAt.toISOString(),
    durationMs: performance.now() - started,
    isWhole: isOfAll,
    shard,
    engines,
    stages: stages.results,
    failures,
    improvements: fixtures.improvements,
    scores: fixtures.scores,
    gaps: openGaps(judged),
    judged,
  };
}

async function fixtureStage(
  { home, selection, replayers, world }: CalibrationRequest,
  engines: CalibrationRun["engines"],
  progress: (line: string) => void,
) {
  const sources = selectedSources(home.sources, selection);
  const judged = await judgeFixtures(sources, selects(selection), replayers, world.terms.policy, (at) =>
    progress(`${at.done} of ${at.read} fixtures replayed${at.wrong === 0 ? "" : `, ${at.wrong} wrong`}`),
  );
  const scores = scoreRun(judged);
  const assessed = await assess({ judged, scores, engines, isWhole: isWhole(selection) }, home);
  return { judged, scores, ...assessed, word: judgeFixtureStage(judged, assessed.failures, assessed.improvements) };
}

const nothingJudged = { judged: [], scores: scoreRun([]), failures: [], improvements: [] } as const;

/** Only the engines that the fixtures need: whoever asks for one gate need not have the tools of the others. */
function gatesOf({ subjects }: Selection): readonly GateName[] {
  const isNeeded = (subject: FixtureSubject) => subjects === null || subjects.includes(subject);
  return isNeeded("checkpoint") ? gateNames : gateNames.filter(isNeeded);
}
