import { availableParallelism } from "node:os";
import { join } from "node:path";
import { runProcess } from "../../tools/run-process.ts";
import { readReport, type SemgrepReport } from "./report.ts";
import { SemgrepStop } from "./semgrep-stop.ts";

/** One start of Semgrep. All paths are absolute. */
export interface SemgrepCall {
  /** Takes the arguments of `semgrep --experimental`. */
  readonly command: string;
  /** Files and folders with rules. */
  readonly configs: readonly string[];
  /** How many files lie below the root. */
  readonly files: number;
  /** The one folder that is scanned. It must hold an empty `.semgrepignore`, or Semgrep's own list hides files. */
  readonly root: string;
  /** Where Semgrep may write what it wants to write. */
  readonly scratch: string;
  readonly signal: AbortSignal;
}

/** Semgrep's own limits: seconds that a rule may take on a file, and how many such time-outs give a file up. */
export const limits = { secondsPerRule: 10, timeoutsPerFile: 3 } as const;

/** What decides over findings beside rules and files; part of every key under which results are kept. */
export const fixedArguments: readonly string[] = [
  "scan",
  // The native command line: the Python one needs 20 times as long to start (docs/decisions/semgrep-start.md).
  "--experimental",
  "--json",
  "--quiet",
  "--metrics=off",
  "--disable-version-check",
  "--oss-only",
  "--disable-nosem",
  "--no-git-ignore",
  "--no-rewrite-rule-ids",
  "--max-target-bytes=0",
  `--timeout=${limits.secondsPerRule}`,
  `--timeout-threshold=${limits.timeoutsPerFile}`,
];

/**
 * Runs Semgrep offline on one folder.
 *
 * @throws {SemgrepStop} when it could not do its work, and the signal's reason when it aborts.
 */
export async function runSemgrep(call: SemgrepCall): Promise<SemgrepReport> {
  const configs = call.configs.map((config) => `--config=${config}`);
  // Semgrep walks the working directory too; as project root it saves the search for a repository.
  const jobs = `--jobs=${jobsFor(call.files, availableParallelism())}`;
  const args = [...fixedArguments, jobs, ...configs, "--project-root=.", "."];
  const result = await runProcess(call.command, args, {
    cwd: call.root,
    env: semgrepEnvironment(call.scratch, process.env),
    signal: call.signal,
    keep: 256 * 1024 * 1024,
  });
  call.signal.throwIfAborted();
  switch (result.kind) {
    case "not-started":
      throw new SemgrepStop("tool-missing", `Semgrep could not be started: ${result.message}. Run: dl tools install`);
    case "killed":
      throw new SemgrepStop("tool-failed", `Semgrep was ended by ${result.signal}, maybe for lack of memory.`);
    case "aborted":
      throw new SemgrepStop("tool-failed", "Semgrep was stopped.");
    case "exited":
      return readAnswer(result.exitCode, result.stdout.toString("utf8"), result.stderr.toString("utf8"));
  }
}

/**
 * How many threads Semgrep is given: they share one heap, so that a second one costs more time than it saves on few
 * files, or where other gates keep the cores busy.
 */
export function jobsFor(files: number, cores: number): number {
  return Math.max(1, Math.min(Math.ceil(files / 100), cores - 1));
}

/** Exit code 0 is success, with or without findings; any other one is an error, since `--error` is not given. */
function readAnswer(exitCode: number, stdout: string, stderr: string): SemgrepReport {
  const report = tryReadReport(stdout);
  if (exitCode === 0 && !(report instanceof Error) && report.fatal.length === 0) return report;
  const said = report instanceof Error ? lastLine(stderr) : report.fatal.join("; ") || lastLine(stderr);
  const what =
    exitCode === 0 && report instanceof Error ? `gave no readable report (${report.message})` : `exit code ${exitCode}`;
  throw new SemgrepStop("tool-failed", `Semgrep failed, ${what}${said ? `: ${said}` : ""}`);
}

function tryReadReport(stdout: string): SemgrepReport | Error {
  try {
    return readReport(stdout);
  } catch (error) {
    return error instanceof TypeError ? error : new Error("no JSON");
  }
}

function lastLine(output: string): string {
  return output.trim().split("\n").at(-1)?.slice(0, 300) ?? "";
}

/**
 * Only what a program needs to start goes through: no tokens, no settings of the user's Semgrep, no collector's address.
 * What it writes goes to `scratch`.
 */
function semgrepEnvironment(scratch: string, env: NodeJS.ProcessEnv): Record<string, string | undefined> {
  const needed = /^(PATH|HOME|USER|LOGNAME|LD_LIBRARY_PATH|DYLD_LIBRARY_PATH|(PYENV|ASDF|MISE|NIX)_\w+)$/;
  return {
    ...Object.fromEntries(Object.entries(env).filter(([name]) => needed.test(name))),
    LC_ALL: "C.UTF-8",
    TMPDIR: scratch,
    XDG_CACHE_HOME: scratch,
    XDG_CONFIG_HOME: scratch,
    SEMGREP_SETTINGS_FILE: join(scratch, "settings.yml"),
    SEMGREP_LOG_FILE: join(scratch, "semgrep.log"),
    SEMGREP_VERSION_CACHE_PATH: join(scratch, "version"),
    SEMGREP_ENABLE_VERSION_CHECK: "0",
    SEMGREP_SEND_METRICS: "off",
    NO_COLOR: "1",
  };
}
