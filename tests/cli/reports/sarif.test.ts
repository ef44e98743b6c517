import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { pathUri, renderSarif } from "../../../cli/reports/sarif.ts";
import { encodePath } from "../../../git/path.ts";
import { checkpointResult, finding, gateResult, hostile, oddPath, passing, rich } from "./sample-result.ts";

interface Log {
  runs: Run[];
}

interface Run {
  tool: { driver: { rules: { id: string; properties: { tags: string[] } }[] }; extensions?: object[] };
  automationDetails: { id: string };
  invocations: [{ executionSuccessful: boolean; exitCode: number; toolExecutionNotifications: Notification[] }];
  results: Result[];
  versionControlProvenance: [{ repositoryUri: string; revisionId?: string }];
}

interface Notification {
  descriptor: { id: string };
  level: string;
  message: { text: string };
}

interface Result {
  ruleId: string;
  ruleIndex: number;
  locations: [{ physicalLocation: { artifactLocation: { uri: string }; region?: object }; logicalLocations?: object }];
  partialFingerprints: Record<string, string>;
  suppressions?: object[];
}

/** Validates against the schema of SARIF 2.1.0 that Microsoft's own test helper carries. */
const validate = compileSarifSchema();
const log = JSON.parse(renderSarif(rich)) as Log;

test.each([
  ["everything at once", rich],
  ["a pass", passing],
  ["hostile rules and paths", checkpointResult([gateResult("semgrep", { findings: [hostileFinding()] })])],
])("follows the SARIF 2.1.0 schema: %s", (_name, result) => {
  const valid = validate(JSON.parse(renderSarif(result)));
  expect(validate.errors ?? []).toEqual([]);
  expect(valid).toBe(true);
});

test("the schema is in force", () => {
  const broken = JSON.parse(renderSarif(rich)) as { runs: { results: { level: string }[] }[] };
  const result = broken.runs[1]?.results[0];
  if (result) result.level = "fatal";
  expect(validate(broken)).toBe(false);
});

test("has a run a gate, each under its own name", () => {
  expect(log.runs.map((run) => run.automationDetails.id)).toEqual([
    "dl/sanity/",
    "dl/semgrep/",
    "dl/secrets/",
    "dl/atdd/",
    "dl/review/",
  ]);
});

test("a gate that broke or did not run says so: no results are no proof", () => {
  const [atdd, review] = [log.runs[3], log.runs[4]];
  expect(atdd?.invocations[0]).toMatchObject({
    executionSuccessful: false,
    exitCode: 3,
    toolExecutionNotifications: [{ descriptor: { id: "error/tool-failed" }, level: "error" }],
  });
  expect(atdd?.invocations[0].toolExecutionNotifications[0]?.message.text).toContain("exit code 2");
  expect(review?.invocations[0].toolExecutionNotifications).toMatchObject([
    { descriptor: { id: "skip/by-person" }, level: "warning" },
  ]);
});

test("rules carry their weakness as GitHub groups by it, and results point at their rule", () => {
  const run = log.runs[1];
  const rules = run?.tool.driver.rules ?? [];
  expect(rules.map((rule) => rule.id)).toEqual(["semgrep/weak-hash", "semgrep/python-sql-injection"]);
  expect(rules[1]?.properties).toEqual({ tags: ["security", "external/cwe/cwe-089"], "security-severity": "8.0" });
  for (const result of run?.results ?? []) expect(rules[result.ruleIndex]?.id).toBe(result.ruleId);
  expect(run?.tool.extensions).toEqual([{ name: "semgrep", version: "1.140.0" }]);
});

test("the catalogue's words describe a rule where it knows it", () => {
  const info = {
    id: "semgrep/weak-hash",
    severity: "warning" as const,
    confidence: "medium" as const,
    summary: "A hash that collides.",
    cwe: ["CWE-328"],
    tags: ["python"],
    helpUri: "https://example.com/weak-hash",
  };
  const described = JSON.parse(renderSarif(rich, [info])) as Log;
  expect(described.runs[1]?.tool.driver.rules[0]).toMatchObject({
    shortDescription: { text: "A hash that collides." },
    helpUri: "https://example.com/weak-hash",
    defaultConfiguration: { level: "warning" },
    properties: { tags: ["security", "external/cwe/cwe-328", "python"], precision: "medium" },
  });
});

