import { loadGate, type LoadGate } from "../../checkpoint/gates.ts";
import type { Gate } from "../../gates/contract.ts";
import type { Mutant } from "./mutant.ts";
import { blindSecretsGate, withoutSecretsCheck, withoutSecretsRule, withoutSharedCheck } from "./mutated-secrets.ts";
import { withoutSemgrepCanary, withoutSemgrepRule } from "./mutated-semgrep.ts";
import { withoutRule } from "./without-rule.ts";

/**
 * The gates, one of which lacks what the mutant switches off.
 *
 * @param scratch an absolute folder that a mutated pack of rules can be written to.
 */
export async function mutatedGates(mutant: Mutant, scratch: string): Promise<LoadGate> {
  const gate = await mutatedGate(mutant, scratch);
  return { ...loadGate, [mutant.gate]: () => Promise.resolve(gate) };
}

async function mutatedGate(mutant: Mutant, scratch: string): Promise<Gate> {
  switch (mutant.kind) {
    case "check":
      return withoutSecretsCheck(mutant.rule, mutant.check);
    case "shared-check":
      return withoutSharedCheck(mutant.name);
    case "canary":
      return mutant.gate === "secrets" ? blindSecretsGate() : withoutSemgrepCanary(mutant.of, scratch);
    case "rule":
      if (mutant.gate === "secrets") return withoutSecretsRule(mutant.rule);
      if (mutant.gate === "semgrep") return withoutSemgrepRule(mutant.rule, scratch);
      return withoutRule(await loadGate[mutant.gate](), mutant.rule);
  }
}
