import { assessAgainst } from "../../calibration/baseline/assess.ts";
import type { Baseline } from "../../calibration/baseline/baseline.ts";
import { readBaseline } from "../../calibration/baseline/baseline-file.ts";
import { updateBaseline } from "../../calibration/baseline/update-baseline.ts";
import { stageFailures } from "../../calibration/conclude.ts";
import type { CalibrationHome } from "../../calibration/home.ts";
import type { CalibrationRun } from "../../calibration/run.ts";
import { judgeFixtureStage } from "../../calibration/stages/fixtures.ts";
import { countLabels } from "../../calibration/stages/labels.ts";
import { readLabels } from "../../feedback/read-labels.ts";
import type { Repository } from "../../git/repository.ts";

/** What is accepted, and what still fails when it is. */
export interface Accepted {
  readonly run: CalibrationRun;
  /** Not written yet: whatever else is to be written goes before it. */
  readonly baseline: Baseline;
  /** Where it belongs: an absolute path. */
  readonly file: string;
}

/**
 * Makes a baseline of the outcomes of a run. What no reason can excuse still fails the run: floors, benign false positives,
 * stages.
 *
 * @throws {BaselineRefusal} for a run that must not become one.
 */
export async function acceptRun(
  run: CalibrationRun,
  { home, repository }: { readonly home: CalibrationHome; readonly repository: Repository },
  reason: string,
): Promise<Accepted> {
  const labels = countLabels(await readLabels(repository));
  const previous = await readBaseline(home.baseline);
  const baseline = updateBaseline({ ...run, labels }, previous, reason, new Date(run.startedAt));
  const { failures } = await assessAgainst(baseline, run, home);
  const left = [...failures, ...stageFailures(run.stages)];
  const stages = run.stages.map((one) =>
    one.stage === "fixtures" ? { ...one, ...judgeFixtureStage(run.judged, failures, run.improvements) } : one,
  );
  return {
    run: { ...run, stages, failures: left, verdict: left.length === 0 ? "ok" : "failed" },
    baseline,
    file: home.baseline,
  };
}
