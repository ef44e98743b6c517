import { statSync } from "node:fs";
import { resolve } from "node:path";
import { gitText, GitError } from "./git.ts";

/** Where a repository keeps its things. All paths are absolute. */
export interface Repository {
  /** Top of the work tree; for a bare repository the git directory. */
  readonly worktree: string;
  /** This worktree's own git directory. */
  readonly gitDir: string;
  /** The git directory that all worktrees share. */
  readonly commonDir: string;
  readonly objectFormat: "sha1" | "sha256";
  readonly isBare: boolean;
}

/** `directory` is not inside a git repository, or git cannot read it. */
export class NotARepositoryError extends Error {
  override readonly name = "NotARepositoryError";
}

/**
 * Finds the repository that `directory` belongs to.
 *
 * @throws {NotARepositoryError} saying what to do about it, or with git's own words.
 * @throws {GitError} when git cannot be started.
 */
export async function findRepository(directory: string): Promise<Repository> {
  try {
    const output = await gitText(
      [
        "rev-parse",
        "--path-format=absolute",
        "--is-bare-repository",
        "--show-object-format",
        "--absolute-git-dir",
        "--git-common-dir",
        "--is-inside-work-tree",
      ],
      { cwd: directory },
    );
    const [bare, objectFormat, gitDir = "", commonDir = "", inside] = output.split("\n");
    const isBare = bare === "true" && inside !== "true";
    const worktree = isBare
      ? gitDir
      : await gitText(["rev-parse", "--path-format=absolute", "--show-toplevel"], { cwd: directory });
    return { worktree, gitDir, commonDir, isBare, objectFormat: objectFormat === "sha256" ? "sha256" : "sha1" };
  } catch (error) {
    if (error instanceof GitError) throw explain(error, resolve(directory));
    throw error;
  }
}

function explain(error: GitError, directory: string): Error {
  if (!isFolder(directory)) return new NotARepositoryError(`${directory} is not a folder that is there.`);
  // git could not be started, and has said nothing of the repository.
  if (error.exitCode === null) return error;
  if (/not a git repository \(or any/.test(error.stderr)) {
    return new NotARepositoryError(
      `${directory} is not a git repository, nor inside one.\nGo to one, name one with --dir, or make one with \`git init\`.`,
    );
  }
  return new NotARepositoryError(error.stderr.trim().replace(/^fatal: /, "") || error.message);
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
