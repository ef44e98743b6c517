import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { joinReports } from "../parse/parse-output.ts";
import type { TestReport } from "../parse/test-report.ts";

/** Which report files were there, and as of when. */
export type FileTimes = ReadonlyMap<string, number>;

/** The XML files named by `pattern` in `folders` and one level below them, with their times of change. */
export async function listReports(folders: readonly string[], pattern: RegExp): Promise<FileTimes> {
  const times = new Map<string, number>();
  for (const folder of folders) {
    const inside = await readdir(folder, { withFileTypes: true }).catch(() => []);
    const below = inside.filter((entry) => entry.isDirectory()).map((entry) => join(folder, entry.name));
    for (const place of [folder, ...below]) {
      const names = await readdir(place).catch(() => []);
      for (const name of names.filter((candidate) => pattern.test(candidate))) {
        const path = join(place, name);
        times.set(path, (await stat(path)).mtimeMs);
      }
    }
  }
  return times;
}

/** Reads the files that are new or were written again since `before`; null when there is none. */
export async function readNewReports(
  before: FileTimes,
  after: FileTimes,
  parse: (xml: string) => TestReport,
): Promise<TestReport | null> {
  const fresh = [...after].filter(([path, time]) => before.get(path) !== time).map(([path]) => path);
  if (fresh.length === 0) return null;
  const reports = await Promise.all(fresh.toSorted().map((path) => readReport(path, parse)));
  return joinReports(reports.filter((report) => report !== null));
}

/** The report in a file; null when it is not there, or is cut short. */
export async function readReport(path: string, parse: (xml: string) => TestReport): Promise<TestReport | null> {
  try {
    return parse(await readFile(path, "utf8"));
  } catch {
    // A runner that died left half a file: its exit code and output say the rest.
    return null;
  }
}
