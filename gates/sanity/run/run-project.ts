import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Mirror } from "../../../change/mirror.ts";
import { type ProcessResult, runProcess } from "../../../tools/run-process.ts";
import { cleanOutput } from "../clean-output.ts";
import { alwaysReports, commandLine, type TestProject } from "../detect/test-project.ts";
import { fromTop } from "../from-top.ts";
import { readableGoLine } from "../parse/go-json.ts";
import type { TestReport } from "../parse/test-report.ts";
import { childEnvironment } from "./child-environment.ts";
import { LiveLine } from "./live-line.ts";
import {
  explainMissing,
  type FailedRun,
  missingEnvironment,
  type MissingTool,
  missingProgram,
} from "./missing-tool.ts";
import { goWithout, type ResolvedCommand, resolveCommand } from "./resolve-command.ts";
import { ownParser } from "./own-parser.ts";
import { collectReport, prepareReport } from "./results.ts";
import type { RunLog } from "./run-log.ts";
import { runRest } from "./run-rest.ts";

/** How the tests of one project ended. */
export type RunResult =
  | { readonly kind: "passed"; readonly report: TestReport }
  | { readonly kind: "failed"; readonly report: TestReport; readonly end: string; readonly output: string }
  | { readonly kind: "killed"; readonly report: TestReport; readonly end: string; readonly output: string }
  | { readonly kind: "no-tests" }
  | { readonly kind: "missing"; readonly missing: MissingTool }
  | { readonly kind: "not-started"; readonly message: string }
  | { readonly kind: "aborted" };

/** Where a run's output goes, and what ends it. */
export interface RunSurroundings {
  /** Top of the user's work tree, which no run may reach into; null when there is none. */
  readonly worktree: string | null;
  readonly signal: AbortSignal;
  readonly log: RunLog;
  readonly progress: (line: string) => void;
}

/** Runs the tests of `project` in `mirror` and reads what they say. */
export async function runProject(
  project: TestProject,
  mirror: Mirror,
  surroundings: RunSurroundings,
): Promise<RunResult> {
  if (!project.folder.isWellFormed()) {
    return {
      kind: "not-started",
      message: "the name of the folder is not UTF-8, and programs cannot be started in it",
    };
  }
  const absent = await missingEnvironment(project, mirror, surroundings.worktree);
  if (absent) return { kind: "missing", missing: absent };
  const scratch = await mkdtemp(join(tmpdir(), "dl-sanity-"));
  try {
    const reportPath = join(scratch, "report.xml");
    const prepared = await prepareReport(project.results, mirror, reportPath);
    const command = await resolveCommand(project, { mirror, ...surroundings }, reportPath);
    const output = new RecentOutput();
    const ended = await start(command, project, mirror, surroundings, output);
    if (ended.kind === "aborted") return { kind: "aborted" };
    if (ended.kind === "not-started") {
      return ended.missing
        ? { kind: "missing", missing: missingProgram(command.program) }
        : { kind: "not-started", message: ended.message };
    }
    const own = await ownParser(project, mirror);
    const report = await runRest(await collectReport(prepared, ended, own), async (tests) => {
      const without = goWithout(command, tests);
      const rest = await start(without, project, mirror, surroundings, new RecentOutput());
      return rest.kind === "exited" ? collectReport(prepared, rest, own) : null;
    });
    if (surroundings.signal.aborted) return { kind: "aborted" };
    return await interpret({ project, mirror, ...surroundings }, ended, report, output.text());
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

function start(
  command: ResolvedCommand,
  project: TestProject,
  mirror: Mirror,
  { signal, log, progress }: RunSurroundings,
  output: RecentOutput,
): Promise<ProcessResult> {
  const title = commandLine(project);
  const plain = project.results.kind === "go-json" ? readableGoLine : (line: string) => line;
  const readable = (line: string) => fromTop(plain(line), [mirror.directory]);
  const live = new LiveLine(title, progress);
  log.heading(`$ ${title}`);
  return runProcess(command.program, command.args, {
    cwd: join(mirror.directory, project.folder),
    env: { ...childEnvironment(mirror), ...command.env },
    signal,
    onOutput: (chunk) => {
      log.write(chunk, readable);
      live.push(chunk, readable);
      output.push(chunk);
    },
  });
}

type Ended = Extract<ProcessResult, { kind: "exited" | "killed" }>;

async function interpret(
  place: Pick<FailedRun, "project" | "mirror" | "worktree">,
  ended: Ended,
  report: TestReport,
  output: string,
): Promise<RunResult> {
  if (ended.kind === "killed") return { kind: "killed", report, end: `was killed by ${ended.signal}`, output };
  // The count may be zero although tests failed: a file that could not be loaded counts none of its tests.
  const ranNothing = report.run === 0 && report.failed.length === 0;
  if (ended.exitCode === 0) {
    if (ranNothing || (report.run === null && alwaysReports(place.project))) return { kind: "no-tests" };
    if (report.failed.length === 0 && report.unmetPlan === undefined) return { kind: "passed", report };
    // Something between the runner and dl takes its failure away: `|| true`, or a hook of the runner.
    return { kind: "failed", report, end: "ended with exit code 0 all the same", output };
  }
  const missing = await explainMissing({ ...place, exitCode: ended.exitCode, report, output });
  if (missing) return { kind: "missing", missing };
  if (ranNothing) return { kind: "no-tests" };
  return { kind: "failed", report, end: `ended with exit code ${ended.exitCode}`, output };
}

/** The end of a program's output, both streams as they came. */
class RecentOutput {
  #chunks: Buffer[] = [];
  #length = 0;

  push(chunk: Buffer): void {
    this.#chunks.push(chunk);
    this.#length += chunk.length;
    while (this.#length - (this.#chunks[0]?.length ?? 0) > recentBytes)
      this.#length -= this.#chunks.shift()?.length ?? 0;
  }

  text(): string {
    return cleanOutput(Buffer.concat(this.#chunks).toString("utf8"));
  }
}

const recentBytes = 256 * 1024;
