import { Ajv } from "ajv";
import { expect, test } from "vitest";
import { renderGitLab } from "../../../cli/reports/gitlab.ts";
import { checkpointResult, finding, gateResult, hostile, passing, rich } from "./sample-result.ts";

interface Issue {
  check_name: string;
  fingerprint: string;
  severity: string;
  location: { path: string; lines: { begin: number } };
}

/** What https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format demands. */
const documented = new Ajv({ allErrors: true }).compile({
  type: "array",
  items: {
    type: "object",
    required: ["description", "check_name", "fingerprint", "severity", "location"],
    properties: {
      description: { type: "string", minLength: 1 },
      check_name: { type: "string", minLength: 1 },
      fingerprint: { type: "string", minLength: 1 },
      severity: { enum: ["info", "minor", "major", "critical", "blocker"] },
      location: {
        type: "object",
        required: ["path", "lines"],
        properties: {
          path: { type: "string", minLength: 1, not: { pattern: "^\\.?/" } },
          lines: {
            type: "object",
            required: ["begin"],
            properties: { begin: { type: "integer", minimum: 1 } },
          },
        },
      },
    },
  },
});

const hostileResult = checkpointResult([
  gateResult("semgrep", {
    outcome: { status: "fail", reason: "findings" },
    findings: [finding({ message: hostile, rule: hostile, location: { kind: "path", path: hostile } })],
  }),
]);

test.each([
  ["everything at once", rich],
  ["a pass", passing],
  ["hostile text", hostileResult],
])("follows GitLab's documented form: %s", (_name, result) => {
  const text = renderGitLab(result);
  documented(JSON.parse(text));
  expect(documented.errors ?? []).toEqual([]);
  expect(text.charCodeAt(0)).toBe("[".charCodeAt(0));
  expect(text).not.toMatch(/\\ud[89a-f]/i);
});

test("findings keep rule, place and severity; what is in no file stands beside the configuration", () => {
  const issues = JSON.parse(renderGitLab(rich)) as Issue[];
  expect(issues.map((issue) => [issue.check_name, issue.severity, issue.location.lines.begin])).toEqual([
    ["semgrep/weak-hash", "minor", 14],
    ["semgrep/python-sql-injection", "critical", 14],
    ["semgrep/python-sql-injection", "critical", 1],
    ["secrets/github-token", "critical", 1],
    ["atdd/error-tool-failed", "blocker", 1],
    ["review/skip-by-person", "info", 1],
  ]);
  expect(issues[3]?.location.path).toBe(".devloop.yaml");
});

test("equal fingerprints are told apart, or GitLab would drop all but one", () => {
  const twins = checkpointResult([gateResult("semgrep", { findings: [finding(), finding(), finding()] })]);
  const issues = JSON.parse(renderGitLab(twins)) as Issue[];
  expect(new Set(issues.map((issue) => issue.fingerprint)).size).toBe(3);
  expect(issues[0]?.fingerprint).toBe(finding().fingerprint);
});
