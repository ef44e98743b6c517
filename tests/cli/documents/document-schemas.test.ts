import { expect, expectTypeOf, test } from "vitest";
import type { z } from "zod";
import type { documentSchemas } from "../../../cli/documents/document-schemas.ts";
import type { CommandDocument } from "../../../cli/documents/documents.ts";
import { defaultPolicy } from "../../../policy/defaults.ts";
import { policySchema } from "../../../cli/documents/policy-value-schema.ts";

type Mutable<T> = T extends object ? { -readonly [K in keyof T]: Mutable<T[K]> } : T;
type Documents = { [K in CommandDocument["kind"]]: Mutable<Extract<CommandDocument, { kind: K }>> };
type Published = { [K in keyof typeof documentSchemas]: z.infer<(typeof documentSchemas)[K]> };

test("the schemas say what the types say, both ways", () => {
  expectTypeOf<Published>().toEqualTypeOf<Documents>();
});

test("the policy's schema names every key", () => {
  expect(policySchema.strict().parse(defaultPolicy)).toEqual(defaultPolicy);
});
