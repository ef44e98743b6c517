import type { CheckpointResult } from "../checkpoint/checkpoint-result.ts";
import { loggedEventSchema } from "../checkpoint/log-schema.ts";
import { readEvents } from "../events/read-events.ts";

/** A checkpoint as the log tells it. */
export interface LoggedCheckpoint {
  readonly id: string;
  /** RFC 3339, UTC. */
  readonly at: string;
  readonly result: CheckpointResult;
}

/**
 * The checkpoints of the event log, oldest first, one at a time. What this dl cannot read is passed over.
 *
 * @param range since when; all of them without.
 */
export async function* readCheckpoints(
  commonDir: string,
  range: { readonly since?: Date } = {},
): AsyncGenerator<LoggedCheckpoint> {
  for await (const event of readEvents(commonDir, range)) {
    if (event.type !== "checkpoint" || !loggedEventSchema.safeParse(event).success) continue;
    yield { id: event.id, at: event.at, result: event["result"] as CheckpointResult };
  }
}
