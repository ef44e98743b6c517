import type { CheckpointResult } from "../../checkpoint/checkpoint-result.ts";
import type { Finding, GateName, GateResult, Note } from "../../gates/contract.ts";
import { displayPath } from "../../git/path.ts";
import { elapsed } from "../terminal/elapsed.ts";
import { pad, wrap } from "../terminal/fold.ts";
import { safeLine, withoutRunnerCommand } from "../terminal/safe-text.ts";
import type { Style } from "../terminal/style.ts";
import { findingInBrief, findingLine, findingText, hanging } from "./finding-text.ts";
import { gateLines } from "./gate-line.ts";
import {
  broke,
  bySeverity,
  count,
  describeChange,
  describeOutcome,
  describeOverride,
  describeShadow,
  describeUntrusted,
  describeVerdict,
  nextSteps,
  openFindings,
  suppressedFindings,
} from "./wording.ts";

/** Findings that are told in full, and those of which the place is named. */
const findingsTold = 10;
const findingsShown = 50;
const othersShown = 10;
const notesShown = 10;

/** The whole report for people: what was judged, a line a gate, then {@link renderDetails}. */
export function renderText(result: CheckpointResult, style: Style): string {
  const head = [style.colours.bold(`dl judged ${describeChange(result.change)}`)];
  return sections([
    head,
    result.results.flatMap((one) => gateLines(one, result.inShadow, style)),
    ...details(result, style),
  ]);
}

/**
 * What a view of the gates leaves open: the first blocking gate's findings, what the others found, what was let stand or
 * not read, the verdict and what to do next. Starts with an empty line where there is more than the verdict.
 */
export function renderDetails(result: CheckpointResult, style: Style): string {
  return `\n${sections(details(result, style))}`;
}

function details(result: CheckpointResult, style: Style): string[][] {
  const first = firstToTell(result);
  const others = result.results.filter((one) => one !== first);
  return [
    ...(first ? fullSections(first, result.shadow, style) : []),
    ...others.flatMap((one) => besideSections(one, result.shadow, style)),
    suppressedSection(result.results, style),
    notesSection(result.results, style),
    alongSection(result, style),
    listSection("Left out by a person", result.overrides.map(describeOverride), style),
    listSection("Not in force until trusted", result.untrusted.map(describeUntrusted), style),
    [verdictLine(result, style), ...shadowLines(result, style), ...nextStepLines(result, style)],
  ];
}

/** The gate that blocks; where none does the first that would have, with findings before one that broke. */
function firstToTell({ results, blockedBy, shadow }: CheckpointResult): GateResult | undefined {
  const shadowed = results.filter(({ gate }) => shadow.includes(gate));
  const blocking = results.find(({ gate }) => gate === blockedBy);
  return blocking ?? shadowed.find(({ outcome }) => outcome.status === "fail") ?? shadowed[0];
}

/** What the gate that blocks has to say, or the first that would have blocked. */
function fullSections(result: GateResult, shadow: readonly GateName[], style: Style): string[][] {
  const { colours } = style;
  const open = bySeverity(openFindings(result));
  const isShadowed = shadow.includes(result.gate);
  const title = broke(result.outcome)
    ? [
        colours.bold(`${result.gate} could not judge${isShadowed ? ", in shadow mode" : ""}:`),
        ...indented(describeOutcome(result), style),
      ]
    : [
        colours.bold(isShadowed ? wouldHaveBlocked(result) : `${result.gate} blocks:`),
        ...(open.length === 0 ? indented(result.summary, style) : []),
      ];
  return [
    title,
    ...open.slice(0, findingsTold).map((finding) => withId(findingText(finding, style), finding, style)),
    open.slice(findingsTold, findingsShown).map((finding) => findingInBrief(finding, style)),
    moreLine(open.length - findingsShown, "finding", style),
  ];
}

/** What a gate beside the first blocking one has to say: shown, in short, never in its place. */
function besideSections(result: GateResult, shadow: readonly GateName[], style: Style): string[][] {
  const open = bySeverity(openFindings(result));
  const isShadowed = shadow.includes(result.gate);
  if (broke(result.outcome)) {
    const title = `${result.gate} could not judge ${isShadowed ? "either, in shadow mode" : "either"}:`;
    return [[style.colours.bold(title), ...indented(describeOutcome(result), style)]];
  }
  if (open.length === 0) return [];
  const effect = result.outcome.status === "fail" ? "would block too" : "reports, without blocking";
  return [
    [
      style.colours.bold(isShadowed ? wouldHaveBlocked(result) : `${result.gate} ${effect}:`),
      ...open
        .slice(0, othersShown)
        .flatMap((finding) => [
          ...withId([findingLine(finding, style)], finding, style),
          ...indented(finding.message, style, 4),
        ]),
      ...moreLine(open.length - othersShown, "finding", style),
    ],
  ];
}

