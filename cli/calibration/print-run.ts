import { relative } from "node:path";
import { fixturePlaces } from "../../calibration/report/fixture-places.ts";
import type { WrittenReport } from "../../calibration/report/write-report.ts";
import type { CalibrationHome } from "../../calibration/home.ts";
import { renderRun } from "../../calibration/report/json-twin.ts";
import type { CalibrationRun } from "../../calibration/run.ts";
import type { Repository } from "../../git/repository.ts";
import type { CalibrateArguments } from "../commands/calibrate.ts";
import { renderCalibration } from "../reports/calibration.ts";
import {
  appendCalibrationSummary,
  renderCalibrationAnnotations,
  renderCalibrationSummary,
} from "../reports/calibration-github.ts";
import { styleFor } from "../terminal/style.ts";
import type { Accepted } from "./accept-run.ts";

/** What is told beside the run itself. */
export interface Told {
  readonly args: Pick<CalibrateArguments, "format" | "json">;
  readonly repository: Repository;
  readonly home: CalibrationHome;
  /** Null when no report was written. */
  readonly written: WrittenReport | null;
  /** Null when the baseline stays. */
  readonly accepted: Accepted | null;
}

/** Prints a run in the format that was asked for. */
export async function printRun(run: CalibrationRun, told: Told): Promise<void> {
  const { args, written, accepted } = told;
  if (args.json || args.format === "json") process.stdout.write(renderRun(run));
  else if (args.format === "github") await printForGitHub(run, told);
  else {
    const files = {
      report: written && fromHere(written.report),
      baseline: accepted && fromHere(accepted.file),
      unreadable: written?.unreadable ?? [],
    };
    process.stdout.write(renderCalibration(run, files, styleFor(process.stdout, process.env)));
  }
}

/** As the user would type it. */
function fromHere(path: string): string {
  const below = relative(process.cwd(), path);
  return below.startsWith("..") ? path : below;
}

async function printForGitHub(run: CalibrationRun, { home, repository }: Told): Promise<void> {
  const failing = new Set(run.failures.flatMap((failure) => ("id" in failure ? [failure.id] : [])));
  const places = await fixturePlaces(home.sources, repository.worktree, failing);
  process.stdout.write(renderCalibrationAnnotations(run, places));
  const isAppended = await appendCalibrationSummary(run, process.env);
  if (!isAppended) process.stdout.write(renderCalibrationSummary(run));
}
