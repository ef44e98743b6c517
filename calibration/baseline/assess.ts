import type { CalibrationHome } from "../home.ts";
import type { CalibrationRun, Failure, Improvement } from "../run.ts";
import type { Baseline } from "./baseline.ts";
import { readBaseline } from "./baseline-file.ts";
import { compareWithBaseline, type AcceptedWrong } from "./compare.ts";
import { checkFloors } from "./floors.ts";
import { readFloors } from "./read-floors.ts";

/** What is said of a run's outcomes. */
export interface Assessment {
  readonly failures: readonly Failure[];
  readonly improvements: readonly Improvement[];
  readonly accepted: readonly AcceptedWrong[];
}

/** What of a run is assessed. */
export type Assessed = Pick<CalibrationRun, "judged" | "scores" | "engines" | "isWhole">;

/**
 * Holds a run against the baseline and the floors that are there.
 *
 * @throws {CalibrationFileError} when one of them cannot be read.
 */
export async function assess(run: Assessed, home: CalibrationHome): Promise<Assessment> {
  return assessAgainst(await readBaseline(home.baseline), run, home);
}

/** {@link assess} against a baseline that need not be written yet. */
export async function assessAgainst(
  baseline: Baseline | null,
  run: Assessed,
  { floors: path }: CalibrationHome,
): Promise<Assessment> {
  const comparison = compareWithBaseline(run, baseline, run);
  const floors = run.isWhole ? await readFloors(path) : null;
  if (floors === null) return comparison;
  const { failures } = comparison;
  const below = checkFloors(run.scores, floors);
  // Outcomes first, then the floors, then what must be acknowledged.
  const cut = failures.findIndex(({ kind }) => kind === "disappeared" || kind === "changed" || kind === "no-baseline");
  const at = cut === -1 ? failures.length : cut;
  return { ...comparison, failures: [...failures.slice(0, at), ...below, ...failures.slice(at)] };
}
