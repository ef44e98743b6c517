import { loadGate } from "../../checkpoint/gates.ts";
import { forkWorker } from "./fork-worker.ts";
import type { Replayer } from "./replay-all.ts";
import { replayMutated } from "./replay-mutated.ts";
import { sealedEnvironment } from "./sealed-environment.ts";
import type { Terms, World } from "./world.ts";

/** Where replays run. `here`: in this process, one at a time, in its own environment. */
export type Place =
  | { readonly kind: "here" }
  | { readonly kind: "workers"; readonly program: string; readonly count: number };

/**
 * Gets replayers ready, which stop when `signal` aborts.
 *
 * @param scratch an absolute folder outside any repository that the caller removes.
 */
export async function startReplayers(
  place: Place,
  terms: Terms,
  scratch: string,
  signal: AbortSignal,
): Promise<Replayer[]> {
  if (place.kind === "here") return [replayHere({ terms, loadGate, scratch, signal })];
  const env = await sealedEnvironment(scratch, process.env);
  const workers: Replayer[] = [];
  try {
    while (workers.length < place.count) workers.push(forkWorker(place.program, env, terms, scratch, signal));
  } catch (error) {
    await Promise.all(workers.map((worker) => worker.close()));
    throw error;
  }
  return workers;
}

function replayHere(world: World): Replayer {
  const { signal } = world;
  return {
    signal,
    async replay(batch, mutant) {
      const replays = await replayMutated(batch, mutant, world);
      signal.throwIfAborted();
      return replays;
    },
    close: () => Promise.resolve(),
  };
}
