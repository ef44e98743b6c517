import type { Gate } from "../../gates/contract.ts";
import { describePresetRule } from "../../gates/secrets/preset.ts";
import type { SecretRule } from "../../gates/secrets/rules/secret-rule.ts";
import { vendorChecks } from "../../gates/secrets/rules/vendor-value.ts";
import { createScanner, loadScanner, standardRules, type Scanner } from "../../gates/secrets/scanner.ts";

/** The secrets gate without one rule, of ours or of secretlint's preset. `rule` is its whole id. */
export function withoutSecretsRule(rule: string): Promise<Gate> {
  const isOther = ({ id }: { readonly id: string }) => `secrets/${id}` !== rule;
  return gateWith(() =>
    createScanner({
      families: mapFamilies((rows) => rows.filter(isOther)),
      isWantedPresetRule: (id) => standardRules.isWantedPresetRule(id) && isOther(describePresetRule(id)),
    }),
  );
}

/** The secrets gate in which one check of one rule lets everything pass. */
export function withoutSecretsCheck(rule: string, check: number): Promise<Gate> {
  const without = (row: SecretRule): SecretRule =>
    `secrets/${row.id}` === rule ? { ...row, checks: (row.checks ?? []).toSpliced(check, 1) } : row;
  return gateWith(() => createScanner({ ...standardRules, families: mapFamilies((rows) => rows.map(without)) }));
}

/** The secrets gate in which a check that vendors' rules share lets everything pass in all of them. */
export function withoutSharedCheck(name: keyof typeof vendorChecks): Promise<Gate> {
  const without = (row: SecretRule): SecretRule => ({
    ...row,
    checks: (row.checks ?? []).filter((check) => check !== vendorChecks[name]),
  });
  return gateWith(() => createScanner({ ...standardRules, families: mapFamilies((rows) => rows.map(without)) }));
}

/** A secrets gate whose scanner finds nothing at all. */
export function blindSecretsGate(): Promise<Gate> {
  return gateWith(async () => ({
    ...(await loadScanner()),
    scan: () => Promise.resolve({ matches: [], all: [] }),
  }));
}

async function gateWith(load: () => Promise<Scanner>): Promise<Gate> {
  const { createSecretsGate } = await import("../../gates/secrets/gate.ts");
  return createSecretsGate(load);
}

function mapFamilies(change: (rows: readonly SecretRule[]) => readonly SecretRule[]) {
  return Object.fromEntries(Object.entries(standardRules.families).map(([name, rows]) => [name, change(rows)]));
}
