import type { ChangedFile } from "../../change/change.ts";
import type { RepoPath } from "../../git/path.ts";
import { pathMatcher } from "../../policy/path-matcher.ts";

/**
 * The paths of a change that tests have a word on: those that match `when`, or without it all but documentation. A file
 * that moved counts in both places.
 */
export function relevantPaths(files: readonly ChangedFile[], when: readonly string[]): RepoPath[] {
  const paths = new Set(files.flatMap((file) => [file.path, ...file.before.map((version) => version.path)]));
  const matters = when.length > 0 ? pathMatcher(when) : (path: RepoPath) => !isDocumentation(path);
  return [...paths].filter(matters);
}

/** Whether `path` is prose for people. Text among tests or samples is input of the tests. */
export function isDocumentation(path: RepoPath): boolean {
  if (/(^|\/)(tests?|specs?|__tests__|fixtures?|__fixtures__|testdata|samples?|cases)\//i.test(path)) return false;
  const name = path.slice(path.lastIndexOf("/") + 1);
  if (/\.(md|markdown|rst|adoc|asciidoc)$/i.test(name)) return true;
  if (
    /^(licen[cs]e|copying|notice|authors|contributors|maintainers|readme|changelog|changes|codeowners)(-[\w.]+)?(\.txt)?$/i.test(
      name,
    )
  ) {
    return true;
  }
  return /(^|\/)docs?\//i.test(path) && /\.(txt|png|jpe?g|gif|svg|webp|ico|pdf|drawio)$/i.test(name);
}
