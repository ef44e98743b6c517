import type { CalibrationRun } from "../../run.ts";
import { caseTimes } from "../case-times.ts";
import { count } from "../numbers.ts";
import type { TrendPoint } from "../read-trend.ts";
import { mostWrongFirst, worstFirst } from "../worst-first.ts";
import { ratesChart } from "./rates-chart.ts";
import type { Chart } from "./svg.ts";
import { timesChart } from "./times-chart.ts";
import { trendChart } from "./trend-chart.ts";
import { worstRulesChart } from "./worst-rules-chart.ts";

/** Rules with a row of their own; all others share a strip. */
const rulesDrawn = 40;

/** Rules in the picture and in the table of the worst. */
export const worstShown = 20;

/** The pictures of a report; null where there is nothing to draw. */
export interface Charts {
  readonly gates: Chart | null;
  readonly rules: Chart | null;
  readonly worst: Chart | null;
  readonly trend: Chart | null;
  readonly times: Chart | null;
}

/** Draws the pictures of a report. `trend` holds the points up to it, itself included. */
export function drawCharts({ scores, judged }: CalibrationRun, trend: readonly TrendPoint[]): Charts {
  const rules = worstFirst(scores.rules);
  const rest = rules.slice(rulesDrawn);
  return {
    gates: ratesChart({
      file: "gates.svg",
      title: "Precision and recall of each gate",
      noun: "gate",
      rows: scores.gates,
      rest: [],
    }),
    rules: ratesChart({
      file: "rules.svg",
      title:
        rest.length === 0
          ? "Precision and recall of each rule"
          : `Precision and recall of the ${rulesDrawn} lowest of ${count(rules.length, "rule")}`,
      noun: "rule",
      rows: rules.slice(0, rulesDrawn),
      rest,
    }),
    worst: worstRulesChart(mostWrongFirst(scores.rules).slice(0, worstShown)),
    trend: trendChart(trend),
    times: timesChart(caseTimes(judged)),
  };
}
