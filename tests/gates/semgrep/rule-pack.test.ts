import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { kinds } from "../../../gates/semgrep/kinds.ts";
import { semgrepRules } from "../../../gates/semgrep/rule-list.ts";
import { layCases, runNatively, runPlainly, type Match } from "./run-cases.ts";

const casesRoot = join(import.meta.dirname, "cases");
const rulesRoot = join(import.meta.dirname, "../../../gates/semgrep/rules");

interface Case {
  readonly path: string;
  readonly rule: string;
  readonly sort: "vulnerable" | "safe";
  readonly expected: readonly number[];
}

const cases = readdirSync(casesRoot, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => readCase(join(entry.parentPath, entry.name)));

/** The line behind each comment `ruleid: <rule>` must be found, as in Semgrep's own rule tests. */
function readCase(file: string): Case {
  const [, rule = "", sort = ""] = /([^/]+)\.(vulnerable|safe)\.[^./]+$/.exec(file) ?? [];
  if (sort !== "vulnerable" && sort !== "safe") throw new Error(`${file} is neither vulnerable nor safe`);
  const lines = readFileSync(file, "utf8").split("\n");
  const expected = lines.flatMap((line, index) => (line.includes(`ruleid: ${rule}`) ? [index + 2] : []));
  return { path: file.slice(casesRoot.length + 1), rule, sort, expected };
}

const rules = semgrepRules().map(({ id }) => id.slice("semgrep/".length));
const root = layCases(casesRoot);
const scratch = mkdtempSync(join(tmpdir(), "dl-test-scratch-"));
let native: readonly Match[];

beforeAll(async () => {
  native = await runNatively(root, scratch, rulesRoot);
});

afterAll(() => {
  for (const one of [root, scratch]) rmSync(one, { recursive: true, force: true });
});

describe("each rule", () => {
  test("has a vulnerable and a safe case, and each case a rule", () => {
    for (const sort of ["vulnerable", "safe"] as const) {
      const covered = cases.filter((one) => one.sort === sort).map(({ rule }) => rule);
      expect(covered.toSorted()).toEqual(rules.toSorted());
    }
  });

  test.each(cases.filter(({ sort }) => sort === "vulnerable"))("$rule finds the defects of $path", (one) => {
    const found = native.filter(({ path, rule }) => path === one.path && rule === one.rule).map(({ line }) => line);
    expect(one.expected).not.toEqual([]);
    expect([...new Set(found)].toSorted((a, b) => a - b)).toEqual(one.expected);
  });

  test.each(cases.filter(({ sort }) => sort === "safe"))("no rule finds anything in $path", (one) => {
    expect(native.filter(({ path }) => path === one.path)).toEqual([]);
  });

  test("says what is wrong, what to do, and where to read on", () => {
    for (const kind of kinds) {
      for (const file of readdirSync(join(rulesRoot, kind))) {
        const { rules } = parse(readFileSync(join(rulesRoot, kind, file), "utf8")) as { rules: PackRule[] };
        for (const rule of rules) expect(rule, rule.id).toSatisfy(isComplete);
      }
    }
  });

  test("looks at paths only for workflows: results are kept for a blob, whatever its path", () => {
    for (const kind of kinds.filter((one) => one !== "github-actions")) {
      for (const file of readdirSync(join(rulesRoot, kind))) {
        expect(readFileSync(join(rulesRoot, kind, file), "utf8")).not.toMatch(/^ {4}paths:/m);
      }
    }
  });

  test("has a name of its own", () => {
    expect(new Set(rules).size).toBe(rules.length);
  });
});

// The plain way starts Python, and runs all rules over a thousand files on its own terms.
test("the fast way to start Semgrep finds exactly what the plain one finds", { timeout: 300_000 }, () => {
  expect(native).toEqual(runPlainly(root, scratch, rulesRoot));
});

interface PackRule {
  readonly id: string;
  readonly message: string;
  readonly metadata: {
    readonly cwe: readonly string[];
    readonly owasp: readonly string[];
    readonly confidence: string;
    readonly help: string;
    readonly references: readonly string[];
  };
}

/** A message that names a metavariable would carry text of the file, and so maybe a secret. */
function isComplete({ id, message, metadata }: PackRule): boolean {
  return (
    /^[a-z0-9-]+$/.test(id) &&
    /^[^$]+\.$/.test(message) &&
    metadata.help.endsWith(".") &&
    metadata.cwe.length > 0 &&
    metadata.cwe.every((one) => /^CWE-\d+$/.test(one)) &&
    metadata.owasp.every((one) => /^A\d\d:2021$/.test(one)) &&
    ["HIGH", "MEDIUM", "LOW"].includes(metadata.confidence) &&
    metadata.references.length > 0 &&
    metadata.references.every((one) => one.startsWith("https://"))
  );
}
