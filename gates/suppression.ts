import type { RepoPath } from "../git/path.ts";
import { pathMatcher } from "../policy/path-matcher.ts";
import type { Allowance } from "../policy/policy.ts";
import type { Suppression } from "./contract.ts";
import { maskSecrets } from "./mask-secrets.ts";

/** What a comment `dl-allow <rule>: <reason>` says. */
export interface AllowComment {
  readonly rule: string;
  readonly reason: string;
  /** The line that the comment stands on, from 1. */
  readonly line: number;
}

const allowPattern = /\bdl-allow\s+([a-z0-9]+\/[\w.-]+)\s*:\s*(\S[^\n]*)/;

/**
 * Reads the suppressions of a file. `dl-allow semgrep/some-rule: why this is safe` covers its own line and the next; one
 * without a reason is no suppression.
 */
export function readAllowComments(lines: readonly string[]): AllowComment[] {
  return lines.flatMap((text, index) => {
    const match = allowPattern.exec(text);
    const reason = match?.[2]?.replace(/\s*(\*\/|-->|#\})\s*$/, "").trim();
    // The reason goes as far as its line, on which there may be more than the comment.
    return match?.[1] && reason ? [{ rule: match[1], reason: maskSecrets(reason), line: index + 1 }] : [];
  });
}

/** The suppression, if any, that covers a finding of `rule` in `path` on `line`. */
export function findSuppression(
  finding: { readonly rule: string; readonly path: RepoPath; readonly line: number },
  allowances: readonly Allowance[],
  comments: readonly AllowComment[],
  addedLines: ReadonlySet<number>,
): Suppression | null {
  const allowance = allowances.find((one) => covers(one, finding));
  if (allowance) return { by: "policy", reason: allowance.reason, addedByChange: false };
  const comment = comments.find(
    (one) => one.rule === finding.rule && (one.line === finding.line || one.line === finding.line - 1),
  );
  if (comment) return { by: "comment", reason: comment.reason, addedByChange: addedLines.has(comment.line) };
  return null;
}

function covers(allowance: Allowance, finding: { readonly rule: string; readonly path: RepoPath }): boolean {
  if (allowance.rule === null && allowance.path === null) return false;
  const ruleFits = allowance.rule === null || allowance.rule === finding.rule;
  const pathFits = allowance.path === null || pathMatcher([allowance.path])(finding.path);
  return ruleFits && pathFits;
}
