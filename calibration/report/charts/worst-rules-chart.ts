import type { Score } from "../../run.ts";
import { count, grouped } from "../numbers.ts";
import { fitted, headHeight, line, margin, round, text, toChart, type Chart } from "./svg.ts";

const rowHeight = 20;
const labelWidth = 330;
const panelWidth = 210;
const valueWidth = 40;
const gap = 24;
const top = headHeight + 16;
const missedLeft = margin + labelWidth;
const surplusLeft = missedLeft + panelWidth + valueWidth + gap;
const width = surplusLeft + panelWidth + valueWidth + margin;

/** A bar for what each rule missed, and one for what it wrongly found. Null when no rule has either. */
export function worstRulesChart(rules: readonly Score[]): Chart | null {
  if (rules.length === 0) return null;
  const most = Math.max(...rules.flatMap(({ exact }) => [exact.falseNegatives, exact.falsePositives]));
  const scale = panelWidth / most;
  const bottom = top + rules.length * rowHeight + 6;
  return toChart({
    file: "worst-rules.svg",
    title:
      rules.length === 1
        ? "The one rule with wrong findings"
        : `The ${count(rules.length, "rule")} with most wrong findings`,
    subtitle: "Findings, exact to rule, path and line; both panels have the same scale.",
    width,
    height: bottom + margin,
    body: [
      text({ x: missedLeft, y: top - 6, hue: "text" }, "Missed, findings"),
      text({ x: surplusLeft, y: top - 6, hue: "text" }, "False positives, findings"),
      line([missedLeft, top], [missedLeft, bottom], "muted"),
      line([surplusLeft, top], [surplusLeft, bottom], "muted"),
      ...rules.flatMap((score, row) => drawRow(score, top + row * rowHeight + 4, scale)),
    ],
  });
}

function drawRow({ name, exact }: Score, y: number, scale: number): string[] {
  return [
    text({ x: missedLeft - 14, y: y + 12, hue: "text", anchor: "end" }, fitted(name, labelWidth - 14)),
    ...drawBar(exact.falseNegatives, "recall", [missedLeft, y], scale),
    ...drawBar(exact.falsePositives, "precision", [surplusLeft, y], scale),
  ];
}

/** Missing findings lower recall, surplus ones precision: they have the colours of those. */
function drawBar(
  amount: number,
  hue: "recall" | "precision",
  [x, y]: readonly [number, number],
  scale: number,
): string[] {
  const length = amount * scale;
  const figure = text(
    { x: x + length + 6, y: y + 12, hue: amount === 0 ? "muted" : "text", size: "small" },
    grouped(amount),
  );
  if (amount === 0) return [figure];
  return [
    `<rect class="fill-${hue}" x="${round(x)}" y="${round(y + 1)}" width="${round(length)}" height="${rowHeight - 6}" rx="2"/>`,
    figure,
  ];
}
