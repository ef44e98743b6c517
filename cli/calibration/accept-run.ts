import { assessAgainst } from "../../calibration/baseline/assess.ts";
import { readBaseline, writeBaseline } from "../../calibration/baseline/baseline-file.ts";
import { updateBaseline } from "../../calibration/baseline/update-baseline.ts";
import { stageFailures } from "../../calibration/conclude.ts";
import type { CalibrationHome } from "../../calibration/home.ts";
import type { CalibrationRun } from "../../calibration/run.ts";
import { countLabels } from "../../calibration/stages/labels.ts";
import { readLabels } from "../../feedback/read-labels.ts";
import type { Repository } from "../../git/repository.ts";

/** What was accepted, and what still fails when it is. */
export interface Accepted {
  readonly run: CalibrationRun;
  /** The baseline that was written: an absolute path. */
  readonly file: string;
}

/**
 * Makes the outcomes of a run the baseline. What no reason can excuse still fails the run: floors, benign false positives,
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
  await writeBaseline(home.baseline, baseline);
  const { failures } = await assessAgainst(baseline, run, home);
  const left = [...failures, ...stageFailures(run.stages)];
  return { run: { ...run, failures: left, verdict: left.length === 0 ? "ok" : "failed" }, file: home.baseline };
}
