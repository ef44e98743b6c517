import type { CalibrationRun, Confusion, Rate, Score } from "../run.ts";
import { caseTimes } from "./case-times.ts";
import { code, folded, prose, table, type Column } from "./markdown.ts";
import { duration, grouped, percent, percentFigure } from "./numbers.ts";
import { worstFirst } from "./worst-first.ts";

const shares: readonly Column[] = [
  { name: "Precision", align: "right" },
  { name: "Recall", align: "right" },
  { name: "F1", align: "right" },
];

/** A row a gate: shares with their intervals, false positives on benign fixtures, time. */
export function gateTable(run: CalibrationRun): string[] {
  const times = new Map<string, number>(caseTimes(run.judged).map(({ subject, median }) => [subject, median]));
  return table(
    [
      { name: "Gate", align: "left" },
      { name: "Fixtures", align: "right" },
      ...shares,
      { name: "Benign false positives", align: "right" },
      { name: "Time a case", align: "right" },
    ],
    run.scores.gates.map((score) => {
      const time = times.get(score.name);
      return [
        prose(score.name),
        grouped(score.fixtures),
        ...shareCells(score),
        benignRate(score),
        time === undefined ? "" : duration(time),
      ];
    }),
  );
}

/** The counts behind the shares: findings exact to rule and line, and files flagged at all. */
export function countTable(scores: readonly Score[]): string[] {
  return table(
    [
      { name: "Gate", align: "left" },
      ...["Found", "False positives", "Missed", "Silent as wanted"].map(right),
      ...["Flagged: found", "false positives", "missed", "silent"].map(right),
      ...["Clusters", "Errors"].map(right),
    ],
    scores.map(({ name, exact, flagged, precision, recall, errors }) => [
      prose(name),
      ...countCells(exact),
      ...countCells(flagged),
      `${precision?.clusters ?? 0} / ${recall?.clusters ?? 0}`,
      grouped(errors),
    ]),
  );
}

/** A row a slice, worst first, for rules, providers, weaknesses, languages, tiers. */
export function sliceTable(noun: string, scores: readonly Score[]): string[] {
  return table(
    [
      { name: noun, align: "left" },
      { name: "Fixtures", align: "right" },
      ...shares,
      { name: "False positives", align: "right" },
      { name: "Missed", align: "right" },
    ],
    scores.map((score) => [
      code(score.name),
      grouped(score.fixtures),
      ...shareCells(score),
      grouped(score.exact.falsePositives),
      grouped(score.exact.falseNegatives),
    ]),
  );
}

/** All slices, each to be opened by a click. */
export function sliceBlocks({ scores }: CalibrationRun): string[][] {
  const slices = [
    ["Rule", "All rules", scores.rules],
    ["Provider", "Providers", scores.providers],
    ["CWE", "Weaknesses (CWE)", scores.cwes],
    ["Language", "Languages", scores.languages],
    ["Tier", "Tiers", scores.tiers],
    ["Split", "Splits", scores.splits],
  ] as const;
  return slices
    .filter(([, , scores]) => scores.length > 0)
    .map(([noun, title, scores]) =>
      folded(`${title}: ${grouped(scores.length)}`, sliceTable(noun, worstFirst(scores))),
    );
}

/** A share with its interval: `99.1% (98.0 to 99.6)`; a dash where nothing counts. */
export function rateText(rate: Rate | null): string {
  if (rate === null) return "–";
  return `${percent(rate.value)} (${percentFigure(rate.low)} to ${percentFigure(rate.high)})`;
}

function shareCells({ precision, recall, f1 }: Score): string[] {
  return [rateText(precision), rateText(recall), f1 === null ? "–" : percent(f1)];
}

function benignRate({ benign }: Score): string {
  if (benign.fixtures === 0) return "–";
  return `${percent(benign.flagged / benign.fixtures)} (${grouped(benign.flagged)} of ${grouped(benign.fixtures)})`;
}

function countCells({ truePositives, falsePositives, falseNegatives, trueNegatives }: Confusion): string[] {
  return [truePositives, falsePositives, falseNegatives, trueNegatives].map(grouped);
}

function right(name: string): Column {
  return { name, align: "right" };
}
