import { XMLParser } from "fast-xml-parser";
import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import { drawCharts } from "../../../calibration/report/charts/charts.ts";
import { dark, light } from "../../../calibration/report/charts/palette.ts";
import { ratesChart } from "../../../calibration/report/charts/rates-chart.ts";
import type { Chart } from "../../../calibration/report/charts/svg.ts";
import { timesChart } from "../../../calibration/report/charts/times-chart.ts";
import { trendChart } from "../../../calibration/report/charts/trend-chart.ts";
import { worstRulesChart } from "../../../calibration/report/charts/worst-rules-chart.ts";
import type { TrendPoint } from "../../../calibration/report/read-trend.ts";
import type { Score } from "../../../calibration/run.ts";
import { hostileId, sampleRun } from "./sample-run.ts";

interface Drawn {
  readonly width: number;
  readonly height: number;
  readonly role: string;
  readonly title: string;
  readonly style: string;
  readonly texts: readonly Text[];
  readonly circles: readonly { readonly x: number; readonly y: number; readonly hue: string }[];
}

interface Text {
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
  readonly size: number;
  readonly words: string;
}

const run = sampleRun();
const [gate] = run.scores.gates;
if (gate === undefined) throw new Error("the sample holds no score");
const trend = [point("2026-01-01", 0.8), point("2026-01-31", 0.9), point("2026-03-02", 1)];

const longNames = run.scores.rules.map((score, index) => ({ ...score, name: `semgrep/${"long-".repeat(18)}${index}` }));
const odd: Record<string, Chart | null> = {
  "one gate": trendChart([
    { ...point("2026-01-01", 1), gates: new Map([["secrets", { precision: 1, recall: null, f1: null }]]) },
  ]),
  "a year of reports": trendChart(
    Array.from({ length: 365 }, (_, day) =>
      point(new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10), 0.5),
    ),
  ),
  "long names": ratesChart({
    file: "rules.svg",
    title: "Rules",
    noun: "rule",
    rows: longNames.slice(0, 40),
    rest: longNames.slice(40),
  }),
  "long names in bars": worstRulesChart(longNames.slice(0, 20)),
  "a fast gate": timesChart([{ subject: "secrets", cases: 10_000, low: 0, median: 0.002, high: 0.004 }]),
  "a slow gate": timesChart([{ subject: "checkpoint", cases: 1, low: 600_000, median: 600_000, high: 600_000 }]),
  "hostile names": ratesChart({
    file: "rules.svg",
    title: hostileId,
    noun: "rule",
    rows: [{ ...gate, name: `${hostileId}\u0000\ud800]]>` }],
    rest: [],
  }),
};
const charts = [...Object.entries(drawCharts(run, trend)), ...Object.entries(odd)].map(
  ([name, chart]) => [name, must(chart)] as const,
);

describe.each(charts)("%s", (_name, chart) => {
  test("is well-formed XML", () => {
    const parser = new SaxesParser();
    parser.on("error", (error) => {
      throw error;
    });
    expect(() => parser.write(chart.svg).close()).not.toThrow();
  });

  test("says what it is to those who cannot see it", () => {
    const { role, title } = read(chart);
    expect(role).toBe("img");
    expect(title).not.toBe("");
  });

  test("has colours for both backgrounds and no background of its own", () => {
    const { style } = read(chart);
    expect(style).toContain("@media (prefers-color-scheme:dark)");
    expect(style).toContain(light.text);
    expect(style).toContain(dark.text);
  });

  test("clips no text, and lays none over another", () => {
    const { texts, width, height } = read(chart);
    const boxes = texts.map(boxOf);
    for (const box of boxes) {
      expect(box.left, box.words).toBeGreaterThanOrEqual(0);
      expect(box.right, box.words).toBeLessThanOrEqual(width);
      expect(box.top, box.words).toBeGreaterThanOrEqual(0);
      expect(box.bottom, box.words).toBeLessThanOrEqual(height);
    }
    const overlaps = boxes.flatMap((one, index) =>
      boxes
        .slice(index + 1)
        .filter(
          (other) =>
            one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom,
        )
        .map((other) => [one.words, other.words]),
    );
    expect(overlaps).toEqual([]);
  });
});

test("there is no chart of nothing", () => {
  expect(ratesChart({ file: "a.svg", title: "", noun: "rule", rows: [], rest: [] })).toBeNull();
  expect([worstRulesChart([]), timesChart([]), trendChart([])]).toEqual([null, null, null]);
});

