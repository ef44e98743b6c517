import { writeBaseline } from "../../calibration/baseline/baseline-file.ts";
import { BaselineRefusal } from "../../calibration/baseline/update-baseline.ts";
import { calibrate } from "../../calibration/calibrate.ts";
import { exitCodeOf } from "../../calibration/conclude.ts";
import { checkReportFolder, writeReport } from "../../calibration/report/write-report.ts";
import type { CalibrationRun } from "../../calibration/run.ts";
import { isWhole } from "../../calibration/selection.ts";
import type { MutationExtent } from "../../calibration/stages/mutation.ts";
import type { CalibrateArguments } from "../commands/calibrate.ts";
import { CalibrationProgress } from "../views/calibration-progress.ts";
import { acceptRun, type Accepted } from "./accept-run.ts";
import { printRun } from "./print-run.ts";
import { selectionOf } from "./selection-of.ts";
import { checkShardFile, writeShard } from "./shard-file.ts";
import { today } from "./today.ts";
import { withWorkshop, type Workshop } from "./workshop.ts";

/** So many are switched off in a plain run: a few seconds. */
const sampleSize = 12;

/** `dl calibrate`: gives the exit code. */
export async function runCalibration(args: CalibrateArguments): Promise<number> {
  return withWorkshop(args, "HEAD", async ({ repository, home, world, replayers }) => {
    const selection = selectionOf(args);
    const { shard } = selection;
    const output = args.output ?? home.reports;
    const isReported = args.report && isWhole(selection);
    if (isReported) await checkReportFolder(output);
    else if (shard !== null) await checkShardFile(output);
    else tellUnused(args);
    const progress = new CalibrationProgress();
    const now = new Date();
    const request = {
      repository,
      home,
      world,
      replayers,
      selection,
      mutation: mutationExtent(args, now),
      onEvent: (event: Parameters<CalibrationProgress["take"]>[0]) => progress.take(event),
    };
    let run: CalibrationRun;
    try {
      run = await calibrate(request);
    } finally {
      progress.end();
    }
    if (shard !== null) {
      await writeShard(run, output);
      process.stderr.write(`dl: shard ${shard.part} of ${shard.of} is in ${output}\n`);
      return run.failures.some(({ kind }) => kind === "error" || kind === "stage") ? exitCodeOf(run) : 0;
    }
    const accepted = args.updateBaseline ? await accept(run, { home, repository, args }) : null;
    const written = isReported ? await writeReport(accepted?.run ?? run, output, today(now)) : null;
    // Last: when the report cannot be written, nothing was accepted behind the user's back.
    if (accepted !== null) await writeBaseline(accepted.file, accepted.baseline);
    await printRun(accepted?.run ?? run, { args, repository, home, written, accepted });
    return exitCodeOf(accepted?.run ?? run);
  });
}

/** Whoever names a folder waits for a report in it. */
function tellUnused({ output, report }: CalibrateArguments): void {
  if (output === undefined) return;
  const why = report ? "only a part of the fixtures takes part" : "--no-report says so";
  process.stderr.write(`dl: no report is written to ${output}: ${why}\n`);
}

/** Whoever is refused must see what stands in the way. */
async function accept(
  run: CalibrationRun,
  { home, repository, args }: Pick<Workshop, "home" | "repository"> & { readonly args: CalibrateArguments },
): Promise<Accepted> {
  try {
    return await acceptRun(run, { home, repository }, args.reason ?? "");
  } catch (error) {
    if (error instanceof BaselineRefusal)
      await printRun(run, { args, repository, home, written: null, accepted: null });
    throw error;
  }
}

function mutationExtent({ mutate, seed, own, gate, match }: CalibrateArguments, now: Date): MutationExtent {
  if (mutate) return { kind: "all" };
  const isPartial = own || gate !== undefined || match !== undefined;
  return isPartial ? { kind: "none" } : { kind: "sample", size: sampleSize, seed: seed ?? today(now) };
}
