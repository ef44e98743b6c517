import type { CheckpointResult } from "../../checkpoint/checkpoint-result.ts";
import { blocks } from "../../checkpoint/outcome.ts";
import type { Finding, GateResult, Severity } from "../../gates/contract.ts";
import { safeLine, safeLines } from "../terminal/safe-text.ts";
import { broke, count, describeOutcome, describeTrouble, describeVerdict, openFindings } from "./wording.ts";

type Command = "error" | "warning" | "notice";

/** One annotation before it is written out. */
interface Annotation {
  readonly command: Command;
  readonly properties: Readonly<Record<string, string | number>>;
  readonly message: string;
}

/** GitHub shows this many annotations of each kind a step, and drops the others without a word. */
const shownEach = 10;

const commands: Readonly<Record<Severity, Command>> = { error: "error", warning: "warning", note: "notice" };

/** Whether dl runs as a step of GitHub Actions. */
export function isGitHubActions(env: Readonly<Record<string, string | undefined>>): boolean {
  return env["GITHUB_ACTIONS"] === "true";
}

/**
 * Workflow commands, a line each: the verdict when it blocks, the first blocking gate's findings before all others, and
 * where GitHub would show no more, a line that says how many there are.
 *
 * Format: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function renderGitHub(result: CheckpointResult): string {
  const blockingFirst = result.results.toSorted((a, b) => rank(a, result) - rank(b, result));
  const annotations = blockingFirst.flatMap((gate) => [
    ...troubleAnnotation(gate),
    ...openFindings(gate).map(findingAnnotation),
  ]);
  const lines = (["error", "warning", "notice"] as const).flatMap((command) =>
    withinLimit(
      annotations.filter((one) => one.command === command),
      command,
      result,
    ),
  );
  return lines.map((line) => `${commandLine(line)}\n`).join("");
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

function withinLimit(annotations: readonly Annotation[], command: Command, result: CheckpointResult): Annotation[] {
  if (annotations.length <= shownEach) return [...annotations];
  const shown = annotations.slice(0, shownEach - 1);
  const hidden = annotations.length - shown.length;
  const message = `${count(hidden, `more ${command}`)} than GitHub shows. The step summary and the log hold all. ${describeVerdict(result)}`;
  return [...shown, { command, properties: { title: "dl" }, message }];
}

function commandLine({ command, properties, message }: Annotation): string {
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${command} ${list.join(",")}::${escapeData(message)}`;
}

/** As GitHub's runner reads a command's message. */
function escapeData(text: string): string {
  return text.toWellFormed().replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

/** As GitHub's runner reads a command's property. */
function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
