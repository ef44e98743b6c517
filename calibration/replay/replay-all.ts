import type { Mutant } from "../mutate/mutant.ts";
import type { Replay } from "../outcome.ts";
import type { Batch } from "./plan-batches.ts";

/** Something that replays one batch at a time: this process, or a worker. */
export interface Replayer {
  /** Aborted when nothing more is to be replayed. */
  readonly signal: AbortSignal;
  /** Never rejects for what a gate does; rejects with the signal's reason, and when the replayer itself is lost. */
  replay(batch: Batch, mutant: Mutant | null): Promise<Replay[]>;
  close(): Promise<void>;
}

/**
 * Deals batches out to the replayers, each of which takes the next when it is done. Rejects with the reason of a
 * replayer's signal.
 *
 * @param onReplayed is told of each batch as it comes in, in no particular order.
 */
export async function replayAll(
  batches: AsyncIterable<Batch>,
  replayers: readonly Replayer[],
  onReplayed: (batch: Batch, replays: readonly Replay[]) => void,
): Promise<void> {
  const dealing = batches[Symbol.asyncIterator]();
  await Promise.all(
    replayers.map(async (replayer) => {
      for (let next = await dealing.next(); !next.done; next = await dealing.next()) {
        replayer.signal.throwIfAborted();
        onReplayed(next.value, await replayer.replay(next.value, null));
      }
    }),
  );
}
