import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { expect, expectTypeOf, test } from "vitest";
import type { z } from "zod";
import { renderRun, renderTwin } from "../../../calibration/report/json-twin.ts";
import type { calibrationRunSchema } from "../../../calibration/report/run-schema.ts";
import type { CalibrationRun, Judged } from "../../../calibration/run.ts";
import { emptyRun, sampleRun } from "./sample-run.ts";

type Mutable<T> = T extends object ? { -readonly [K in keyof T]: Mutable<T[K]> } : T;

const published: object = JSON.parse(
  readFileSync(join(import.meta.dirname, "../../../schemas/calibration.schema.json"), "utf8"),
);

test("the schema says what the type says, both ways", () => {
  expectTypeOf<z.infer<typeof calibrationRunSchema>>().toEqualTypeOf<Mutable<CalibrationRun>>();
});

test.each([
  ["a run with everything", sampleRun()],
  ["one of nothing", emptyRun()],
  ["a shard", sampleRun({ isWhole: false, shard: { part: 2, of: 4, set: "0123456789abcdef".repeat(4) } })],
])("%s follows the published schema, as a whole and as a twin", (_name, run) => {
  const ajv = new Ajv2020();
  addFormats.default(ajv);
  const validate = ajv.compile(published);
  for (const text of [renderRun(run), renderTwin(run)]) {
    expect(validate(JSON.parse(text)), JSON.stringify(validate.errors)).toBe(true);
  }
});

test("a run comes back whole from its JSON", () => {
  expect(JSON.parse(renderRun(sampleRun()))).toEqual(sampleRun());
  expect(JSON.parse(renderRun(emptyRun()))).toEqual(emptyRun());
});

test("a twin is the run without the fixtures that are right, a fixture a line", () => {
  const run = sampleRun();
  const notRight = run.judged.filter(({ outcome }) => outcome.verdict !== "right");
  const twin = renderTwin(run);
  expect(JSON.parse(twin)).toEqual({ ...run, judged: notRight });
  const lines = twin.split("\n").filter((line) => line.startsWith('    {"fixture":'));
  expect(lines.map((line) => (JSON.parse(line.replace(/,$/, "")) as Judged).fixture.id)).toEqual(
    notRight.map(({ fixture }) => fixture.id),
  );
});
