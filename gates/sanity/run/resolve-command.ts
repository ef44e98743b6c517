import { editableEnvironment, likelyPythons, nearestPython } from "../../../change/editable-installs.ts";
import type { Mirror } from "../../../change/mirror.ts";
import type { TestProject } from "../detect/test-project.ts";

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
  const { command, folder } = project;
  switch (command.kind) {
    case "shell": {
      const env = await environmentFor(await likelyPythons(place.mirror, folder), place);
      return { program: "sh", args: ["-c", command.line], env };
    }
    case "program": {
      const env = await environmentFor(await likelyPythons(place.mirror, folder), place);
      return { program: command.program, args: withReport(project, command.args, reportPath), env };
    }
    case "python": {
      const python = (await nearestPython(place.mirror, folder)) ?? "python3";
      const env = await environmentFor([python], place);
      return { program: python, args: withReport(project, command.args, reportPath), env };
    }
  }
}

/** `go test` without the top-level tests named; Go has `-skip` from 1.20 on. */
export function goWithout(command: ResolvedCommand, tests: readonly string[]): ResolvedCommand {
  const [verb = "", ...rest] = command.args;
  return { ...command, args: [verb, `-skip=^(${tests.join("|")})$`, ...rest] };
}

async function environmentFor(
  pythons: readonly string[],
  { mirror, worktree, signal }: CommandPlace,
): Promise<Record<string, string>> {
  return worktree === null ? {} : editableEnvironment(pythons, mirror, worktree, signal);
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
