import type { Oid } from "./change.ts";

/** A directory that holds a tree, byte for byte, apart from the user's work tree. */
export interface Mirror {
  /** Absolute path of the tree's top. */
  readonly directory: string;
  /** `mirror`: a copy; `in-place`: the user's own work tree, because policy says so. */
  readonly isolation: "mirror" | "in-place";
  /** Ignored entries that were linked in, and links that were refused, for the report. */
  readonly linked: readonly string[];
  /** Environment for commands that run there: no git variables of the calling hook, non-interactive. */
  readonly env: Readonly<Record<string, string>>;
}

/** Links into the repository's own sources stand in the way of judging a copy. */
export class NotIsolatedError extends Error {
  override readonly name = "NotIsolatedError";
}

/** Gives directories with a tree on disk. One tree at a time: a second call lays the other tree in the same place. */
export interface Mirrors {
  /**
   * The kept mirror, holding `tree`.
   *
   * @throws {NotIsolatedError} naming what leads back into the user's work tree.
   */
  checkOut(tree: Oid): Promise<Mirror>;
}
