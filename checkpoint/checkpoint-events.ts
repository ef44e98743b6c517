import type { ChangeKind, Oid } from "../change/change.ts";
import type { GateName, GateResult } from "../gates/contract.ts";
import type { CheckpointResult } from "./checkpoint-result.ts";

/** What every event carries. */
interface EventBase {
  readonly schemaVersion: 1;
  /** RFC 3339, UTC. */
  readonly at: string;
  /** From 0, one more with each event of a run. */
  readonly sequence: number;
}

/** A run begins. `id` is the checkpoint's, the same as in its result. */
export interface CheckpointStarted extends EventBase {
  readonly kind: "checkpoint-started";
  readonly id: string;
  readonly change: { readonly kind: ChangeKind; readonly tree: Oid; readonly filesChanged: number };
  /** The gates that take part, in order. */
  readonly gates: readonly GateName[];
  /** Of those, the ones in shadow mode. */
  readonly inShadow: readonly GateName[];
}

export interface GateStarted extends EventBase {
  readonly kind: "gate-started";
  readonly gate: GateName;
}

/** What a gate is doing now, one short line. */
export interface GateProgress extends EventBase {
  readonly kind: "gate-progress";
  readonly gate: GateName;
  readonly line: string;
}

export interface GateFinished extends EventBase {
  readonly kind: "gate-finished";
  readonly result: GateResult;
}

export interface CheckpointFinished extends EventBase {
  readonly kind: "checkpoint-finished";
  readonly result: CheckpointResult;
}

/**
 * What happens in a run, as it happens. Views and the `jsonl` report subscribe to these; as JSON each follows
 * `schemas/checkpoint-event.schema.json`.
 */
export type CheckpointEvent = CheckpointStarted | GateStarted | GateProgress | GateFinished | CheckpointFinished;

/** An event before it has its place in a run. */
export type UnnumberedEvent = CheckpointEvent extends infer Event
  ? Event extends CheckpointEvent
    ? Omit<Event, "schemaVersion" | "at" | "sequence">
    : never
  : never;

/** Puts time and number to the events of one run. */
export function numbered(onEvent: (event: CheckpointEvent) => void): (event: UnnumberedEvent) => void {
  let sequence = 0;
  return (event) => {
    onEvent({ schemaVersion: 1, at: new Date().toISOString(), sequence: sequence++, ...event });
  };
}
