import { allRules } from "../../checkpoint/rules.ts";
import { gateNames } from "../../gates/contract.ts";
import { allRules as secretsRows } from "../../gates/secrets/rules/pack.ts";
import { kinds } from "../../gates/semgrep/kinds.ts";
import type { Mutant } from "./mutant.ts";

/** Everything that can be switched off: each rule, each check of a secrets rule, each planted defect. */
export async function listMutants(): Promise<Mutant[]> {
  const rules = (await allRules()).flatMap(({ id }): Mutant[] => {
    const gate = gateNames.find((name) => id.startsWith(`${name}/`));
    return gate === undefined ? [] : [{ kind: "rule", gate, rule: id }];
  });
  const checks = secretsRows.flatMap(({ id, checks = [] }) =>
    checks.map((_, check): Mutant => ({ kind: "check", gate: "secrets", rule: `secrets/${id}`, check })),
  );
  const canaries: Mutant[] = [
    { kind: "canary", gate: "secrets", of: "" },
    ...kinds.map((of): Mutant => ({ kind: "canary", gate: "semgrep", of })),
  ];
  return [...rules, ...checks, ...canaries];
}
