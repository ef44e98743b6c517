import type { Mutant } from "../mutate/mutant.ts";
import type { Replay } from "../outcome.ts";
import type { Batch } from "./plan-batches.ts";
import type { Terms } from "./world.ts";

/** What a worker is told. The first message says by what it judges, and where it may write. */
export type ToWorker =
  | { readonly kind: "start"; readonly terms: Terms; readonly scratch: string }
  | { readonly kind: "replay"; readonly batch: Batch; readonly mutant: Mutant | null };

/** What it answers to each batch. */
export interface FromWorker {
  readonly replays: readonly Replay[];
}
