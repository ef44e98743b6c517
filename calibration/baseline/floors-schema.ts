import { z } from "zod";
import { gateNames } from "../../gates/contract.ts";

const share = z.number("expected a number from 0 to 1").min(0, "expected 0 or more").max(1, "expected 1 or less");

const floor = z
  .strictObject({ precision: share.optional(), recall: share.optional() }, "expected precision, recall, or both")
  .refine((value) => Object.keys(value).length > 0, "expected precision, recall, or both");

const ruleName = z
  .string()
  .regex(/^(?:default|[a-z]+\/.+)$/, "expected default, or a rule with its gate, such as secrets/github-token");

/** What a `floors.yaml` may say. */
export const floorsSchema = z.strictObject(
  {
    gates: z.partialRecord(z.enum([...gateNames, "checkpoint"]), floor).optional(),
    rules: z.record(ruleName, floor).optional(),
  },
  "expected gates, rules, or both",
);
