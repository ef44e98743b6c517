import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { verdictSchema } from "../../../gates/review/schema.ts";

const schemas = join(import.meta.dirname, "../../../schemas");

describe("the published schemas", () => {
  const verdict = {
    schemaVersion: 1,
    nonce: "n",
    filesReviewed: ["a"],
    findings: [{ id: "1", severity: "warning", category: "tests", path: "a", line: 1, quote: "x", why: "y" }],
    verdict: "pass",
  };

  it.each([
    ["a full verdict", verdict, true],
    ["one that says what it is", { ...verdict, kind: "review-verdict" }, true],
    ["one that is something else", { ...verdict, kind: "review-request" }, false],
    ["one with more properties", { ...verdict, model: "m" }, true],
    ["one without a nonce", { ...verdict, nonce: undefined }, false],
    ["a line 0", { ...verdict, findings: [{ ...verdict.findings[0], line: 0 }] }, false],
    ["an unknown verdict", { ...verdict, verdict: "maybe" }, false],
    ["null", null, false],
  ])("accept and refuse the same as the gate: %s", (_, value, isValid) => {
    const asSent: unknown = JSON.parse(JSON.stringify(value));
    const schema = JSON.parse(readFileSync(join(schemas, "review-verdict.schema.json"), "utf8")) as object;
    expect(new Ajv2020({ strict: false }).validate(schema, asSent)).toBe(isValid);
    expect(verdictSchema.safeParse(asSent).success).toBe(isValid);
  });
});
