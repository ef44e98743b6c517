import { isAtLeast } from "../policy/severity.ts";
import type { Finding, Severity } from "./contract.ts";

/** Of these findings, those that block: of severity `blockFrom` or worse, and suppressed by nothing. */
export function blockingFindings(findings: readonly Finding[], blockFrom: Severity): Finding[] {
  return findings.filter(({ suppression, severity }) => suppression === null && isAtLeast(severity, blockFrom));
}
