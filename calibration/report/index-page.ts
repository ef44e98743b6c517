import { trendChart } from "./charts/trend-chart.ts";
import type { Chart } from "./charts/svg.ts";
import { code, page, prose, table } from "./markdown.ts";
import { grouped, percent } from "./numbers.ts";
import type { Trend, TrendPoint } from "./read-trend.ts";

/** The index of all dated reports: a picture, a row a report with the newest first, and what could not be read. */
export function renderIndex(trend: Trend): { readonly markdown: string; readonly chart: Chart | null } {
  const { points, unreadable } = trend;
  const chart = trendChart(points.filter(({ isWhole }) => isWhole));
  const gates = [...new Set(points.flatMap((point) => [...point.gates.keys()]))];
  const markdown = page([
    ["# Calibration"],
    ["<!-- Written by `dl calibrate`; do not edit. -->"],
    ["Every fixture, replayed through the gates that judge a commit, and held against the baseline."],
    chart === null ? [] : [`![${prose(chart.title)}](${chart.file})`],
    ["## Reports"],
    table(
      [
        { name: "Date", align: "left" },
        { name: "Verdict", align: "left" },
        { name: "Fixtures", align: "right" },
        { name: "Flips", align: "right" },
        ...gates.map((gate) => ({ name: `F1 of ${prose(gate)}`, align: "right" as const })),
      ],
      points.toReversed().map((point) => rowOf(point, gates)),
    ),
    points.every(({ isWhole }) => isWhole) ? [] : ["Runs of a part of the fixtures are not in the picture."],
    unreadable.length === 0 ? [] : ["## Not read"],
    unreadable.map(({ file, why }) => `- ${code(file)}: ${prose(why)}.`),
  ]);
  return { markdown, chart };
}

function rowOf({ date, verdict, isWhole, fixtures, flips, gates }: TrendPoint, columns: readonly string[]): string[] {
  return [
    `[${date}](${date}.md)`,
    `${verdict === "ok" ? "✅ OK" : "❌ failed"}${isWhole ? "" : ", a part"}`,
    grouped(fixtures),
    grouped(flips),
    ...columns.map((gate) => {
      const f1 = gates.get(gate)?.f1 ?? null;
      return f1 === null ? "–" : percent(f1);
    }),
  ];
}
