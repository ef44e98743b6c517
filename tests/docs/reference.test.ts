import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { generatedPages } from "../../scripts/reference/pages.ts";

const docs = join(import.meta.dirname, "../../docs");
const pages = await generatedPages();

test.each(Object.entries(pages))("docs/%s says what the code says; else: npm run docs", (path, text) => {
  expect(readFileSync(join(docs, path), "utf8")).toBe(text);
});

test("every page of the reference is generated", () => {
  const generated = Object.keys(pages).flatMap((path) => (path.startsWith("reference/") ? [path.slice(10)] : []));
  expect(readdirSync(join(docs, "reference")).toSorted()).toEqual(generated.toSorted());
});
