import type { CalibrationRun } from "../run.ts";
import { failureGroups } from "./describe-failures.ts";
import { improvementGroups } from "./describe-improvements.ts";
import { lookupIn, type Cell, type Group } from "./group.ts";
import { code, prose, table } from "./markdown.ts";
import { count } from "./numbers.ts";

/** Rows of one kind on a page: a run with everything broken must stay readable. The JSON twin holds all. */
const rowsShown = 200;

/** What fails the run, flips first, each kind with what to do next. Blocks of Markdown. */
export function failureBlocks(run: CalibrationRun, heading: string): string[][] {
  return failureGroups(run.failures, lookupIn(run.judged)).flatMap((group) => groupBlocks(group, heading));
}

/** What got better. Blocks of Markdown. */
export function improvementBlocks(run: CalibrationRun, heading: string): string[][] {
  return improvementGroups(run.improvements, lookupIn(run.judged)).flatMap((group) => groupBlocks(group, heading));
}

/** Cells as Markdown. */
export function cellText({ as, text }: Cell): string {
  return as === "code" ? code(text) : prose(text);
}

function groupBlocks({ title, next, columns, rows }: Group, heading: string): string[][] {
  const hidden = rows.length - rowsShown;
  const counted = columns.length > 0 ? ` (${rows.length})` : "";
  const shown = rows.slice(0, rowsShown).map((cells) => cells.map(cellText));
  return [
    [`${heading} ${title}${counted}`],
    [next],
    columns.length === 0
      ? []
      : table(
          columns.map((name) => ({ name, align: "left" })),
          shown,
        ),
    hidden > 0 ? [`And ${count(hidden, "more row")}, which the JSON twin holds.`] : [],
  ];
}
