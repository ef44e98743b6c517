import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { referencePages } from "../../scripts/reference/pages.ts";

const folder = join(import.meta.dirname, "../../docs/reference");
const pages = await referencePages();

test.each(Object.entries(pages))("docs/reference/%s says what the code says; else: npm run docs", (name, text) => {
  expect(readFileSync(join(folder, name), "utf8")).toBe(text);
});

test("every page of the reference is generated", () => {
  expect(readdirSync(folder).toSorted()).toEqual(Object.keys(pages).toSorted());
});
