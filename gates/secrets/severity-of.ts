import type { Confidence, Severity } from "../contract.ts";

const byConfidence = { high: "error", medium: "warning", low: "note" } as const satisfies Record<Confidence, Severity>;

/** How much a finding weighs: a secret is one or is not, so that nothing but the confidence tells one from another. */
export function severityOf(confidence: Confidence): Severity {
  return byConfidence[confidence];
}
