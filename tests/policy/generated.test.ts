import { join } from "node:path";
import { Ajv } from "ajv";
import { parse } from "yaml";
import { describe, expect, test } from "vitest";
import { policyJsonSchema } from "../../policy/json-schema.ts";
import { policyKeyNames, policyKeys, fileKey } from "../../policy/keys.ts";
import { parsePolicyFile } from "../../policy/parse.ts";
import { configReference } from "../../policy/reference.ts";

const root = join(import.meta.dirname, "../..");

// When this fails, the file is stale: `vitest run tests/policy/generated.test.ts --update` writes it again.
test("docs/reference/config.md is what the code gives", async () => {
  await expect(configReference()).toMatchFileSnapshot(join(root, "docs/reference/config.md"));
});

describe("the JSON Schema", () => {
  const isValid = new Ajv().compile(policyJsonSchema());

  test("describes every key", () => {
    const schema = JSON.stringify(policyJsonSchema());
    for (const key of policyKeyNames) expect(schema).toContain(JSON.stringify(policyKeys[key].description));
  });

  test.each([
    "since: root\nsanity: {timeout: 15m, when: {add: ['src/**']}}\n",
    "semgrep: {rules: {remove: [a]}, allow: [{rule: a, reason: b}], timeout: 5}\n",
    "atdd: {mappings: {add: [{code: a, specs: b}]}, exempt: [{path: a, reason: b}], report: null}\n",
    "verify: {accept: {remove: [skipped]}, exemptAuthors: {add: ['*@example.com']}}\n",
  ])("takes what dl takes: %s", async (text) => {
    expect(isValid(parse(text))).toBe(true);
    await parsePolicyFile(Buffer.from(text), { name: "repository", file: "f" });
  });

  test.each(["santy: {}", "sanity: {timeout: soon}", "semgrep: {exclude: [a]}", "secrets: {allow: [{rule: a}]}"])(
    "refuses what dl refuses: %s",
    async (text) => {
      expect(isValid(parse(text))).toBe(false);
      await expect(parsePolicyFile(Buffer.from(text), { name: "repository", file: "f" })).rejects.toThrow("f:1:");
    },
  );
});

describe("the reference page", () => {
  test("has a row for every key", () => {
    for (const key of policyKeyNames) expect(configReference()).toContain(`\n| \`${fileKey(key)}\` | `);
  });

  test("shows an example that dl reads", async () => {
    const example = /```yaml\n(.*?)```/s.exec(configReference())?.[1] ?? "";
    const layer = await parsePolicyFile(Buffer.from(example), { name: "repository", file: "f" });
    expect([...layer.entries.keys()]).toContain("semgrep.allow");
  });
});
