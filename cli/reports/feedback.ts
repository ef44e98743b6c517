import { relative } from "node:path";
import { withdrawn, type Label } from "../../feedback/label.ts";
import type { LabelledF1, LabelledShare, LabelScore, LabelScores } from "../../feedback/label-scores.ts";
import type { ListedEvent, ListedFinding } from "../../feedback/list-feedback.ts";
import { describeEvidence } from "../../feedback/suggestions-yaml.ts";
import type { RuleToReview } from "../../feedback/suggest.ts";
import { displayPath } from "../../git/path.ts";
import type { FeedbackDocument } from "../documents/documents.ts";
import { withCommandName } from "../terminal/command-name.ts";
import { pad, truncate, wrap } from "../terminal/fold.ts";
import { safeLine, safeLines } from "../terminal/safe-text.ts";
import type { Style } from "../terminal/style.ts";
import { count } from "./wording.ts";

type Shown = Exclude<FeedbackDocument, { action: "promote" }>;

/** What `dl feedback` has to say to people. Paths are shown from `worktree`. */
export function renderFeedback(document: FeedbackDocument, worktree: string, style: Style): string {
  const lines = linesOf(document as Shown, worktree, style);
  return withCommandName(`${lines.join("\n")}\n`);
}

function linesOf(document: Shown, worktree: string, style: Style): string[] {
  switch (document.action) {
    case "label":
      return labelLines(document, style);
    case "list":
      return listLines(document, style);
    case "stats":
      return statsLines(document, style);
    case "suggest":
      return suggestLines(document, style);
    case "share":
      return shareLines(document, worktree, style);
  }
}

const digitsShown = 8;
const labelsShown = 20;

function labelLines({ given, leftOut }: Extract<Shown, { action: "label" }>, style: Style): string[] {
  const { colours } = style;
  const [first] = given;
  const as = first?.label.agent === true ? ", as an agent's word" : "";
  const rest = leftOut.length === 1 ? "It did not block, and is left out" : "They did not block, and are left out";
  return [
    colours.bold(first?.label.label === withdrawn ? `Taken back${as}:` : `Labelled ${first?.label.label ?? ""}${as}:`),
    ...given.map(({ label, before }) => {
      const changed = before === null || before.label === label.label ? "" : `  (was ${before.label})`;
      return `  ${placeAndRule(label)}  ${colours.dim(label.fingerprint.slice(0, digitsShown))}${changed}`;
    }),
    ...(leftOut.length === 0 ? [] : wrap(`${rest}: ${leftOut.join(", ")}`, style.width)),
  ];
}

function listLines({ events, labels }: Extract<Shown, { action: "list" }>, style: Style): string[] {
  const { colours } = style;
  if (events.length + labels.length === 0) {
    return wrap(
      "Nothing to label yet: no checkpoint has run here. What was missed in a commit is told with `dl feedback missed --commit <revision> --path <file>:<line> --gate <gate>`.",
      style.width,
    );
  }
  const more = labels.length - labelsShown;
  return [
    ...(events.length === 0 ? [] : [colours.bold("Can be labelled, latest first:")]),
    ...events.flatMap((event) => eventLines(event, style)),
    ...(labels.length === 0 ? [] : ["", colours.bold(`Labelled, latest first:`)]),
    ...labels.slice(0, labelsShown).map((label) => labelLine(label, style)),
    ...(more > 0 ? [colours.dim(`  ${style.glyphs.ellipsis} and ${count(more, "more label")}; --json holds all`)] : []),
    "",
    "dl feedback <id> correct, false-positive or missed",
  ];
}

function eventLines(event: ListedEvent, style: Style): string[] {
  const { red, yellow, green } = style.colours;
  const isShadowed = event.verdict === "pass" && event.shadow.length > 0;
  const paint = isShadowed ? yellow : event.verdict === "pass" ? green : red;
  const ruleWidth = Math.max(0, ...event.findings.map(({ rule }) => rule.length));
  return [
    `  ${style.colours.bold(event.id)}  ${clock(event.at)}  ${paint(describeVerdict(event))}`,
    ...event.findings.map((finding, index) => findingLine(finding, index + 1, ruleWidth, style)),
  ];
}

function describeVerdict({ verdict, blockedBy, shadow }: ListedEvent): string {
  if (verdict === "block") return `blocked by ${blockedBy}`;
  return shadow.length === 0 ? "passed" : `let through by shadow mode (${shadow.join(", ")})`;
}

function findingLine(finding: ListedFinding, number: number, ruleWidth: number, style: Style): string {
  const said = finding.labels.map(({ label, by, agent }) => `${label} (${agent ? "agent of " : ""}${safeLine(by)})`);
  const parts = [
    pad(`.${number}`, 3),
    style.colours.dim(finding.fingerprint.slice(0, digitsShown)),
    pad(safeLine(finding.rule), ruleWidth),
    placeOf(finding),
    ...(finding.isSuppressed ? ["let stand"] : []),
    ...(said.length === 0 ? [] : [style.colours.yellow(said.join(", "))]),
  ];
  return `    ${parts.join("  ")}`.trimEnd();
}

function labelLine(label: Label, { colours, glyphs, width }: Style): string {
  const by = `${label.agent ? "agent of " : ""}${safeLine(label.by)}`;
  const note =
    label.note === null ? "" : `  ${truncate(safeLine(label.note), Math.max(20, width / 2), glyphs.ellipsis)}`;
  const id = colours.dim(label.fingerprint.slice(0, digitsShown));
  return `  ${id}  ${pad(label.label, "false-positive".length)}  ${placeAndRule(label)}  ${by}${note}`;
}

