import { appendFile } from "node:fs/promises";
import type { CheckpointResult } from "../../checkpoint/checkpoint-result.ts";
import type { Finding, GateResult } from "../../gates/contract.ts";
import { elapsed } from "../terminal/elapsed.ts";
import { truncate } from "../terminal/fold.ts";
import { safeLine, safeLines } from "../terminal/safe-text.ts";
import {
  count,
  describeLocation,
  describeOutcome,
  describeOverride,
  describeShadow,
  describeUntrusted,
  describeVerdict,
  openFindings,
  suppressedFindings,
} from "./wording.ts";

/** GitHub refuses a summary of more than 1 MiB: this many findings a gate stay well below. */
const findingsShown = 100;
const longestText = 600;

/**
 * Appends {@link renderStepSummary} to the file that `GITHUB_STEP_SUMMARY` names; does nothing where there is none.
 *
 * @throws when the file cannot be written.
 */
export async function appendStepSummary(
  result: CheckpointResult,
  env: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  const file = env["GITHUB_STEP_SUMMARY"];
  if (file) await appendFile(file, renderStepSummary(result));
}

/** The result as a page in GitHub's Markdown. Nothing that comes from the repository is read as markup. */
export function renderStepSummary(result: CheckpointResult): string {
  const passed = result.shadow.length > 0 ? "⚠️" : "✅";
  const sign = result.verdict === "pass" ? passed : "❌";
  const lines = [
    `## ${sign} dl: ${literal(describeVerdict(result))}`,
    "",
    ...describeShadow(result).flatMap((line) => [literal(line), ""]),
    "| gate | status | time | |",
    "|---|---|---:|---|",
    ...result.results.map((gate) => gateRow(gate, result)),
    "",
    ...result.results.flatMap(findingLines),
    ...list("Left out by a person", result.overrides.map(describeOverride)),
    ...list("Not in force until trusted", result.untrusted.map(describeUntrusted)),
    ...list(
      "Let stand",
      result.results
        .flatMap(suppressedFindings)
        .map(
          (finding) => `${finding.rule} ${describeLocation(finding.location) ?? ""}: ${finding.suppression?.reason}`,
        ),
    ),
    ...list(
      "Notes",
      result.results.flatMap(({ gate, notes }) => notes.map(({ message }) => `${gate}: ${message}`)),
    ),
    `Tree ${code(result.change.tree)}, event ${code(result.id)}, dl ${literal(result.version)}`,
    "",
  ];
  return `${lines.join("\n")}\n`;
}

function gateRow(gate: GateResult, { shadow }: CheckpointResult): string {
  const status = `${gate.outcome.status}${shadow.includes(gate.gate) ? " (shadow)" : ""}`;
  return `| ${gate.gate} | ${status} | ${elapsed(gate.durationMs)} | ${literal(describeOutcome(gate))} |`;
}

function findingLines(gate: GateResult): string[] {
  const open = openFindings(gate);
  if (open.length === 0) return [];
  const hidden = open.length - findingsShown;
  return [
    `### ${gate.gate}: ${count(open.length, "finding")}`,
    "",
    ...open.slice(0, findingsShown).map(findingItem),
    ...(hidden > 0 ? [`- and ${count(hidden, "more finding")}`] : []),
    "",
  ];
}

function findingItem({ rule, severity, location, message, excerpt, help }: Finding): string {
  const place = describeLocation(location);
  const parts = [
    `- **${severity}** ${code(rule)}${place === null ? "" : ` at ${code(place)}`}<br>${literal(message)}`,
    ...(excerpt === null ? [] : safeLines(excerpt).slice(0, 6).map(code)),
    ...(help === null ? [] : [literal(help)]),
  ];
  return parts.join("<br>");
}

function list(title: string, items: readonly string[]): string[] {
  if (items.length === 0) return [];
  const hidden = items.length - findingsShown;
  return [
    `### ${title}`,
    "",
    ...items.slice(0, findingsShown).map((item) => `- ${literal(item)}`),
    ...(hidden > 0 ? [`- and ${hidden} more`] : []),
    "",
  ];
}

function code(text: string): string {
  return `<code>${literal(text)}</code>`;
}

/** Text as Markdown shows it letter by letter: every ASCII sign as a character reference, so none can be markup. */
function literal(text: string): string {
  const line = truncate(safeLine(text), longestText, "…");
  return line.replaceAll(/[!-/:-@[-`{-~]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