test("end columns are exclusive, fingerprints stable, suppressions kept", () => {
  const results = log.runs[1]?.results ?? [];
  expect(results[1]?.locations[0].physicalLocation.region).toMatchObject({
    startLine: 14,
    startColumn: 5,
    endLine: 14,
    endColumn: 53,
  });
  expect(results[1]?.partialFingerprints["primaryLocationLineHash"]).toBe("a1".repeat(32));
  expect(results[3]?.suppressions).toMatchObject([{ kind: "inSource", justification: "a fixed table name" }]);
  expect(log.runs[2]?.results[1]?.suppressions).toMatchObject([{ kind: "external" }]);
});

test("every result has a place that code scanning takes, also one in the commit message or nowhere", () => {
  for (const result of log.runs.flatMap((run) => run.results)) {
    expect(result.locations[0].physicalLocation.artifactLocation.uri).not.toBe("");
  }
  expect(log.runs[2]?.results[0]?.locations[0].logicalLocations).toMatchObject([{ name: "commit message, line 2" }]);
});

describe("provenance", () => {
  test("names the commit that was judged, and none for a staged change", () => {
    expect(log.runs[0]?.versionControlProvenance[0].revisionId).toBeUndefined();
    expect(log.runs[0]?.versionControlProvenance[0].repositoryUri).toBe("file:///home/ada/pay%20roll/");
    const commits = ["a".repeat(40), "b".repeat(40)];
    const range = { ...rich, change: { ...rich.change, kind: "range" as const, commits } };
    expect((JSON.parse(renderSarif(range)) as Log).runs[0]?.versionControlProvenance[0].revisionId).toBe(commits[1]);
  });
});

test("a run holds no more results than GitHub takes, and says how many it leaves out", () => {
  const findings = Array.from({ length: 25_004 }, () => finding());
  const many = checkpointResult([gateResult("semgrep", { findings })]);
  const [run] = (JSON.parse(renderSarif(many)) as Log).runs;
  expect(run?.results).toHaveLength(25_000);
  expect(run?.invocations[0].toolExecutionNotifications).toMatchObject([
    { descriptor: { id: "results-left-out" }, message: { text: expect.stringMatching(/^4 more/) as string } },
  ]);
});

test("hostile text is kept, as well-formed Unicode", () => {
  const text = renderSarif(rich);
  expect(text).not.toMatch(/\\ud[89a-f]/i);
  expect(JSON.stringify(JSON.parse(text))).toContain("::error::forged");
});

test.each([oddPath, "a b/ü:#?%.py", "-x", "a:b", "new\nline", hostile])("a path's URI gives back its bytes", (path) => {
  const uri = pathUri(path);
  expect(uri).toMatch(/^(?:[A-Za-z0-9\-._~/]|%[0-9A-F]{2})+$/);
  expect(percentDecode(uri)).toEqual(encodePath(path));
});

function hostileFinding() {
  return finding({ rule: hostile, message: hostile, cwe: [hostile], location: { kind: "path", path: hostile } });
}

function percentDecode(uri: string): Buffer {
  const parts = uri.split(/(%[0-9A-F]{2})/).map((part) => {
    return part.startsWith("%") ? Buffer.of(Number.parseInt(part.slice(1), 16)) : Buffer.from(part, "latin1");
  });
  return Buffer.concat(parts);
}

function compileSarifSchema() {
  const file = createRequire(import.meta.url).resolve("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json");
  const schema = JSON.parse(readFileSync(file, "utf8")) as Record<string, unknown>;
  // Draft 4 and draft 7 differ in nothing that it uses but the name of its id.
  delete schema["$schema"];
  delete schema["id"];
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats.default(ajv);
  return ajv.compile(schema);
}
