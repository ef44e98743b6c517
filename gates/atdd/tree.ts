import type { Change, Oid } from "../../change/change.ts";
import { git } from "../../git/git.ts";
import { decodePath, type RepoPath } from "../../git/path.ts";
import { splitNul } from "../../git/split-nul.ts";

/** One file of a tree. */
export interface TreeEntry {
  readonly path: RepoPath;
  readonly mode: string;
  readonly oid: Oid;
}

/** All files of the change's tree, links and submodules among them, in git's order. */
export async function listTree(change: Change, signal: AbortSignal): Promise<TreeEntry[]> {
  const listing = await git(["ls-tree", "-r", "-z", "--full-tree", change.tree], {
    cwd: change.repository.worktree,
    signal,
  });
  return splitNul(listing).map(parseEntry);
}

/** Every path of a tree, and every folder that leads to one. */
export function pathsAndFolders(entries: readonly TreeEntry[]): ReadonlySet<RepoPath> {
  const paths = new Set<RepoPath>();
  for (const { path } of entries) {
    for (let end = path.length; end > 0; end = path.lastIndexOf("/", end - 1)) paths.add(path.slice(0, end));
  }
  return paths;
}

/** An entry as `git ls-tree -z` prints it: mode, type and id, a tab, and the name as bytes. */
function parseEntry(field: Buffer): TreeEntry {
  const tab = field.indexOf(0x09);
  const [mode = "", , oid = ""] = field.toString("latin1", 0, tab).split(" ");
  return { mode, oid, path: decodePath(field.subarray(tab + 1)) };
}
