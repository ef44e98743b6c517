import { caseTimes } from "../../calibration/report/case-times.ts";
import { duration, grouped, percent } from "../../calibration/report/numbers.ts";
import { rateText } from "../../calibration/report/scores-section.ts";
import type { CalibrationRun, Rate, Score } from "../../calibration/run.ts";
import { displayWidth, pad } from "../terminal/fold.ts";
import { safeLine } from "../terminal/safe-text.ts";
import type { Style } from "../terminal/style.ts";

/** A column of the table: its head, and what stands in it for one gate. */
interface Column {
  readonly head: string;
  readonly cell: (score: Score) => string;
}

const indent = 2;
const between = 2;

/** The scores as a table, a row a gate, with as many columns as the line has room for. Empty when nothing was scored. */
export function scoreLines(run: CalibrationRun, style: Style): string[] {
  const { gates } = run.scores;
  if (gates.length === 0) return [];
  const tables = layouts(run).map((columns) => tableOf(columns, gates));
  const table = tables.find((lines) => displayWidth(lines[0] ?? "") <= style.width) ?? tables.at(-1) ?? [];
  return table.map((line, row) => (row === 0 ? style.colours.dim(line) : line));
}

/** The same table in ever fewer columns: all, without intervals, and what nobody can do without. */
function layouts(run: CalibrationRun): readonly (readonly Column[])[] {
  const times = new Map<string, number>(caseTimes(run.judged).map(({ subject, median }) => [subject, median]));
  const name: Column = { head: "gate", cell: (score) => safeLine(score.name) };
  const fixtures: Column = { head: "fixtures", cell: (score) => grouped(score.fixtures) };
  const f1: Column = { head: "F1", cell: (score) => (score.f1 === null ? "-" : percent(score.f1)) };
  const benign: Column = { head: "benign alarms", cell: benignText };
  const time: Column = {
    head: "time a case",
    cell: (score) => {
      const median = times.get(score.name);
      return median === undefined ? "" : duration(median);
    },
  };
  const brief = [rateColumn("precision", shareText), rateColumn("recall", shareText), f1];
  return [
    [name, fixtures, rateColumn("precision", intervalText), rateColumn("recall", intervalText), f1, benign, time],
    [name, fixtures, ...brief, benign, time],
    [name, ...brief],
  ];
}

function rateColumn(measure: "precision" | "recall", textOf: (rate: Rate | null) => string): Column {
  return { head: measure, cell: (score) => textOf(score[measure]) };
}

function tableOf(columns: readonly Column[], scores: readonly Score[]): string[] {
  const rows = [columns.map(({ head }) => head), ...scores.map((score) => columns.map(({ cell }) => cell(score)))];
  const widths = columns.map((_, index) => Math.max(...rows.map((row) => displayWidth(row[index] ?? ""))));
  return rows.map((row) => {
    const cells = row.map((text, index) => {
      const width = widths[index] ?? 0;
      return index === 0 ? pad(text, width) : text.padStart(width);
    });
    return " ".repeat(indent) + cells.join(" ".repeat(between));
  });
}

function benignText({ benign }: Score): string {
  return benign.fixtures === 0 ? "-" : `${grouped(benign.flagged)} of ${grouped(benign.fixtures)}`;
}

function shareText(rate: Rate | null): string {
  return rate === null ? "-" : percent(rate.value);
}

function intervalText(rate: Rate | null): string {
  return rate === null ? "-" : rateText(rate);
}
