import { readFileSync, realpathSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { findRepository, type Repository } from "./repository.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The repository whose hook runs in `directory`, as {@link findRepository} would give it.
 *
 * git starts hooks at the top of the work tree and leaves its files in the one place or names them in `GIT_DIR`, so the
 * answer can be read from there. It is: two git processes less, 6 of the 60 ms that a judged commit may cost. Wherever
 * things are not that plain, git is asked.
 *
 * @throws {NotARepositoryError} with git's own words.
 */
export async function findHookRepository(directory: string, env: Environment = process.env): Promise<Repository> {
  return readRepository(directory, env) ?? findRepository(directory);
}

/** Variables that move a part of the repository elsewhere. */
const moving = ["GIT_WORK_TREE", "GIT_IMPLICIT_WORK_TREE", "GIT_COMMON_DIR"] as const;

function readRepository(directory: string, env: Environment): Repository | null {
  if (moving.some((name) => env[name] !== undefined)) return null;
  try {
    const gitDir = realpathSync.native(env["GIT_DIR"] ? resolve(directory, env["GIT_DIR"]) : locate(directory));
    const commonDir = realpathSync.native(resolve(gitDir, readLine(join(gitDir, "commondir")) ?? "."));
    if (!isPlain(readFileSync(join(commonDir, "config"), "utf8"))) return null;
    return { worktree: realpathSync.native(directory), gitDir, commonDir, objectFormat: "sha1", isBare: false };
  } catch {
    return null;
  }
}

/** The git directory behind `.git`: itself, or where it points to from a linked worktree or a submodule. */
function locate(directory: string): string {
  const entry = join(directory, ".git");
  if (statSync(entry).isDirectory()) return entry;
  const target = /^gitdir: (.+)$/.exec(readLine(entry) ?? "")?.[1];
  if (target === undefined) throw new Error(`${entry} names no git directory`);
  return resolve(directory, target);
}

/** Whether a repository's config leaves objects and work tree where and as they are by default: else git is asked. */
function isPlain(config: string): boolean {
  return !/objectformat|worktree|bare/i.test(config.replace(/^\tbare = false$/m, ""));
}

/** The first line of a file, null when there is no such file. */
function readLine(path: string): string | null {
  try {
    return readFileSync(path, "utf8").split(/\r?\n/, 1)[0] ?? null;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}
