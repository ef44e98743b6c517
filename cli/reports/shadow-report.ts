import type { ShadowGate, ShadowRule, ShadowTrouble } from "../../feedback/shadow-verdicts.ts";
import { shortFingerprint } from "../../feedback/find-target.ts";
import { gateNames } from "../../gates/contract.ts";
import { displayPath } from "../../git/path.ts";
import type { ShadowReportDocument } from "../documents/documents.ts";
import { wrap } from "../terminal/fold.ts";
import { safeLine, withoutRunnerCommand } from "../terminal/safe-text.ts";
import type { Style } from "../terminal/style.ts";
import { count, reasonWords } from "./wording.ts";

/** What shadow mode has let through, for people: the sum, then gate by gate the rules and what could not judge. */
export function renderShadowReport(report: ShadowReportDocument, style: Style): string {
  const { colours, width } = style;
  const lines = [
    ...wrap(headline(report), width).map((line) => colours.bold(line)),
    ...report.gates.flatMap((gate) => ["", ...gateLines(gate, style)]),
    ...labelHint(report),
    ...remarks(report).flatMap((remark) => ["", ...wrap(remark, width)]),
  ];
  return `${lines.map(withoutRunnerCommand).join("\n")}\n`;
}

function headline(report: ShadowReportDocument): string {
  const { checkpoints, inShadow, wouldHaveBlocked, logBegins, asked, since, unreadable } = report;
  if (logBegins === null && unreadable > 0) return "The event log holds no event that can be read.";
  if (logBegins === null) return "The event log is empty: nothing was judged in this repository yet.";
  const period = `since ${shownTime(since ?? logBegins)} UTC`;
  if (checkpoints === 0) return `Nothing was judged ${period}.`;
  if (inShadow === 0) {
    const who =
      asked.length < gateNames.length ? `${asked.join(", ")} was not in shadow mode` : "no gate was in shadow mode";
    return `Nothing to show: in ${count(checkpoints, "checkpoint")} ${period} ${who}. \`mode: shadow\` in .devloop.yaml turns it on.`;
  }
  const judged = `${count(inShadow, "checkpoint")} in shadow mode ${period}`;
  if (wouldHaveBlocked === 0) return `Nothing would have been blocked: ${judged}.`;
  return `${wouldHaveBlocked} of ${judged} would have been blocked.`;
}

function gateLines({ gate, checkpoints, rules, troubles }: ShadowGate, style: Style): string[] {
  return [
    style.colours.bold(`${gate} would have blocked ${count(checkpoints, "checkpoint")}:`),
    ...rules.flatMap((rule) => ruleLines(rule, style)),
    ...troubles.flatMap((trouble) => troubleLines(trouble, style)),
  ];
}

function ruleLines(row: ShadowRule, { colours, width }: Style): string[] {
  const { rule, findings, checkpoints, example } = row;
  const about = [
    `such as ${shownPlace(example)} (finding ${example.fingerprint.slice(0, shortFingerprint)}, event ${example.event})`,
    `${shownPeriod(row)}; ${shownLabels(row)}`,
  ];
  return [
    `  ${colours.yellow(safeLine(rule))}  ${count(findings, "finding")} in ${count(checkpoints, "checkpoint")}`,
    ...about.flatMap((text) => wrap(safeLine(text), width - 6)).map((line) => `      ${line}`),
  ];
}

function shownPlace({ path, line }: ShadowRule["example"]): string {
  if (path !== null) return line === null ? displayPath(path) : `${displayPath(path)}:${line}`;
  return line === null ? "the change as a whole" : `commit message:${line}`;
}

function troubleLines({ outcome, checkpoints, event, ...seen }: ShadowTrouble, { colours, width }: Style): string[] {
  return [
    `  ${colours.yellow(`could not judge: ${reasonWords[outcome.reason]}`)}  ${count(checkpoints, "checkpoint")}`,
    ...wrap(`${shownPeriod(seen)}; last event ${event}`, width - 6).map((line) => `      ${line}`),
  ];
}

function shownLabels({ labels: { correct, falsePositive, disputed } }: ShadowRule): string {
  const parts = [
    ...(correct > 0 ? [`${correct} labelled correct`] : []),
    ...(falsePositive > 0 ? [`${falsePositive} labelled false-positive`] : []),
    ...(disputed > 0 ? [`${disputed} disputed`] : []),
  ];
  return parts.length === 0 ? "no labels yet" : parts.join(", ");
}

function shownPeriod({ firstSeen, lastSeen }: Pick<ShadowRule, "firstSeen" | "lastSeen">): string {
  const [first, last] = [shownTime(firstSeen), shownTime(lastSeen)];
  return first === last ? `seen ${first}` : `seen ${first} to ${last}`;
}

/** To the minute, in UTC as the log has it. */
function shownTime(at: string): string {
  return new Date(at).toISOString().slice(0, 16).replace("T", " ");
}

function labelHint({ gates }: ShadowReportDocument): string[] {
  const example = gates.flatMap(({ rules }) => rules)[0]?.example.fingerprint.slice(0, shortFingerprint);
  if (example === undefined) return [];
  return [
    "",
    "Say what is right and what is not:",
    `  dl feedback ${example} correct`,
    `  dl feedback ${example} false-positive`,
  ];
}

function remarks({ since, logBegins, unreadable }: ShadowReportDocument): string[] {
  const isCut = since !== null && logBegins !== null && Date.parse(logBegins) > Date.parse(since);
  return [
    ...(isCut
      ? [`The log begins at ${shownTime(logBegins)} UTC, after what was asked for: what was before is not in it.`]
      : []),
    ...(unreadable > 0
      ? [
          `${count(unreadable, "line")} of the event log could not be read and ${unreadable === 1 ? "is" : "are"} left out.`,
        ]
      : []),
  ];
}
