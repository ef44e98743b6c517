import type { Oid } from "../../change/change.ts";
import type { RepoPath } from "../../git/path.ts";
import type { Finding, Location, Suppression } from "../contract.ts";
import { fingerprint } from "../fingerprint.ts";
import type { BlobMatch } from "./blob-report.ts";
import { severityOf } from "./severity-of.ts";

const help =
  "Take it out, and read it from the environment or a secret store; if it ever left this machine, revoke it. If it opens nothing, allow it by a `dl-allow` comment or the policy, with the reason.";

/** A match with its number among the equal ones of its file, from 0. */
export interface NumberedMatch {
  readonly match: BlobMatch;
  readonly occurrence: number;
}

/** Numbers matches of the same secret by the same rule, in the order of the file. */
export function numberMatches(matches: readonly BlobMatch[]): NumberedMatch[] {
  const seen = new Map<string, number>();
  return matches.map((match) => {
    const key = `${match.rule} ${match.identity}`;
    const occurrence = seen.get(key) ?? 0;
    seen.set(key, occurrence + 1);
    return { match, occurrence };
  });
}

/** The finding for a match in a file. `commit` is the commit of a range that it is gone from again at the tip. */
export function fileFinding(
  numbered: NumberedMatch,
  path: RepoPath,
  suppression: Suppression | null,
  commit: Oid | null,
): Finding {
  const location: Location = { kind: "file", path, region: regionOf(numbered.match) };
  const where = commit === null ? "" : ` in commit ${commit.slice(0, 12)}, and so in the history`;
  return { ...finding(numbered, path, where), location, suppression };
}

/** The finding for a match in a commit message. */
export function messageFinding(numbered: NumberedMatch, suppression: Suppression | null): Finding {
  const location: Location = { kind: "message", region: regionOf(numbered.match) };
  return { ...finding(numbered, null, " in the commit message"), location, suppression };
}

function finding(
  { match, occurrence }: NumberedMatch,
  path: RepoPath | null,
  where: string,
): Omit<Finding, "location" | "suppression"> {
  const rule = `secrets/${match.rule}`;
  return {
    rule,
    severity: severityOf(match.confidence),
    confidence: match.confidence,
    message: `This looks like ${match.title}${where}.`,
    help,
    excerpt: match.excerpt,
    fingerprint: fingerprint(rule, path, match.identity, occurrence),
    cwe: [match.cwe],
  };
}

function regionOf({ startLine, endLine, startColumn, endColumn }: BlobMatch) {
  return { startLine, endLine, startColumn, endColumn };
}
