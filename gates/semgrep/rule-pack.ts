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

/**
 * Loads dl's own rules for `kind` from `rulesRoot`.
 *
 * @throws {Error} when the installation lacks them.
 */
export async function loadRuleSet(kind: Kind, rulesRoot = assetPath("gates/semgrep/rules")): Promise<RuleSet> {
  const directory = join(rulesRoot, kind);
  const hash = createHash("sha256");
  for (const file of (await readdir(directory)).toSorted()) {
    hash
      .update(file)
      .update("\0")
      .update(await readFile(join(directory, file)))
      .update("\0");
  }
  return { kind, directory, digest: hash.digest("hex"), canary: await loadCanary(kind) };
}

async function loadCanary(kind: Kind): Promise<Canary> {
  const directory = assetPath(`gates/semgrep/canary/${kind}`);
  const entry = (await readdir(directory, { recursive: true, withFileTypes: true })).find((one) => one.isFile());
  if (!entry) throw new Error(`${directory} holds no canary. Install dev-loop again.`);
  const file = join(entry.parentPath, entry.name);
  return {
    path: file.slice(directory.length + 1),
    rule: basename(entry.name, extname(entry.name)),
    content: await readFile(file),
  };
}
