import { randomUUID } from "node:crypto";
import { link, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** How a lock is waited for. */
export interface LockOptions {
  readonly signal: AbortSignal;
  /** Called once, with the id of the process that holds it. */
  readonly onWait: (holder: number) => void;
  /** How long to wait, in milliseconds; for ever without it. */
  readonly patience?: number;
}

/** Another process did not give the lock back in time. */
export class LockedError extends Error {
  override readonly name = "LockedError";
}

interface Holder {
  readonly pid: number;
  readonly host: string;
  /** When the process was started, where the system tells it: its number alone may have gone to another one since. */
  readonly started: string;
}

const pollMs = 100;

/**
 * Runs `work` while no other process that uses the lock file `path` does. A lock whose process died on this host is
 * taken over.
 *
 * @throws {LockedError} when patience is at an end.
 * @throws the signal's reason when it aborts while waiting, and whatever `work` throws.
 */
export async function withFileLock<T>(path: string, options: LockOptions, work: () => Promise<T>): Promise<T> {
  await mkdir(dirname(path), { recursive: true });
  await take(path, options);
  try {
    return await work();
  } finally {
    await rm(path, { force: true });
  }
}

async function take(path: string, { signal, onWait, patience = Infinity }: LockOptions): Promise<void> {
  const giveUpAt = Date.now() + patience;
  for (let waited = false; !(await tryTake(path));) {
    const holder = await livingHolder(path);
    if (holder === null) {
      await dropStale(path);
      continue;
    }
    if (Date.now() > giveUpAt) {
      throw new LockedError(
        `process ${holder.pid} on ${holder.host} holds ${path}; end it, or remove the file if it is not dl`,
      );
    }
    if (!waited) onWait(holder.pid);
    waited = true;
    await sleep(pollMs, undefined, { signal });
  }
}

/** A link to a finished file: the lock is never there without its content. */
async function tryTake(path: string): Promise<boolean> {
  const draft = `${path}.${randomUUID()}`;
  try {
    await writeFile(draft, JSON.stringify(await describeProcess(process.pid)), { mode: 0o600 });
    await link(draft, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

/** Takes a dead process's lock away. Should another have taken it over just before, it gets its own back. */
async function dropStale(path: string): Promise<void> {
  const aside = `${path}.${randomUUID()}`;
  try {
    await rename(path, aside);
    if ((await livingHolder(aside)) !== null) await link(aside, path).catch(() => {});
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  } finally {
    await rm(aside, { force: true });
  }
}

/** The process that holds the lock; null when it is gone, or nobody can tell who it was. */
async function livingHolder(path: string): Promise<Holder | null> {
  const holder = parseHolder(await readFile(path, "utf8").catch(() => ""));
  if (holder === null) return null;
  if (holder.host !== hostname()) return holder;
  const now = await describeProcess(holder.pid);
  return isAlive(holder.pid) && now.started === holder.started ? holder : null;
}

async function describeProcess(pid: number): Promise<Holder> {
  const status = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
  // The name of the program, in parentheses, may hold spaces; the start time is the 20th field after it.
  const started = status.slice(status.lastIndexOf(")") + 2).split(" ")[19] ?? "";
  return { pid, host: hostname(), started };
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function parseHolder(content: string): Holder | null {
  try {
    const { pid, host, started } = (JSON.parse(content) ?? {}) as Partial<Holder>;
    const isWhole = Number.isInteger(pid) && (pid ?? 0) > 0 && typeof host === "string" && typeof started === "string";
    return isWhole ? ({ pid, host, started } as Holder) : null;
  } catch {
    return null;
  }
}
