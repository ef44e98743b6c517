import { constants, copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
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
  return withStagedTree(repository, (tree) => Promise.resolve(tree));
}

/**
 * Like {@link nameStagedTree}, for work that can end with the judgement that the tree has passed: `markPassed` then leaves
 * the copy of the index as `dl/passed-index`, by which the pre-commit shim knows this very index again. `write-tree` has
 * completed it with the names of its trees, as `git commit` does with the live one before it runs the hook.
 */
export async function withStagedTree<T>(
  repository: Repository,
  work: (tree: Oid, markPassed: () => void) => Promise<T>,
): Promise<T> {
  const state = join(repository.gitDir, "dl");
  const copy = join(state, "tmp", `index-${process.pid}-${Math.random().toString(36).slice(2)}`);
  try {
    if (!copyIndex(indexPath(repository), join(state, "tmp"), copy)) refuseAbsent(repository);
    const tree = await writeTree(repository, copy);
    return await work(tree, () => existsSync(copy) && renameSync(copy, join(state, "passed-index")));
  } finally {
    rmSync(copy, { force: true });
    rmSync(`${copy}.lock`, { force: true });
  }
}

async function writeTree(repository: Repository, index: string): Promise<Oid> {
  try {
    const options = { cwd: repository.worktree, env: { GIT_INDEX_FILE: index } };
    return gitSync(["write-tree", "--missing-ok"], options).toString("latin1").trimEnd();
  } catch (error) {
    if (error instanceof GitError) await refuseConflicts(repository, error);
    throw error;
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
