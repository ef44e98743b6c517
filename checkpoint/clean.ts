import { readdir, readFile, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { userCacheDirectory } from "../change/mirrors.ts";
import type { Repository } from "../git/repository.ts";

/** Something that `dl clean` can take away: all of it can be made again. */
export interface Removable {
  readonly what: "verdicts" | "results" | "logs" | "mirror";
  readonly path: string;
  readonly bytes: number;
}

/**
 * What dl keeps for a repository beside its event log: verdicts, results, logs of gates, and the mirrors of its
 * worktrees, with those of worktrees that are gone.
 */
export async function listRemovable(repository: Repository): Promise<Removable[]> {
  const state = join(repository.commonDir, "dl");
  const own: Removable[] = [
    { what: "verdicts", path: join(state, "verdicts"), bytes: 0 },
    { what: "results", path: join(state, "cache"), bytes: 0 },
    { what: "logs", path: join(state, "logs"), bytes: 0 },
  ];
  const all = [...own, ...(await listMirrors(repository))];
  const measured = await Promise.all(all.map(async (one) => ({ ...one, bytes: await sizeOf(one.path) })));
  return measured.filter(({ bytes }) => bytes > 0);
}

/** Removes one of {@link listRemovable}'s. */
export async function remove({ path }: Removable): Promise<void> {
  await rm(path, { recursive: true, force: true });
}

/** The repository's mirrors, and those whose worktree is not there any more. */
export async function listMirrors(repository: Repository): Promise<Removable[]> {
  const folder = join(userCacheDirectory(), "mirrors");
  const names = await readdir(folder).catch(() => []);
  const mirrors: Removable[] = [];
  for (const name of names) {
    const path = join(folder, name);
    const worktree = await worktreeOf(path);
    // Those of other worktrees may be in use: each has a lock of its own.
    const isOwn = worktree?.gitDir === repository.gitDir;
    const isOrphan = worktree === null || (await stat(worktree.gitDir).catch(() => null)) === null;
    if (isOwn || isOrphan) mirrors.push({ what: "mirror", path, bytes: 0 });
  }
  return mirrors;
}

async function worktreeOf(mirror: string): Promise<{ readonly gitDir: string } | null> {
  try {
    const description: unknown = JSON.parse(await readFile(join(mirror, "mirror.json"), "utf8"));
    const { gitDir } = (description ?? {}) as { readonly gitDir?: unknown };
    return typeof gitDir === "string" ? { gitDir } : null;
  } catch {
    return null;
  }
}

/** Bytes of the files below a folder; links count as nothing, whatever they lead to. */
async function sizeOf(path: string): Promise<number> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(
    files.map(async (entry) => (await stat(join(entry.parentPath, entry.name)).catch(() => null))?.size ?? 0),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
