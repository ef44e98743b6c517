import { stat, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { CalibrationRun } from "../../calibration/run.ts";
import { UsageError } from "../report-error.ts";

/**
 * Makes sure, before minutes of work, that a shard can be written to `file`.
 *
 * @throws {UsageError}
 */
export async function checkShardFile(file: string): Promise<void> {
  const folder = dirname(file);
  if (!(await isFolder(folder))) throw new UsageError(`--output ${file}: there is no folder ${folder}. Make it first.`);
  if (await isFolder(file)) throw new UsageError(`--output ${file} is a folder, and a shard is written to a file.`);
}

/** Writes what `dl calibrate merge` reads. */
export async function writeShard(run: CalibrationRun, file: string): Promise<void> {
  await writeFile(file, `${JSON.stringify(run)}\n`);
}

async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  return found?.isDirectory() ?? false;
}
