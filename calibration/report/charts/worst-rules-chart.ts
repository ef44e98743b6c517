import type { Score } from "../../run.ts";
import { count, grouped } from "../numbers.ts";
import { fitted, headHeight, labelGap, labelWidthOf, line, margin, round, text, toChart, type Chart } from "./svg.ts";

/** One side of the chart: the left end of its bars, and how many pixels a finding is long. */
interface Panel {
  readonly left: number;
  readonly scale: number;
  /** Missing findings lower recall, surplus ones precision: they have the colours of those. */
  readonly hue: "recall" | "precision";
}

const width = 880;
const longestLabel = 330;
const valueWidth = 40;
const gap = 24;
const rowHeight = 20;
const top = headHeight + 16;

/** The axis is at least this many findings long, so that one wrong finding does not look like much. */
const leastAxis = 5;

/** A bar for what each rule missed, and one for what it wrongly found. Null when no rule has either. */
export function worstRulesChart(rules: readonly Score[]): Chart | null {
  if (rules.length === 0) return null;
  const labelWidth = labelWidthOf(
    rules.map(({ name }) => name),
    longestLabel,
  );
  const [missed, surplus] = panelsBeside(labelWidth, rules);
  const bottom = top + rules.length * rowHeight + 6;
  return toChart({
    file: "worst-rules.svg",
    title:
      rules.length === 1
        ? "The one rule with wrong findings"
        : `The ${count(rules.length, "rule")} with most wrong findings`,
    subtitle: "Findings, exact to rule, path and line; both sides have the same scale.",
    width,
    height: bottom + margin,
    body: [
      text({ x: missed.left, y: top - 6, hue: "text" }, "Missed, findings"),
      text({ x: surplus.left, y: top - 6, hue: "text" }, "False positives, findings"),
      line([missed.left, top], [missed.left, bottom], "muted"),
      line([surplus.left, top], [surplus.left, bottom], "muted"),
      ...rules.flatMap(({ name, exact }, row) => {
        const y = top + row * rowHeight + 4;
        return [
          text(
            { x: missed.left - labelGap, y: y + 12, hue: "text", anchor: "end" },
            fitted(name, labelWidth - labelGap),
          ),
          ...drawBar(exact.falseNegatives, y, missed),
          ...drawBar(exact.falsePositives, y, surplus),
        ];
      }),
    ],
  });
}

function panelsBeside(labelWidth: number, rules: readonly Score[]): readonly [Panel, Panel] {
  const first = margin + labelWidth;
  const barWidth = (width - first - gap - margin) / 2 - valueWidth;
  const most = Math.max(leastAxis, ...rules.flatMap(({ exact }) => [exact.falseNegatives, exact.falsePositives]));
  const scale = barWidth / most;
  return [
    { left: first, scale, hue: "recall" },
    { left: first + barWidth + valueWidth + gap, scale, hue: "precision" },
  ];
}

function drawBar(amount: number, y: number, { left, scale, hue }: Panel): string[] {
  const length = amount * scale;
  const at = { x: left + length + 6, y: y + 12, size: "small" } as const;
  if (amount === 0) return [text({ ...at, hue: "muted" }, "0")];
  const bar = `<rect class="fill-${hue}" x="${round(left)}" y="${y + 1}" width="${round(length)}" height="${rowHeight - 6}" rx="2"/>`;
  return [bar, text({ ...at, hue: "text" }, grouped(amount))];
}
