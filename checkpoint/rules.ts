import type { RuleInfo } from "../gates/contract.ts";

/** Every rule that dl judges by, gate by gate. */
export async function allRules(): Promise<RuleInfo[]> {
  const [sanity, semgrep, secrets, atdd, review] = await Promise.all([
    import("../gates/sanity/rule-list.ts"),
    import("../gates/semgrep/rule-list.ts"),
    import("../gates/secrets/rule-list.ts"),
    import("../gates/atdd/rule-list.ts"),
    import("../gates/review/rule-list.ts"),
  ]);
  return [
    ...sanity.sanityRules(),
    ...semgrep.semgrepRules(),
    ...secrets.secretsRules(),
    ...atdd.atddRules(),
    ...review.reviewRules(),
  ];
}
