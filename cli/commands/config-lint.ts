import { readFile, stat } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import type { Argv } from "yargs";
import { allRules } from "../../checkpoint/rules.ts";
import { git } from "../../git/git.ts";
import { decodePath, type RepoPath } from "../../git/path.ts";
import { findRepository, NotARepositoryError, type Repository } from "../../git/repository.ts";
import { splitNul } from "../../git/split-nul.ts";
import type { Layer } from "../../policy/layer.ts";
import { policyFloor } from "../../policy/layers.ts";
import { lintPolicy } from "../../policy/lint.ts";
import { policyFileName, readUserLayer } from "../../policy/load.ts";
import { parsePolicyFile } from "../../policy/parse.ts";
import { formatProblem, PolicyError, type PolicyProblem } from "../../policy/problems.ts";
import { dirOption, jsonOption } from "../options.ts";
import { printJson } from "../print-json.ts";
import { UsageError } from "../report-error.ts";

interface Arguments {
  readonly file?: string | undefined;
  readonly strict?: boolean;
  readonly json?: boolean;
  readonly dir: string;
}

/** What a lint has found. */
interface Findings {
  readonly errors: readonly PolicyProblem[];
  readonly warnings: readonly PolicyProblem[];
}

/** `dl config-lint`: checks a policy file before it counts. */
export const command = {
  command: "config-lint [file]",
  describe: "Check .devloop.yaml, or another policy file",
  builder: (yargs: Argv) =>
    yargs
      .positional("file", { type: "string", describe: `The file (default: ${policyFileName} of the work tree)` })
      .option("strict", { type: "boolean", describe: "Exit with 1 on warnings" })
      .option("json", jsonOption)
      .option("dir", dirOption)
      .example("$0 config-lint --strict", "in CI: warnings fail too"),
  handler: async (args: Arguments): Promise<void> => {
    process.exitCode = await lint(args);
  },
};

async function lint(args: Arguments): Promise<number> {
  const repository = await repositoryIfAny(args.dir);
  const target = policyFile(args, repository);
  const findings = await lintFile(target, repository);
  if (args.json) printJson({ schemaVersion: 1, kind: "config-lint", file: target.shown, ...findings });
  else printFindings(target.shown, findings);
  if (findings.errors.length > 0) return 2;
  return args.strict && findings.warnings.length > 0 ? 1 : 0;
}

async function repositoryIfAny(directory: string): Promise<Repository | null> {
  try {
    return await findRepository(directory);
  } catch (error) {
    if (error instanceof NotARepositoryError) return null;
    throw error;
  }
}

interface Target {
  readonly path: string;
  /** The path as people wrote it, or would. */
  readonly shown: string;
}

function policyFile({ file, dir }: Arguments, repository: Repository | null): Target {
  if (file !== undefined) return { path: resolve(dir, file), shown: file };
  if (repository === null) throw new UsageError("this is not a git repository: name the file to check.");
  const path = join(repository.worktree, policyFileName);
  return { path, shown: relative(process.cwd(), path) || policyFileName };
}

async function lintFile(target: Target, repository: Repository | null): Promise<Findings> {
  try {
    const user = await readUserLayer();
    const floor = policyFloor(user);
    const layer = await readLayer(target);
    const files = repository && (await trackedFiles(repository));
    const rules = (await allRules()).map(({ id }) => id);
    return { errors: [], warnings: lintPolicy(layer, { floor, files, rules }) };
  } catch (error) {
    if (error instanceof PolicyError) return { errors: error.problems, warnings: [] };
    throw error;
  }
}

async function readLayer({ path, shown }: Target): Promise<Layer> {
  const found = await stat(path).catch(() => null);
  if (found === null) {
    throw new UsageError(`${shown} is not there. dl works without it; \`dl config\` prints the defaults.`);
  }
  if (!found.isFile()) throw new UsageError(`${shown} is no file.`);
  return parsePolicyFile(await readFile(path), { name: "staged", file: shown });
}

async function trackedFiles(repository: Repository): Promise<readonly RepoPath[]> {
  return splitNul(await git(["ls-files", "-z"], { cwd: repository.worktree })).map(decodePath);
}

function printFindings(file: string, { errors, warnings }: Findings): void {
  const lines = [
    ...errors.map((problem) => `${formatProblem(problem)}\n`),
    ...warnings.map((problem) => `${formatProblem({ ...problem, message: `warning: ${problem.message}` })}\n`),
  ];
  process.stdout.write(lines.length > 0 ? lines.join("") : `${file}: no problems.\n`);
}
