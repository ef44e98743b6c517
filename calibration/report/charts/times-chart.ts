import type { CaseTimes } from "../case-times.ts";
import { count, duration } from "../numbers.ts";
import { headHeight, labelGap, line, margin, mark, text, toChart, type Chart } from "./svg.ts";

const rowHeight = 30;
const labelWidth = 100;
const panelWidth = 420;
const valueWidth = 330;
const top = headHeight + 34;
const left = margin + labelWidth;
const right = left + panelWidth;
const width = right + valueWidth + margin;

/** Time a fixture by gate, on a logarithmic axis. Null when nothing was timed. */
export function timesChart(times: readonly CaseTimes[]): Chart | null {
  if (times.length === 0) return null;
  const decades = decadesOf(times);
  const bottom = top + times.length * rowHeight + 4;
  const place = placeIn(decades);
  return toChart({
    file: "times.svg",
    title: "Time a fixture, by gate",
    subtitle: "Square: median. Line: from the 5th to the 95th percentile. The axis is logarithmic.",
    width,
    height: bottom + margin,
    body: [
      text({ x: left, y: top - 22, hue: "text" }, "Time a fixture, in milliseconds (ms) and seconds (s)"),
      ...decades.flatMap((decade) => drawTick(10 ** decade, place(10 ** decade), bottom)),
      ...times.flatMap((one, row) => drawRow(one, top + (row + 0.5) * rowHeight + 2, place)),
    ],
  });
}

function drawTick(milliseconds: number, x: number, bottom: number): string[] {
  return [
    line([x, top], [x, bottom], "grid"),
    text({ x, y: top - 6, hue: "muted", anchor: "middle", size: "small" }, tickName(milliseconds)),
  ];
}

function drawRow({ subject, cases, low, median, high }: CaseTimes, y: number, place: (ms: number) => number): string[] {
  return [
    text({ x: left - labelGap, y: y + 4, hue: "text", anchor: "end" }, subject),
    line([place(low), y], [place(high), y], "time", 2),
    mark("square", [place(median), y], "time", 4),
    text({ x: right + 16, y: y + 4, hue: "text" }, `${duration(median)}; 95% within ${duration(high)}`),
    text({ x: width - margin, y: y + 4, hue: "muted", anchor: "end", size: "small" }, count(cases, "fixture")),
  ];
}

/** Least time that the axis shows, in ms: what is faster lies at its start. */
const least = 0.01;

/** Powers of ten from below the fastest to above the slowest, two at least. */
function decadesOf(times: readonly CaseTimes[]): number[] {
  const from = Math.floor(Math.log10(Math.max(least, Math.min(...times.map(({ low }) => low)))));
  const to = Math.max(from + 1, Math.ceil(Math.log10(Math.max(least, ...times.map(({ high }) => high)))));
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

function placeIn(decades: readonly number[]): (milliseconds: number) => number {
  const [first, last] = [decades[0] ?? 0, decades.at(-1) ?? 1];
  return (milliseconds) =>
    left + (panelWidth * (Math.log10(Math.max(10 ** first, milliseconds)) - first)) / (last - first);
}

function tickName(milliseconds: number): string {
  return milliseconds >= 1000 ? `${milliseconds / 1000} s` : `${Number(milliseconds.toPrecision(1))} ms`;
}
