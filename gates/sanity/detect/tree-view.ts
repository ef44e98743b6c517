import type { Oid } from "../../../change/change.ts";
import { git } from "../../../git/git.ts";
import type { ObjectReader } from "../../../git/objects.ts";
import { decodePath, type RepoPath } from "../../../git/path.ts";
import type { Repository } from "../../../git/repository.ts";
import { splitNul } from "../../../git/split-nul.ts";

/** A folder of a repository: a path without a trailing slash, empty for the top. */
export type Folder = RepoPath;

/** What detection sees of a tree: names, modes and contents, never the disk. */
export interface TreeView {
  has(path: RepoPath): boolean;
  isExecutable(path: RepoPath): boolean;
  /** The text of a file, or null when there is none at `path`. */
  read(path: RepoPath): Promise<string | null>;
  /** Names of the files directly in `folder`. */
  names(folder: Folder): readonly string[];
  /** Paths of all files below `folder`, at any depth. */
  below(folder: Folder): readonly RepoPath[];
}

/** One file of a tree, as a view is made from. */
export interface TreeEntry {
  readonly path: RepoPath;
  readonly mode: string;
  readonly oid: Oid;
}

/**
 * The view of a tree of `repository`.
 *
 * @throws {GitError} when git cannot list the tree.
 */
export async function readTree(repository: Repository, objects: ObjectReader, tree: Oid): Promise<TreeView> {
  const listing = await git(["ls-tree", "-r", "-z", tree], { cwd: repository.worktree });
  return createTreeView(splitNul(listing).map(readEntry), async (oid) =>
    (await objects.readBlob(oid)).toString("utf8"),
  );
}

/** The view of the files in `entries`, whose contents `readBlob` gives. Links and submodules have none. */
export function createTreeView(entries: readonly TreeEntry[], readBlob: (oid: Oid) => Promise<string>): TreeView {
  const files = new Map(entries.filter((entry) => entry.mode.startsWith("100")).map((entry) => [entry.path, entry]));
  const paths = [...files.keys()];
  const names = Map.groupBy(paths, parentFolder);
  const texts = new Map<RepoPath, Promise<string>>();
  return {
    has: (path) => files.has(path),
    isExecutable: (path) => files.get(path)?.mode === "100755",
    read: async (path) => {
      const entry = files.get(path);
      if (!entry) return null;
      const text = texts.get(path) ?? readBlob(entry.oid);
      texts.set(path, text);
      return text;
    },
    names: (folder) => (names.get(folder) ?? []).map(baseName),
    below: (folder) => (folder === "" ? paths : paths.filter((path) => path.startsWith(`${folder}/`))),
  };
}

/** `name` in `folder`. */
export function inFolder(folder: Folder, name: string): RepoPath {
  return folder === "" ? name : `${folder}/${name}`;
}

/** The folder that holds `path`. */
export function parentFolder(path: RepoPath): Folder {
  return path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "";
}

/** The last segment of `path`. */
export function baseName(path: RepoPath): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** `folder`, its parent, and so on up to the top. */
export function upwards(folder: Folder): Folder[] {
  const folders = [folder];
  for (let at = folder; at !== "";) {
    at = parentFolder(at);
    folders.push(at);
  }
  return folders;
}

/** Reads `<mode> <type> <oid>\t<path>`, a line of `git ls-tree`. */
function readEntry(line: Buffer): TreeEntry {
  const tab = line.indexOf(0x09);
  const [mode = "", , oid = ""] = line.toString("latin1", 0, tab).split(" ");
  return { mode, oid, path: decodePath(line.subarray(tab + 1)) };
}
