import type { CalibrationRun, StageResult } from "../run.ts";
import { worstShown, type Charts } from "./charts/charts.ts";
import type { Chart } from "./charts/svg.ts";
import { describePart, describeVerdict } from "./describe-verdict.ts";
import { failureBlocks, improvementBlocks } from "./failures-section.ts";
import { code, folded, page, prose, table } from "./markdown.ts";
import { count, duration, grouped } from "./numbers.ts";
import { countTable, gateTable, sliceBlocks, sliceTable } from "./scores-section.ts";
import { mostWrongFirst } from "./worst-first.ts";

/** What a dated report is made of. */
export interface ReportParts {
  readonly run: CalibrationRun;
  /** `YYYY-MM-DD`: the name of the report, and of the folder that its pictures lie in. */
  readonly date: string;
  readonly charts: Charts;
  /** Earlier reports that the trend could not read. */
  readonly unreadable: readonly { readonly file: string; readonly why: string }[];
}

/** The dated report in GitHub's Markdown: the verdict, what fails, what got better, then the figures. */
export function renderReport({ run, date, charts, unreadable }: ReportParts): string {
  const picture = (chart: Chart | null) => pictureOf(chart, date);
  const part = describePart(run);
  return page([
    [`# Calibration of ${date}`],
    [`${run.verdict === "ok" ? "✅" : "❌"} **${prose(describeVerdict(run))}**`],
    part === null ? [] : [`> ${part}`],
    ...failureBlocks(run, "##"),
    ...betterBlocks(run),
    ["## Stages"],
    stageTable(run.stages),
    ...run.stages.map(stageDetails),
    ["## Scores"],
    gateTable(run),
    [
      "Findings count when rule, path and line are right. In brackets: 95% Wilson intervals over providers, rules or templates,",
      "so that many rows of one shape do not pass for much evidence. Time: median.",
    ],
    picture(charts.gates),
    folded("Counts", countTable(run.scores.gates)),
    ["## Rules"],
    ...worstRules(run),
    picture(charts.worst),
    picture(charts.rules),
    ...sliceBlocks(run),
    ["## Trend"],
    picture(charts.trend),
    unreadable.map(({ file, why }) => `- ${code(file)} is left out: ${prose(why)}.`),
    ["## Time"],
    [`${count(run.judged.length, "fixture")} in ${duration(run.durationMs)}.`],
    picture(charts.times),
    ...gapBlocks(run),
    ["## Engines"],
    ...engineBlocks(run),
    ["## Again"],
    ["```sh", "dl calibrate", "```"],
    [
      `One fixture alone: \`dl calibrate --match <fixture>\`. Everything of this report for machines: [${date}.json](${date}.json).`,
    ],
  ]);
}

/** A row a stage: name, status, one sentence. */
export function stageTable(stages: readonly StageResult[]): string[] {
  return table(
    [
      { name: "Stage", align: "left" },
      { name: "Status", align: "left" },
      { name: "Summary", align: "left" },
    ],
    stages.map(({ stage, status, summary }) => [stage, `${signs[status]} ${status}`, prose(summary)]),
  );
}

const signs: Readonly<Record<StageResult["status"], string>> = {
  ok: "✅",
  failed: "❌",
  attention: "⚠️",
  none: "➖",
  skipped: "➖",
};

function betterBlocks(run: CalibrationRun): string[][] {
  const blocks = improvementBlocks(run, "###");
  return blocks.length === 0 ? [] : [["## Better than before"], ...blocks];
}

function stageDetails({ stage, details }: StageResult): string[] {
  if (details.length === 0) return [];
  const shown = details.slice(0, linesShown).map((line) => `- ${prose(line)}`);
  const hidden = details.length - shown.length;
  return folded(`${stage}: ${count(details.length, "line")}`, hidden > 0 ? [...shown, `- and ${hidden} more`] : shown);
}

const linesShown = 200;

function worstRules({ scores }: CalibrationRun): string[][] {
  const wrong = mostWrongFirst(scores.rules);
  if (wrong.length === 0) return [["No rule missed a finding, and none found one too many."]];
  const shown = wrong.slice(0, worstShown);
  return [
    [
      `${count(wrong.length, "rule")} of ${grouped(scores.rules.length)} missed a finding or found one too many` +
        (shown.length < wrong.length ? `; the ${shown.length} with most of them:` : ":"),
    ],
    sliceTable("Rule", shown),
  ];
}

function gapBlocks({ gaps }: CalibrationRun): string[][] {
  if (gaps.length === 0) return [];
  const rows = gaps.map(({ id, reason }) => [code(id), prose(reason)]);
  const columns = [
    { name: "Fixture", align: "left" },
    { name: "Why", align: "left" },
  ] as const;
  return [
    ["## Open gaps"],
    ["Known to be wrong, marked so, and not counted as a failure. A gap that closes is told above."],
    folded(count(gaps.length, "open gap"), table(columns, rows)),
  ];
}

function engineBlocks({ engines }: CalibrationRun): string[][] {
  const tools = Object.entries(engines.tools).map(([name, version]) => [prose(name), code(version)]);
  const packs = Object.entries(engines.rules).map(([name, digest]) => [code(name), code(digest)]);
  return [
    table(
      [
        { name: "Tool", align: "left" },
        { name: "Version", align: "left" },
      ],
      tools,
    ),
    folded(
      "Digests of rules and policy",
      table(
        [
          { name: "What", align: "left" },
          { name: "SHA-256", align: "left" },
        ],
        [...packs, ["policy", code(engines.policy)]],
      ),
    ),
  ];
}

function pictureOf(chart: Chart | null, date: string): string[] {
  return chart === null ? [] : [`![${prose(chart.title)}](${date}/${chart.file})`];
}
