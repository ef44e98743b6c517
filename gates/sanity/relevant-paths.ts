import type { Change, ChangedFile } from "../../change/change.ts";
import { diffTrees } from "../../change/diff-trees.ts";
import type { RepoPath } from "../../git/path.ts";
import { pathMatcher } from "../../policy/path-matcher.ts";

/**
 * The paths of `change` for which tests are run. A merge can break what both sides left whole, in files that each side
 * shares with one parent: all that differs from any parent counts, unless for the tests it is the tree of one of them.
 */
export async function pathsToTest(change: Change, when: readonly string[]): Promise<RepoPath[]> {
  if (change.bases.length === 1) return relevantPaths(change.files, when);
  const sides = await Promise.all(
    change.bases.map(async (base) => {
      const differences = await diffTrees(change.repository, base.tree, change.tree);
      const paths = differences.flatMap(({ before, after }) => [before, after].flatMap((side) => side?.path ?? []));
      return thatMatter(new Set(paths), when);
    }),
  );
  return sides.some((paths) => paths.length === 0) ? [] : [...new Set(sides.flat())];
}

/**
 * The paths of a change that tests have a word on: those that match `when`, or without it all but documentation. A file
 * that moved counts in both places.
 */
export function relevantPaths(files: readonly ChangedFile[], when: readonly string[]): RepoPath[] {
  return thatMatter(new Set(files.flatMap((file) => [file.path, ...file.before.map((version) => version.path)])), when);
}

/** Whether `path` is prose for people. Text among tests or samples is input of the tests. */
export function isDocumentation(path: RepoPath): boolean {
  if (/(^|\/)(tests?|specs?|__tests__|fixtures?|__fixtures__|testdata|samples?|cases)\//i.test(path)) return false;
  const name = path.slice(path.lastIndexOf("/") + 1);
  if (/\.(md|markdown|rst|adoc|asciidoc)$/i.test(name)) return true;
  if (
    /^(licen[cs]e|copying|notice|authors|contributors|maintainers|readme|changelog|changes|codeowners)(-\w+(\.\d+)*)*(\.txt)?$/i.test(
      name,
    )
  ) {
    return true;
  }
  return /(^|\/)docs?\//i.test(path) && /\.(txt|png|jpe?g|gif|svg|webp|ico|pdf|drawio)$/i.test(name);
}

function thatMatter(paths: ReadonlySet<RepoPath>, when: readonly string[]): RepoPath[] {
  const matters = when.length > 0 ? pathMatcher(when) : (path: RepoPath) => !isDocumentation(path);
  return [...paths].filter(matters);
}
