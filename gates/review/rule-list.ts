import type { RuleInfo, Severity } from "../contract.ts";
import type { ReviewedDefect } from "./schema.ts";

/** What dl itself looks for before it asks, and what the reviewer can say. */
export const reviewRuleTable = {
  "review/hidden-unicode": {
    severity: "error",
    summary: "Invisible or direction-changing characters, which make text read differently from what it is",
    cwe: ["CWE-451"],
  },
  "review/reviewer-directed-text": {
    severity: "warning",
    summary: "Text that tells a reviewer or a model how to judge the change",
    cwe: ["CWE-1427"],
  },
  "review/critical": { severity: "error", summary: "The reviewer found a critical defect", cwe: [] },
  "review/warning": { severity: "warning", summary: "The reviewer found a defect", cwe: [] },
  "review/suggestion": { severity: "note", summary: "The reviewer suggests something", cwe: [] },
} as const satisfies Record<string, { severity: Severity; summary: string; cwe: readonly string[] }>;

export type ReviewRule = keyof typeof reviewRuleTable;

/** The rule that a reviewer's severity stands for. */
export function ruleOf(severity: ReviewedDefect["severity"]): ReviewRule {
  return `review/${severity}`;
}

/** The rules of the review gate. */
export function reviewRules(): RuleInfo[] {
  return Object.entries(reviewRuleTable).map(([id, { severity, summary, cwe }]) => ({
    id,
    severity,
    confidence: null,
    summary,
    cwe,
    tags: ["review"],
    helpUri: null,
  }));
}
