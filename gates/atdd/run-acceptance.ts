import { join } from "node:path";
import { editableEnvironment, likelyPythons } from "../../change/editable-installs.ts";
import { NotIsolatedError, type Mirror } from "../../change/mirror.ts";
import { runProcess, type ProcessResult } from "../../tools/run-process.ts";
import type { GateContext, Judgement } from "../contract.ts";
import { ended, stopped } from "./ended.ts";
import { openMaskedLog } from "./masked-log.ts";
import { readJunit } from "./report/read-junit.ts";
import { readMessages } from "./report/read-messages.ts";
import { ReportError, type ReportedTest } from "./report/reported-test.ts";
import { readReport, removeReport, ReportPathError } from "./report-file.ts";

/** What policy says of the acceptance run. */
export interface AcceptanceCommand {
  readonly command: string;
  /** From the mirror's top. */
  readonly report: string;
}

/** What an acceptance run gave: its tests, or why there are none. */
export type AcceptanceRun =
  | {
      readonly kind: "reported";
      readonly tests: readonly ReportedTest[];
      readonly exitCode: number;
      readonly directory: string;
      readonly log: string;
    }
  | { readonly kind: "no-answer"; readonly judgement: Judgement };

/** Runs the acceptance command on the change's tree in the mirror, and reads the report that it leaves there. */
export async function runAcceptance(context: GateContext, acceptance: AcceptanceCommand): Promise<AcceptanceRun> {
  const log = join(context.logDir, "atdd.log");
  try {
    const mirror = await context.mirrors.checkOut(context.change.tree);
    await removeReport(mirror.directory, acceptance.report);
    context.progress(`running ${acceptance.command}`);
    const result = await runLogged(context, acceptance, mirror, log);
    if (result.kind !== "exited") return noAnswer(judgeUnfinished(context, result, log));
    const text = await readReport(mirror.directory, acceptance.report);
    if (text === null) return noAnswer(judgeMissingReport(acceptance, result.exitCode, log));
    const tests = await parseReport(acceptance.report, text);
    return { kind: "reported", tests, exitCode: result.exitCode, directory: mirror.directory, log };
  } catch (error) {
    return noAnswer(judgeTrouble(context, acceptance, error, log));
  }
}

function noAnswer(judgement: Judgement): AcceptanceRun {
  return { kind: "no-answer", judgement };
}

async function runLogged(
  context: GateContext,
  { command }: AcceptanceCommand,
  mirror: Mirror,
  path: string,
): Promise<ProcessResult> {
  const log = await openMaskedLog(path);
  try {
    const { worktree } = context.change.repository;
    const pythons = await likelyPythons(mirror, "");
    return await runProcess("sh", ["-c", command], {
      cwd: mirror.directory,
      env: { ...mirror.env, ...(await editableEnvironment(pythons, mirror, worktree, context.signal)) },
      signal: context.signal,
      log: log.stream,
      // The report holds the answer, the log the output.
      keep: 4096,
    });
  } finally {
    await log.close();
  }
}

/** Cucumber messages by the ending `.ndjson` (or `.jsonl`), else JUnit. */
function parseReport(report: string, text: string): Promise<readonly ReportedTest[]> | readonly ReportedTest[] {
  return /\.(?:ndjson|jsonl)$/i.test(report) ? readMessages(text) : readJunit(text);
}

function judgeUnfinished(
  context: GateContext,
  result: Exclude<ProcessResult, { kind: "exited" }>,
  log: string,
): Judgement {
  switch (result.kind) {
    case "aborted":
      return stopped(context.signal, context.policy.atdd.timeout, [], log);
    case "killed":
      return ended(
        { status: "error", reason: "tool-failed" },
        `The acceptance command was killed by ${result.signal}; its output is in ${log}.`,
        { log },
      );
    case "not-started":
      return ended(
        { status: "error", reason: result.missing ? "tool-missing" : "tool-failed" },
        `The acceptance command could not be started: ${result.message}. It is run by sh, which must be on PATH.`,
      );
  }
}

function judgeMissingReport({ command, report }: AcceptanceCommand, exitCode: number, log: string): Judgement {
  const isMissing = exitCode === 127 || exitCode === 126;
  const what = isMissing ? "could not be found or run" : `left no report at ${report}`;
  return ended(
    { status: "error", reason: isMissing ? "tool-missing" : "tool-failed" },
    `The acceptance command (${command}) ${what}: it exited with ${exitCode}. Its output is in ${log}; atdd.report says where the report is looked for.`,
    { log },
  );
}

function judgeTrouble(context: GateContext, { report }: AcceptanceCommand, error: unknown, log: string): Judgement {
  if (context.signal.aborted) return stopped(context.signal, context.policy.atdd.timeout, [], log);
  if (error instanceof NotIsolatedError) return ended({ status: "error", reason: "not-isolated" }, error.message);
  if (error instanceof ReportPathError) {
    const summary = `The acceptance report cannot be used: ${error.message}. Set atdd.report to a path that the run writes inside the repository.`;
    return ended({ status: "error", reason: "tool-failed" }, summary);
  }
  if (error instanceof ReportError) {
    const summary = `The acceptance report ${report} cannot be read: ${error.message}. It must be Cucumber messages (.ndjson) or JUnit XML (.xml).`;
    return ended({ status: "error", reason: "invalid-answer" }, summary, { log });
  }
  throw error;
}
