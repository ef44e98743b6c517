import type { CalibrationRun } from "../run.ts";
import { failureGroups } from "./describe-failures.ts";
import { improvementGroups } from "./describe-improvements.ts";
import type { Cell, Group } from "./group.ts";
import { code, folded, sentence, table } from "./markdown.ts";
import { count } from "./numbers.ts";

/** Rows that stand open; the rest waits for a click. */
const openFailures = 30;
const openImprovements = 10;

/**
 * What fails the run, flips first, each kind with what to do next. Blocks of Markdown.
 *
 * @param heading such as `##`.
 * @param most rows of one kind: a page on which everything is broken must stay readable.
 */
export function failureBlocks(run: CalibrationRun, heading: string, most: number): string[][] {
  const groups = failureGroups(run.failures, run.judged);
  return groups.flatMap((group) => groupBlocks(group, heading, { open: openFailures, most }));
}

/** What got better; see {@link failureBlocks}. */
export function improvementBlocks(run: CalibrationRun, heading: string, most: number): string[][] {
  const groups = improvementGroups(run.improvements, run.judged);
  return groups.flatMap((group) => groupBlocks(group, heading, { open: openImprovements, most }));
}

function groupBlocks(
  { title, next, columns, rows }: Group,
  heading: string,
  { open, most }: { readonly open: number; readonly most: number },
): string[][] {
  if (columns.length === 0) return [[`${heading} ${title}`], [next]];
  const tableOf = (some: Group["rows"]) =>
    table(
      columns.map((name) => ({ name, align: "left" })),
      some.map((cells) => cells.map(cellText)),
    );
  const folds = rows.slice(open, most);
  const hidden = rows.length - most;
  return [
    [`${heading} ${title} (${rows.length})`],
    [next],
    tableOf(rows.slice(0, Math.min(open, most))),
    folds.length === 0 ? [] : folded(`${folds.length} more`, tableOf(folds)),
    hidden > 0 ? [`And ${count(hidden, "more row")}, in the JSON.`] : [],
  ];
}

function cellText({ as, text }: Cell): string {
  return as === "code" ? code(text) : sentence(text);
}
