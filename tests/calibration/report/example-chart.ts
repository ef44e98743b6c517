import { ratesChart } from "../../../calibration/report/charts/rates-chart.ts";
import type { Chart } from "../../../calibration/report/charts/svg.ts";
import { wilsonInterval } from "../../../calibration/score/wilson.ts";
import type { Rate, Score } from "../../../calibration/run.ts";

/** The picture of docs/calibration.md: five made-up rules, each of which shows one thing that a chart of rules can say. */
export function exampleChart(): Chart {
  const chart = ratesChart({
    file: "calibration.svg",
    title: "How to read it: five made-up rules",
    noun: "rule",
    rows: [
      scoreOf("well proven", rateOf(29.6, 30), rateOf(29, 30)),
      scoreOf("right so far, on little evidence", rateOf(2, 2), rateOf(2, 2)),
      scoreOf("misses some", rateOf(10, 10), rateOf(6, 10)),
      scoreOf("cries wolf", rateOf(6.6, 12), rateOf(12, 12)),
      scoreOf("found nothing at all", null, rateOf(0, 4)),
    ],
    rest: [],
  });
  if (chart === null) throw new Error("there is no chart");
  return chart;
}

function rateOf(sum: number, clusters: number): Rate {
  return { value: sum / clusters, ...wilsonInterval(sum, clusters), clusters };
}

function scoreOf(name: string, precision: Rate | null, recall: Rate | null): Score {
  const none = { truePositives: 0, falsePositives: 0, falseNegatives: 0, trueNegatives: 0 };
  return {
    name,
    fixtures: 0,
    exact: none,
    flagged: none,
    precision,
    recall,
    f1: null,
    benign: { fixtures: 0, flagged: 0 },
    errors: 0,
    durationMs: 0,
  };
}
