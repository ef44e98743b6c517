import { createHash } from "node:crypto";
import type { CheckpointResult } from "../../checkpoint/checkpoint-result.ts";
import type { Finding, GateResult, Severity } from "../../gates/contract.ts";
import { wellFormedJson } from "./well-formed-json.ts";
import { broke, describeOutcome, describeTrouble, openFindings } from "./wording.ts";

/** One entry of GitLab's report. */
interface Issue {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: "info" | "minor" | "major" | "critical" | "blocker";
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

const severities: Readonly<Record<Severity, Issue["severity"]>> = {
  error: "critical",
  warning: "major",
  note: "minor",
};

/** What is in no file stands beside dl's own configuration. */
const anchor = ".devloop.yaml";

/**
 * GitLab's Code Quality report: findings that stand, gates that broke as `blocker` and gates that were left out as `info`;
 * what shadow mode lets through as `info` too.
 *
 * Format: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
 */
export function renderGitLab(result: CheckpointResult): string {
  const issues = result.results.flatMap((gate) => issuesOf(gate, result));
  return wellFormedJson(withDistinctFingerprints(issues));
}

function issuesOf(gate: GateResult, { shadow }: CheckpointResult): Issue[] {
  const issues = [...gateIssue(gate), ...openFindings(gate).map(findingIssue)];
  return shadow.includes(gate.gate) ? issues.map(shadowed) : issues;
}

function gateIssue(gate: GateResult): Issue[] {
  const { status, reason } = gate.outcome;
  if (status !== "skip" && !broke(gate.outcome)) return [];
  return [
    {
      description: `${describeTrouble(gate.gate, gate.outcome)}. ${describeOutcome(gate)}`,
      check_name: `${gate.gate}/${status}-${reason}`,
      fingerprint: digest(`${gate.gate}/${status}-${reason}`),
      severity: broke(gate.outcome) ? "blocker" : "info",
      location: { path: anchor, lines: { begin: 1 } },
    },
  ];
}

function shadowed(issue: Issue): Issue {
  return { ...issue, severity: "info", description: `Shadow mode, does not block: ${issue.description}` };
}

function findingIssue({ rule, severity, message, help, location, fingerprint }: Finding): Issue {
  const hasPath = location.kind === "file" || location.kind === "path";
  return {
    description: [message, help].filter((part) => part !== null).join(" "),
    check_name: rule,
    fingerprint,
    severity: severities[severity],
    location: {
      path: hasPath ? location.path : anchor,
      lines: { begin: location.kind === "file" ? location.region.startLine : 1 },
    },
  };
}

/** GitLab drops an issue whose fingerprint it has seen. */
function withDistinctFingerprints(issues: readonly Issue[]): Issue[] {
  const seen = new Map<string, number>();
  return issues.map((issue) => {
    const earlier = seen.get(issue.fingerprint) ?? 0;
    seen.set(issue.fingerprint, earlier + 1);
    return earlier === 0 ? issue : { ...issue, fingerprint: digest(`${issue.fingerprint} ${earlier}`) };
  });
}

function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