test("a dot lies where its share is on the axis", () => {
  const rows = [0, 0.5, 1].map((value): Score => ({
    ...gate,
    name: "r",
    precision: { value, low: 0, high: 1, clusters: 4 },
  }));
  const drawn = read(must(ratesChart({ file: "a.svg", title: "t", noun: "rule", rows, rest: [] })));
  const [none, half, whole] = drawn.circles.map(({ x }) => x);
  const axis = (words: string) => drawn.texts.find((text) => text.words === words && text.anchor === "middle")?.x;
  expect([none, half, whole]).toEqual([axis("0%"), axis("50%"), axis("100%")]);
});

test("where nothing counts, there is no dot and it is said", () => {
  const drawn = read(
    must(
      ratesChart({
        file: "a.svg",
        title: "t",
        noun: "rule",
        rows: [{ ...gate, precision: null, recall: null }],
        rest: [],
      }),
    ),
  );
  expect(drawn.circles).toEqual([]);
  expect(drawn.texts.filter(({ words }) => words === "nothing to count")).toHaveLength(2);
});

test("rules beyond the rows stand on one strip, all counted", () => {
  const rules = run.scores.rules;
  const { texts } = read(must(drawCharts(run, []).rules));
  expect(texts.map(({ words }) => words)).toContain(`the other ${rules.length - 40} rules, a tick each`);
});

test("in a trend, dates lie as far apart as their days, and higher is better", () => {
  const points = [point("2026-01-01", 0.8), point("2026-01-11", 0.9), point("2026-01-31", 1)];
  const gates = new Map([["secrets", { precision: 0.8, recall: null, f1: null }]]);
  const only = points.map((one) => ({
    ...one,
    gates: new Map([
      [
        "secrets",
        { ...gates.get("secrets"), precision: one.gates.get("secrets")?.precision ?? null, recall: null, f1: null },
      ],
    ]),
  }));
  const [, first, second, third] = read(must(trendChart(only))).circles;
  if (!first || !second || !third) throw new Error("a point is missing");
  expect((second.x - first.x) * 2).toBeCloseTo(third.x - second.x, 0);
  expect(first.y).toBeGreaterThan(second.y);
  expect(second.y).toBeGreaterThan(third.y);
});

describe.each([
  ["light", light, "#ffffff"],
  ["dark", dark, "#0d1117"],
])("the %s palette", (_name, palette, background) => {
  test.each(["precision", "recall", "f1", "time"] as const)("%s stands out from the background", (hue) => {
    expect(contrast(palette[hue], background)).toBeGreaterThan(3);
  });

  test.each(["text", "muted"] as const)("%s can be read", (hue) => {
    expect(contrast(palette[hue], background)).toBeGreaterThan(4.5);
  });
});

function must(chart: Chart | null): Chart {
  if (chart === null) throw new Error("there is no chart");
  return chart;
}

function point(date: string, share: number): TrendPoint {
  const scores = { precision: share, recall: share, f1: share };
  return {
    date,
    verdict: "ok",
    isWhole: true,
    fixtures: 10,
    flips: 0,
    gates: new Map([
      ["secrets", scores],
      ["semgrep", scores],
      ["sanity", scores],
      ["checkpoint", scores],
    ]),
  };
}

function read({ svg }: Chart): Drawn {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: "@",
    parseTagValue: false,
    isArray: (name) => name === "text" || name === "circle",
  });
  const { svg: parsed } = parser.parse(svg) as {
    svg: {
      "@width": string;
      "@height": string;
      "@role": string;
      title: { "#text": string };
      style: string;
      text: Record<string, string>[];
      circle?: Record<string, string>[];
    };
  };
  return {
    width: Number(parsed["@width"]),
    height: Number(parsed["@height"]),
    role: parsed["@role"],
    title: parsed.title["#text"],
    style: parsed.style,
    texts: parsed.text.map((text) => ({
      x: Number(text["@x"]),
      y: Number(text["@y"]),
      anchor: (text["@text-anchor"] ?? "start") as Text["anchor"],
      size: text["@class"]?.includes("head") ? 15 : text["@class"]?.includes("small") ? 11 : 12,
      words: text["#text"] ?? "",
    })),
    circles: (parsed.circle ?? []).map((circle) => ({
      x: Number(circle["@cx"]),
      y: Number(circle["@cy"]),
      hue: circle["@class"] ?? "",
    })),
  };
}

/** Letters of a sans-serif font are about 0.55 of its size wide, lines without accents three quarters of it high. */
function boxOf({ x, y, anchor, size, words }: Text) {
  const width = words.length * size * 0.55;
  const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  return { words, left, right: left + width, top: y - size * 0.75, bottom: y + size * 0.2 };
}

/** WCAG 2.2's contrast ratio. */
function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
