import { defaultPolicy } from "./defaults.ts";
import { sameValue } from "./held.ts";
import { fileKey, isList, policyKeyNames, policyKeys, policyValue, type PolicyKey } from "./keys.ts";
import type { Origin, Origins } from "./layer.ts";
import type { Allowance, Policy } from "./policy.ts";

/** A setting as a `.devloop.yaml` would hold it, with where its parts come from. */
export interface FileSetting {
  /** Its section and name, or its name alone. */
  readonly path: readonly string[];
  readonly value: unknown;
  /** For a list one an entry. */
  readonly origins: readonly Origin[];
  /** Where in `value` the entries of a list stand; null for a single value. */
  readonly entriesAt: "add" | "remove" | "list" | null;
}

/** Keys whose lists are written without `add` and `remove`: each entry carries its reason. */
const reasoned: ReadonlySet<PolicyKey> = new Set(["semgrep.allow", "secrets.allow", "atdd.exempt"]);

/** The policy's values in the form of a policy file, so that what is shown can also be written. */
export function fileForm(policy: Policy, origins: Origins): FileSetting[] {
  return policyKeyNames.map((key) => fileSetting(key, policyValue(policy, key), origins[key]));
}

function fileSetting(key: PolicyKey, value: unknown, origin: Origin | readonly Origin[]): FileSetting {
  const path = fileKey(key).split(".");
  if (!isList(key)) return { path, value, origins: [origin].flat(), entriesAt: null };
  const entries = value as readonly unknown[];
  const at = { path, origins: [origin].flat() };
  if (reasoned.has(key))
    return { ...at, value: entries.map((entry) => withoutNulls(entry as Allowance)), entriesAt: "list" };
  if (policyKeys[key].inFile) return { ...at, value: { remove: entries }, entriesAt: "remove" };
  const removed = (policyValue(defaultPolicy, key) as readonly unknown[]).filter(
    (one) => !entries.some((entry) => sameValue(entry, one)),
  );
  return { ...at, value: removed.length > 0 ? { add: entries, remove: removed } : { add: entries }, entriesAt: "add" };
}

function withoutNulls(entry: object): object {
  return Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== null));
}
