import { allRules } from "../../checkpoint/rules.ts";
import { gateNames } from "../../gates/contract.ts";
import { allRules as secretsRows } from "../../gates/secrets/rules/pack.ts";
import type { Check } from "../../gates/secrets/rules/secret-rule.ts";
import { vendorChecks } from "../../gates/secrets/rules/vendor-value.ts";
import { kinds } from "../../gates/semgrep/kinds.ts";
import type { Mutant } from "./mutant.ts";

/** Everything that can be switched off: each rule, each check of a secrets rule, each that they share, each planted defect. */
export async function listMutants(): Promise<Mutant[]> {
  const rules = (await allRules()).flatMap(({ id }): Mutant[] => {
    const gate = gateNames.find((name) => id.startsWith(`${name}/`));
    return gate === undefined ? [] : [{ kind: "rule", gate, rule: id }];
  });
  const checks = secretsRows.flatMap(({ id, checks = [] }) =>
    checks.flatMap((one, check): Mutant[] =>
      isShared(one) ? [] : [{ kind: "check", gate: "secrets", rule: `secrets/${id}`, check }],
    ),
  );
  const shared = sharedNames.map((name): Mutant => ({ kind: "shared-check", gate: "secrets", name }));
  const canaries: Mutant[] = [
    { kind: "canary", gate: "secrets", of: "" },
    ...kinds.map((of): Mutant => ({ kind: "canary", gate: "semgrep", of })),
  ];
  return [...rules, ...checks, ...shared, ...canaries];
}

/** Whether a rule, by its whole id, has the check of this name that vendors' rules share. */
export function hasSharedCheck(rule: string | null, name: keyof typeof vendorChecks): boolean {
  const row = secretsRows.find(({ id }) => `secrets/${id}` === rule);
  return row?.checks?.includes(vendorChecks[name]) ?? false;
}

const sharedNames = Object.keys(vendorChecks) as (keyof typeof vendorChecks)[];

function isShared(check: Check): boolean {
  return Object.values(vendorChecks).includes(check);
}
