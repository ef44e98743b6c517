import { readdir, rm, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { listMirrors } from "./clean.ts";
import type { Repository } from "../git/repository.ts";

const dayMs = 24 * 3600 * 1000;
const mostLogs = 50;
const mostResults = 20_000;
const unusedMs = 30 * dayMs;

/**
 * Keeps what dl keeps within bounds, once a day at most: the logs and results that were used last stay, and so do mirrors
 * that were used within 30 days. All of it can be made again.
 */
export async function boundState(repository: Repository, now = Date.now()): Promise<void> {
  const state = join(repository.commonDir, "dl");
  if (!(await isDue(join(state, "bounded"), now))) return;
  await dropOldest(join(state, "logs"), mostLogs);
  await dropOldest(join(state, "cache"), mostResults, true);
  for (const { path } of await listMirrors(repository)) {
    const used = await lastUse(join(path, "mirror.json"));
    if (now - used > unusedMs) await rm(path, { recursive: true, force: true });
  }
}

/** Whether a day has gone by since this was last answered with yes. */
async function isDue(marker: string, now: number): Promise<boolean> {
  if (now - (await lastUse(marker)) < dayMs) return false;
  await writeFile(marker, "").catch(() => {});
  await utimes(marker, now / 1000, now / 1000).catch(() => {});
  return true;
}

/** Leaves the `most` entries of a folder that were used last. */
async function dropOldest(folder: string, most: number, recursive = false): Promise<void> {
  const entries = await readdir(folder, { recursive, withFileTypes: true }).catch(() => []);
  const paths = entries
    .filter((entry) => !recursive || entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  if (paths.length <= most) return;
  const aged = await Promise.all(paths.map(async (path) => ({ path, used: await lastUse(path) })));
  const surplus = aged.toSorted((one, other) => one.used - other.used).slice(0, paths.length - most);
  await Promise.all(surplus.map(({ path }) => rm(path, { recursive: true, force: true })));
}

/** Milliseconds of the epoch; 0 for what is not there. */
async function lastUse(path: string): Promise<number> {
  return (await stat(path).catch(() => null))?.mtimeMs ?? 0;
}
