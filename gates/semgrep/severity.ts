import type { Severity } from "../contract.ts";

const bySemgrepName = {
  CRITICAL: "error",
  HIGH: "error",
  ERROR: "error",
  MEDIUM: "warning",
  WARNING: "warning",
  LOW: "note",
  INFO: "note",
  INVENTORY: "note",
  EXPERIMENT: "note",
} as const satisfies Readonly<Record<string, Severity>>;

/** What a rule's `severity` may be. */
export type SemgrepSeverity = keyof typeof bySemgrepName;

/** Whether `name` is one of Semgrep's severities. */
export function isSeverityName(name: string): name is SemgrepSeverity {
  return Object.hasOwn(bySemgrepName, name);
}

/** SARIF's level for one of Semgrep's severities. */
export function toSeverity(name: SemgrepSeverity): Severity {
  return bySemgrepName[name];
}
