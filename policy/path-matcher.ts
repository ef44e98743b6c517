import picomatch from "picomatch";
import type { RepoPath } from "../git/path.ts";

/** Tells whether a path matches at least one of `globs`: matched from the repository's top, dot files included. */
export function pathMatcher(globs: readonly string[]): (path: RepoPath) => boolean {
  if (globs.length === 0) return () => false;
  return picomatch([...globs], { dot: true });
}
