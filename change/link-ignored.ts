import type { Dirent } from "node:fs";
import {
  copyFile,
  cp,
  lstat,
  mkdir,
  readdir,
  readFile,
  readlink,
  realpath,
  rm,
  symlink,
  writeFile,
} from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import { git } from "../git/git.ts";
import { decodePath, encodePath, joinPath, type RepoPath } from "../git/path.ts";
import type { Repository } from "../git/repository.ts";
import { splitNul } from "../git/split-nul.ts";
import { pathMatcher } from "../policy/path-matcher.ts";

/** Ignored folders and files that tests need and no build makes anew: installed dependencies. Build output is not among them. */
const dependencyGlobs = [
  "**/node_modules",
  "**/.venv",
  "**/venv",
  "**/vendor",
  "**/vendor/bundle",
  "**/.bundle",
  "**/deps",
  "**/.yarn/{cache,unplugged,install-state.gz}",
  "**/.pnp.{cjs,loader.mjs}",
] as const;

/** Caches that tools write inside dependency folders: the mirror keeps its own. */
const toolCaches = new Set([".cache", ".vite", ".vitest", ".vite-temp", ".turbo"]);

/** Tells whether an ignored entry is linked into mirrors, `extra` being what policy adds to the built-in globs. */
export function linkMatcher(extra: readonly string[]): (path: RepoPath) => boolean {
  return pathMatcher([...dependencyGlobs, ...extra]);
}

/** The ignored entries of the user's work tree that tests need, from the top of the repository, sorted. */
export async function entriesToLink(repository: Repository, extra: readonly string[]): Promise<RepoPath[]> {
  return (await listIgnored(repository)).filter(linkMatcher(extra)).toSorted();
}

/**
 * Links the ignored `entries` of the work tree into the mirror: a folder becomes a folder whose entries are links, so that
 * what tools add to it stays in the mirror. A link that leads back into the repository's own sources (a workspace package)
 * is laid to the mirror's copy of them.
 */
export async function linkIgnored(worktree: string, mirror: string, entries: readonly RepoPath[]): Promise<void> {
  for (const path of entries) {
    if (!(await isBehindLink(mirror, path))) await linkEntry({ worktree, mirror, top: path }, path);
  }
}

/**
 * Takes away what an earlier checkout linked into the mirror and this one does not want: git ignores it there too, and
 * would let it stay. To be done before the tree is laid, which may hold a file of that name by now.
 */
export async function unlinkOthers(mirror: string, entries: readonly RepoPath[]): Promise<void> {
  const record = join(mirror, ".git", "dl-linked");
  const text = await readFile(record, "latin1").catch(() => "");
  const before = text.split("\0").filter(Boolean);
  const now = entries.map((path) => encodePath(path).toString("latin1"));
  const stale = before.filter((path) => !now.includes(path));
  for (const path of stale) {
    if (await isBehindLink(mirror, path)) continue;
    await rm(joinPath(mirror, decodePath(Buffer.from(path, "latin1"))), { recursive: true, force: true });
  }
  // What is about to be linked is written down first: a run that is cut short must leave nothing that nobody knows of.
  await writeFile(record, now.join("\0"), "latin1");
}

/**
 * Whether a folder on the way to `path` is a link in the tree that the mirror holds, though it is a folder in the work tree:
 * what is laid or taken away there would be outside of the mirror, in files of the user's.
 */
async function isBehindLink(mirror: string, path: RepoPath): Promise<boolean> {
  for (let end = path.indexOf("/"); end !== -1; end = path.indexOf("/", end + 1)) {
    const status = await lstat(joinPath(mirror, path.slice(0, end))).catch(() => null);
    if (status?.isSymbolicLink()) return true;
  }
  return false;
}

/** Ignored entries, whole folders as one, without a trailing slash. */
export async function listIgnored(repository: Repository): Promise<RepoPath[]> {
  if (repository.isBare) return [];
  const listing = await git(["ls-files", "-z", "--others", "--ignored", "--exclude-standard", "--directory"], {
    cwd: repository.worktree,
  });
  return outermost(splitNul(listing).map((bytes) => decodePath(bytes).replace(/\/$/, "")));
}

