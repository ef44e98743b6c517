import { constants, copyFileSync, mkdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { git, GitError, gitSync, tryGitSync } from "../git/git.ts";
import { decodePath, displayPath } from "../git/path.ts";
import type { Repository } from "../git/repository.ts";
import { splitNul } from "../git/split-nul.ts";
import type { Oid } from "./change.ts";

/** The index holds conflicts, so there is no tree that could be committed. */
export class UnmergedError extends Error {
  override readonly name = "UnmergedError";
}

/** There is no index, though there are commits: as an empty one it would be a change in which nothing is left to judge. */
export class NoIndexError extends Error {
  override readonly name = "NoIndexError";
}

/**
 * Names the tree that a commit of the index would have. Written from a private copy of the index: on the live one
 * `write-tree` would refresh it, and fail on the lock of another process. Only adds objects to the repository.
 *
 * The index is the one that git hands to its hooks in `GIT_INDEX_FILE`: for `commit -a` and `commit <path>` that is a
 * temporary one.
 *
 * @throws {UnmergedError} naming the conflicted paths.
 * @throws {NoIndexError} in a bare repository, or in a clone that was not checked out.
 */
export async function nameStagedTree(repository: Repository): Promise<Oid> {
  const scratch = join(repository.gitDir, "dl", "tmp");
  const copy = join(scratch, `index-${process.pid}-${Math.random().toString(36).slice(2)}`);
  try {
    if (!copyIndex(indexPath(repository), scratch, copy)) refuseAbsent(repository);
    const options = { cwd: repository.worktree, env: { GIT_INDEX_FILE: copy } };
    return gitSync(["write-tree", "--missing-ok"], options).toString("latin1").trimEnd();
  } catch (error) {
    if (error instanceof GitError) await refuseConflicts(repository, error);
    throw error;
  } finally {
    rmSync(copy, { force: true });
    rmSync(`${copy}.lock`, { force: true });
  }
}

/** The index that the next commit is made from. */
export function indexPath(repository: Repository): string {
  const inherited = process.env["GIT_INDEX_FILE"];
  return inherited ? resolve(repository.worktree, inherited) : join(repository.gitDir, "index");
}

/** @returns whether there is an index. */
function copyIndex(from: string, scratch: string, to: string): boolean {
  try {
    mkdirSync(scratch, { recursive: true });
    copyFileSync(from, to, constants.COPYFILE_FICLONE);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    return false;
  }
}

/** Before the first commit, an index that is not there stands for an empty one, for git as well. */
function refuseAbsent(repository: Repository): void {
  const head = tryGitSync(["rev-parse", "--verify", "--quiet", "HEAD"], { cwd: repository.worktree });
  if (head.exitCode !== 0) return;
  throw new NoIndexError(
    `${repository.worktree} has no index, so nothing is staged there: judge \`--commit HEAD\` or a \`--range\`, or check it out first`,
  );
}

async function refuseConflicts(repository: Repository, error: GitError): Promise<void> {
  const listing = await git(["ls-files", "--unmerged", "-z"], { cwd: repository.worktree });
  const paths = new Set<string>();
  for (const entry of splitNul(listing)) paths.add(displayPath(decodePath(entry.subarray(entry.indexOf(0x09) + 1))));
  if (paths.size === 0) throw error;
  throw new UnmergedError(`the index holds conflicts, so nothing can be committed: ${[...paths].join(", ")}`);
}
