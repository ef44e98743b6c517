import type { ObjectReader } from "../git/objects.ts";
import type { RepoPath } from "../git/path.ts";
import type { Repository } from "../git/repository.ts";

/** A git object id, 40 or 64 hex digits. */
export type Oid = string;

/** Where a change comes from. */
export type ChangeKind = "staged" | "commit" | "range" | "all";

/** Why a commit is a base: see {@link Base}. */
export type BaseReason = "stamped" | "upstream" | "adoption" | "head" | "parent" | "merge-base" | "empty";

/** One tree that a change is held against. `commit` is null for the empty tree. */
export interface Base {
  readonly commit: Oid | null;
  readonly tree: Oid;
  readonly reason: BaseReason;
}

export type FileStatus = "added" | "modified" | "deleted" | "renamed" | "type-changed";

/** One side of a changed file. `mode` is git's, in octal, such as `100644`, `100755`, `120000` (link), `160000` (submodule). */
export interface FileVersion {
  readonly path: RepoPath;
  readonly mode: string;
  readonly oid: Oid;
}

/** A file that differs from every base. `before` holds the versions that it is held against, one a base that has it. */
export interface ChangedFile {
  readonly status: FileStatus;
  /** Its path in the change's tree, or for a deleted file the path that it had. */
  readonly path: RepoPath;
  /** Null when the change deletes it. */
  readonly after: FileVersion | null;
  readonly before: readonly FileVersion[];
}

/**
 * What is judged: a tree against its base. Everything a gate asks of it is read from git objects, never from the user's
 * work tree.
 */
export interface Change {
  readonly kind: ChangeKind;
  readonly repository: Repository;
  readonly tree: Oid;
  /** One, or for a merge one a parent: new is what none of them has. */
  readonly bases: readonly Base[];
  /** Commits that the change is made of, oldest first: several for a range, one for a commit, none for a staged change. */
  readonly commits: readonly Oid[];
  readonly files: readonly ChangedFile[];
  readonly objects: ObjectReader;
  /**
   * Numbers, from 1, of the lines of `file.after` that no base has. For a file that git takes for binary but that holds
   * text, they are found all the same. Empty for deleted files, links and submodules.
   */
  addedLines(file: ChangedFile): Promise<ReadonlySet<number>>;
}

/** A file that is there after the change and holds content (no deletion, link or submodule). */
export interface PresentFile extends ChangedFile {
  readonly after: FileVersion;
}

/** Whether gates that read content have something to read in `file`. */
export function hasContent(file: ChangedFile): file is PresentFile {
  return file.after !== null && file.after.mode.startsWith("100");
}
