import type { TrendPoint } from "../read-trend.ts";
import { percentFigure } from "../numbers.ts";
import { headHeight, line, margin, mark, polyline, round, text, toChart, type Chart } from "./svg.ts";

/** In the order of drawing: each is thinner than the one below it, so that lines that coincide all show. */
const measures = [
  { key: "precision", name: "precision", shape: "disc", radius: 4.5, stroke: 4, dashes: null },
  { key: "recall", name: "recall", shape: "diamond", radius: 2.6, stroke: 2, dashes: null },
  { key: "f1", name: "F1", shape: "square", radius: 1.6, stroke: 1.4, dashes: "5 4" },
] as const;

/** One gate's part of the chart, in pixels. */
interface Panel {
  readonly left: number;
  readonly top: number;
  /** The lowest share that it shows; the highest is 1. */
  readonly floor: number;
  readonly dates: readonly string[];
}

const columns = 3;
const panelWidth = 240;
const panelHeight = 110;
const axisWidth = 40;
const headOfPanel = 40;
const footOfPanel = 34;
const columnWidth = axisWidth + panelWidth + 20;
const rowHeight = headOfPanel + panelHeight + footOfPanel;
const legendHeight = 22;

/** More points than this stand as a line without marks. */
const mostMarks = 24;

/** Precision, recall and F1 of each gate over the dated reports, a panel a gate. Null when there is no report. */
export function trendChart(points: readonly TrendPoint[]): Chart | null {
  const gates = [...new Set(points.flatMap(({ gates }) => [...gates.keys()]))];
  if (gates.length === 0) return null;
  const floor = floorOf(points);
  const rows = Math.ceil(gates.length / columns);
  return toChart({
    file: "trend.svg",
    title: "Precision, recall and F1 of each gate over time",
    subtitle: `In %, from ${round(floor * 100)}% to 100%, by date of the report.`,
    width: margin + columns * columnWidth + margin,
    height: headHeight + legendHeight + rows * rowHeight + margin / 2,
    body: [
      ...drawLegend(),
      ...gates.flatMap((gate, index) =>
        drawPanel(gate, points, {
          left: margin + (index % columns) * columnWidth + axisWidth,
          top: headHeight + legendHeight + Math.floor(index / columns) * rowHeight + headOfPanel,
          floor,
          dates: points.map(({ date }) => date),
        }),
      ),
    ],
  });
}

function drawLegend(): string[] {
  return measures.flatMap(({ key, name, shape, radius, stroke, dashes }, index) => {
    const [x, y] = [margin + index * 110, headHeight + 10];
    return [
      polyline(
        [
          [x, y],
          [x + 24, y],
        ],
        key,
        { width: stroke, dashes },
      ),
      mark(shape, [x + 12, y], key, radius),
      text({ x: x + 32, y: y + 4, hue: "text" }, name),
    ];
  });
}

function drawPanel(gate: string, points: readonly TrendPoint[], panel: Panel): string[] {
  const latest = points.findLast(({ gates }) => gates.has(gate))?.gates.get(gate);
  return [
    text({ x: panel.left, y: panel.top - 24, hue: "text" }, gate),
    text(
      { x: panel.left, y: panel.top - 9, hue: "muted", size: "small" },
      measures.map(({ key, name }) => `${name} ${figureOf(latest?.[key] ?? null)}`).join(", "),
    ),
    ...drawGrid(panel),
    ...measures.flatMap((measure) => drawLine(gate, measure, points, panel)),
  ];
}

function drawGrid(panel: Panel): string[] {
  const { left, top, floor, dates } = panel;
  const right = left + panelWidth;
  const shares = [floor, (1 + floor) / 2, 1];
  const [first, last] = [dates[0] ?? "", dates.at(-1) ?? ""];
  const y = top + panelHeight + 18;
  return [
    ...shares.flatMap((share) => {
      const at = heightOf(share, panel);
      return [
        line([left, at], [right, at], "grid"),
        text({ x: left - 8, y: at + 4, hue: "muted", anchor: "end", size: "small" }, `${round(share * 100)}%`),
      ];
    }),
    ...(first === last
      ? [text({ x: (left + right) / 2, y, hue: "muted", anchor: "middle", size: "small" }, first)]
      : [
          text({ x: left, y, hue: "muted", size: "small" }, first),
          text({ x: right, y, hue: "muted", anchor: "end", size: "small" }, last),
        ]),
  ];
}

function drawLine(
  gate: string,
  { key, shape, radius, stroke, dashes }: (typeof measures)[number],
  points: readonly TrendPoint[],
  panel: Panel,
): string[] {
  const places = points.flatMap(({ date, gates }): [number, number][] => {
    const share = gates.get(gate)?.[key] ?? null;
    return share === null ? [] : [[placeOf(date, panel), heightOf(share, panel)]];
  });
  const marks = places.length > mostMarks ? places.slice(-1) : places;
  return [
    ...(places.length > 1 ? [polyline(places, key, { width: stroke, dashes })] : []),
    ...marks.map((at) => mark(shape, at, key, radius)),
  ];
}

/** Dates lie as far apart as their days. */
function placeOf(date: string, { left, dates }: Panel): number {
  const [from, to] = [Date.parse(dates[0] ?? date), Date.parse(dates.at(-1) ?? date)];
  return from === to ? left + panelWidth / 2 : left + (panelWidth * (Date.parse(date) - from)) / (to - from);
}

function heightOf(share: number, { top, floor }: Panel): number {
  return top + (panelHeight * (1 - share)) / (1 - floor);
}

/** The axis starts at a tenth below everything that it shows, at 90 % at the latest. */
function floorOf(points: readonly TrendPoint[]): number {
  const shares = points.flatMap(({ gates }) =>
    [...gates.values()].flatMap(({ precision, recall, f1 }) => [precision, recall, f1]),
  );
  const lowest = Math.min(1, ...shares.filter((share) => share !== null));
  return Math.max(0, Math.min(9, Math.floor(lowest * 10))) / 10;
}

function figureOf(share: number | null): string {
  return share === null ? "none" : `${percentFigure(share)}%`;
}
