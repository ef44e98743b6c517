import { join } from "node:path";
import type { Repository } from "../git/repository.ts";
import { withFileLock } from "../tools/file-lock.ts";

/** How the lock is waited for. */
export interface LockOptions {
  readonly signal: AbortSignal;
  /** Called once, with the id of the process that holds it. */
  readonly onWait: (holder: number) => void;
}

const patience = 10 * 60_000;

/**
 * Waits for the lock of this worktree's checkpoints, runs `work` and gives the lock back. The mirror holds one tree at a
 * time.
 *
 * @throws {LockedError} when another process holds it for ten minutes.
 */
export function withLock<T>(repository: Repository, options: LockOptions, work: () => Promise<T>): Promise<T> {
  return withFileLock(join(repository.gitDir, "dl", "checkpoint.lock"), { ...options, patience }, work);
}
