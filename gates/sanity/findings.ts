import type { Finding } from "../contract.ts";
import { fingerprint } from "../fingerprint.ts";
import { lastLines, cleanOutput } from "./clean-output.ts";
import { commandLine, type TestProject } from "./detect/test-project.ts";
import { fromTop } from "./from-top.ts";
import { locateFailure, type RunPlace } from "./locate.ts";
import type { TestFailure, TestReport } from "./parse/test-report.ts";
import { maskSecrets } from "../mask-secrets.ts";
import { commandFailed, testFailed } from "./rule-list.ts";

/** One finding a failed test. Tests of the same name are told apart by their order. */
export function testFindings(failures: readonly TestFailure[], project: TestProject, place: RunPlace): Finding[] {
  const seen = new Map<string, number>();
  return failures.map((failure) => {
    const occurrence = seen.get(failure.name) ?? 0;
    seen.set(failure.name, occurrence + 1);
    const name = oneLine(failure.name);
    const told = failure.message === null ? null : fromTop(failure.message, place.roots);
    const reason = oneLine(firstLine(told));
    return {
      rule: testFailed.id,
      severity: testFailed.severity,
      confidence: null,
      message: reason === "" ? `The test "${name}" fails.` : `The test "${name}" fails: ${reason}`,
      help: helpFor(project),
      location: locateFailure(failure, place),
      excerpt: told === null ? null : excerptOf(behindReason(tellingLines(told), reason).slice(0, 12)) || null,
      fingerprint: fingerprint(testFailed.id, project.folder, `${project.tool} ${failure.name}`, occurrence),
      cwe: [],
      suppression: null,
    };
  });
}

/** The finding for a command that failed without naming a test, or that left out tests that it had planned. */
export function commandFinding(
  project: TestProject,
  run: { readonly end: string; readonly output: string; readonly report: Pick<TestReport, "unmetPlan"> },
  place: RunPlace,
  baseFailsToo: boolean,
): Finding {
  const command = commandLine(project);
  const { unmetPlan } = run.report;
  const fault =
    unmetPlan === undefined ? "no failing test is named in its output" : `does not keep to its plan: ${unmetPlan}`;
  const base = baseFailsToo ? " It fails on the base too, but names no test there that would show what is new." : "";
  return {
    rule: commandFailed.id,
    severity: commandFailed.severity,
    confidence: null,
    message: `\`${command}\` ${run.end}, and ${fault}.${base}`,
    help: helpFor(project),
    location: { kind: "none" },
    excerpt: excerptOf(lastLines(fromTop(run.output, place.roots), 12)),
    fingerprint: fingerprint(commandFailed.id, project.folder, command, 0),
    cwe: [],
    suppression: null,
  };
}

function helpFor(project: TestProject): string {
  return `See it with \`${commandLine(project)}\`.`;
}

const lineWidth = 300;

function excerptOf(lines: readonly string[]): string {
  return maskSecrets(cleanOutput(lines.join("\n")))
    .split("\n")
    .map((line) => (line.length > lineWidth ? `${line.slice(0, lineWidth)}…` : line))
    .join("\n");
}

/**
 * What of a failure says why: frames of the test runner itself do not, and of what pytest shows (the whole test, or the
 * imports that led to it) what stands before the line that fails.
 */
function tellingLines(message: string): string[] {
  const lines = message.split("\n").filter((line) => !/^\s*at .*\bnode:/.test(line));
  return lines.slice(
    Math.max(
      0,
      lines.findIndex((line) => /^[>E]\s+\S/.test(line)),
    ),
  );
}

/** What follows the reason, where it is the first line: the message has said it. */
function behindReason(lines: readonly string[], reason: string): readonly string[] {
  const first = lines.findIndex((line) => line.trim() !== "");
  return first !== -1 && oneLine(lines[first] ?? "") === reason ? lines.slice(first + 1) : lines;
}

function firstLine(message: string | null): string {
  const lines = (message ?? "").split("\n").map((line) => line.trim());
  // pytest puts the source first, and the reason behind an `E`; before a syntax error it names the place.
  const reasons = lines.flatMap((line) => /^E\s+(\S.*)/.exec(line)?.[1] ?? []);
  const named = reasons.find((line) => /^[\w.]*(?:Error|Exception)\b/.test(line));
  // Rust names thread and place on a line of its own.
  const told = lines.filter((line) => line !== "" && !/^thread '.*' .*panicked at .*:$/.test(line));
  return named ?? reasons[0] ?? told[0] ?? lines.find((line) => line !== "") ?? "";
}

function oneLine(text: string): string {
  const line = maskSecrets(cleanOutput(text)).replaceAll(/\s+/g, " ").trim();
  return line.length > lineWidth ? `${line.slice(0, lineWidth)}…` : line;
}