function statsLines({ people, agents }: Extract<Shown, { action: "stats" }>, style: Style): string[] {
  const nothing = people.gates.length + agents.gates.length === 0;
  if (nothing) return ["Nothing is labelled yet. `dl feedback --list` shows what can be."];
  const ofAgents =
    agents.gates.length === 0
      ? []
      : ["", style.colours.bold("Said by agents, and counted apart"), ...scoreLines(agents, style)];
  const ofPeople = people.gates.length === 0 ? ["  nothing yet"] : scoreLines(people, style);
  return [style.colours.bold("Said by people"), ...ofPeople, ...ofAgents];
}

function scoreLines({ gates, rules }: LabelScores, style: Style): string[] {
  return gates.flatMap((gate) => [
    "",
    ...scoreOf(gate, style),
    ...rules.filter(({ name }) => name.startsWith(`${gate.name}/`)).flatMap((rule) => scoreOf(rule, style)),
  ]);
}

function scoreOf(score: LabelScore, style: Style): string[] {
  const counts = [
    `${score.correct} correct`,
    count(score.falsePositives, "false positive"),
    `${score.missed} missed`,
    ...(score.disputed > 0 ? [`${score.disputed} disputed`] : []),
  ];
  const name = score.name.endsWith("/?") ? `${score.name.slice(0, -2)}, no rule named` : score.name;
  return [
    `  ${style.colours.bold(safeLine(name))}  ${counts.join(", ")}`,
    ...measureLine("precision", score.precision, style),
    ...measureLine("recall", score.recall, style),
    ...measureLine("F1", score.f1, style),
  ];
}

function measureLine(name: string, measure: LabelledShare | LabelledF1 | null, { colours }: Style): string[] {
  if (measure === null) return [];
  const range = "low" in measure ? `${percent(measure.low)} to ${percent(measure.high)}` : "";
  const doubt = measure.isTooFew ? `  ${colours.yellow("too few to tell")}` : "";
  const labels = `from ${count(measure.labels, "label")}`;
  return [`    ${pad(name, 9)}  ${percent(measure.value).padStart(5)}  ${pad(range, 14)}  ${labels}${doubt}`];
}

function suggestLines({ allow, review, yaml }: Extract<Shown, { action: "suggest" }>, style: Style): string[] {
  if (allow.length + review.length === 0)
    return ["Labels speak for no change. `dl feedback --stats` shows what they say."];
  const entries = [
    style.colours.bold("For .devloop.yaml, beside what is there; an entry lets its rule pass in the whole file:"),
    "",
    ...safeLines(yaml.trimEnd()),
    "",
  ];
  const rules = [style.colours.bold("Rules to review:"), ...review.flatMap((one) => reviewLines(one, style))];
  return [
    ...(allow.length === 0 ? [] : entries),
    ...(review.length === 0 ? [] : [...rules, ""]),
    ...wrap(
      "Nothing is changed by this. What the file loosens holds once it is committed and `dl trust` was said.",
      style.width,
    ),
  ];
}

function reviewLines({ score, why, evidence }: RuleToReview, style: Style): string[] {
  const reported = score.correct + score.falsePositives;
  const doubt = score.precision?.isTooFew === true && why === "false-positives" ? ", too few to tell" : "";
  const what =
    why === "missed"
      ? `missed ${count(evidence.findings, "defect")}`
      : `${score.falsePositives} of ${count(reported, "labelled finding")} ${reported === 1 ? "is" : "are"} false positives${doubt}`;
  return [
    `  ${style.colours.bold(safeLine(score.name))}  ${what}`,
    ...wrap(safeLine(describeEvidence(evidence)), style.width - 4).map((line) => `    ${line}`),
    ...evidence.notes.flatMap((note) => wrap(`"${safeLine(note)}"`, style.width - 4).map((line) => `    ${line}`)),
  ];
}

function shareLines(document: Extract<Shown, { action: "share" }>, worktree: string, style: Style): string[] {
  return [sharedLine(document, worktree), ...document.hindrances.flatMap((one) => wrap(hindrances[one], style.width))];
}

function sharedLine({ written, added, total }: Extract<Shown, { action: "share" }>, worktree: string): string {
  if (total === 0) return "There are no labels to share. `dl feedback --list` shows what can be labelled.";
  if (written.length === 0) return `Everything is shared already: ${count(total, "label")}.`;
  const files = written.map((path) => displayPath(relative(worktree, path)));
  return `Shared ${count(added.length, "label")}, ${total} in all. Commit ${files.join(" and ")}.`;
}

const hindrances = {
  ignored:
    "Git ignores .devloop/labels.jsonl here, so that it reaches nobody: `git check-ignore -v .devloop/labels.jsonl` names the rule to take away.",
  merge:
    "Another rule decides how git merges .devloop/labels.jsonl, so that it may conflict: `git check-attr merge .devloop/labels.jsonl` must say union. Look into .git/info/attributes.",
} as const;

function placeAndRule(label: Pick<Label, "path" | "line" | "rule" | "gate">): string {
  const place = placeOf(label);
  return [...(place === "" ? [] : [place]), safeLine(label.rule ?? label.gate)].join("  ");
}

function placeOf({ path, line }: Pick<Label, "path" | "line">): string {
  if (path === null) return line === null ? "" : `commit message:${line}`;
  return safeLine(line === null ? displayPath(path) : `${displayPath(path)}:${line}`);
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** `2026-01-31 17:05 UTC` */
function clock(at: string): string {
  return `${at.slice(0, 10)} ${at.slice(11, 16)} UTC`;
}
