import type { Finding, Note, Outcome } from "../contract.ts";
import { commandLine, type TestProject } from "./detect/test-project.ts";
import type { TestFailure } from "./parse/test-report.ts";
import { maskSecrets } from "../mask-secrets.ts";

/** What is to be said of one project's tests, the base heard. */
export type ProjectWord =
  | { readonly kind: "clean"; readonly project: TestProject; readonly run: number | null }
  | { readonly kind: "existing"; readonly project: TestProject; readonly existing: readonly TestFailure[] }
  | {
      readonly kind: "failing";
      readonly project: TestProject;
      readonly findings: readonly Finding[];
      readonly existing: readonly TestFailure[];
    }
  | {
      readonly kind: "error";
      readonly project: TestProject;
      readonly reason: "tool-missing" | "no-tests-ran" | "tool-failed";
      /** What happened and what to do, sentences. */
      readonly message: string;
    }
  | { readonly kind: "aborted"; readonly project: TestProject };

/** The gate's word, from those on its projects. */
export interface Settled {
  readonly outcome: Outcome;
  readonly summary: string;
  readonly findings: readonly Finding[];
  readonly notes: readonly Note[];
}

/** Puts the words together: an end before time outweighs all, a new failure what could not be run, and that what passed. */
export function settle(words: readonly ProjectWord[], abortReason: unknown): Settled {
  const findings = words.flatMap((word) => (word.kind === "failing" ? word.findings : []));
  const existing = words.flatMap((word) => (word.kind === "failing" || word.kind === "existing" ? word.existing : []));
  const notes = existing.length === 0 ? [] : [existingNote(existing)];
  const errors = words.filter((word) => word.kind === "error");
  const aborted = words.find((word) => word.kind === "aborted");
  const said = { findings, notes };
  if (aborted) return { ...said, ...abortedWord(aborted.project, abortReason, findings.length) };
  const troubles = errors.map((word) => word.message);
  if (findings.length > 0) {
    const summary = [
      `${plural(findings.length, "failure", "failures")} in ${commands(words, "failing")}.`,
      ...troubles,
    ];
    return { ...said, outcome: { status: "fail", reason: "findings" }, summary: summary.join(" ") };
  }
  const [error] = errors;
  if (error) return { ...said, outcome: { status: "error", reason: error.reason }, summary: troubles.join(" ") };
  if (existing.length > 0) {
    const count = plural(existing.length, "test fails", "tests fail");
    const summary = `${count} in ${commands(words, "existing")}, as on the base; nothing fails newly.`;
    return { ...said, outcome: { status: "pass", reason: "only-existing" }, summary };
  }
  return { ...said, outcome: { status: "pass", reason: "clean" }, summary: cleanSummary(words) };
}

/** What an aborted signal means: its deadline passed, or someone stopped the run. */
export function abortOutcome(reason: unknown): Outcome {
  const isDeadline = reason instanceof Error && reason.name === "TimeoutError";
  return isDeadline ? { status: "timeout", reason: "deadline" } : { status: "error", reason: "cancelled" };
}

function abortedWord(project: TestProject, reason: unknown, failures: number): Pick<Settled, "outcome" | "summary"> {
  const outcome = abortOutcome(reason);
  const known =
    failures === 0 ? "" : ` ${plural(failures, "failure was", "failures were")} seen until then; some may not be new.`;
  const summary =
    outcome.status === "timeout"
      ? `\`${commandLine(project)}\` was still running at the deadline and was ended; see the log for where it hung, or raise sanity.timeout.`
      : `\`${commandLine(project)}\` was stopped.`;
  return { outcome, summary: summary + known };
}

const namesShown = 10;

function existingNote(existing: readonly TestFailure[]): Note {
  const names = existing.slice(0, namesShown).map((failure) => maskSecrets(failure.name));
  const more = existing.length > namesShown ? ` and ${existing.length - namesShown} more` : "";
  const count = plural(existing.length, "test fails", "tests fail");
  return { code: "existing-failures", message: `${count} on the base too: ${names.join(", ")}${more}.`, path: null };
}

function cleanSummary(words: readonly ProjectWord[]): string {
  const parts = words.flatMap((word) => {
    if (word.kind !== "clean") return [];
    const command = `\`${commandLine(word.project)}\``;
    return [word.run === null ? `${command} passes` : `${command} passes ${plural(word.run, "test", "tests")}`];
  });
  return `${parts.join("; ")}.`;
}

function commands(words: readonly ProjectWord[], kind: "failing" | "existing"): string {
  const named = words.filter((word) => word.kind === kind).map((word) => `\`${commandLine(word.project)}\``);
  return named.join(" and ");
}

function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
