import { canonicalJson } from "./canonical-json.ts";
import { isList, policyKeys, policyValue, type PolicyKey } from "./keys.ts";
import type { Layer, Origin, Placed } from "./layer.ts";
import type { Policy } from "./policy.ts";

/** A value and where it comes from. */
export interface Sourced {
  readonly value: unknown;
  readonly origin: Origin;
}

/** What one key holds after some layers: one value, or the entries of a list. */
export type Held =
  | { readonly kind: "one"; readonly sourced: Sourced }
  | { readonly kind: "many"; readonly items: readonly Sourced[] };

/** What the built-in policy holds for `key`. */
export function heldByDefault(policy: Policy, key: PolicyKey): Held {
  const value = policyValue(policy, key);
  const origin: Origin = { layer: "default" };
  if (!isList(key)) return { kind: "one", sourced: { value, origin } };
  return { kind: "many", items: (value as readonly unknown[]).map((entry) => ({ value: entry, origin })) };
}

/** What `key` would hold if `layer` had its way over `floor`. */
export function applyLayer(floor: Held, layer: Layer | null, key: PolicyKey): Held {
  const entry = layer?.entries.get(key);
  if (!layer || !entry) return floor;
  const source = ({ value, at }: Placed): Sourced => ({
    value,
    origin: { layer: layer.name, file: layer.file, line: at.line },
  });
  if (entry.kind === "set") return { kind: "one", sourced: source(entry.placed) };
  const removed = entry.remove.map(({ value }) => value);
  const kept = itemsOf(floor).filter(({ value }) => !contains(removed, value));
  return { kind: "many", items: union(kept, entry.add.map(source)) };
}

/** The plain value. */
export function valueOf(held: Held): unknown {
  return held.kind === "one" ? held.sourced.value : held.items.map(({ value }) => value);
}

export function originOf(held: Held): Origin | readonly Origin[] {
  return held.kind === "one" ? held.sourced.origin : held.items.map(({ origin }) => origin);
}

export function itemsOf(held: Held): readonly Sourced[] {
  return held.kind === "many" ? held.items : [];
}

/** Whether `item`'s value is among the entries of a list. */
export function holds(held: Held, item: Sourced): boolean {
  return itemsOf(held).some(({ value }) => sameValue(value, item.value));
}

/** All of `first`, then what only `second` has; an entry that is there twice counts once. */
export function union(first: readonly Sourced[], second: readonly Sourced[]): Sourced[] {
  const joined: Sourced[] = [];
  for (const item of [...first, ...second]) {
    if (!joined.some(({ value }) => sameValue(value, item.value))) joined.push(item);
  }
  return joined;
}

export function sameValue(a: unknown, b: unknown): boolean {
  return a === b || canonicalJson(a) === canonicalJson(b);
}

/**
 * Whether `a` lets more through than `b`, for keys that hold one value. Values that can't be compared are no looser than
 * each other.
 */
export function isLooser(key: PolicyKey, a: unknown, b: unknown): boolean {
  const { direction } = policyKeys[key];
  switch (direction.kind) {
    case "order":
      return direction.loosestFirst.indexOf(a) < direction.loosestFirst.indexOf(b);
    case "larger":
      return Number(a) < Number(b);
    case "pinned":
    case "command":
      return b !== null && a !== b;
    default:
      return false;
  }
}

function contains(values: readonly unknown[], value: unknown): boolean {
  return values.some((one) => sameValue(one, value));
}
