import { describe, expect, test } from "vitest";
import { policyFloor } from "../../policy/layers.ts";
import { lintPolicy } from "../../policy/lint.ts";
import { parsePolicyFile } from "../../policy/parse.ts";
import { formatProblem } from "../../policy/problems.ts";

const files = ["src/a.ts", ".semgrep/own.yml", ".devloop/rules/a.yml", "rules/b.yml", "test/.hidden/x"];
const rules = ["semgrep/sql-injection", "secrets/github-token"];

async function lint(text: string, surroundings: { files?: readonly string[] | null; rules?: null } = {}) {
  const layer = await parsePolicyFile(Buffer.from(text), { name: "staged", file: "f" });
  return lintPolicy(layer, { floor: policyFloor(null), files, rules, ...surroundings }).map(formatProblem);
}

describe("warns of", () => {
  test.each([
    ["semgrep: {exclude: {add: [lib/**, src/**]}}", 'f:1:27: semgrep.exclude: "lib/**" matches no tracked file.'],
    ["sanity: {when: {add: ['*.ts']}}", 'f:1:23: sanity.when: "*.ts" matches no tracked file.'],
    ["secrets: {allow: [{path: lib/x, reason: y}]}", 'f:1:19: secrets.allow: "lib/x" matches no tracked file.'],
    [
      "atdd: {mappings: {add: [{code: src/**, specs: features/**}]}}",
      'f:1:25: atdd.mappings: "features/**" matches no tracked file.',
    ],
    ["atdd: {exempt: [{path: lib, reason: y}]}", 'f:1:17: atdd.exempt: "lib" matches no tracked file.'],
    [
      "semgrep: {configs: {add: [rules/b.yml]}}",
      'f:1:27: semgrep.configs: "rules/b.yml" is outside of .devloop/ and .semgrep/, so that stamps do not cover it.',
    ],
    [
      "semgrep: {configs: {add: [.semgrep/none.yml]}}",
      'f:1:27: semgrep.configs: ".semgrep/none.yml" is not among the tracked files.',
    ],
    [
      "semgrep: {rules: {remove: [sql-injektion]}}",
      'f:1:28: "semgrep/sql-injektion" is no rule. Did you mean "semgrep/sql-injection"?',
    ],
    ["secrets: {allow: [{rule: zzzzzzzzz, reason: y}]}", 'f:1:19: "secrets/zzzzzzzzz" is no rule.'],
    [
      "secrets: {exclude: {remove: [x]}}",
      'f:1:30: secrets.exclude: "x" is not in the list, so there is nothing to take away.',
    ],
    ["review: {engine: command}", "f:1:18: review.engine is command, and no review.command says which."],
    ["review: {command: x}", "f:1:19: review.command has no effect without engine: command beside it."],
    ["atdd: {report: a.xml}", "f:1:16: atdd.report has no effect without an atdd.command that writes it."],
  ])("%s", async (text, warning) => {
    expect(await lint(text)).toEqual([warning]);
  });

  test("several, in the order of the file", async () => {
    const warnings = await lint("secrets:\n  exclude: {add: [x]}\nsanity:\n  when: {add: [y]}\n");
    expect(warnings.map((warning) => warning.slice(0, 4))).toEqual(["f:2:", "f:4:"]);
  });
});

test.each([
  "semgrep: {configs: {add: [.semgrep/own.yml, .semgrep, .devloop/rules/]}}",
  "semgrep: {rules: {remove: [sql-injection]}, allow: [{rule: sql-injection, path: 'src/*', reason: x}]}",
  "secrets: {exclude: {add: [test/**]}}",
  "verify: {accept: {remove: [skipped]}}",
  "review: {engine: command, command: x}",
  "sanity: {when: {add: ['**']}}",
])("is content with %s", async (text) => {
  expect(await lint(text)).toEqual([]);
});

test("says nothing of what it does not know", async () => {
  const text = "semgrep: {rules: {remove: [nothing]}, exclude: {add: [none/**]}, configs: {add: [.semgrep/none.yml]}}";
  expect(await lint(text, { files: null, rules: null })).toEqual([]);
});
