import { z } from "zod";
import { gateNames } from "../../gates/contract.ts";

const text = z.string().min(1);
const day = z.iso.date();
const count = z.int().nonnegative();
const versions = z.record(text, text);

/** A {@link import("./baseline.ts").Baseline} as it stands in a file. The form is closed: nothing in it is passed over. */
export const baselineSchema = z
  .strictObject({
    schemaVersion: z.literal(1),
    kind: z.literal("calibration-baseline"),
    updatedAt: day,
    reason: text,
    history: z.array(z.strictObject({ date: day, reason: text })),
    engines: z.strictObject({ tools: versions, rules: versions, policy: text }),
    labels: z.partialRecord(
      z.enum(gateNames),
      z.strictObject({ correct: count, falsePositives: count, missed: count }),
    ),
    fixtures: z.array(
      z.strictObject({
        id: text,
        digest: z.string().regex(/^[0-9a-f]{12}$/, "expected 12 hex digits"),
        verdict: z.enum(["right", "wrong"]),
        found: z.array(text),
        gap: z.literal(true).optional(),
      }),
    ),
  })
  .meta({ title: "The baseline of calibration, baseline.json" });
