import type { ObjectReader } from "../git/objects.ts";
import { canonicalJson } from "./canonical-json.ts";
import type { Policy } from "./policy.ts";
import { readRootTree } from "./root-tree.ts";
import { sha256 } from "./sha256.ts";

/** What at the top of a tree configures dl and the rules that it runs. */
const configuringEntries = [".devloop", ".devloop.yaml", ".semgrep", ".semgrep.yaml", ".semgrep.yml"] as const;

/** SHA-256 of the canonical JSON of `value`, 64 hex digits. */
export function digestOf(value: unknown): string {
  return sha256(canonicalJson(value));
}

/**
 * Names what in `tree` itself configures dl: the digest of the object ids of those entries, null for absent ones. A pure
 * function of the tree, so that a stamp can be recomputed from the commit alone.
 *
 * @returns 64 hex digits.
 * @throws {Error} when the repository does not hold the tree.
 */
export async function treePolicyDigest(objects: ObjectReader, tree: string): Promise<string> {
  const entries = await readRootTree(objects, tree);
  if (entries === null) throw new Error(`tree ${tree} is not in the repository`);
  return digestOf(Object.fromEntries(configuringEntries.map((name) => [name, entries.get(name)?.oid ?? null])));
}

/** Names a policy by all its values, with those that wait for trust: 64 hex digits. */
export function effectivePolicyDigest(policy: Policy): string {
  return digestOf(policy);
}
