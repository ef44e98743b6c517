import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { mutatedGates } from "../mutate/mutated-gates.ts";
import type { Mutant } from "../mutate/mutant.ts";
import type { Replay } from "../outcome.ts";
import { brokenReplay } from "./broken-replay.ts";
import type { Batch } from "./plan-batches.ts";
import { replayBatch } from "./replay-batch.ts";
import type { World } from "./world.ts";

/**
 * Replays a batch with what a mutant lacks left out; null for nothing. Never rejects: where even the getting ready breaks,
 * as on a full disk, it is an error of each fixture.
 */
export async function replayMutated(batch: Batch, mutant: Mutant | null, world: World): Promise<Replay[]> {
  try {
    return mutant === null ? await replayBatch(batch, world) : await replayWithout(mutant, batch, world);
  } catch (error) {
    return batch.fixtures.map((fixture) => brokenReplay(fixture, error));
  }
}

async function replayWithout(mutant: Mutant, batch: Batch, world: World): Promise<Replay[]> {
  const folder = await mkdtemp(join(world.scratch, "mutant-"));
  try {
    return await replayBatch(batch, { ...world, loadGate: await mutatedGates(mutant, folder) });
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
