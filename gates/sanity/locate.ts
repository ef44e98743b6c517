import { posix } from "node:path";
import type { Location } from "../contract.ts";
import type { RepoPath } from "../../git/path.ts";
import type { Folder, TreeView } from "./detect/tree-view.ts";
import { inFolder } from "./detect/tree-view.ts";
import type { TestFailure } from "./parse/test-report.ts";

/** Where a run took place. */
export interface RunPlace {
  readonly view: TreeView;
  readonly folder: Folder;
  /** Absolute paths under which the runner may know the top of the tree. */
  readonly roots: readonly string[];
}

/** The place of a failure, when its file is one of the tree's. */
export function locateFailure({ file, line }: Pick<TestFailure, "file" | "line">, place: RunPlace): Location {
  const path = file === null ? null : findInTree(file, place);
  if (path === null) return { kind: "none" };
  return line === null || line < 1
    ? { kind: "path", path }
    : { kind: "file", path, region: { startLine: line, endLine: line } };
}

/**
 * Runners name files absolutely, from where they run, from where they were configured, or by package. What they name is
 * taken from the top or from the run's folder, then with leading segments left off, then as the end of just one path.
 */
function findInTree(file: string, { view, folder, roots }: RunPlace): RepoPath | null {
  const root = roots.find((candidate) => file.startsWith(`${candidate}/`));
  if (root !== undefined) return existing(view, file.slice(root.length + 1));
  if (posix.isAbsolute(file)) return null;
  const named = posix.normalize(file);
  const direct = existing(view, inFolder(folder, named)) ?? existing(view, named);
  if (direct !== null) return direct;
  const segments = named.split("/");
  for (let start = 1; start < segments.length; start++) {
    const path = existing(view, inFolder(folder, segments.slice(start).join("/")));
    if (path !== null) return path;
  }
  const endings = view.below(folder).filter((path) => path.endsWith(`/${named}`));
  return endings.length === 1 ? (endings[0] ?? null) : null;
}

function existing(view: TreeView, path: string): RepoPath | null {
  const normal = posix.normalize(path);
  return view.has(normal) ? normal : null;
}
