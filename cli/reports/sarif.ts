import { pathToFileURL } from "node:url";
import type { CheckpointResult } from "../../checkpoint/checkpoint-result.ts";
import { exitCodeOf } from "../../checkpoint/outcome.ts";
import type {
  Finding,
  GateName,
  GateResult,
  Location,
  Note,
  Region,
  RuleInfo,
  Severity,
} from "../../gates/contract.ts";
import { encodePath, type RepoPath } from "../../git/path.ts";
import { wellFormedJson } from "./well-formed-json.ts";
import { broke, describeOutcome, describeTrouble } from "./wording.ts";

/** GitHub rejects a file with more results in a run. */
const mostResults = 25_000;

/** Where code scanning shows what is in no file: it refuses a whole upload for one result without a place. */
const anchor = ".devloop.yaml";

/** Gates whose findings are weaknesses; GitHub wants a number from 0 to 10 for those. */
const securityGates: readonly GateName[] = ["semgrep", "secrets"];
const securitySeverity: Readonly<Record<Severity, string>> = { error: "8.0", warning: "5.0", note: "2.0" };

/**
 * SARIF 2.1.0, one run a gate, all five there: a gate that broke or did not run says so in its invocation, for the
 * absence of results is no proof. Rules that `catalogue` describes carry its words, others those of their first finding.
 * What shadow mode lets through has the level `note` and no security severity, for code scanning fails a check by those.
 *
 * Format: https://docs.oasis-open.org/sarif/sarif/v2.1.0/; what code scanning reads of it:
 * https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
 */
export function renderSarif(result: CheckpointResult, catalogue: readonly RuleInfo[] = []): string {
  const log = {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: result.results.map((one) => run(one, result, catalogue)),
  };
  return wellFormedJson(log);
}

function run(gate: GateResult, result: CheckpointResult, catalogue: readonly RuleInfo[]) {
  const findings = gate.findings.slice(0, mostResults);
  const ruleIds = [...new Set(findings.map((finding) => finding.rule))];
  const isShadowed = result.shadow.includes(gate.gate);
  return {
    tool: {
      driver: {
        name: "dl",
        version: result.version,
        semanticVersion: result.version,
        informationUri: "https://www.npmjs.com/package/dev-loop",
        rules: ruleIds.map((id) => rule(id, gate, catalogue, isShadowed)),
      },
      ...(gate.tools.length > 0 && { extensions: gate.tools.map(({ name, version }) => ({ name, version })) }),
    },
    automationDetails: { id: `dl/${gate.gate}/` },
    columnKind: "utf16CodeUnits",
    versionControlProvenance: [provenance(result)],
    invocations: [invocation(gate, result)],
    results: findings.map((finding) => sarifResult(finding, ruleIds.indexOf(finding.rule), isShadowed)),
    properties: {
      status: gate.outcome.status,
      reason: gate.outcome.reason,
      mode: result.inShadow.includes(gate.gate) ? "shadow" : "enforce",
      durationMs: gate.durationMs,
      checkpoint: result.id,
      tree: result.change.tree,
    },
  };
}

function rule(id: string, gate: GateResult, catalogue: readonly RuleInfo[], isShadowed: boolean) {
  const info = catalogue.find((one) => one.id === id);
  const example = gate.findings.find((finding) => finding.rule === id);
  const severity = info?.severity ?? example?.severity ?? "warning";
  const confidence = info?.confidence ?? null;
  const isSecurity = securityGates.includes(gate.gate);
  const cwe = info?.cwe ?? example?.cwe ?? [];
  const tags = [...(isSecurity ? ["security"] : []), ...cwe.map(cweTag), ...(info?.tags ?? [])];
  const summary = info?.summary ?? example?.message ?? id;
  return {
    id,
    shortDescription: { text: summary },
    fullDescription: { text: summary },
    help: { text: example?.help ?? summary },
    ...(info?.helpUri && { helpUri: info.helpUri }),
    defaultConfiguration: { level: isShadowed ? "note" : severity },
    properties: {
      // GitHub takes 20 tags and no more; SARIF wants each only once.
      tags: [...new Set(tags)].slice(0, 20),
      ...(confidence !== null && { precision: confidence }),
      ...(isSecurity && !isShadowed && { "security-severity": securitySeverity[severity] }),
    },
  };
}

