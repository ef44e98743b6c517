import { z } from "zod";
import { checkpointResultSchema, gateName, timestamp } from "./result-schema.ts";

const event = { schemaVersion: z.literal(1), id: z.string(), at: timestamp };

/** One line of the event log, {@link import("../events/event-log.ts").LoggedEvent}, by its `type`. */
export const loggedEventSchema = z
  .discriminatedUnion("type", [
    z.object({ ...event, type: z.literal("checkpoint"), result: checkpointResultSchema }),
    z.object({
      ...event,
      type: z.literal("kill"),
      gate: gateName,
      reason: z.string(),
      until: timestamp,
      by: z.string().describe("Who did it, by e-mail or name."),
    }),
    z.object({ ...event, type: z.literal("unkill"), gate: gateName }),
  ])
  .meta({ title: "One line of .git/dl/events.jsonl" });
