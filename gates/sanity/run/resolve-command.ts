import { access, constants } from "node:fs/promises";
import { join } from "node:path";
import type { Mirror } from "../../../change/mirror.ts";
import type { TestProject } from "../detect/test-project.ts";
import { inFolder, upwards } from "../detect/tree-view.ts";

/** A program and its arguments, ready to be started. */
export interface ResolvedCommand {
  readonly program: string;
  readonly args: readonly string[];
}

/** What to start for `project`; `reportPath` is a file or folder outside the mirror for its results. */
export async function resolveCommand(
  project: TestProject,
  mirror: Mirror,
  reportPath: string,
): Promise<ResolvedCommand> {
  const { command } = project;
  switch (command.kind) {
    case "shell":
      return { program: "sh", args: ["-c", command.line] };
    case "program":
      return { program: command.program, args: withReport(project, command.args, reportPath) };
    case "python":
      return { program: await findPython(project, mirror), args: withReport(project, command.args, reportPath) };
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

/** The interpreter of the nearest virtual environment from the project's folder upwards, else the one on PATH. */
async function findPython(project: TestProject, mirror: Mirror): Promise<string> {
  for (const folder of upwards(project.folder)) {
    for (const environment of [".venv", "venv"]) {
      const python = join(mirror.directory, inFolder(folder, `${environment}/bin/python`));
      if (await isExecutable(python)) return python;
    }
  }
  return "python3";
}

async function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}
