import type { Rate, Score } from "../../run.ts";
import { count, grouped } from "../numbers.ts";
import { drawShareAxis, placeOf, type ShareAxis } from "./share-axis.ts";
import { fitted, headHeight, labelGap, labelWidthOf, line, margin, mark, text, toChart, type Chart } from "./svg.ts";

/** What is drawn: a row for each of `rows`, and one strip for all of `rest`. */
export interface Rates {
  readonly file: string;
  readonly title: string;
  /** What a row is, such as `rule`. */
  readonly noun: string;
  readonly rows: readonly Score[];
  readonly rest: readonly Score[];
}

/** Half of the chart. The shapes tell it apart without its colour. */
interface Panel {
  readonly measure: "precision" | "recall";
  readonly name: string;
  readonly shape: "disc" | "diamond";
  readonly axis: ShareAxis;
}

const width = 880;
const longestLabel = 330;
const gap = 44;
/** Half of the figure `100%` stands right of the axis. */
const overhang = 14;
const rowHeight = 18;
const stripHeight = 44;
const top = headHeight + 34;

/** Precision and recall side by side, a dot with its interval a row. Null when there is nothing to draw. */
export function ratesChart({ file, title, noun, rows, rest }: Rates): Chart | null {
  if (rows.length === 0) return null;
  const restLabel = rest.length === 0 ? "" : `the other ${count(rest.length, noun)}, a tick each`;
  const labelWidth = labelWidthOf([...rows.map(({ name }) => name), restLabel], longestLabel);
  const panels = panelsBeside(labelWidth);
  const bottom = top + rows.length * rowHeight + 6;
  return toChart({
    file,
    title,
    subtitle: "Dot: mean over clusters (providers, rules or templates). Line: its 95% Wilson interval.",
    width,
    height: bottom + (rest.length === 0 ? 0 : stripHeight) + margin,
    body: [
      ...panels.flatMap(({ axis, name }) => drawShareAxis(axis, name, [top, bottom])),
      ...rows.flatMap((score, row) => drawRow(score, top + (row + 0.5) * rowHeight + 3, labelWidth, panels)),
      ...(rest.length === 0 ? [] : drawRest(rest, restLabel, bottom + 16, panels)),
    ],
  });
}

function panelsBeside(labelWidth: number): readonly [Panel, Panel] {
  const first = margin + labelWidth;
  const wide = (width - first - gap - overhang - margin) / 2;
  const second = first + wide + gap;
  return [
    {
      measure: "precision",
      name: "Precision: findings that are right, %",
      shape: "disc",
      axis: { left: first, right: first + wide },
    },
    {
      measure: "recall",
      name: "Recall: defects that are found, %",
      shape: "diamond",
      axis: { left: second, right: second + wide },
    },
  ];
}

function drawRow(score: Score, y: number, labelWidth: number, panels: readonly [Panel, Panel]): string[] {
  return [
    drawLabel(fitted(score.name, labelWidth - labelGap), y, panels),
    ...panels.flatMap((panel) => drawRate(score[panel.measure], y, panel)),
  ];
}

function drawRate(rate: Rate | null, y: number, { axis, measure, shape }: Panel): string[] {
  if (rate === null) {
    const x = placeOf(0.5, axis) + 6;
    return [text({ x, y: y + 4, hue: "muted", size: "small" }, "nothing to count")];
  }
  return [
    line([placeOf(rate.low, axis), y], [placeOf(rate.high, axis), y], measure, 2),
    mark(shape, [placeOf(rate.value, axis), y], measure, 4),
  ];
}

/** All others as ticks on one line, and how many of them stand at the very end. */
function drawRest(rest: readonly Score[], label: string, y: number, panels: readonly [Panel, Panel]): string[] {
  return [drawLabel(label, y, panels), ...panels.flatMap((panel) => drawTicks(rest, y, panel))];
}

function drawTicks(rest: readonly Score[], y: number, { axis, measure }: Panel): string[] {
  const shares = rest.map((score) => score[measure]?.value ?? null).filter((share) => share !== null);
  const places = [...new Set(shares)].toSorted((a, b) => a - b).map((share) => placeOf(share, axis));
  const whole = shares.filter((share) => share === 1).length;
  return [
    line([axis.left, y], [axis.right, y], "grid"),
    ...places.map((x) => line([x, y - 7], [x, y + 7], measure, 2)),
    text(
      { x: axis.right, y: y + 22, hue: "muted", anchor: "end", size: "small" },
      `${grouped(whole)} of ${grouped(shares.length)} at 100%`,
    ),
  ];
}

function drawLabel(label: string, y: number, [{ axis }]: readonly [Panel, Panel]): string {
  return text({ x: axis.left - labelGap, y: y + 4, hue: "text", anchor: "end" }, label);
}
