import { appendFile } from "node:fs/promises";
import { describePart, describeVerdict } from "../../calibration/report/describe-verdict.ts";
import { failureGroups } from "../../calibration/report/describe-failures.ts";
import { failureBlocks, improvementBlocks } from "../../calibration/report/failures-section.ts";
import type { FixturePlace } from "../../calibration/report/fixture-places.ts";
import type { Cell, Group } from "../../calibration/report/group.ts";
import { stageTable } from "../../calibration/report/markdown-report.ts";
import { page, prose } from "../../calibration/report/markdown.ts";
import { duration } from "../../calibration/report/numbers.ts";
import { gateTable } from "../../calibration/report/scores-section.ts";
import type { CalibrationRun } from "../../calibration/run.ts";
import { safeLine } from "../terminal/safe-text.ts";
import { commandLine, withinLimit, type Annotation } from "./workflow-command.ts";

/** GitHub refuses a summary of more than 1 MiB; other steps of the job may want some of it. */
const mostBytes = 900_000;

/** Where the fixtures that failed are written. */
export type Places = ReadonlyMap<string, FixturePlace>;

/**
 * Appends {@link renderCalibrationSummary} to the file that `GITHUB_STEP_SUMMARY` names.
 *
 * @returns false where there is no such file, and nothing was written.
 * @throws when the file cannot be written.
 */
export async function appendCalibrationSummary(
  run: CalibrationRun,
  env: Readonly<Record<string, string | undefined>>,
): Promise<boolean> {
  const file = env["GITHUB_STEP_SUMMARY"];
  if (!file) return false;
  await appendFile(file, renderCalibrationSummary(run));
  return true;
}

/** The short form of the report, without pictures, as a page in GitHub's Markdown. As many failures as GitHub has room for. */
export function renderCalibrationSummary(run: CalibrationRun): string {
  const pages = [200, 50].map((rows) => summary(run, rows));
  return pages.find((text) => Buffer.byteLength(text) <= mostBytes) ?? summary(run, 10);
}

/**
 * Workflow commands, a line each: an error for everything that fails the run, flips first, at the place where the fixture
 * is written.
 */
export function renderCalibrationAnnotations(run: CalibrationRun, places: Places): string {
  const annotations = failureGroups(run.failures, run.judged).flatMap((group) => annotationsOf(group, places));
  const shown = withinLimit(
    annotations,
    "error",
    (hidden) => `${hidden} more failures than GitHub shows. The step summary holds all. ${describeVerdict(run)}`,
  );
  return shown.map((one) => `${commandLine(one)}\n`).join("");
}

function summary(run: CalibrationRun, rows: number): string {
  const part = describePart(run);
  return page([
    [`## ${run.verdict === "ok" ? "✅" : "❌"} dl calibrate: ${prose(describeVerdict(run))}`],
    part === null ? [] : [`> ${part}`],
    ...failureBlocks(run, "###", rows),
    ...improvementBlocks(run, "###", rows),
    ["### Stages"],
    stageTable(run.stages),
    ...(run.scores.gates.length === 0 ? [] : [["### Scores"], gateTable(run)]),
    [`${toolsOf(run)}; ${duration(run.durationMs)}. Again: \`dl calibrate\``],
  ]);
}

function toolsOf({ engines }: CalibrationRun): string {
  const tools = Object.entries(engines.tools).map(([name, version]) => `${name} ${version}`);
  return prose(tools.join(", "));
}

function annotationsOf({ title, columns, rows, next }: Group, places: Places): Annotation[] {
  if (columns.length === 0) return [{ command: "error", properties: { title }, message: next }];
  return rows.map((cells) => {
    const place = columns[0] === "Fixture" ? places.get(cells[0]?.text ?? "") : undefined;
    return {
      command: "error",
      properties: {
        ...(place && { file: place.file, ...(place.line !== null && { line: place.line }) }),
        title,
      },
      message: cells.map((cell, column) => sayCell(columns[column] ?? "", cell)).join("\n"),
    };
  });
}

function sayCell(column: string, { text }: Cell): string {
  return `${column}: ${safeLine(text)}`;
}
