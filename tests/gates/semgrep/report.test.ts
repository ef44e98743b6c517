import { describe, expect, test } from "vitest";
import { readReport } from "../../../gates/semgrep/report.ts";

const place = { line: 2, col: 3, offset: 7 };

function report(fields: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ version: "1.0.0", results: [], errors: [], paths: { scanned: [] }, ...fields });
}

function result(extra: Readonly<Record<string, unknown>>) {
  return {
    check_id: "rule",
    path: "./a.js",
    start: place,
    end: place,
    extra: { message: "m", severity: "ERROR", ...extra },
  };
}

describe("findings", () => {
  test.each([
    ["CRITICAL", "error"],
    ["ERROR", "error"],
    ["MEDIUM", "warning"],
    ["INFO", "note"],
  ])("severity %s is %s", (severity, level) => {
    const { findings } = readReport(report({ results: [result({ severity })] }));
    expect(findings.get("a.js")?.[0]?.severity).toBe(level);
  });

  test("metadata of other people's rules is understood", () => {
    const metadata = { cwe: ["CWE-89: Improper Neutralization", "CWE-89"], references: ["https://example.com/rule"] };
    const { findings } = readReport(report({ results: [result({ metadata })] }));
    expect(findings.get("a.js")).toMatchObject([{ cwe: ["CWE-89"], help: "Read https://example.com/rule" }]);
  });

  test("a message that quotes its match is kept without what could be a secret", () => {
    const message = "do not write password = 'correct horse' here";
    const { findings } = readReport(report({ results: [result({ message })] }));
    expect(findings.get("a.js")?.[0]?.message).toBe("do not write password = '[redacted]' here");
  });

  test.each([
    ["an unknown severity", result({ severity: "LOUD" })],
    ["no path", { ...result({}), path: null }],
    ["a broken place", { ...result({}), start: { line: -1, offset: 0 } }],
  ])("%s is refused", (_, broken) => {
    expect(() => readReport(report({ results: [broken] }))).toThrow(TypeError);
  });
});

describe("errors", () => {
  test("a syntax error names the file and none of its text", () => {
    const error = { type: "Syntax error", level: "warn", path: "a.js", message: "`secret text` was unexpected" };
    const { shortfalls, fatal } = readReport(report({ errors: [error] }));
    expect(fatal).toEqual([]);
    expect(shortfalls.get("a.js")).toEqual([
      { extent: "nothing", why: "Semgrep could not parse it", isPassing: false },
    ]);
  });

  test("a partial parse names the lines", () => {
    const spans = [{ start: { line: 3 }, end: { line: 5 } }];
    const error = { type: ["PartialParsing", []], level: "warn", path: "a.js", message: "text", spans };
    const { shortfalls } = readReport(report({ errors: [error] }));
    expect(shortfalls.get("a.js")?.[0]).toMatchObject({ extent: "part", why: "Semgrep could not parse lines 3-5" });
  });

  test("a time-out names the rule and is not kept", () => {
    const error = { type: "Timeout", level: "warn", path: "a.js", rule_id: "slow", message: "" };
    const { shortfalls } = readReport(report({ errors: [error] }));
    expect(shortfalls.get("a.js")?.[0]).toEqual({ extent: "part", why: "slow took too long", isPassing: true });
  });

  test.each([
    { type: "Rule parse error", level: "error", message: "Rule parse error in rule x", rule_id: "x" },
    { type: "Fatal error", level: "error", path: "a.js", message: "boom" },
    { type: "Something new", level: "warn", path: "a.js", message: "boom" },
    { type: ["IncompatibleRule", {}], level: "warn", message: "needs another version" },
  ])("$type is fatal", (error) => {
    expect(readReport(report({ errors: [error] })).fatal).toHaveLength(1);
  });
});
