import { readFile } from "node:fs/promises";
import { exitCodeOf } from "../../calibration/conclude.ts";
import { calibrationHome } from "../../calibration/home.ts";
import { mergeRuns } from "../../calibration/merge-runs.ts";
import { calibrationRunSchema } from "../../calibration/report/run-schema.ts";
import { writeReport } from "../../calibration/report/write-report.ts";
import type { CalibrationRun } from "../../calibration/run.ts";
import { findRepository } from "../../git/repository.ts";
import type { CalibrateArguments } from "../commands/calibrate.ts";
import { UsageError } from "../report-error.ts";
import { printRun } from "./print-run.ts";
import { today } from "./today.ts";

/** `dl calibrate merge`: joins what shards have written, and gives the exit code of the whole. */
export async function mergeShards(args: CalibrateArguments): Promise<number> {
  const repository = await findRepository(args.dir);
  const home = calibrationHome(repository.worktree);
  const run = await mergeRuns(await Promise.all(args.files.map(readShard)), home);
  const directory = args.output ?? home.reports;
  const written = args.report ? await writeReport(run, directory, today(new Date(run.startedAt))) : null;
  await printRun(run, { args, repository, home, written, accepted: null });
  return exitCodeOf(run);
}

async function readShard(file: string): Promise<CalibrationRun> {
  const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`${file} cannot be read: ${error.code === "ENOENT" ? "it is not there" : error.message}.`);
  });
  const read = calibrationRunSchema.safeParse(tryJson(text));
  if (!read.success) throw new UsageError(`${file} is not what \`dl calibrate --shard\` writes.`);
  return read.data;
}

function tryJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
