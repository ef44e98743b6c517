import { applyLayer, holds, isLooser, itemsOf, valueOf, type Held } from "./held.ts";
import { policyKeyNames, policyKeys, type PolicyKey } from "./keys.ts";
import type { Layer } from "./layer.ts";
import type { UntrustedValue } from "./policy.ts";

/**
 * What a repository's file asks for that needs a person's word: every command, and every loosening of what the built-in
 * policy and the user's file (`floor`) hold. A list is asked for an entry at a time, so that trust in one says nothing
 * about the next.
 */
export function trustNeeds(floor: ReadonlyMap<PolicyKey, Held>, layer: Layer | null): UntrustedValue[] {
  return policyKeyNames.flatMap((key) => {
    const held = floor.get(key);
    return held ? needsOfKey(key, held, applyLayer(held, layer, key)) : [];
  });
}

/** What of `wanted` needs trust where `floor` holds. */
export function needsOfKey(key: PolicyKey, floor: Held, wanted: Held): UntrustedValue[] {
  switch (policyKeys[key].direction.kind) {
    case "free":
    case "first":
      return [];
    case "command":
      return commandNeeds(key, floor, wanted);
    case "fewer":
      return itemsOf(wanted)
        .filter((item) => !holds(floor, item))
        .map(({ value }) => ({ key, value, why: "loosening" }));
    case "more":
      return itemsOf(floor)
        .filter((item) => !holds(wanted, item))
        .map((item) => removalNeed(key, item.value));
    case "scope":
      return isNarrower(wanted, floor) ? [scopeNeed(key, wanted)] : [];
    case "order":
    case "larger":
    case "pinned":
      return isLooser(key, valueOf(wanted), valueOf(floor)) ? [{ key, value: valueOf(wanted), why: "loosening" }] : [];
  }
}

/** What a person is asked before an entry leaves a list that tightens. */
export function removalNeed(key: PolicyKey, value: unknown): UntrustedValue {
  return { key, value: { remove: value }, why: "loosening" };
}

/** A scope is trusted as a whole: one glob of several alone would judge less than all of them. */
export function scopeNeed(key: PolicyKey, wanted: Held): UntrustedValue {
  const globs = itemsOf(wanted).map(({ value }) => String(value));
  return { key, value: globs.toSorted(), why: "loosening" };
}

/** Whether a scope leaves out something that another has. */
export function isNarrower(scope: Held, than: Held): boolean {
  const [own, other] = [scopeReach(scope), scopeReach(than)];
  if (own !== "globs" || other !== "globs") return reaches.indexOf(own) < reaches.indexOf(other);
  return itemsOf(than).some((item) => !holds(scope, item));
}

const reaches = ["globs", "all but documentation", "all"] as const;

/** How far a scope reaches: an empty one leaves documentation out, `**` leaves out nothing. */
export function scopeReach(scope: Held): (typeof reaches)[number] {
  const items = itemsOf(scope);
  if (items.some(({ value }) => value === "**")) return "all";
  return items.length === 0 ? "all but documentation" : "globs";
}

function commandNeeds(key: PolicyKey, floor: Held, wanted: Held): UntrustedValue[] {
  const value = valueOf(wanted);
  if (value === valueOf(floor)) return [];
  return [{ key, value, why: value === null ? "loosening" : "command" }];
}
