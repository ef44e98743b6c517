import type { CalibrationRun, StageResult } from "../run.ts";
import { worstShown, type Charts } from "./charts/charts.ts";
import type { Chart } from "./charts/svg.ts";
import { describePart, describeVerdict } from "./describe-verdict.ts";
import { failureBlocks, improvementBlocks } from "./failures-section.ts";
import { code, folded, page, prose, sentence, table } from "./markdown.ts";
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

/** Rows of one kind of failure, and lines of one stage. The JSON twin holds all. */
const linesShown = 200;

/** The dated report in GitHub's Markdown: the verdict, what fails, what got better, then the figures. */
export function renderReport({ run, date, charts, unreadable }: ReportParts): string {
  const picture = (chart: Chart | null) => pictureOf(chart, date);
  const part = describePart(run);
  return page([
    [`# Calibration of ${date}`],
    [`${run.verdict === "ok" ? "✅" : "❌"} **${prose(describeVerdict(run))}**`],
    part === null ? [] : [`> ${part}`],
    ...failureBlocks(run, "##", linesShown),
    ...betterBlocks(run),
    ["## Stages"],
    stageTable(run.stages),
    ...run.stages.map(stageDetails),
    ["## Scores"],
    ...gateBlocks(run),
    picture(charts.gates),
    ["## Rules"],
    ...worstRules(run),
    picture(charts.worst),
    picture(charts.rules),
    ...sliceBlocks(run),
    ["## Trend"],
    charts.trend === null ? ["No whole run has scores yet."] : picture(charts.trend),
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
    stages.map(({ stage, status, summary }) => [stage, `${signs[status]} ${status}`, sentence(summary)]),
  );
}

const signs: Readonly<Record<StageResult["status"], string>> = {
  ok: "✅",
  failed: "❌",
  attention: "⚠️",
  none: "➖",
  skipped: "➖",
};

function gateBlocks(run: CalibrationRun): string[][] {
  if (run.scores.gates.length === 0) return [["Nothing was scored."]];
  return [gateTable(run), [howToRead], folded("Counts", countTable(run.scores.gates))];
}

const howToRead =
  "A finding counts when rule, path and line are right. Precision and recall are means over providers, rules or templates " +
  "(clusters), with 95% Wilson intervals over these in brackets: many rows of one shape do not pass for much evidence. " +
  "The time is the median.";

function betterBlocks(run: CalibrationRun): string[][] {
  const blocks = improvementBlocks(run, "###", linesShown);
  return blocks.length === 0 ? [] : [["## Better than before"], ...blocks];
}

function stageDetails({ stage, details }: StageResult): string[] {
  if (details.length === 0) return [];
  const shown = details.slice(0, linesShown).map((line) => `- ${sentence(line)}`);
  const hidden = details.length - shown.length;
  return folded(`${stage}: ${count(details.length, "line")}`, hidden > 0 ? [...shown, `- and ${hidden} more`] : shown);
}

function worstRules({ scores }: CalibrationRun): string[][] {
  const wrong = mostWrongFirst(scores.rules);
  if (scores.rules.length === 0) return [["No rule was tried."]];
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
          { name: "Digest", align: "left" },
        ],
        [...packs, ["policy", code(engines.policy)]],
      ),
    ),
  ];
}

function pictureOf(chart: Chart | null, date: string): string[] {
  return chart === null ? [] : [`![${prose(chart.title)}](${date}/${chart.file})`];
}
