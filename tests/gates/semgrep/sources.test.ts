import { existsSync, mkdtempSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { expandRules } from "../../../scripts/rules/expand-rules.ts";

const semgrep = join(import.meta.dirname, "../../../gates/semgrep");
const kinds = existsSync(join(semgrep, "sources")) ? readdirSync(join(semgrep, "sources")) : [];

test.each(kinds)("the rules for %s are those of their sources; else: npm run rules", (kind) => {
  const expanded = expandRules(join(semgrep, "sources", kind));
  const folder = join(semgrep, "rules", kind);
  expect(readdirSync(folder).toSorted()).toEqual([...expanded.keys()]);
  for (const [name, text] of expanded) expect(readFileSync(join(folder, name), "utf8"), name).toBe(text);
});

test.each(kinds)("every block for %s is included somewhere", (kind) => {
  const folder = join(semgrep, "sources", kind);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".yaml"));
  const text = files.map((name) => readFileSync(join(folder, name), "utf8")).join("\n");
  const blocks = files.filter((name) => name.startsWith("blocks")).map((name) => name.slice("blocks/".length, -5));
  expect(blocks.filter((name) => !text.includes(`# include: ${name}\n`))).toEqual([]);
});

describe("an include", () => {
  const folders: string[] = [];
  afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

  function expanded(rule: string, blocks: Readonly<Record<string, string>>): string | undefined {
    const folder = mkdtempSync(join(tmpdir(), "dl-test-sources-"));
    folders.push(folder);
    mkdirSync(join(folder, "blocks"));
    writeFileSync(join(folder, "a.yaml"), rule);
    for (const [name, text] of Object.entries(blocks)) writeFileSync(join(folder, "blocks", `${name}.yaml`), text);
    return expandRules(folder).get("a.yaml");
  }

  test("is replaced by its block, as deep as it stands, blocks within blocks too", () => {
    const blocks = { outer: "- a: 1\n# include: inner\n", inner: "- b: |\n\n    text\n" };
    expect(expanded("x:\n  # include: outer\ny: 2\n", blocks)).toBe("x:\n  - a: 1\n  - b: |\n\n      text\ny: 2\n");
  });

  test("of what is not there, or of itself, is refused", () => {
    expect(() => expanded("# include: nothing\n", {})).toThrow(/there is no .*nothing\.yaml/);
    expect(() => expanded("# include: a\n", { a: "# include: b\n", b: "# include: a\n" })).toThrow(/includes itself/);
  });
});
