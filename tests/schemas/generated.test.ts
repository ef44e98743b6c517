import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { schemaFiles } from "../../scripts/schema-files.ts";

const directory = join(import.meta.dirname, "../../schemas");
const files = schemaFiles();

test.each(Object.entries(files))("schemas/%s is what the code says; else run npm run schemas", (name, text) => {
  expect(readFileSync(join(directory, name), "utf8")).toBe(text);
});

test("nothing lies in schemas/ that the code does not say; else run npm run schemas", () => {
  expect(readdirSync(directory).toSorted()).toEqual(Object.keys(files).toSorted());
});
