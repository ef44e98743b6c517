import { randomBytes } from "node:crypto";
import { link, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Repository } from "../git/repository.ts";

/** Another checkpoint of the same worktree did not end in time. */
export class LockedError extends Error {
  override readonly name = "LockedError";
}

const waitMs = 10 * 60_000;
const pollMs = 100;

/**
 * Waits for the lock of this worktree's checkpoints, runs `work` and gives the lock back. The lock of a process that is
 * gone is taken over.
 *
 * @throws {LockedError} when another process holds it for ten minutes.
 */
export async function withLock<T>(
  repository: Repository,
  options: { readonly signal: AbortSignal; readonly onWait: (holder: number) => void },
  work: () => Promise<T>,
): Promise<T> {
  const path = join(repository.gitDir, "dl", "checkpoint.lock");
  await mkdir(join(repository.gitDir, "dl"), { recursive: true });
  await acquire(path, options);
  try {
    return await work();
  } finally {
    await rm(path, { force: true });
  }
}

async function acquire(
  path: string,
  options: { readonly signal: AbortSignal; readonly onWait: (holder: number) => void },
): Promise<void> {
  const giveUpAt = Date.now() + waitMs;
  let told = false;
  while (!(await tryLock(path))) {
    const holder = await holderOf(path);
    if (holder === "gone") {
      await breakStale(path);
      continue;
    }
    if (Date.now() > giveUpAt) {
      throw new LockedError(
        `process ${holder} has held ${path} for ten minutes; end it, or remove the file if it is not dl`,
      );
    }
    if (!told) options.onWait(holder);
    told = true;
    await sleep(pollMs, undefined, { signal: options.signal });
  }
}

/** A link appears with its content or not at all, so a lock can never be seen half written. */
async function tryLock(path: string): Promise<boolean> {
  const own = `${path}.${process.pid}.${randomBytes(4).toString("hex")}`;
  try {
    await writeFile(own, await identify(process.pid), { mode: 0o600 });
    await link(own, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  } finally {
    await rm(own, { force: true });
  }
}

/** Takes a dead process's lock away. Should another have taken it over just before, it gets its own back. */
async function breakStale(path: string): Promise<void> {
  const aside = `${path}.stale.${process.pid}.${randomBytes(4).toString("hex")}`;
  try {
    await rename(path, aside);
    if ((await holderOf(aside)) !== "gone") await link(aside, path).catch(() => {});
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  } finally {
    await rm(aside, { force: true });
  }
}

/** The process that holds the lock, or `gone`. */
async function holderOf(path: string): Promise<number | "gone"> {
  const text = await readFile(path, "utf8").catch(() => "");
  const pid = Number(text.split(" ", 1)[0]);
  if (!Number.isInteger(pid) || pid <= 0) return "gone";
  return (await identify(pid)) === text && isAlive(pid) ? pid : "gone";
}

/** Process id and start time, where the system tells it: a number alone may have gone to another process since. */
async function identify(pid: number): Promise<string> {
  const status = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
  const started = status.slice(status.lastIndexOf(")") + 2).split(" ")[19] ?? "";
  return `${pid} ${started}`;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
