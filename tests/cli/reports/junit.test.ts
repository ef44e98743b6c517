import { XMLParser } from "fast-xml-parser";
import { SaxesParser } from "saxes";
import { expect, test } from "vitest";
import { renderJunit } from "../../../cli/reports/junit.ts";
import { checkpointResult, finding, gateResult, hostile, longLine, passing, rich } from "./sample-result.ts";

type Attributes = Record<string, string>;
interface Case extends Attributes {}
interface Suite {
  name: string;
  tests: string;
  failures: string;
  errors: string;
  skipped: string;
  timestamp: string;
  testcase: (Case & { failure?: Attributes; error?: Attributes; skipped?: Attributes })[];
}

const hostileResult = checkpointResult([
  gateResult("sanity", {
    outcome: { status: "fail", reason: "findings" },
    summary: hostile,
    notes: [{ code: "information", message: hostile, path: null }],
    findings: [
      finding({ rule: hostile, message: hostile, excerpt: hostile, help: longLine }),
      finding({ location: { kind: "path", path: hostile } }),
      finding({ suppression: { by: "policy", reason: hostile, addedByChange: false } }),
    ],
  }),
]);

test.each([
  ["everything at once", rich],
  ["a pass", passing],
  ["hostile text", hostileResult],
])("is well-formed XML 1.0: %s", (_name, result) => {
  expect(() => parseStrictly(renderJunit(result))).not.toThrow();
});

test("has a suite a gate with what Jenkins and GitLab read", () => {
  const { suites, root } = read(renderJunit(rich));
  expect(suites.map((suite) => [suite.name, suite.tests, suite.failures, suite.errors, suite.skipped])).toEqual([
    ["dl.sanity", "1", "0", "0", "0"],
    ["dl.semgrep", "4", "3", "0", "1"],
    ["dl.secrets", "2", "1", "0", "1"],
    ["dl.atdd", "1", "0", "1", "0"],
    ["dl.review", "1", "0", "0", "1"],
  ]);
  expect(root).toMatchObject({ name: "dl checkpoint", tests: "9", failures: "4", errors: "1", skipped: "3" });
  expect(suites[0]?.timestamp).toBe("2026-03-04T05:06:07");
});

test("a finding is a failure with its place, a broken gate an error, a suppressed one skipped with its reason", () => {
  const { suites } = read(renderJunit(rich));
  expect(suites[1]?.testcase[1]).toMatchObject({
    classname: "dl.semgrep",
    name: "semgrep/python-sql-injection src/db.py:14:5",
    file: "src/db.py",
    line: "14",
    failure: { type: "semgrep/python-sql-injection", message: "error: User input reaches an SQL query." },
  });
  expect(suites[3]?.testcase[0]?.error).toMatchObject({ type: "tool-failed" });
  expect(suites[1]?.testcase[3]?.skipped).toEqual({ message: "Let stand: a fixed table name" });
  expect(suites[4]?.testcase[0]?.skipped?.["message"]).toContain("Skipped by a person");
});

test("a gate that fails without findings of its own still fails", () => {
  const bare = checkpointResult([gateResult("sanity", { outcome: { status: "fail", reason: "findings" } })]);
  expect(read(renderJunit(bare)).suites[0]).toMatchObject({ tests: "1", failures: "1" });
});

test("cases have names of their own", () => {
  const twins = checkpointResult([
    gateResult("sanity", { outcome: { status: "fail", reason: "findings" }, findings: [finding(), finding()] }),
  ]);
  const names = read(renderJunit(twins)).suites[0]?.testcase.map((one) => one["name"]) ?? [];
  expect(new Set(names).size).toBe(2);
});

test.each([
  ["hostile", hostile],
  ["every control", String.fromCharCode(...Array.from({ length: 0xa0 }, (_none, code) => code))],
])("attributes and text come back as they went in, but for what XML cannot hold: %s", (_name, text) => {
  const outcome = { status: "fail", reason: "findings" } as const;
  const findings = [finding({ rule: text, message: text, help: text, excerpt: null })];
  const [failure] = elements(renderJunit(checkpointResult([gateResult("sanity", { outcome, findings })])), "failure");
  // oxlint-disable-next-line no-control-regex -- what XML 1.0 cannot hold
  const expected = text.toWellFormed().replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, "\ufffd");
  expect(failure?.attributes).toEqual({ type: expected, message: `error: ${expected}` });
  expect(failure?.text).toBe(`${expected}\n${expected}`);
});

/** Elements of one name, their attributes and text as XML's own rules give them (white space in attributes folds). */
function elements(xml: string, name: string): { attributes: Record<string, string>; text: string }[] {
  const parser = new SaxesParser();
  const found: { attributes: Record<string, string>; text: string }[] = [];
  let inside = false;
  parser.on("opentag", (tag) => {
    inside = tag.name === name;
    if (inside) found.push({ attributes: tag.attributes, text: "" });
  });
  parser.on("closetag", () => {
    inside = false;
  });
  parser.on("text", (text) => {
    const last = found.at(-1);
    if (inside && last) last.text += text;
  });
  parser.write(xml).close();
  return found;
}

/** Reads by the rules of XML, strictly: any character or mark-up that is not allowed throws. */
function parseStrictly(xml: string): void {
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(xml).close();
}

function read(xml: string): { root: Attributes; suites: Suite[] } {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: "",
    parseAttributeValue: false,
    parseTagValue: false,
    trimValues: false,
    htmlEntities: true,
    isArray: (name) => name === "testsuite" || name === "testcase",
  });
  const { testsuites } = parser.parse(xml) as { testsuites: Attributes & { testsuite: Suite[] } };
  return { root: testsuites, suites: testsuites.testsuite };
}
