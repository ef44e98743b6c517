import type { CheckpointEvent } from "../../checkpoint/checkpoint-events.ts";

/** Something that shows a run as it happens. */
export interface View {
  handle(event: CheckpointEvent): void;
  /** Ends what is on show, also in the middle of a run; resolves when all of it is written. */
  close(): Promise<void>;
}
