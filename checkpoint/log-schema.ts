import { z } from "zod";
import { checkpointResultSchema, gateName, gateResultSchema, severity, timestamp } from "./result-schema.ts";

const event = { schemaVersion: z.literal(1), id: z.string(), at: timestamp };

const blockFrom = z
  .object({ semgrep: severity, secrets: severity.optional(), review: severity })
  .optional()
  .describe("The least severities that blocked, by gate; not there in what older releases wrote.");

/** One line of the event log, {@link import("../events/event-log.ts").LoggedEvent}, by its `type`. */
export const loggedEventSchema = z
  .discriminatedUnion("type", [
    z.object({ ...event, type: z.literal("checkpoint"), result: checkpointResultSchema, blockFrom }),
    z
      .object({
        ...event,
        type: z.literal("commit-message"),
        checkpoint: z.string().describe("The id of the checkpoint over the content of the same commit."),
        result: gateResultSchema,
      })
      .describe("What the secrets gate, in shadow mode, would have stopped a commit message for."),
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
