import { failureGroups } from "../../calibration/report/describe-failures.ts";
import { improvementGroups } from "../../calibration/report/describe-improvements.ts";
import { describePart, describeVerdict } from "../../calibration/report/describe-verdict.ts";
import type { Cell, Group } from "../../calibration/report/group.ts";
import type { CalibrationRun } from "../../calibration/run.ts";
import { withCommandName } from "../terminal/command-name.ts";
import { elapsed } from "../terminal/elapsed.ts";
import { displayWidth, pad, wrap } from "../terminal/fold.ts";
import { safeLine, withoutRunnerCommand } from "../terminal/safe-text.ts";
import type { Style } from "../terminal/style.ts";
import { scoreLines } from "./calibration-scores.ts";
import { stageLines } from "./calibration-stage.ts";
import { hanging } from "./finding-text.ts";

/** What came of a run beside itself; paths as the user would type them. */
export interface CalibrationFiles {
  /** Null when no report was written. */
  readonly report: string | null;
  /** Null when the baseline was left as it was. */
  readonly baseline: string | null;
  /** Earlier reports that the trend could not read. */
  readonly unreadable: readonly { readonly file: string; readonly why: string }[];
}

/** Rows of one kind that are told in full. */
const rowsTold = 20;

/**
 * A calibration for people: what fails with flips first, what got better, the scores a gate, the stages, and the verdict
 * last, where a terminal leaves the eye.
 */
export function renderCalibration(run: CalibrationRun, files: CalibrationFiles, style: Style): string {
  const { red, green } = style.colours;
  return sections([
    ...failureGroups(run.failures, run.judged).map((group) => groupLines(group, red, files, style)),
    ...improvementGroups(run.improvements, run.judged).map((group) => groupLines(group, green, files, style)),
    scoreLines(run, style),
    run.stages.flatMap((stage) => stageLines(stage, style)),
    verdictLines(run, files, style),
  ]);
}

function groupLines(
  { title, columns, rows, next }: Group,
  paint: (text: string) => string,
  { report }: CalibrationFiles,
  style: Style,
): string[] {
  const { colours, glyphs, width } = style;
  const told = columns.length === 0 ? [] : rows.slice(0, rowsTold);
  const hidden = rows.length - rowsTold;
  const all = report === null ? "--format json holds all" : "the report holds all";
  return [
    colours.bold(paint(columns.length === 0 ? title : `${title} (${rows.length})`)),
    ...told.flatMap((cells) => rowLines(cells, columns, style)),
    ...(hidden > 0 ? [colours.dim(`  ${glyphs.ellipsis} and ${hidden} more; ${all}`)] : []),
    ...hanging(`${glyphs.arrow} `, wrapKeepingCode(withCommandName(next), width - 4)).map(
      (line) => `  ${colours.cyan(line)}`,
    ),
  ];
}

/** A row: its name, and what there is to say on the same line where that fits, else a line each. */
function rowLines([first, ...others]: readonly Cell[], columns: readonly string[], style: Style): string[] {
  const { colours, width } = style;
  const name = safeLine(first?.text ?? "");
  const said = others.flatMap((cell, index) => {
    const label = (columns[index + 1] ?? "").toLowerCase();
    return cell.text === "" ? [] : [{ label, text: safeLine(cell.text) }];
  });
  const brief = said.map(({ label, text }) => (said.length === 1 ? text : `${label} ${text}`)).join("  ");
  const isStory = columns.includes("Expected") && columns.includes("Before");
  if (!isStory && displayWidth(name) + displayWidth(brief) + 4 <= width) {
    return [`  ${colours.bold(name)}${brief === "" ? "" : `  ${brief}`}`];
  }
  const labelWidth = Math.max(0, ...said.map(({ label }) => label.length));
  return [
    ...wrap(name, width - 2).map((line) => `  ${colours.bold(line)}`),
    ...said.flatMap(({ label, text }) =>
      hanging(`    ${pad(label, labelWidth)}  `, wrap(text, width - labelWidth - 6)),
    ),
  ];
}

function verdictLines(
  run: CalibrationRun,
  { report, baseline, unreadable }: CalibrationFiles,
  { colours, width }: Style,
): string[] {
  const paint = run.verdict === "ok" ? colours.green : colours.red;
  const part = describePart(run);
  const flip = run.failures.find((failure) => failure.kind === "flip");
  const steps: readonly (readonly [string, string])[] = [
    ...(report === null ? [] : [["Report", report] as const]),
    ...(baseline === null ? [] : [["Baseline", `written to ${baseline}`] as const]),
    ...unreadable.map(({ file, why }) => ["Not in the trend", `${file}: ${why}`] as const),
    ...(flip ? [["One alone", withCommandName(`dl calibrate --match ${quoted(flip.id)}`)] as const] : []),
  ];
  const labelWidth = Math.max(0, ...steps.map(([label]) => label.length));
  return [
    ...wrap(`${describeVerdict(run)} (${elapsed(run.durationMs)})`, width).map((line) => colours.bold(paint(line))),
    ...(part === null ? [] : wrapKeepingCode(withCommandName(part), width)),
    // Commands and paths are not wrapped: they are there to be copied.
    ...steps.map(([label, text]) => `  ${colours.dim(pad(label, labelWidth))}  ${safeLine(text)}`),
  ];
}

/** Lines broken at spaces, but never inside of a command in backquotes: one that is too wide stays whole, to be copied. */
function wrapKeepingCode(words: string, width: number): string[] {
  const lines = [""];
  for (const word of words.match(/(?:`[^`]*`|\S)+/g) ?? []) {
    const line = lines.at(-1) ?? "";
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && displayWidth(longer) > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

/** An id as a shell takes it for one word. */
function quoted(id: string): string {
  return /^[\w./-]+$/.test(id) ? id : `'${id.replaceAll("'", String.raw`'\''`)}'`;
}

/** Sections with an empty line between them; empty ones are left out. No line may speak to a CI runner. */
function sections(all: readonly (readonly string[])[]): string {
  const text = all
    .filter((section) => section.length > 0)
    .map((section) => section.join("\n"))
    .join("\n\n");
  return `${text.split("\n").map(withoutRunnerCommand).join("\n")}\n`;
}
