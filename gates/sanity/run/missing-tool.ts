import { access } from "node:fs/promises";
import { join } from "node:path";
import type { Mirror } from "../../../change/mirror.ts";
import type { TestProject } from "../detect/test-project.ts";
import { inFolder, upwards } from "../detect/tree-view.ts";
import type { TestReport } from "../parse/test-report.ts";

/** Something that the tests need and that is not there. */
export interface MissingTool {
  /** Such as `vitest` or `node_modules`. */
  readonly name: string;
  /** What brings it, one sentence. */
  readonly mend: string;
}

/** A failed run, as far as it tells why. */
export interface FailedRun {
  readonly project: TestProject;
  readonly mirror: Mirror;
  readonly exitCode: number;
  readonly report: TestReport;
  readonly output: string;
}

/**
 * What is missing before anything is started: without an environment in the project, uv and Poetry would take a pytest
 * from PATH, with another Python and none of the project's packages.
 */
export async function missingEnvironment(project: TestProject, mirror: Mirror): Promise<MissingTool | null> {
  const program = project.command.kind === "program" ? project.command.program : "";
  const mend = environmentMends[program];
  if (!mend || mirror.env["UV_PROJECT_ENVIRONMENT"]) return null;
  return (await isInProject(project, mirror, [".venv"])) ? null : { name: ".venv", mend };
}

const environmentMends: Readonly<Record<string, string>> = {
  uv: "Run `uv sync` in your work tree; the tests use the .venv there.",
  poetry:
    "Run `poetry config virtualenvs.in-project true && poetry install` in your work tree; the tests use the .venv there.",
};

/** The missing tool behind a failed run, or null when the tests themselves failed. */
export async function explainMissing(run: FailedRun): Promise<MissingTool | null> {
  return missingCommand(run) ?? missingInPython(run) ?? (await missingPackages(run));
}

/** What to say of a program that is not on PATH. */
export function missingProgram(program: string): MissingTool {
  return {
    name: program,
    mend: programMends[program] ?? `Install ${program}, or say in sanity.command how tests are run.`,
  };
}

const programMends: Readonly<Record<string, string>> = {
  npm: "Install Node.js, which brings npm.",
  pnpm: "Install pnpm (`corepack enable pnpm`, or `npm install --global pnpm`).",
  yarn: "Install Yarn (`corepack enable yarn`, or `npm install --global yarn`).",
  bun: "Install Bun from https://bun.sh.",
  uv: "Install uv from https://docs.astral.sh/uv.",
  poetry: "Install Poetry from https://python-poetry.org.",
  cargo: "Install Rust from https://rustup.rs.",
  go: "Install Go from https://go.dev/dl.",
  mvn: "Install Maven, or add its wrapper to the repository.",
  gradle: "Install Gradle, or add its wrapper to the repository.",
  dotnet: "Install the .NET SDK.",
  mix: "Install Elixir.",
  bundle: "Install Ruby and Bundler (`gem install bundler`).",
};

const installCommands: Readonly<Record<string, string>> = {
  npm: "npm ci",
  pnpm: "pnpm install --frozen-lockfile",
  yarn: "yarn install",
  bun: "bun install",
};

/** A shell answers 127 for what it cannot find; make passes that on in words. */
function missingCommand({ project, exitCode, report, output }: FailedRun): MissingTool | null {
  const isShellWord = exitCode === 127 || /\bError 127\b/.test(output);
  if (!isShellWord || report.failed.length > 0) return null;
  const name =
    /(?:^|[:\s])([\w@./+-]+): (?:command )?not found\b/m.exec(output)?.[1] ??
    /command not found: (\S+)/.exec(output)?.[1] ??
    /^make(?:\[\d+\])?: (\S+): No such file or directory$/m.exec(output)?.[1];
  if (name) return { name, mend: installMend(project, name) };
  return { name: "a program that the tests start", mend: "The log says which: install it, then commit again." };
}

function installMend(project: TestProject, name: string): string {
  const install = installCommands[project.tool];
  if (install) return `Run \`${install}\` in your work tree; the tests use what is installed there.`;
  return programMends[name] ?? `Install ${name}, then commit again.`;
}

function missingInPython({ project, output }: FailedRun): MissingTool | null {
  if (/No module named '?pytest'?$/m.test(output)) {
    return { name: "pytest", mend: "Install pytest into the project's .venv, or into the python3 on PATH." };
  }
  const asked =
    /Failed to spawn: `?([\w./-]+?)`?$/m.exec(output)?.[1] ?? /^Command not found: ([\w./-]+)$/m.exec(output)?.[1];
  const mend = project.command.kind === "program" ? environmentMends[project.command.program] : undefined;
  return asked && mend ? { name: asked, mend } : null;
}

/** Packages that cannot be found, where nothing at all is installed. */
async function missingPackages({ project, mirror, output }: FailedRun): Promise<MissingTool | null> {
  const install = installCommands[project.tool];
  if (!install || !needsPackages(output) || (await isInProject(project, mirror, ["node_modules", ".pnp.cjs"]))) {
    return null;
  }
  return { name: "node_modules", mend: `Run \`${install}\` in your work tree; the tests use what is installed there.` };
}

function needsPackages(output: string): boolean {
  return (
    /Cannot find (?:module|package) ['"][^'"./][^'"]*['"]/.test(output) ||
    /node_modules missing|node_modules state file|doesn't seem to have been installed/.test(output)
  );
}

/** Whether one of `names` is in the project's folder or above it. */
async function isInProject(project: TestProject, mirror: Mirror, names: readonly string[]): Promise<boolean> {
  const places = upwards(project.folder).flatMap((folder) =>
    names.map((name) => join(mirror.directory, inFolder(folder, name))),
  );
  const found = await Promise.all(
    places.map((path) =>
      access(path).then(
        () => true,
        () => false,
      ),
    ),
  );
  return found.includes(true);
}
