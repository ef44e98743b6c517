import { createHash } from "node:crypto";
import { copyFile, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { devNull } from "node:os";
import { basename, isAbsolute, join, resolve } from "node:path";
import { cleanEnvironment } from "../git/clean-environment.ts";
import { git, tryGit, type GitOptions } from "../git/git.ts";
import type { Repository } from "../git/repository.ts";
import type { SnapshotPolicy } from "../policy/policy.ts";
import type { Oid } from "./change.ts";
import { entriesToLink, linkIgnored, unlinkOthers } from "./link-ignored.ts";
import type { Mirror, Mirrors } from "./mirror.ts";
import { userCache } from "../tools/user-cache.ts";
import { redirectTrackedLinks } from "./redirect-links.ts";

/** The per-user folder for what can be made again: `DL_CACHE_DIR` when it is absolute, else the user's cache. */
export function userCacheDirectory(environment: NodeJS.ProcessEnv = process.env): string {
  const own = environment["DL_CACHE_DIR"] ?? "";
  return isAbsolute(own) ? own : userCache(environment);
}

/** The folder of the mirror of one worktree; `mirror.json` in it names the worktree. */
export function mirrorHome(repository: Repository): string {
  const id = createHash("sha256").update(repository.gitDir).digest("hex").slice(0, 16);
  return join(userCacheDirectory(), "mirrors", id);
}

/**
 * Mirrors for the changes of one worktree. `head` is the commit that tools in the mirror see as HEAD.
 *
 * A mirror is a small repository of its own: its objects are the repository's by way of alternates, its index and HEAD
 * are its own, so nothing that a test runner does there can reach the user's index, refs or files. It is kept between
 * runs with its ignored files, which makes the next checkout, and the tools' own caches, cheap.
 */
export function createMirrors(repository: Repository, policy: SnapshotPolicy, head: Oid | null): Mirrors {
  return {
    checkOut: (tree) =>
      policy.inPlace ? Promise.resolve(inPlaceMirror(repository)) : checkOut(repository, policy, head, tree),
  };
}

function inPlaceMirror(repository: Repository): Mirror {
  return {
    directory: repository.worktree,
    isolation: "in-place",
    linked: [],
    env: { ...cleanEnvironment(process.env), ...nonInteractive },
  };
}

/** Tools must neither ask nor re-resolve what the user's own installation has already resolved. */
const nonInteractive = { CI: process.env["CI"] ?? "true", GIT_TERMINAL_PROMPT: "0", UV_NO_SYNC: "1" } as const;

/**
 * Python takes compiled code for that of a source with the same size and second of change. Two trees are laid in one
 * second here, for a failure is tried on the base as well: one would be judged by the other's code.
 */
const withoutStaleCode = { PYTHONDONTWRITEBYTECODE: "1" } as const;

async function checkOut(repository: Repository, policy: SnapshotPolicy, head: Oid | null, tree: Oid): Promise<Mirror> {
  const home = mirrorHome(repository);
  const directory = join(home, basename(repository.worktree) || "tree");
  const env = cleanEnvironment(process.env);
  await initialise(repository, home, directory, env);
  const linked = await entriesToLink(repository, policy.link);
  await unlinkOthers(directory, linked);
  const run = (...args: string[]) => git([...sealedCheckout, ...args], { cwd: directory, env: gitOnly(env) });
  await rm(join(directory, ".git", "index.lock"), { force: true });
  if (head !== null) await writeFile(join(directory, ".git", "HEAD"), `${head}\n`);
  await run("read-tree", "--reset", "-u", tree);
  // What an earlier run left and git does not ignore would not be in a fresh checkout.
  await run("clean", "-ffdq");
  await redirectTrackedLinks(repository.worktree, directory, gitOnly(env));
  await linkIgnored(repository.worktree, directory, linked);
  return {
    directory,
    isolation: "mirror",
    linked,
    env: { ...env, ...nonInteractive, ...withoutStaleCode },
  };
}

/** A user's global settings must neither run hooks out of the tree nor leave a daemon behind. */
const sealedCheckout = ["-c", `core.hooksPath=${devNull}`, "-c", "core.fsmonitor=false"] as const;

/** The clean environment as an overlay on the process's own: what is not in it is taken away. */
function gitOnly(env: Readonly<Record<string, string>>): Record<string, string | undefined> {
  const removed = Object.keys(process.env).filter((name) => !(name in env));
  return Object.fromEntries(removed.map((name) => [name, undefined]));
}

async function initialise(
  repository: Repository,
  home: string,
  directory: string,
  env: Readonly<Record<string, string>>,
): Promise<void> {
  const owner = { version: 1, worktree: repository.worktree, gitDir: repository.gitDir };
  const description = JSON.stringify({ ...owner, objectFormat: repository.objectFormat });
  const marker = join(home, "mirror.json");
  const known = await readFile(marker, "utf8").catch(() => null);
  if (known !== description) {
    await rm(home, { recursive: true, force: true });
    await mkdir(directory, { recursive: true, mode: 0o700 });
    // Names its owner from the start: without one it would look left over to whoever cleans up meanwhile.
    await writeFile(marker, JSON.stringify(owner));
    const format = `--object-format=${repository.objectFormat}`;
    await git(["init", "--quiet", "--template=", format, directory], { cwd: home, env: gitOnly(env) });
  }
  await Promise.all([
    shareObjects(repository, directory),
    copyIfPresent(join(repository.commonDir, "shallow"), join(directory, ".git", "shallow")),
    copyAttributes(repository, directory),
    copyFilterConfig(repository, directory, env),
  ]);
  // Written anew each time: its age tells when the mirror was last used.
  await writeFile(marker, description);
}

async function shareObjects(repository: Repository, directory: string): Promise<void> {
  const info = join(directory, ".git", "objects", "info");
  await mkdir(info, { recursive: true });
  const moved = process.env["GIT_OBJECT_DIRECTORY"];
  const objects = moved ? resolve(moved) : join(repository.commonDir, "objects");
  const inherited = process.env["GIT_ALTERNATE_OBJECT_DIRECTORIES"]?.split(":") ?? [];
  await writeFile(join(info, "alternates"), [objects, ...inherited].map((path) => `${path}\n`).join(""));
}

async function copyAttributes(repository: Repository, directory: string): Promise<void> {
  const info = join(directory, ".git", "info");
  await mkdir(info, { recursive: true });
  await copyIfPresent(join(repository.commonDir, "info", "attributes"), join(info, "attributes"));
  await copyIfPresent(join(repository.commonDir, "info", "exclude"), join(info, "exclude"));
}

async function copyIfPresent(from: string, to: string): Promise<void> {
  try {
    await copyFile(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    await rm(to, { force: true });
  }
}

/** Configuration that decides what a checkout writes. */
const checkoutKeys = String.raw`^(filter\..*|lfs\..*|core\.(autocrlf|eol|safecrlf|symlinks|filemode|ignorecase|attributesfile|precomposeunicode|protecthfs|protectntfs|bigfilethreshold))$`;

/** Written by `git init` to fit the file system that the mirror is on. */
const ownKeys = new Set(["core.symlinks", "core.filemode", "core.ignorecase", "core.precomposeunicode"]);

/**
 * Gives the mirror what holds for the user's repository, wherever it is written: files that the repository's own includes,
 * and conditions on its path, would not reach the mirror.
 */
async function copyFilterConfig(
  repository: Repository,
  directory: string,
  env: Readonly<Record<string, string>>,
): Promise<void> {
  const own = ["--file", join(directory, ".git", "config")];
  const [wanted, present] = await Promise.all([
    readConfig([], { cwd: repository.worktree }),
    readConfig(own, { cwd: directory, env: gitOnly(env) }),
  ]);
  // LFS keeps its objects in the repository; the mirror must not fetch them again.
  if (wanted.size > 0) wanted.set("lfs.storage", join(repository.commonDir, "lfs"));
  const set = [...wanted].filter(([key, value]) => present.get(key) !== value);
  const gone = [...present.keys()].filter((key) => !wanted.has(key) && !ownKeys.has(key));
  for (const change of [...set, ...gone.map((key) => ["--unset-all", key])]) {
    await git(["config", ...own, ...change], { cwd: directory, env: gitOnly(env) });
  }
}

async function readConfig(source: readonly string[], options: GitOptions): Promise<Map<string, string>> {
  const listing = await tryGit(["config", ...source, "--null", "--get-regexp", checkoutKeys], options);
  const entries = listing.stdout.toString("utf8").split("\0").filter(Boolean);
  return new Map(
    entries.map((entry) => {
      const end = entry.indexOf("\n");
      // A key that stands alone is a yes.
      return end === -1 ? [entry, "true"] : [entry.slice(0, end), entry.slice(end + 1)];
    }),
  );
}
