import type { Change } from "../../change/change.ts";
import type { RepoPath } from "../../git/path.ts";
import type { Finding, Note } from "../contract.ts";
import { fingerprint } from "../fingerprint.ts";
import { shownPath } from "./build-request.ts";
import { maskSecrets } from "../mask-secrets.ts";
import { onOneLine } from "./on-one-line.ts";
import { reviewRuleTable, ruleOf } from "./rule-list.ts";
import type { ReviewedDefect } from "./schema.ts";

const longestText = 1000;
const longestExcerpt = 200;

/** The findings for what a reviewer found and is believed. Its words are another's: they are made fit to print. */
export function toFindings(defects: readonly ReviewedDefect[], change: Change): Finding[] {
  const paths = pathsByName(change);
  const seen = new Map<string, number>();
  return defects.map(({ severity, category, path: shown, line, quote, why, fix }) => {
    const rule = ruleOf(severity);
    const path = paths.get(shown) ?? shown;
    const key = [rule, path, quote].join("\0");
    const occurrence = seen.get(key) ?? 0;
    seen.set(key, occurrence + 1);
    return {
      rule,
      severity: reviewRuleTable[rule].severity,
      confidence: null,
      message: toShow(`${category}: ${why}`, longestText),
      help: fix === undefined ? null : toShow(fix, longestText),
      location: { kind: "file", path, region: { startLine: line, endLine: line } },
      excerpt: toShow(quote, longestExcerpt),
      fingerprint: fingerprint(rule, path, quote, occurrence),
      cwe: [],
      suppression: null,
    };
  });
}

/** A note for each finding that is not believed, so that a reader can see what was set aside. */
export function droppedNotes(defects: readonly ReviewedDefect[], change: Change): Note[] {
  const paths = pathsByName(change);
  return defects.map(({ id, severity, path, line, why }) => ({
    code: "information",
    message: toShow(
      `Not believed: the reviewer's ${severity} finding ${id} at ${path}:${line} quotes no line that the change adds: ${why}`,
      longestText,
    ),
    path: paths.get(path) ?? null,
  }));
}

function pathsByName(change: Change): ReadonlyMap<string, RepoPath> {
  return new Map(change.files.map(({ path }) => [shownPath(path), path]));
}

function toShow(text: string, longest: number): string {
  return onOneLine(maskSecrets(text), longest);
}
