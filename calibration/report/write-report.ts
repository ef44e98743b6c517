import { constants } from "node:fs";
import { access, mkdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { CalibrationRun } from "../run.ts";
import { drawCharts } from "./charts/charts.ts";
import { renderIndex } from "./index-page.ts";
import { renderTwin } from "./json-twin.ts";
import { renderReport } from "./markdown-report.ts";
import { readTrend, type Trend } from "./read-trend.ts";

/** What was written, and what of earlier reports could not be read. */
export interface WrittenReport {
  /** Absolute paths. */
  readonly report: string;
  readonly twin: string;
  readonly index: string;
  readonly unreadable: Trend["unreadable"];
}

/** A report cannot be written. The message names the file and says why. */
export class ReportError extends Error {
  override readonly name = "ReportError";
}

/** All names that a report's folder of pictures may hold: what an earlier run of the day drew and this one does not, goes. */
const pictures = ["gates.svg", "rules.svg", "worst-rules.svg", "trend.svg", "times.svg"];

/**
 * Makes sure, before minutes of work, that a report can be written below `directory`, which need not be there yet.
 *
 * @throws {ReportError} when something else is in its place, or it may not be written.
 */
export async function checkReportFolder(directory: string): Promise<void> {
  const kind = await stat(directory).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw unwritable(directory, error);
  });
  if (kind === null && dirname(directory) !== directory) return checkReportFolder(dirname(directory));
  if (kind !== null && !kind.isDirectory()) throw unwritable(directory, new Error("it is a file"));
  await access(directory, constants.W_OK).catch((error: unknown) => {
    throw unwritable(directory, error);
  });
}

/**
 * Writes the report of a run: `<date>.md`, its JSON twin, its pictures, and the index of all dated reports with the trend.
 * A report of the same day is replaced. The same run over the same earlier reports gives the same bytes.
 *
 * @param directory absolute; made where it is not there.
 * @param date `YYYY-MM-DD`
 * @throws {ReportError} when a file cannot be written.
 */
export async function writeReport(run: CalibrationRun, directory: string, date: string): Promise<WrittenReport> {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date))
    throw new ReportError(`A report is named after a day (YYYY-MM-DD), not ${date}.`);
  const folder = join(directory, date);
  await makeFolder(folder);
  const twin = join(directory, `${date}.json`);
  await write(twin, renderTwin(run));

  const trend = await readTrend(directory);
  const soFar = trend.points.filter((point) => point.isWhole && point.date <= date);
  const charts = drawCharts(run, soFar);
  const drawn = Object.values(charts).filter((chart) => chart !== null);
  for (const name of pictures) {
    const chart = drawn.find(({ file }) => file === name);
    if (chart === undefined) await rm(join(folder, name), { force: true });
    else await write(join(folder, name), chart.svg);
  }

  const report = join(directory, `${date}.md`);
  await write(report, renderReport({ run, date, charts, unreadable: trend.unreadable }));
  const index = join(directory, "README.md");
  const { markdown, chart } = renderIndex(trend);
  if (chart !== null) await write(join(directory, chart.file), chart.svg);
  await write(index, markdown);
  return { report, twin, index, unreadable: trend.unreadable };
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw unwritable(folder, error);
  }
}

/** Readers see the old file or the new one, never a half. */
async function write(file: string, text: string): Promise<void> {
  const draft = `${file}.${process.pid}.draft`;
  try {
    await writeFile(draft, text);
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw unwritable(file, error);
  }
}

function unwritable(path: string, error: unknown): ReportError {
  const { code, message } = error as NodeJS.ErrnoException;
  const why = code === "EACCES" || code === "EPERM" ? "permission denied" : message;
  return new ReportError(`Cannot write ${path}: ${why}. Name another folder with --output.`);
}
