import type { CheckpointResult } from "../../checkpoint/checkpoint-result.ts";
import { blocks } from "../../checkpoint/outcome.ts";
import type { Finding, GateResult, Severity } from "../../gates/contract.ts";
import { safeLine, safeLines } from "../terminal/safe-text.ts";
import { commandLine, withinLimit, type Annotation, type Command } from "./workflow-command.ts";
import { broke, count, describeOutcome, describeTrouble, describeVerdict, openFindings } from "./wording.ts";

const commands: Readonly<Record<Severity, Command>> = { error: "error", warning: "warning", note: "notice" };

/** Whether dl runs as a step of GitHub Actions. */
export function isGitHubActions(env: Readonly<Record<string, string | undefined>>): boolean {
  return env["GITHUB_ACTIONS"] === "true";
}

/**
 * Workflow commands, a line each: the verdict when it blocks, the first blocking gate's findings before all others, and
 * where GitHub would show no more, a line that says how many there are. What shadow mode lets through is a notice.
 *
 * Format: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function renderGitHub(result: CheckpointResult): string {
  const blockingFirst = result.results.toSorted((a, b) => rank(a, result) - rank(b, result));
  const annotations = blockingFirst.flatMap((gate) => annotationsOf(gate, result));
  const lines = (["error", "warning", "notice"] as const).flatMap((command) =>
    withinLimit(
      annotations.filter((one) => one.command === command),
      command,
      (hidden) =>
        `${count(hidden, `more ${command}`)} than GitHub shows. The step summary and the log hold all. ${describeVerdict(result)}`,
    ),
  );
  return lines.map((line) => `${commandLine(line)}\n`).join("");
}

function annotationsOf(gate: GateResult, { shadow }: CheckpointResult): Annotation[] {
  const annotations = [...troubleAnnotation(gate), ...openFindings(gate).map(findingAnnotation)];
  return shadow.includes(gate.gate) ? annotations.map(shadowed) : annotations;
}

function rank(gate: GateResult, result: CheckpointResult): number {
  if (gate.gate === result.blockedBy) return 0;
  return blocks(gate.outcome) ? 1 : 2;
}

/** Broken gates are errors, gates left out notices: neither passes in silence. */
function troubleAnnotation(gate: GateResult): Annotation[] {
  const { status } = gate.outcome;
  if (status !== "skip" && !broke(gate.outcome)) return [];
  return [
    {
      command: broke(gate.outcome) ? "error" : "notice",
      properties: { title: describeTrouble(gate.gate, gate.outcome) },
      message: safeLine(describeOutcome(gate)),
    },
  ];
}

function shadowed({ properties, message }: Annotation): Annotation {
  return { command: "notice", properties: { ...properties, title: `shadow: ${properties["title"]}` }, message };
}

function findingAnnotation(finding: Finding): Annotation {
  const { rule, message, help, severity } = finding;
  return {
    command: commands[severity],
    properties: { ...place(finding), title: safeLine(rule) },
    message: safeLines(help === null ? message : `${message}\n${help}`).join("\n"),
  };
}

function place({ location }: Finding): Readonly<Record<string, string | number>> {
  if (location.kind === "path") return { file: location.path };
  if (location.kind !== "file") return {};
  const { startLine, endLine, startColumn, endColumn } = location.region;
  return {
    file: location.path,
    line: startLine,
    endLine,
    // GitHub takes columns only where the region is on one line.
    ...(startLine === endLine && startColumn !== undefined && { col: startColumn }),
    ...(startLine === endLine && endColumn !== undefined && { endColumn }),
  };
}
