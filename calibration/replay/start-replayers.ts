import { join } from "node:path";
import { forkWorker } from "./fork-worker.ts";
import type { Replayer } from "./replay-all.ts";
import { sealedEnvironment } from "./sealed-environment.ts";
import type { Terms } from "./world.ts";

/** The processes to start: dl's own program, absolute, and how many. */
export interface Workers {
  readonly program: string;
  readonly count: number;
}

/**
 * Gets replayers ready, which stop when `signal` aborts.
 *
 * @param scratch an absolute folder outside any repository that the caller removes.
 */
export async function startReplayers(
  { program, count }: Workers,
  terms: Terms,
  scratch: string,
  signal: AbortSignal,
): Promise<Replayer[]> {
  const workers: Replayer[] = [];
  try {
    while (workers.length < count) {
      // A home each: a checkpoint that tidies the cache takes away mirrors that another worker is about to use.
      const env = await sealedEnvironment(join(scratch, `worker-${workers.length}`), process.env);
      workers.push(forkWorker(program, env, terms, scratch, signal));
    }
  } catch (error) {
    await Promise.all(workers.map((worker) => worker.close()));
    throw error;
  }
  return workers;
}
