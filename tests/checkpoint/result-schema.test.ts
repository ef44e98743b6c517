import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, expectTypeOf, test } from "vitest";
import type { z } from "zod";
import type { CheckpointEvent } from "../../checkpoint/checkpoint-events.ts";
import type { CheckpointResult } from "../../checkpoint/checkpoint-result.ts";
import type {
  checkpointEventSchema,
  checkpointResultSchema,
  gateResultSchema,
  verifyResultSchema,
} from "../../checkpoint/result-schema.ts";
import { loggedEventSchema } from "../../checkpoint/log-schema.ts";
import type { VerifyResult } from "../../checkpoint/verify-result.ts";
import { renderJson } from "../../cli/reports/json.ts";
import type { GateResult } from "../../gates/contract.ts";
import { eventsOf, passing, rich } from "../cli/reports/sample-result.ts";

type Mutable<T> = T extends object ? { -readonly [K in keyof T]: Mutable<T[K]> } : T;

const schemas = join(import.meta.dirname, "../../schemas");

test("the schemas say what the types say, both ways", () => {
  expectTypeOf<z.infer<typeof gateResultSchema>>().toEqualTypeOf<Mutable<GateResult>>();
  expectTypeOf<z.infer<typeof checkpointResultSchema>>().toEqualTypeOf<Mutable<CheckpointResult>>();
  expectTypeOf<z.infer<typeof checkpointEventSchema>>().toEqualTypeOf<Mutable<CheckpointEvent>>();
  expectTypeOf<z.infer<typeof verifyResultSchema>>().toEqualTypeOf<Mutable<VerifyResult>>();
});

describe("the published schemas", () => {
  test.each([
    ["everything at once", rich],
    ["a pass", passing],
  ])("take the JSON report: %s", (_name, result) => {
    const validate = published("checkpoint.schema.json");
    validate(JSON.parse(renderJson(result)));
    expect(validate.errors ?? []).toEqual([]);
  });

  test("take every event", () => {
    const validate = published("checkpoint-event.schema.json");
    for (const event of eventsOf(rich)) {
      validate(JSON.parse(JSON.stringify(event)));
      expect(validate.errors ?? []).toEqual([]);
    }
  });

  test("take the result of dl verify", () => {
    const validate = published("verify.schema.json");
    const result: VerifyResult = {
      schemaVersion: 1,
      kind: "verify",
      accepted: false,
      commits: [
        {
          commit: "a".repeat(64),
          subject: "x",
          status: "skipped",
          stamp: null,
          skips: [{ gate: "sanity", reason: "y" }],
          accepted: true,
          shadow: false,
          detail: "z",
        },
      ],
    };
    validate(JSON.parse(renderJson(result)));
    expect(validate.errors ?? []).toEqual([]);
  });

  test("refuse a status with another status' reason, and a missing property", () => {
    const validate = published("checkpoint.schema.json");
    const [first, ...others] = passing.results;
    const outcome = { status: "pass", reason: "deadline" };
    expect(validate({ ...passing, results: [{ ...first, outcome }, ...others] })).toBe(false);
    expect(validate({ ...passing, verdict: undefined })).toBe(false);
  });

  test("let a later release add properties", () => {
    expect(published("checkpoint.schema.json")({ ...passing, added: 1 })).toBe(true);
  });
});

test("JSON gives a path's bytes back", () => {
  const text = renderJson(rich);
  expect(Buffer.from(text).toString()).toBe(text);
  expect(JSON.parse(text)).toEqual(rich);
});

function published(name: string) {
  const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
  addFormats.default(ajv);
  return ajv.compile(JSON.parse(readFileSync(join(schemas, name), "utf8")) as object);
}

describe("the schema of the event log", () => {
  const event = { schemaVersion: 1, id: "01jd3z7k8m", at: "2026-03-04T05:06:07.890Z" };
  const { inShadow: _inShadow, shadow: _shadow, ...older } = rich;

  test.each([
    ["what is written now", { type: "checkpoint", result: rich, blockFrom: { semgrep: "error", review: "note" } }],
    ["a checkpoint from before there was a shadow mode", { type: "checkpoint", result: older }],
    ["a commit message", { type: "commit-message", checkpoint: "x", result: rich.results[2] }],
  ])("takes %s", (_, body) => {
    const validate = published("logged-event.schema.json");
    validate(JSON.parse(JSON.stringify({ ...event, ...body })));
    expect(validate.errors ?? []).toEqual([]);
  });

  test("reads a checkpoint from before there was a shadow mode as one without it", () => {
    expect(loggedEventSchema.parse({ ...event, type: "checkpoint", result: older })).toMatchObject({
      result: { inShadow: [], shadow: [] },
    });
  });
});
