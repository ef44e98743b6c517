import { cp, mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parse, stringify } from "yaml";
import type { Gate } from "../../gates/contract.ts";
import { ownRulePack, type RulePack } from "../../gates/semgrep/rule-pack.ts";

/** The Semgrep gate without one rule, given by its whole id. */
export async function withoutSemgrepRule(rule: string, scratch: string): Promise<Gate> {
  const pack = await copyPack(scratch);
  for (const file of await filesBelow(pack.rules)) {
    const { rules } = parse(await readFile(file, "utf8")) as { readonly rules: readonly { readonly id: string }[] };
    const kept = rules.filter(({ id }) => `semgrep/${id}` !== rule);
    if (kept.length < rules.length) await writeFile(file, stringify({ rules: kept }, { aliasDuplicateObjects: false }));
  }
  return gateWith(pack);
}

/** The Semgrep gate in whose planted file of one kind there is no defect any more. */
export async function withoutSemgrepCanary(kind: string, scratch: string): Promise<Gate> {
  const pack = await copyPack(scratch);
  for (const file of await filesBelow(join(pack.canaries, kind))) await writeFile(file, "\n");
  return gateWith(pack);
}

async function gateWith(pack: RulePack): Promise<Gate> {
  const { createSemgrepGate } = await import("../../gates/semgrep/gate.ts");
  return createSemgrepGate(() => pack);
}

async function copyPack(scratch: string): Promise<RulePack> {
  const own = ownRulePack();
  const folder = await mkdtemp(join(scratch, "pack-"));
  const pack = { rules: join(folder, "rules"), canaries: join(folder, "canary") };
  await Promise.all([
    cp(own.rules, pack.rules, { recursive: true }),
    cp(own.canaries, pack.canaries, { recursive: true }),
  ]);
  return pack;
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}
