import { writeFile } from "node:fs/promises";
import { BaselineRefusal } from "../../calibration/baseline/update-baseline.ts";
import { calibrate } from "../../calibration/calibrate.ts";
import { exitCodeOf } from "../../calibration/conclude.ts";
import { checkReportFolder, writeReport } from "../../calibration/report/write-report.ts";
import type { CalibrationRun } from "../../calibration/run.ts";
import type { MutationExtent } from "../../calibration/stages/mutation.ts";
import { parseShard, type CalibrateArguments } from "../commands/calibrate.ts";
import { CalibrationProgress } from "../views/calibration-progress.ts";
import { acceptRun, type Accepted } from "./accept-run.ts";
import { printRun } from "./print-run.ts";
import { today } from "./today.ts";
import { withWorkshop, type Workshop } from "./workshop.ts";

/** So many are switched off in a plain run: a few seconds. */
const sampleSize = 12;

/** `dl calibrate`: gives the exit code. */
export async function runCalibration(args: CalibrateArguments): Promise<number> {
  return withWorkshop(args, "HEAD", async ({ repository, home, world, replayers }) => {
    const shard = args.shard === undefined ? null : parseShard(args.shard);
    const reports = args.output ?? home.reports;
    if (args.report && shard === null) await checkReportFolder(reports);
    const progress = new CalibrationProgress();
    const now = new Date();
    const request = {
      repository,
      home,
      world,
      replayers,
      selection: {
        set: args.own ? "repository" : null,
        subjects: args.gate ?? null,
        match: args.match ?? null,
        shard,
      } as const,
      mutation: mutationExtent(args, now),
      onEvent: (event: Parameters<CalibrationProgress["take"]>[0]) => progress.take(event),
    };
    let run: CalibrationRun;
    try {
      run = await calibrate(request);
    } finally {
      progress.end();
    }
    if (shard !== null && args.output !== undefined) {
      await writeFile(args.output, `${JSON.stringify(run)}\n`);
      process.stderr.write(`dl: shard ${shard.part} of ${shard.of} is in ${args.output}\n`);
      return run.failures.some(({ kind }) => kind === "error" || kind === "stage") ? exitCodeOf(run) : 0;
    }
    const accepted = args.updateBaseline ? await accept(run, { home, repository, args }) : null;
    const written = run.isWhole && args.report ? await writeReport(accepted?.run ?? run, reports, today(now)) : null;
    await printRun(accepted?.run ?? run, { args, repository, home, written, accepted });
    return exitCodeOf(accepted?.run ?? run);
  });
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

function mutationExtent({ mutate, seed, own, shard, gate, match }: CalibrateArguments, now: Date): MutationExtent {
  if (mutate) return { kind: "all" };
  const isPartial = own || shard !== undefined || gate !== undefined || match !== undefined;
  return isPartial ? { kind: "none" } : { kind: "sample", size: sampleSize, seed: seed ?? today(now) };
}