function sarifResult(finding: Finding, ruleIndex: number, isShadowed: boolean) {
  return {
    ruleId: finding.rule,
    ruleIndex,
    level: isShadowed ? "note" : finding.severity,
    ...resultProperties(finding, isShadowed),
    message: { text: finding.message },
    locations: [location(finding)],
    partialFingerprints: { primaryLocationLineHash: finding.fingerprint, "dl/v1": finding.fingerprint },
    ...(finding.suppression && {
      suppressions: [
        {
          kind: finding.suppression.by === "comment" ? "inSource" : "external",
          status: "accepted",
          justification: finding.suppression.reason,
          properties: { addedByChange: finding.suppression.addedByChange },
        },
      ],
    }),
  };
}

function resultProperties({ severity, confidence }: Finding, isShadowed: boolean) {
  const properties = { ...(isShadowed && { severity }), ...(confidence !== null && { confidence }) };
  return Object.keys(properties).length > 0 && { properties };
}

function location({ location, excerpt }: Finding) {
  switch (location.kind) {
    case "file":
      return {
        physicalLocation: { artifactLocation: artifact(location.path), region: region(location.region, excerpt) },
      };
    case "path":
      return { physicalLocation: { artifactLocation: artifact(location.path) } };
    default:
      return {
        physicalLocation: { artifactLocation: artifact(anchor), region: { startLine: 1 } },
        logicalLocations: [{ name: logicalName(location), kind: "resource" }],
      };
  }
}

function logicalName(location: Extract<Location, { kind: "message" | "none" }>): string {
  return location.kind === "message" ? `commit message, line ${location.region.startLine}` : "the change";
}

/** SARIF's end column is the one after the last character. */
function region({ startLine, startColumn, endLine, endColumn }: Region, excerpt: string | null) {
  return {
    startLine,
    ...(startColumn !== undefined && { startColumn }),
    endLine,
    ...(endColumn !== undefined && { endColumn: endColumn + 1 }),
    ...(excerpt !== null && { snippet: { text: excerpt } }),
  };
}

function artifact(path: RepoPath) {
  return { uri: pathUri(path), uriBaseId: "%SRCROOT%" };
}

/** A path as a relative URI reference that gives back its very bytes, UTF-8 or not. */
export function pathUri(path: RepoPath): string {
  let uri = "";
  for (const byte of encodePath(path)) {
    const character = String.fromCharCode(byte);
    uri += /[A-Za-z0-9\-._~/]/.test(character) ? character : `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
  }
  return uri;
}

function provenance({ repository, change }: CheckpointResult) {
  const revision = change.kind === "staged" ? null : (change.commits.at(-1) ?? change.head);
  return {
    repositoryUri: pathToFileURL(`${repository.worktree}/`).href,
    ...(revision !== null && { revisionId: revision }),
    mappedTo: { uriBaseId: "%SRCROOT%" },
  };
}

function invocation(gate: GateResult, { repository, shadow }: CheckpointResult) {
  return {
    executionSuccessful: !broke(gate.outcome),
    exitCode: shadow.includes(gate.gate) ? 0 : exitCodeOf(gate.outcome),
    workingDirectory: { uri: pathToFileURL(`${repository.worktree}/`).href },
    toolExecutionNotifications: [...outcomeNotification(gate), ...gate.notes.map(noteNotification), ...cutOff(gate)],
  };
}

function outcomeNotification(gate: GateResult) {
  const { status, reason } = gate.outcome;
  if (status === "pass" || status === "fail") return [];
  return [
    {
      descriptor: { id: `${status}/${reason}` },
      level: broke(gate.outcome) ? "error" : status === "skip" ? "warning" : "note",
      message: { text: `${describeTrouble(gate.gate, gate.outcome)}. ${describeOutcome(gate)}` },
    },
  ];
}

function noteNotification({ code, message, path }: Note) {
  return {
    descriptor: { id: code },
    level: "note",
    message: { text: message },
    ...(path !== null && { locations: [{ physicalLocation: { artifactLocation: artifact(path) } }] }),
  };
}

function cutOff({ findings }: GateResult) {
  const hidden = findings.length - mostResults;
  if (hidden <= 0) return [];
  return [
    {
      descriptor: { id: "results-left-out" },
      level: "warning",
      message: { text: `${hidden} more findings are left out here: a run may hold ${mostResults} at most.` },
    },
  ];
}

/** `CWE-89` as GitHub groups by it: `external/cwe/cwe-089`. */
function cweTag(cwe: string): string {
  return `external/cwe/${cwe.toLowerCase().replace(/\d+$/, (digits) => digits.padStart(3, "0"))}`;
}