/** A folder that ignores itself (virtual environments hold such a `.gitignore`) is listed with what is in it. */
function outermost(paths: readonly RepoPath[]): RepoPath[] {
  const all = new Set(paths);
  return paths.filter((path) => {
    for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1)) {
      if (all.has(path.slice(0, end))) return false;
    }
    return true;
  });
}

interface Place {
  readonly worktree: string;
  readonly mirror: string;
  /** The ignored entry that is being linked: what lies below it is installed, not source. */
  readonly top: string;
}

async function linkEntry(place: Place, path: string): Promise<void> {
  const source = join(place.worktree, path);
  const status = await lstat(encodePath(source));
  if (status.isDirectory()) await linkFolder(place, path);
  else await layLink(place, path);
}

/** Makes the folder and links its entries; removes links to entries that are gone. */
async function linkFolder(place: Place, path: string): Promise<void> {
  const source = join(place.worktree, path);
  const target = join(place.mirror, path);
  const status = await lstat(encodePath(target)).catch(() => null);
  if (status && !status.isDirectory()) await rm(encodePath(target));
  await mkdir(encodePath(target), { recursive: true });
  const [entries, present] = await Promise.all([readFolder(source), readFolder(target)]);
  const names = new Set(entries.map((entry) => decodePath(entry.name)));
  for (const entry of present) {
    const name = decodePath(entry.name);
    if (entry.isSymbolicLink() && !names.has(name)) await rm(encodePath(join(target, name)));
  }
  for (const entry of entries) {
    const name = decodePath(entry.name);
    if (toolCaches.has(name)) continue;
    const child = join(path, name);
    if (entry.isDirectory() && isScope(name)) await linkFolder(place, child);
    else if (isComposer(path, name)) await copyEntry(place, child);
    else await layLink(place, child);
  }
}

/** `@scope` folders hold packages, some of which may be links into the workspace. */
function isScope(name: string): boolean {
  return name.startsWith("@");
}

/** Composer's loader finds the project by its own real path: behind a link it would load the user's sources. */
function isComposer(folder: string, name: string): boolean {
  return /(^|\/)vendor$/.test(folder) && (name === "composer" || name === "autoload.php");
}

async function copyEntry(place: Place, path: string): Promise<void> {
  const from = join(place.worktree, path);
  const to = join(place.mirror, path);
  const status = await lstat(encodePath(from));
  if (status.isDirectory()) await cp(from, to, { recursive: true, force: true });
  else await copyFile(encodePath(from), encodePath(to));
}

async function layLink(place: Place, path: string): Promise<void> {
  const target = encodePath(join(place.mirror, path));
  const destination = await destinationOf(place, path);
  const current = await readlink(target, "buffer").catch(() => null);
  if (current?.equals(encodePath(destination))) return;
  await rm(target, { recursive: true, force: true });
  await mkdir(encodePath(dirname(join(place.mirror, path))), { recursive: true });
  await symlink(encodePath(destination), target);
}

/** Where the mirror's link leads: to the installed entry, or for one that leads into the sources to the mirror's copy. */
async function destinationOf(place: Place, path: string): Promise<string> {
  const source = join(place.worktree, path);
  const real = decodePath(await realpath(encodePath(source), "buffer").catch(() => encodePath(source)));
  const inside = relative(place.worktree, real);
  const leadsOut = inside === ".." || inside.startsWith(`..${sep}`);
  const isInstalled =
    leadsOut ||
    /(^|\/)(node_modules|\.venv|venv|vendor|deps|\.yarn)(\/|$)/.test(inside) ||
    inside.startsWith(`${place.top}/`) ||
    inside === place.top;
  return isInstalled ? source : join(place.mirror, inside);
}

async function readFolder(path: string): Promise<Dirent<Buffer>[]> {
  return readdir(encodePath(path), { withFileTypes: true, encoding: "buffer" });
}
