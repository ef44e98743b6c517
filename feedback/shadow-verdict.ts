import { loggedEventSchema } from "../checkpoint/log-schema.ts";
import type { LoggedEvent } from "../events/event-log.ts";
import type { GateName, GateResult, Severity } from "../gates/contract.ts";

/** What one event of the log says of gates in shadow mode. */
export interface ShadowVerdict {
  /** Of the checkpoint that it belongs to. */
  readonly checkpoint: string;
  readonly event: string;
  readonly at: string;
  readonly inShadow: readonly GateName[];
  readonly results: readonly GateResult[];
  /** The least severities that blocked, as far as the event tells; where it does not, every finding counts. */
  readonly blockFrom: Readonly<Partial<Record<GateName, Severity>>>;
}

/** Null for an event that says nothing of gates, `unreadable` for one of a form that this dl does not know. */
export function readShadowVerdict(event: LoggedEvent): ShadowVerdict | "unreadable" | null {
  if (event.type !== "checkpoint" && event.type !== "commit-message") return null;
  const read = loggedEventSchema.safeParse(event);
  if (!read.success) return "unreadable";
  const { id, at } = event;
  switch (read.data.type) {
    case "checkpoint": {
      const { result, blockFrom = {} } = read.data;
      return { checkpoint: id, event: id, at, inShadow: result.inShadow, results: result.results, blockFrom };
    }
    case "commit-message": {
      const { checkpoint, result } = read.data;
      return { checkpoint, event: id, at, inShadow: [result.gate], results: [result], blockFrom: {} };
    }
    default:
      return null;
  }
}
