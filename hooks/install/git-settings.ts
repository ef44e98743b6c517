import { isAbsolute, join } from "node:path";
import { simpleGit, type SimpleGit } from "simple-git";
import type { Repository } from "../../git/repository.ts";

/** Where a setting of git stands, as `git config --show-scope` names it. */
export type ConfigScope = "system" | "global" | "local" | "worktree";

/** One value of `core.hooksPath`. */
export interface HooksPathSetting {
  readonly scope: ConfigScope;
  /** As it is written. */
  readonly value: string;
  /** The folder that it means in this worktree, absolute; null when the value is empty. */
  readonly folder: string | null;
}

/** Values of `core.hooksPath`, the one that git obeys last. Those given on a command line are left out. */
export async function readHooksPaths(repository: Repository): Promise<HooksPathSetting[]> {
  const git = gitIn(repository.worktree);
  const query = ["config", "--show-scope", "--null"];
  const [raw, expanded] = await Promise.all([
    git.raw(...query, "--get-all", "core.hooksPath"),
    git.raw(...query, "--type=path", "--get-all", "core.hooksPath"),
  ]);
  const values = pairs(raw);
  const paths = pairs(expanded);
  return values.flatMap(([scope, value], index) => {
    if (!isConfigScope(scope)) return [];
    const path = paths[index]?.[1] ?? value;
    const folder = path === "" ? null : isAbsolute(path) ? path : join(repository.worktree, path);
    return [{ scope, value, folder }];
  });
}

/** Sets `core.hooksPath` in one scope of the repository; null takes it away. */
export async function setHooksPath(
  repository: Repository,
  scope: "local" | "worktree",
  value: string | null,
): Promise<void> {
  const change = value === null ? ["--unset", "core.hooksPath"] : ["core.hooksPath", value];
  await gitIn(repository.worktree).raw("config", `--${scope}`, ...change);
}

/** Tops of all worktrees that are there on disk, the main one first. */
export async function listWorktrees(repository: Repository): Promise<string[]> {
  // Without -z, which git knows from 2.36 on.
  const output = await gitIn(repository.worktree).raw("worktree", "list", "--porcelain");
  return output
    .split("\n\n")
    .map((entry) => entry.split("\n"))
    .filter((lines) => !lines.some((line) => line === "bare" || line.startsWith("prunable")))
    .flatMap((lines) => lines.filter((line) => line.startsWith("worktree ")))
    .map((line) => line.slice("worktree ".length));
}

// simple-git drops inherited git variables; without these it could look at another repository or configuration than git does.
const allowEnvironment = [
  "GIT_DIR",
  "GIT_WORK_TREE",
  "GIT_COMMON_DIR",
  "GIT_CEILING_DIRECTORIES",
  "GIT_CONFIG_GLOBAL",
  "GIT_CONFIG_SYSTEM",
  "GIT_CONFIG_NOSYSTEM",
];

function gitIn(directory: string): SimpleGit {
  return simpleGit({
    baseDir: directory,
    allowEnvironment,
    unsafe: { allowUnsafeHooksPath: true, allowUnsafeConfigPaths: true },
  });
}

function pairs(output: string): [string, string][] {
  const fields = output.split("\0").slice(0, -1);
  const result: [string, string][] = [];
  for (let index = 0; index + 1 < fields.length; index += 2) {
    result.push([fields[index] ?? "", fields[index + 1] ?? ""]);
  }
  return result;
}

function isConfigScope(scope: string): scope is ConfigScope {
  return scope === "system" || scope === "global" || scope === "local" || scope === "worktree";
}
