import type { Rate, Score } from "../../run.ts";
import { count, grouped } from "../numbers.ts";
import { drawShareAxis, placeOf, type ShareAxis } from "./share-axis.ts";
import { fitted, headHeight, line, margin, mark, text, toChart, type Chart } from "./svg.ts";

/** What is drawn: a row for each of `rows`, and one strip for all of `rest`. */
export interface Rates {
  readonly file: string;
  readonly title: string;
  /** What a row is, such as `rule`. */
  readonly noun: string;
  readonly rows: readonly Score[];
  readonly rest: readonly Score[];
}

type Measure = "precision" | "recall";

const rowHeight = 18;
const labelWidth = 330;
const panelWidth = 230;
const gap = 44;
const top = headHeight + 34;
const precisionAxis: ShareAxis = { left: margin + labelWidth, right: margin + labelWidth + panelWidth };
const recallAxis: ShareAxis = { left: precisionAxis.right + gap, right: precisionAxis.right + gap + panelWidth };
const width = recallAxis.right + margin + 12;

/** Precision and recall side by side, a dot with its interval a row. Null when there is nothing to draw. */
export function ratesChart({ file, title, noun, rows, rest }: Rates): Chart | null {
  if (rows.length === 0) return null;
  const bottom = top + rows.length * rowHeight + 6;
  const strip = drawRest(rest, noun, bottom);
  return toChart({
    file,
    title,
    subtitle: "Dot: share. Line: its 95% Wilson interval, over templates of one kind counted once.",
    width,
    height: bottom + (strip.length === 0 ? 0 : stripHeight) + margin,
    body: [
      ...drawShareAxis(precisionAxis, "Precision: findings that are right, %", [top, bottom]),
      ...drawShareAxis(recallAxis, "Recall: defects that are found, %", [top, bottom]),
      ...rows.flatMap((score, row) => drawRow(score, top + (row + 0.5) * rowHeight + 3)),
      ...strip,
    ],
  });
}

function drawRow(score: Score, y: number): string[] {
  return [
    text({ x: precisionAxis.left - 14, y: y + 4, hue: "text", anchor: "end" }, fitted(score.name, labelWidth - 14)),
    ...drawRate(score.precision, "precision", y),
    ...drawRate(score.recall, "recall", y),
  ];
}

function drawRate(rate: Rate | null, measure: Measure, y: number): string[] {
  const axis = axisOf(measure);
  if (rate === null) {
    const x = placeOf(0.5, axis);
    return [text({ x, y: y + 4, hue: "muted", anchor: "middle", size: "small" }, "nothing to count")];
  }
  return [
    line([placeOf(rate.low, axis), y], [placeOf(rate.high, axis), y], measure, 2),
    mark(shapeOf(measure), [placeOf(rate.value, axis), y], measure, 4),
  ];
}

const stripHeight = 44;

/** All others as ticks on one line, and how many of them stand at the very end. */
function drawRest(rest: readonly Score[], noun: string, under: number): string[] {
  if (rest.length === 0) return [];
  const y = under + 16;
  const label = `the other ${count(rest.length, noun)}, a tick each`;
  return [
    text({ x: precisionAxis.left - 14, y: y + 4, hue: "text", anchor: "end" }, label),
    ...(["precision", "recall"] as const).flatMap((measure) => {
      const axis = axisOf(measure);
      const shares = rest.map((score) => score[measure]?.value ?? null).filter((share) => share !== null);
      const whole = shares.filter((share) => share === 1).length;
      return [
        line([axis.left, y], [axis.right, y], "grid"),
        ...[...new Set(shares)]
          .toSorted((a, b) => a - b)
          .map((share) => {
            const x = placeOf(share, axis);
            return line([x, y - 7], [x, y + 7], measure, 2);
          }),
        text(
          { x: axis.right, y: y + 22, hue: "muted", anchor: "end", size: "small" },
          `${grouped(whole)} of ${grouped(shares.length)} at 100%`,
        ),
      ];
    }),
  ];
}

function axisOf(measure: Measure): ShareAxis {
  return measure === "precision" ? precisionAxis : recallAxis;
}

function shapeOf(measure: Measure): "disc" | "diamond" {
  return measure === "precision" ? "disc" : "diamond";
}
