import { lstat, readFile, realpath, rm } from "node:fs/promises";
import { dirname, join, sep } from "node:path";

/** Where the report would be cannot be used. */
export class ReportPathError extends Error {
  override readonly name = "ReportPathError";
}

/**
 * Removes the report that an earlier run has left, so that it cannot pass for one of this run.
 *
 * @param report path below `directory`, with `/`.
 * @throws {ReportPathError} when it leads out of `directory`, by its name or through a link.
 */
export async function removeReport(directory: string, report: string): Promise<void> {
  const target = await resolveInside(directory, report);
  if (target !== null) await rm(target, { force: true });
}

/**
 * The report that the run has left, null when it has left none.
 *
 * @throws {ReportPathError} when it is not a file, or leads out of `directory`.
 */
export async function readReport(directory: string, report: string): Promise<string | null> {
  const target = await resolveInside(directory, report);
  if (target === null) return null;
  const state = await lstat(target).catch(ifMissing);
  if (state === null) return null;
  if (!state.isFile()) throw new ReportPathError(`${report} is not a file`);
  return readFile(target, "utf8");
}

/** The report's absolute path with the links of its folders followed; null when its folder is not there. */
async function resolveInside(directory: string, report: string): Promise<string | null> {
  const [root, folder] = await Promise.all([
    realpath(directory),
    realpath(dirname(join(directory, report))).catch(ifMissing),
  ]);
  const isRelative = report !== "" && !report.startsWith("/") && !report.split("/").includes("..");
  const isInside = folder === null || folder === root || folder.startsWith(root + sep);
  if (!isRelative || !isInside) throw new ReportPathError(`${report} leads out of the repository`);
  return folder === null ? null : join(folder, report.slice(report.lastIndexOf("/") + 1));
}

function ifMissing(error: NodeJS.ErrnoException): null {
  if (error.code === "ENOENT" || error.code === "ENOTDIR") return null;
  throw error;
}
