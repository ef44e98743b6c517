import type { RepoPath } from "../../git/path.ts";
import type { Finding, Location } from "../contract.ts";
import { fingerprint } from "../fingerprint.ts";
import { atddRuleTable, type AtddRule } from "./rule-list.ts";

/** One defect, before it is given its fingerprint. */
export interface Defect {
  readonly rule: AtddRule;
  readonly path: RepoPath;
  /** From 1; null when it is about the whole file, or the file is gone. */
  readonly line: number | null;
  readonly message: string;
  /** What stays the same for the same defect while lines move: a scenario's name, a tag. */
  readonly subject: string;
}

/** The findings for `defects`, in the order of path and line; equal ones once. */
export function toFindings(defects: readonly Defect[]): Finding[] {
  const seen = new Map<string, number>();
  return distinct(defects)
    .toSorted((a, b) => compare(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0))
    .map((defect) => {
      const key = [defect.rule, defect.path, defect.subject].join("\0");
      const occurrence = seen.get(key) ?? 0;
      seen.set(key, occurrence + 1);
      return {
        rule: defect.rule,
        severity: "error",
        confidence: null,
        message: defect.message,
        help: atddRuleTable[defect.rule].help,
        location: locate(defect),
        excerpt: null,
        fingerprint: fingerprint(defect.rule, defect.path, defect.subject, occurrence),
        cwe: [],
        suppression: null,
      };
    });
}

function locate({ path, line }: Defect): Location {
  return line === null ? { kind: "path", path } : { kind: "file", path, region: { startLine: line, endLine: line } };
}

function distinct(defects: readonly Defect[]): Defect[] {
  return [...new Map(defects.map((one) => [[one.rule, one.path, one.line, one.message].join("\0"), one])).values()];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
