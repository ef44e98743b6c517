import type { RuleInfo } from "../contract.ts";
import { presetRules } from "./preset.ts";
import { allRules } from "./rules/pack.ts";
import { severityOf } from "./severity-of.ts";

/** Every rule of the gate: ours, then those of secretlint's recommended preset. */
export function secretsRules(): RuleInfo[] {
  const own = allRules.map(({ id, provider, title, confidence, cwe = "CWE-798", source }): RuleInfo => ({
    id: `secrets/${id}`,
    severity: severityOf(confidence),
    confidence,
    summary: `Finds ${title}`,
    cwe: [cwe],
    tags: [provider],
    helpUri: source,
  }));
  const preset = presetRules().map(({ id, title, confidence }): RuleInfo => ({
    id: `secrets/${id}`,
    severity: severityOf(confidence),
    confidence,
    summary: `Finds ${title}, as secretlint's recommended preset does`,
    cwe: ["CWE-798"],
    tags: ["secretlint", id.replace("secretlint-", "")],
    helpUri: "https://github.com/secretlint/secretlint",
  }));
  return [...own, ...preset];
}
