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
 * @throws {NotARepositoryError} with git's own words.
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
    if (error instanceof GitError) throw new NotARepositoryError(error.stderr.trim() || error.message);
    throw error;
  }
}
