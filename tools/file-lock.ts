import { randomUUID } from "node:crypto";
import { link, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** How a lock is waited for. */
export interface LockOptions {
  readonly signal: AbortSignal;
  /** Called once when another process holds it. */
  readonly onWait: () => void;
}

interface Holder {
  readonly pid: number;
  readonly host: string;
  readonly token: string;
}

const pollMs = 200;

/**
 * Runs `work` while no other process that uses the lock file `path` does. A lock whose process died on this host is
 * taken over.
 *
 * @throws the signal's reason when it aborts while waiting, and whatever `work` throws.
 */
export async function withFileLock<T>(path: string, options: LockOptions, work: () => Promise<T>): Promise<T> {
  const own: Holder = { pid: process.pid, host: hostname(), token: randomUUID() };
  await mkdir(dirname(path), { recursive: true });
  for (let waited = false; !(await tryTake(path, own));) {
    if (await dropIfDead(path)) continue;
    if (!waited) options.onWait();
    waited = true;
    await sleep(pollMs, undefined, { signal: options.signal });
  }
  try {
    return await work();
  } finally {
    await rm(path, { force: true });
  }
}

/** A link to a finished file: the lock is never there without its content. */
async function tryTake(path: string, own: Holder): Promise<boolean> {
  const draft = `${path}.${own.token}`;
  await writeFile(draft, JSON.stringify(own));
  try {
    await link(draft, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

/** Removes a lock whose process is gone. */
async function dropIfDead(path: string): Promise<boolean> {
  const seen = await readText(path);
  if (seen === null) return true;
  if (isAlive(seen)) return false;
  const aside = `${path}.${randomUUID()}`;
  try {
    await rename(path, aside);
    // Another waiter may have taken it over since it was read: then it goes back.
    if ((await readText(aside)) !== seen) await link(aside, path);
    return true;
  } catch {
    return false;
  } finally {
    await rm(aside, { force: true });
  }
}

async function readText(path: string): Promise<string | null> {
  try {
    return await readFile(path, "utf8");
  } catch {
    return null;
  }
}

function isAlive(content: string): boolean {
  const holder = parseHolder(content);
  if (holder === null) return false;
  if (holder.host !== hostname()) return true;
  try {
    process.kill(holder.pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function parseHolder(content: string): Holder | null {
  try {
    const value = JSON.parse(content) as Partial<Holder>;
    return typeof value.pid === "number" && typeof value.host === "string" ? (value as Holder) : null;
  } catch {
    return null;
  }
}
