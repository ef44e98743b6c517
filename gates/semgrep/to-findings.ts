import type { SemgrepPolicy } from "../../policy/policy.ts";
import type { Finding } from "../contract.ts";
import { fingerprint } from "../fingerprint.ts";
import { findSuppression, readAllowComments } from "../suppression.ts";
import type { Match } from "./differential.ts";
import { excerpt } from "./excerpt.ts";
import type { RawFinding } from "./report.ts";
import { SourceText } from "./source-text.ts";
import type { JudgedFile } from "./versions.ts";

/** A version's matches, with their texts. */
export function toMatches(
  findings: readonly RawFinding[],
  blob: Buffer,
  addedLines: ReadonlySet<number>,
): Match<RawFinding>[] {
  const source = new SourceText(blob);
  return findings.map((finding) => ({
    finding,
    rule: finding.rule,
    text: source.matched(finding),
    isOnAddedLine: touches(finding, addedLines),
  }));
}

/** What the gate reports for the matches of one file that the change brings. */
export function toFindings(
  { after }: JudgedFile,
  matches: readonly Match<RawFinding>[],
  blob: Buffer,
  addedLines: ReadonlySet<number>,
  policy: SemgrepPolicy,
): Finding[] {
  const source = new SourceText(blob);
  const comments = readAllowComments(source.lines);
  const occurrences = new Map<string, number>();
  const inOrder = matches.toSorted((a, b) => a.finding.startByte - b.finding.startByte);
  return inOrder.map(({ finding, text }) => {
    const rule = `semgrep/${finding.rule}`;
    const seen = fingerprint(rule, after.path, text, 0);
    const occurrence = occurrences.get(seen) ?? 0;
    occurrences.set(seen, occurrence + 1);
    const place = { rule, path: after.path, line: finding.startLine };
    return {
      rule,
      severity: finding.severity,
      confidence: finding.confidence,
      message: finding.message,
      help: finding.help,
      location: { kind: "file", path: after.path, region: source.region(finding) },
      excerpt: excerpt(source.lines[finding.startLine - 1] ?? ""),
      fingerprint: fingerprint(rule, after.path, text, occurrence),
      cwe: finding.cwe,
      suppression: findSuppression(place, policy.allow, comments, addedLines),
    };
  });
}

function touches({ startLine, endLine }: RawFinding, lines: ReadonlySet<number>): boolean {
  for (let line = startLine; line <= endLine; line++) if (lines.has(line)) return true;
  return false;
}
