import { z } from "zod";
import { brokenOutcome, gateName, timestamp } from "../../checkpoint/result-schema.ts";

const count = z.int().nonnegative();
const seen = { checkpoints: count, firstSeen: timestamp, lastSeen: timestamp };

const rule = z
  .object({
    rule: z.string(),
    ...seen,
    findings: count.describe("Distinct ones, by fingerprint."),
    example: z
      .object({
        path: z.string().nullable(),
        line: z.int().min(1).nullable(),
        fingerprint: z.string(),
        event: z.string(),
      })
      .describe("The finding that was seen last."),
    labels: z
      .object({ correct: count, falsePositive: count, disputed: count })
      .describe("Of the distinct findings, those that people have labelled."),
  })
  .meta({ id: "ShadowRule" });

const trouble = z.object({ outcome: brokenOutcome, ...seen, event: z.string() }).meta({ id: "ShadowTrouble" });

/** The published shape of what `dl shadow-report --json` prints. */
export const shadowReport = z
  .object({
    schemaVersion: z.literal(1),
    kind: z.literal("shadow-report"),
    since: timestamp.nullable().describe("From when on; null for the whole log."),
    asked: z.array(gateName).describe("The gates that were asked for."),
    logBegins: timestamp.nullable().describe("Null for an empty log."),
    unreadable: count.describe("Lines of the log that could not be read."),
    checkpoints: count.describe("In the period, of any mode."),
    inShadow: count.describe("Of those, the ones with an asked gate in shadow mode."),
    wouldHaveBlocked: count.describe("Of those, the ones that such a gate would have blocked."),
    gates: z.array(z.object({ gate: gateName, checkpoints: count, rules: z.array(rule), troubles: z.array(trouble) })),
  })
  .meta({ title: "Output of dl shadow-report --json" });
