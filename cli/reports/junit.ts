import type { CheckpointResult } from "../../checkpoint/checkpoint-result.ts";
import type { Finding, GateResult } from "../../gates/contract.ts";
import { displayPath } from "../../git/path.ts";
import { broke, describeLocation, describeOutcome } from "./wording.ts";

/** One `<testcase>`, and what is in it. */
interface TestCase {
  readonly name: string;
  readonly file: string | null;
  readonly line: number | null;
  readonly child: { readonly tag: "failure" | "error" | "skipped"; readonly type: string; readonly text: Text } | null;
}

interface Text {
  readonly message: string;
  readonly body: string;
}

/**
 * JUnit XML, in the dialect that Jenkins and GitLab read: a suite a gate; a gate that passes, broke or did not run is one
 * case, a failing gate has a case a finding. Findings are failures, broken gates errors; both count as skipped where the
 * gate is in shadow mode, for readers take any of them for a broken build.
 */
export function renderJunit(result: CheckpointResult): string {
  const suites = result.results.map((gate) => ({ gate, cases: withDistinctNames(casesOf(gate, result)) }));
  const all = suites.flatMap((suite) => suite.cases);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes({ name: "dl checkpoint", ...counts(all), time: seconds(result.durationMs) })}>`,
    ...suites.flatMap(({ gate, cases }) => suiteLines(gate, cases, result.startedAt)),
    "</testsuites>",
    "",
  ].join("\n");
}

function casesOf(gate: GateResult, { shadow }: CheckpointResult): TestCase[] {
  const cases = ownCases(gate);
  return shadow.includes(gate.gate) ? cases.map(shadowed) : cases;
}

function shadowed(one: TestCase): TestCase {
  if (one.child === null || one.child.tag === "skipped") return one;
  const message = `Shadow mode, does not block: ${one.child.text.message}`;
  return { ...one, child: { tag: "skipped", type: "shadow", text: { ...one.child.text, message } } };
}

function ownCases(gate: GateResult): TestCase[] {
  if (gate.outcome.status !== "fail") return [gateCase(gate), ...gate.findings.filter(stands).map(findingCase)];
  const cases = gate.findings.map(findingCase);
  return cases.some((one) => one.child?.tag === "failure") ? cases : [gateCase(gate), ...cases];
}

/** The gate as a whole. */
function gateCase(gate: GateResult): TestCase {
  return { name: gate.gate, file: null, line: null, child: gateChild(gate) };
}

function gateChild(gate: GateResult): TestCase["child"] {
  const { status, reason } = gate.outcome;
  const text = { message: describeOutcome(gate), body: "" };
  if (status === "pass") return null;
  if (status === "fail") return { tag: "failure", type: reason, text };
  if (broke(gate.outcome)) return { tag: "error", type: reason, text };
  return { tag: "skipped", type: reason, text };
}

function findingCase(finding: Finding): TestCase {
  const { location } = finding;
  const place = describeLocation(location);
  return {
    name: place === null ? finding.rule : `${finding.rule} ${place}`,
    file: location.kind === "file" || location.kind === "path" ? displayPath(location.path) : null,
    line: location.kind === "file" ? location.region.startLine : null,
    child: findingChild(finding),
  };
}

function findingChild(finding: Finding): TestCase["child"] {
  const { suppression, rule, message, excerpt, help } = finding;
  if (suppression !== null) {
    return { tag: "skipped", type: "suppressed", text: { message: `Let stand: ${suppression.reason}`, body: "" } };
  }
  const body = [message, excerpt, help].filter((part) => part !== null).join("\n");
  return { tag: "failure", type: rule, text: { message: `${finding.severity}: ${message}`, body } };
}

function stands(finding: Finding): boolean {
  return finding.suppression !== null;
}

/** Readers drop a second case of the same name. */
function withDistinctNames(cases: readonly TestCase[]): TestCase[] {
  const seen = new Map<string, number>();
  return cases.map((one) => {
    const earlier = seen.get(one.name) ?? 0;
    seen.set(one.name, earlier + 1);
    return earlier === 0 ? one : { ...one, name: `${one.name} (${earlier + 1})` };
  });
}

function suiteLines(gate: GateResult, cases: readonly TestCase[], startedAt: string): string[] {
  const head = {
    name: `dl.${gate.gate}`,
    ...counts(cases),
    time: seconds(gate.durationMs),
    // The schemas in use know neither fractions nor a zone.
    timestamp: startedAt.slice(0, 19),
  };
  return [
    `  <testsuite${attributes(head)}>`,
    ...cases.flatMap((one, index) => caseLines(one, gate, index === 0 ? gate.durationMs : 0)),
    ...outputLines(gate),
    "  </testsuite>",
  ];
}

function caseLines({ name, file, line, child }: TestCase, gate: GateResult, durationMs: number): string[] {
  const head = attributes({ classname: `dl.${gate.gate}`, name, file, line, time: seconds(durationMs) });
  if (child === null) return [`    <testcase${head}/>`];
  const { tag, type, text } = child;
  const about = attributes(tag === "skipped" ? { message: text.message } : { message: text.message, type });
  const element = text.body === "" ? `<${tag}${about}/>` : `<${tag}${about}>${escapeXml(text.body)}</${tag}>`;
  return [`    <testcase${head}>`, `      ${element}`, "    </testcase>"];
}

/** What a reader should know beside the cases. Summaries and notes hold no secret, gates see to that. */
function outputLines({ summary, notes }: GateResult): string[] {
  const lines = [summary, ...notes.map((note) => `note ${note.code}: ${note.message}`)].filter((line) => line !== "");
  return lines.length === 0 ? [] : [`    <system-out>${escapeXml(lines.join("\n"))}</system-out>`];
}

function counts(cases: readonly TestCase[]) {
  const of = (tag: string) => cases.filter((one) => one.child?.tag === tag).length;
  return { tests: cases.length, failures: of("failure"), errors: of("error"), skipped: of("skipped") };
}

function seconds(durationMs: number): string {
  return (durationMs / 1000).toFixed(3);
}

function attributes(values: Readonly<Record<string, string | number | null>>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value)).replaceAll("\n", "&#10;").replaceAll("\t", "&#9;")}"`)
    .join("");
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\r": "&#13;",
};

/** Text for XML 1.0: marked up, and what XML cannot hold (most controls, lone surrogates) replaced by U+FFFD. */
function escapeXml(text: string): string {
  return (
    text
      .toWellFormed()
      // oxlint-disable-next-line no-control-regex -- controls are what it looks for
      .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "\ufffd")
      .replaceAll(/[&<>"\r]/g, (character) => entities[character] ?? character)
  );
}