/** What `dl feedback` takes for one finding, at the end of its first line. */
function withId([first = "", ...others]: readonly string[], { fingerprint }: Finding, { colours }: Style): string[] {
  return [`${first}  ${colours.dim(fingerprint.slice(0, 8))}`, ...others];
}

function wouldHaveBlocked({ gate }: GateResult): string {
  return `${gate} would have blocked, and is in shadow mode:`;
}

function suppressedSection(results: readonly GateResult[], style: Style): string[] {
  const suppressed = results.flatMap(suppressedFindings);
  return listSection(`Let stand: ${count(suppressed.length, "finding")}`, suppressed.map(describeSuppressed), style);
}

/** Why a staged change of one file may be judged as one of ten: commits that nobody has judged count along with it. */
function alongSection({ change }: CheckpointResult, style: Style): string[] {
  const base = change.bases[0]?.commit ?? null;
  if (change.kind !== "staged" || change.head === null || base === change.head) return [];
  const since = base === null ? "all commits before it" : `the commits since ${base.slice(0, 10)}`;
  return wrap(`Judged along: ${since}, for they carry no valid stamp.`, style.width);
}

function describeSuppressed({ rule, location, suppression }: Finding): string {
  const place = location.kind === "file" ? ` in ${displayPath(location.path)}:${location.region.startLine}` : "";
  const by = suppression?.by === "policy" ? "policy" : "a comment";
  const brought = suppression?.addedByChange ? " that this change itself adds" : "";
  return `${rule}${place}, by ${by}${brought}: ${suppression?.reason ?? ""}`;
}

function notesSection(results: readonly GateResult[], style: Style): string[] {
  // What was linked in is the same with every commit: it stands in the data reports.
  const told = results.flatMap(({ gate, notes }) =>
    notes.filter(({ code }) => code !== "linked").map((note) => ({ gate, note })),
  );
  const notes = told.map(({ gate, note }) => `${gate}: ${describeNote(note)}`);
  return listSection("Notes", notes, style);
}

function describeNote({ message, path }: Note): string {
  const place = path === null ? null : displayPath(path);
  return place === null || message.includes(place) ? message : `${place}: ${message}`;
}

function listSection(title: string, items: readonly string[], style: Style): string[] {
  if (items.length === 0) return [];
  return [
    style.colours.bold(title),
    ...items.slice(0, notesShown).flatMap((item) => hanging("  - ", wrap(safeLine(item), style.width - 4))),
    ...moreLine(items.length - notesShown, "line", style),
  ];
}

function verdictLine(result: CheckpointResult, { colours, width }: Style): string {
  const passed = result.shadow.length > 0 ? colours.yellow : colours.green;
  const paint = result.verdict === "pass" ? passed : colours.red;
  const headline = `${describeVerdict(result)} (${elapsed(result.durationMs)})`;
  return wrap(safeLine(headline), width)
    .map((line) => colours.bold(paint(line)))
    .join("\n");
}

function shadowLines(result: CheckpointResult, { colours, width }: Style): string[] {
  return describeShadow(result)
    .flatMap((line) => wrap(safeLine(line), width))
    .map((line) => colours.bold(colours.yellow(line)));
}

function nextStepLines(result: CheckpointResult, style: Style): string[] {
  const steps = nextSteps(result);
  const labelWidth = Math.max(0, ...steps.map((step) => step.label.length));
  // Commands and paths are not wrapped: they are there to be copied.
  return steps.map(({ label, text }) => `  ${style.colours.dim(pad(label, labelWidth))}  ${safeLine(text)}`);
}

function moreLine(hidden: number, noun: string, { glyphs, colours }: Style): string[] {
  if (hidden <= 0) return [];
  return [colours.dim(`  ${glyphs.ellipsis} and ${count(hidden, `more ${noun}`)}; --format json holds all`)];
}

function indented(text: string, style: Style, by = 2): string[] {
  const line = safeLine(text);
  return line === "" ? [] : wrap(line, style.width - by).map((part) => " ".repeat(by) + part);
}

/** Sections with an empty line between them; empty ones are left out. No line may speak to a CI runner. */
function sections(all: readonly (readonly string[])[]): string {
  const text = all
    .filter((section) => section.length > 0)
    .map((section) => section.join("\n"))
    .join("\n\n");
  return `${text.split("\n").map(withoutRunnerCommand).join("\n")}\n`;
}
