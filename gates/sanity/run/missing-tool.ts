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
  /** Top of the user's work tree, null when there is none. */
  readonly worktree: string | null;
  readonly exitCode: number;
  readonly report: TestReport;
  readonly output: string;
}

/**
 * What is missing before anything is started: without an environment in the project, uv and Poetry would take a pytest
 * from PATH, with another Python and none of the project's packages.
 */
export async function missingEnvironment(
  project: TestProject,
  mirror: Mirror,
  worktree: string | null,
): Promise<MissingTool | null> {
  const program = project.command.kind === "program" ? project.command.program : "";
  const mend = environmentMends[program];
  if (!mend || mirror.env["UV_PROJECT_ENVIRONMENT"]) return null;
  if (await isInProject(project, mirror.directory, [".venv"])) return null;
  return { name: ".venv", mend: (await unignoredMend(project, worktree, ".venv")) ?? mend };
}

const environmentMends: Readonly<Record<string, string>> = {
  uv: "Run `uv sync` in your work tree; the tests use the .venv there.",
  poetry:
    "Run `poetry config virtualenvs.in-project true && poetry install` in your work tree; the tests use the .venv there.",
};

/** The missing tool behind a failed run, or null when the tests themselves failed. */
export async function explainMissing(run: FailedRun): Promise<MissingTool | null> {
  return (await missingCommand(run)) ?? missingInPython(run) ?? (await missingPackages(run));
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
  npm: "npm install",
  pnpm: "pnpm install --frozen-lockfile",
  yarn: "yarn install",
  bun: "bun install",
};

/** A shell answers 127 for what it cannot find; make passes that on in words. */
async function missingCommand(run: FailedRun): Promise<MissingTool | null> {
  const { exitCode, report, output } = run;
  const isShellWord = exitCode === 127 || /\bError 127\b/.test(output);
  if (!isShellWord || report.failed.length > 0) return null;
  const name =
    /(?:^|[:\s])([\w@./+-]+): (?:command )?not found\b/m.exec(output)?.[1] ??
    /command not found: (\S+)/.exec(output)?.[1] ??
    /^make(?:\[\d+\])?: (\S+): No such file or directory$/m.exec(output)?.[1];
  if (!name)
    return { name: "a program that the tests start", mend: "The log says which: install it, then commit again." };
  const mend = (await packagesMend(run)) ?? programMends[name] ?? `Install ${name}, then commit again.`;
  return { name, mend };
}

/** How the packages of a Node project come into the mirror; null for another project. */
async function packagesMend({ project, mirror, worktree }: FailedRun): Promise<string | null> {
  const install = installCommands[project.tool];
  if (!install) return null;
  if (!(await isInProject(project, mirror.directory, ["node_modules"]))) {
    const mend = await unignoredMend(project, worktree, "node_modules");
    if (mend) return mend;
  }
  const isLocked = await isInProject(project, mirror.directory, ["package-lock.json", "npm-shrinkwrap.json"]);
  const command = project.tool === "npm" && isLocked ? "npm ci" : install;
  return `Run \`${command}\` in your work tree; the tests use what is installed there.`;
}

/** Only what git ignores is linked into the mirror: anything else would be part of the commit, or of none. */
async function unignoredMend(project: TestProject, worktree: string | null, name: string): Promise<string | null> {
  if (worktree === null || !(await isInProject(project, worktree, [name]))) return null;
  return `It is in your work tree, but git does not ignore it, so the tests cannot use it: add ${name}/ to .gitignore.`;
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
async function missingPackages(run: FailedRun): Promise<MissingTool | null> {
  const { project, mirror, output } = run;
  if (!needsPackages(output) || (await isInProject(project, mirror.directory, ["node_modules", ".pnp.cjs"])))
    return null;
  const mend = await packagesMend(run);
  return mend === null ? null : { name: "node_modules", mend };
}

function needsPackages(output: string): boolean {
  return (
    /Cannot find (?:module|package) ['"][^'"./][^'"]*['"]/.test(output) ||
    /node_modules missing|node_modules state file|doesn't seem to have been installed/.test(output)
  );
}

/** Whether one of `names` is in the project's folder or above it, below `top`. */
async function isInProject(project: TestProject, top: string, names: readonly string[]): Promise<boolean> {
  const places = upwards(project.folder).flatMap((folder) => names.map((name) => join(top, inFolder(folder, name))));
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
