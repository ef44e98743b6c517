import { kinds } from "../../gates/semgrep/kinds.ts";
import { loadRuleSet } from "../../gates/semgrep/rule-pack.ts";

/** The rules that must both see the token that is planted for the secrets gate. */
const ofSecrets = ["secrets/github-token", "secrets/secretlint-github"];

/**
 * The whole ids of the rules that a gate's canary is planted for. Without one of them the gate is not silent but dead: it
 * says of every change that its canary is missing.
 */
export async function canaryRules(): Promise<ReadonlySet<string>> {
  const sets = await Promise.all(kinds.map((kind) => loadRuleSet(kind)));
  return new Set([...ofSecrets, ...sets.map(({ canary }) => `semgrep/${canary.rule}`)]);
}
