import { z } from "zod";
import { calibrationRunSchema, comparisonSchema } from "../calibration/report/run-schema.ts";
import { loggedEventSchema } from "../checkpoint/log-schema.ts";
import { checkpointEventSchema, checkpointResultSchema, verifyResultSchema } from "../checkpoint/result-schema.ts";
import { documentSchemas } from "../cli/documents/document-schemas.ts";
import { requestSchema, verdictSchema } from "../gates/review/schema.ts";
import { policyJsonSchema } from "../policy/json-schema.ts";

/** Everything in `schemas/`, by file name, as text: JSON Schema 2020-12, but for the policy file's, which editors read. */
export function schemaFiles(): Readonly<Record<string, string>> {
  const schemas = {
    checkpoint: checkpointResultSchema,
    "checkpoint-event": checkpointEventSchema,
    "logged-event": loggedEventSchema,
    verify: verifyResultSchema,
    calibration: calibrationRunSchema,
    "calibration-comparison": comparisonSchema,
    "review-request": requestSchema,
    "review-verdict": verdictSchema,
    ...documentSchemas,
  };
  const published = Object.entries(schemas).map(([name, schema]) => [name, openSchema(schema)] as const);
  return Object.fromEntries(
    [...published, ["policy", policyJsonSchema()] as const].map(([name, schema]) => [
      `${name}.schema.json`,
      `${JSON.stringify(schema, null, 2)}\n`,
    ]),
  );
}

/** The input side: it leaves objects open to further properties. */
function openSchema(schema: z.ZodType): object {
  return z.toJSONSchema(schema, { io: "input" });
}
