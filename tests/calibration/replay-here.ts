import type { Replayer } from "../../calibration/replay/replay-all.ts";
import { replayMutated } from "../../calibration/replay/replay-mutated.ts";
import type { World } from "../../calibration/replay/world.ts";

/** Replays in this process and its own environment, as a worker does in one of its own. */
export function replayHere(world: World): Replayer {
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
