import { loadGate } from "../../checkpoint/gates.ts";
import { mutatedGates } from "../mutate/mutated-gates.ts";
import { forkWorker } from "./fork-worker.ts";
import type { Replayer } from "./replay-all.ts";
import { replayBatch } from "./replay-batch.ts";
import { sealedEnvironment } from "./sealed-environment.ts";
import type { Terms, World } from "./world.ts";

/** Where replays run. `here`: in this process, one at a time, in its own environment. */
export type Place =
  | { readonly kind: "here" }
  | { readonly kind: "workers"; readonly program: string; readonly count: number };

/**
 * Gets replayers ready.
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
  return Array.from({ length: place.count }, () => forkWorker(place.program, env, terms, scratch));
}

function replayHere(world: World): Replayer {
  return {
    async replay(batch, mutant) {
      const gates = mutant === null ? world.loadGate : await mutatedGates(mutant, world.scratch);
      return replayBatch(batch, { ...world, loadGate: gates });
    },
    close: () => Promise.resolve(),
  };
}
