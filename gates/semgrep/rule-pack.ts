import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { assetPath } from "../../tools/asset-path.ts";
import type { Kind } from "./kinds.ts";

/** Rules for one kind of file, and a planted defect that one of them must find. */
export interface RuleSet {
  readonly kind: Kind;
  /** Absolute path of a folder with rule files. */
  readonly directory: string;
  /** SHA-256 over the names and contents of the rule files. */
  readonly digest: string;
  readonly canary: Canary;
}

/** A file with a known defect. */
export interface Canary {
  /** Its path below the canary's folder; the name up to the first dot is the rule that must find it. */
  readonly path: string;
  readonly rule: string;
  readonly content: Buffer;
}

/** Where rules and planted defects lie: absolute folders with one a kind. */
export interface RulePack {
  readonly rules: string;
  readonly canaries: string;
}

/** dl's own. */
export function ownRulePack(): RulePack {
  return { rules: assetPath("gates/semgrep/rules"), canaries: assetPath("gates/semgrep/canary") };
}

/**
 * Loads the rules of a pack for `kind`.
 *
 * @throws {Error} when the installation lacks them.
 */
export async function loadRuleSet(kind: Kind, pack = ownRulePack()): Promise<RuleSet> {
  const directory = join(pack.rules, kind);
  const hash = createHash("sha256");
  for (const file of (await readdir(directory)).toSorted()) {
    hash
      .update(file)
      .update("\0")
      .update(await readFile(join(directory, file)))
      .update("\0");
  }
  return { kind, directory, digest: hash.digest("hex"), canary: await loadCanary(join(pack.canaries, kind)) };
}

async function loadCanary(directory: string): Promise<Canary> {
  const entry = (await readdir(directory, { recursive: true, withFileTypes: true })).find((one) => one.isFile());
  if (!entry) throw new Error(`${directory} holds no canary. Install dev-loop again.`);
  const file = join(entry.parentPath, entry.name);
  return {
    path: file.slice(directory.length + 1),
    rule: basename(entry.name, extname(entry.name)),
    content: await readFile(file),
  };
}
