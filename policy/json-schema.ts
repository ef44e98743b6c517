import { z } from "zod";
import { policyFileSchema } from "./schema.ts";

/** The JSON Schema (draft 7, which editors read) of a policy file. */
export function policyJsonSchema(): object {
  const schema = z.toJSONSchema(policyFileSchema, { io: "input", target: "draft-7" });
  return { ...schema, title: ".devloop.yaml", description: "The policy of dl, the checkpoint before a commit." };
}
