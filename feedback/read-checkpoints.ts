import type { CheckpointResult } from "../checkpoint/checkpoint-result.ts";
import { loggedEventSchema } from "../checkpoint/log-schema.ts";
import { readEvents } from "../events/read-events.ts";
import type { GateName, GateResult, Severity } from "../gates/contract.ts";

/** A verdict as the log tells it. */
export interface LoggedCheckpoint {
  readonly id: string;
  /** RFC 3339, UTC. */
  readonly at: string;
  readonly result: CheckpointResult;
  /** The least severities that blocked, as far as the log tells. */
  readonly blockFrom: Readonly<Partial<Record<GateName, Severity>>>;
}

/**
 * The verdicts of the event log, oldest first, one at a time: checkpoints, and what shadow mode let through in a commit
 * message, as a checkpoint of its own over the same tree. What this dl cannot read is passed over.
 */
export async function* readCheckpoints(commonDir: string): AsyncGenerator<LoggedCheckpoint> {
  /** Without what the gates said: there may be very many. */
  const seen = new Map<string, CheckpointResult>();
  for await (const event of readEvents(commonDir)) {
    const { id, at } = event;
    if (event.type !== "checkpoint" && event.type !== "commit-message") continue;
    const read = loggedEventSchema.safeParse(event);
    if (read.data?.type === "checkpoint") {
      const { result, blockFrom = {} } = read.data;
      seen.set(id, { ...result, results: [] });
      yield { id, at, result, blockFrom };
    } else if (read.data?.type === "commit-message") {
      const over = seen.get(read.data.checkpoint);
      if (over !== undefined) yield { id, at, result: ofMessage(over, read.data.result, id), blockFrom: {} };
    }
  }
}

function ofMessage(over: CheckpointResult, result: GateResult, id: string): CheckpointResult {
  return { ...over, id, verdict: "pass", blockedBy: null, exitCode: 0, results: [result], shadow: [result.gate] };
}
