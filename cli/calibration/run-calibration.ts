import { writeFile } from "node:fs/promises";
import { calibrate } from "../../calibration/calibrate.ts";
import { exitCodeOf } from "../../calibration/conclude.ts";
import { writeReport } from "../../calibration/report/write-report.ts";
import type { CalibrationRun } from "../../calibration/run.ts";
import type { MutationExtent } from "../../calibration/stages/mutation.ts";
import type { CalibrateArguments } from "../commands/calibrate.ts";
import { CalibrationProgress } from "../views/calibration-progress.ts";
import { acceptRun } from "./accept-run.ts";
import { printRun } from "./print-run.ts";
import { today } from "./today.ts";
import { withWorkshop } from "./workshop.ts";

/** So many are switched off in a plain run: a few seconds. */
const sampleSize = 12;

/** `dl calibrate`: gives the exit code. */
export async function runCalibration(args: CalibrateArguments): Promise<number> {
  return withWorkshop(args, "HEAD", async ({ repository, home, world, replayers }) => {
    const progress = new CalibrationProgress();
    const now = new Date();
    const request = {
      repository,
      home,
      world,
      replayers,
      selection: { subjects: args.gate ?? null, match: args.match ?? null, shard: args.shard ?? null },
      mutation: mutationExtent(args, now),
      onEvent: (event: Parameters<CalibrationProgress["take"]>[0]) => progress.take(event),
    };
    let run: CalibrationRun;
    try {
      run = await calibrate(request);
    } finally {
      progress.end();
    }
    if (args.shard && args.output !== undefined) {
      await writeFile(args.output, `${JSON.stringify(run)}\n`);
      process.stderr.write(`dl: shard ${args.shard.part} of ${args.shard.of} is in ${args.output}\n`);
      return run.failures.some(({ kind }) => kind === "error" || kind === "stage") ? exitCodeOf(run) : 0;
    }
    const accepted = args.updateBaseline ? await acceptRun(run, { home, repository }, args.reason ?? "") : null;
    const written =
      run.isWhole && args.report
        ? await writeReport(accepted?.run ?? run, args.output ?? home.reports, today(now))
        : null;
    await printRun(accepted?.run ?? run, { args, repository, home, written, accepted });
    return exitCodeOf(accepted?.run ?? run);
  });
}

function mutationExtent({ mutate, seed, shard, gate, match }: CalibrateArguments, now: Date): MutationExtent {
  if (mutate) return { kind: "all" };
  const isPartial = shard !== undefined || gate !== undefined || match !== undefined;
  return isPartial ? { kind: "none" } : { kind: "sample", size: sampleSize, seed: seed ?? today(now) };
}
