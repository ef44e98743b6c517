import { access, constants } from "node:fs/promises";
import { delimiter, join } from "node:path";
import type { Mirror } from "../../../change/mirror.ts";
import type { TestProject } from "../detect/test-project.ts";
import { inFolder, upwards } from "../detect/tree-view.ts";
import { redirectedPaths } from "./redirected-paths.ts";

/** A program and its arguments, ready to be started. */
export interface ResolvedCommand {
  readonly program: string;
  readonly args: readonly string[];
  /** Variables to lay over the environment of tests. */
  readonly env: Readonly<Record<string, string>>;
}

/** Where a command is to run. */
export interface CommandPlace {
  readonly mirror: Mirror;
  /** Top of the user's work tree, null when there is none. */
  readonly worktree: string | null;
  readonly signal: AbortSignal;
}

/** What to start for `project`; `reportPath` is a file or folder outside the mirror for its results. */
export async function resolveCommand(
  project: TestProject,
  place: CommandPlace,
  reportPath: string,
): Promise<ResolvedCommand> {
  const { command } = project;
  switch (command.kind) {
    case "shell":
      return { program: "sh", args: ["-c", command.line], env: {} };
    case "program":
      return { program: command.program, args: withReport(project, command.args, reportPath), env: {} };
    case "python": {
      const python = (await findPython(project, place.mirror)) ?? "python3";
      const env = await pythonEnvironment(python, place);
      return { program: python, args: withReport(project, command.args, reportPath), env };
    }
  }
}

function withReport(project: TestProject, args: readonly string[], reportPath: string): readonly string[] {
  const { results } = project;
  switch (results.kind) {
    case "output":
    case "junit-folders":
      return args;
    case "go-json":
      return [...args.slice(0, 1), "-json", ...args.slice(1)];
    case "junit-option":
      return [...args, ...results.also, `${results.option}${reportPath}`];
    case "trx-folder":
      return [...args, ...results.args, reportPath];
  }
}

/** The interpreter of the nearest virtual environment from the project's folder upwards. */
async function findPython(project: TestProject, mirror: Mirror): Promise<string | null> {
  for (const folder of upwards(project.folder)) {
    for (const environment of [".venv", "venv"]) {
      const python = join(mirror.directory, inFolder(folder, `${environment}/bin/python`));
      if (await isExecutable(python)) return python;
    }
  }
  return null;
}

/** Puts the mirror's sources before those that an editable install leads to. */
async function pythonEnvironment(
  python: string,
  { mirror, worktree, signal }: CommandPlace,
): Promise<Record<string, string>> {
  if (worktree === null || mirror.isolation === "in-place") return {};
  const paths = await redirectedPaths(python, worktree, mirror, signal);
  const before = mirror.env["PYTHONPATH"];
  return paths.length === 0 ? {} : { PYTHONPATH: [...paths, ...(before ? [before] : [])].join(delimiter) };
}

async function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}
