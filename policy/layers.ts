import { canonicalJson } from "./canonical-json.ts";
import { defaultPolicy } from "./defaults.ts";
import {
  applyLayer,
  heldByDefault,
  holds,
  isLooser,
  itemsOf,
  originOf,
  sameValue,
  union,
  valueOf,
  type Held,
  type Sourced,
} from "./held.ts";
import { fileKey, policyKeyNames, policyKeys, policySections, type PolicyKey } from "./keys.ts";
import type { Entry, Layer, Origins, Position } from "./layer.ts";
import type { Policy, UntrustedValue } from "./policy.ts";
import { PolicyError, type PolicyProblem } from "./problems.ts";
import { isNarrower, needsOfKey, removalNeed, scopeReach, trustNeeds } from "./trust-needs.ts";

/** The files that make up a policy, each null when it is not there. */
export interface Layers {
  readonly user: Layer | null;
  /** `.devloop.yaml` of the base; when it has none, the one of the change rules in its stead. */
  readonly base: Layer | null;
  /** `.devloop.yaml` of the change; when it has none, the base's rules alone. */
  readonly staged: Layer | null;
}

/** A person's word on one value. */
export type IsTrusted = (need: UntrustedValue) => boolean;

/** The effective policy, and where each of its values comes from. */
export interface MergedPolicy {
  readonly policy: Policy;
  readonly origins: Origins;
  /**
   * Commands of the staged file that wait for trust, but not yet: this change is judged by the base's. Gates stop at a
   * command in `policy.untrusted`, and a change that brings one must be judged all the same.
   */
  readonly pending: readonly UntrustedValue[];
}

/**
 * Puts the layers together: built-in defaults, tightened by the user's file; over that the base's file; that tightened
 * by the staged one. Commands and loosenings of the repository's files are in force only when `isTrusted` says so, and
 * are listed in `policy.untrusted` or `pending` otherwise.
 *
 * @throws {PolicyError} when the user's file loosens.
 */
export function mergeLayers(layers: Layers, isTrusted: IsTrusted): MergedPolicy {
  const floor = policyFloor(layers.user);
  const base = layers.base ?? layers.staged;
  const staged = layers.staged ?? layers.base;
  const held = new Map<PolicyKey, Held>();
  for (const [key, value] of floor) held.set(key, mergeKey(key, value, base, staged, isTrusted));
  const asked = trustNeeds(floor, base);
  const waiting = unique([...asked, ...trustNeeds(floor, staged)]).filter((need) => !isTrusted(need));
  const missing = waiting.filter((need) => need.why !== "command" || isMissing(need, held, asked));
  const pending = waiting.filter((need) => !missing.includes(need) && !asked.includes(need));
  return { policy: buildPolicy(held, missing), origins: buildOrigins(held), pending };
}

/**
 * What holds before any file of the repository is read: the defaults and the user's file.
 *
 * @throws {PolicyError} when the user's file loosens, or says what only a repository can say.
 */
export function policyFloor(user: Layer | null): ReadonlyMap<PolicyKey, Held> {
  const problems: PolicyProblem[] = [];
  const floor = new Map<PolicyKey, Held>();
  for (const key of policyKeyNames) {
    const before = heldByDefault(defaultPolicy, key);
    const after = applyLayer(before, user, key);
    if (user) problems.push(...userProblems(user, key, before, after));
    floor.set(key, after);
  }
  if (problems.length > 0) throw new PolicyError(problems);
  return floor;
}

/** What `key` holds in the end, of what base and change ask for. */
function mergeKey(
  key: PolicyKey,
  floor: Held,
  baseLayer: Layer | null,
  stagedLayer: Layer | null,
  isTrusted: IsTrusted,
): Held {
  const wantedByBase = applyLayer(floor, baseLayer, key);
  const wantedByStaged = applyLayer(floor, stagedLayer, key);
  const base = grant(key, floor, wantedByBase, isTrusted);
  const staged = grant(key, floor, wantedByStaged, isTrusted);
  const isStagedGranted = isGranted(key, floor, wantedByStaged, isTrusted);
  return withOriginsOf(base, combine(key, floor, { base, staged, isStagedGranted }));
}

/** What base and change have in force, each by itself, and whether the change's has a person's trust. */
interface Granted {
  readonly base: Held;
  readonly staged: Held;
  readonly isStagedGranted: boolean;
}

function combine(key: PolicyKey, floor: Held, { base, staged, isStagedGranted }: Granted): Held {
  switch (policyKeys[key].direction.kind) {
    case "free":
      // Untouched, it is the floor itself.
      return staged === floor ? base : staged;
    case "first":
      return valueOf(base) === null ? staged : base;
    case "fewer":
      // What the floor does not have is here only because a person trusts it.
      return many(itemsOf(staged).filter((item) => holds(base, item) || !holds(floor, item)));
    case "more":
      // What the floor has and the staged file has not was taken away with a person's trust.
      return many(
        union(
          itemsOf(base).filter((item) => holds(staged, item) || !holds(floor, item)),
          itemsOf(staged),
        ),
      );
    case "scope":
      return isStagedGranted ? staged : wider(base, staged);
    case "command":
      return isStagedGranted ? staged : base;
    case "order":
    case "larger":
    case "pinned": {
      const mayLoosen = isStagedGranted && !policyKeys[key].loosensFromBase;
      return mayLoosen || !isLooser(key, valueOf(staged), valueOf(base)) ? staged : base;
    }
  }
}

/** A value that the base has as well is the base's. */
function withOriginsOf(base: Held, held: Held): Held {
  if (held.kind === "one") return sameValue(valueOf(held), valueOf(base)) ? base : held;
  return many(held.items.map((item) => itemsOf(base).find(({ value }) => sameValue(value, item.value)) ?? item));
}

/** What of `wanted` may be in force over `floor`: where trust is lacking, the stricter value. */
function grant(key: PolicyKey, floor: Held, wanted: Held, isTrusted: IsTrusted): Held {
  const refused = needsOfKey(key, floor, wanted).filter((need) => !isTrusted(need));
  if (refused.length === 0) return wanted;
  switch (policyKeys[key].direction.kind) {
    case "fewer":
      return many(
        itemsOf(wanted).filter((item) => holds(floor, item) || isTrusted({ key, value: item.value, why: "loosening" })),
      );
    case "more": {
      const kept = itemsOf(floor).filter((item) => holds(wanted, item) || !isTrusted(removalNeed(key, item.value)));
      return many(union(kept, itemsOf(wanted)));
    }
    case "scope":
      return wider(floor, wanted);
    case "command":
      return refusedCommand(floor, wanted);
    default:
      return floor;
  }
}

/** An untrusted command leaves none in force, so that its gate stops and says so; to take one away changes nothing. */
function refusedCommand(floor: Held, wanted: Held): Held {
  if (wanted.kind !== "one" || wanted.sourced.value === null) return floor;
  return { kind: "one", sourced: { value: null, origin: wanted.sourced.origin } };
}

/** Whether the change asks for something that needs trust and has it. */
function isGranted(key: PolicyKey, floor: Held, wanted: Held, isTrusted: IsTrusted): boolean {
  const needs = needsOfKey(key, floor, wanted);
  return needs.length > 0 && needs.every(isTrusted);
}

/** The scope that leaves out nothing that either has. */
function wider(a: Held, b: Held): Held {
  if (scopeReach(a) === "globs" && scopeReach(b) === "globs") return many(union(itemsOf(a), itemsOf(b)));
  return isNarrower(a, b) ? b : a;
}

function many(items: readonly Sourced[]): Held {
  return { kind: "many", items };
}

/**
 * Whether a gate has to stop for want of this command: none is in force, and the base asks for it, or the reviewer that
 * is in force has no other.
 */
function isMissing(
  need: UntrustedValue,
  held: ReadonlyMap<PolicyKey, Held>,
  asked: readonly UntrustedValue[],
): boolean {
  const valueAt = (key: PolicyKey): unknown => valueOf(held.get(key) ?? many([]));
  if (valueAt(need.key as PolicyKey) !== null) return false;
  return asked.includes(need) || (need.key === "review.command" && valueAt("review.engine") === "command");
}

function unique(needs: readonly UntrustedValue[]): UntrustedValue[] {
  const seen = new Set<string>();
  return needs.filter((need) => {
    const id = canonicalJson([need.key, need.value]);
    return !seen.has(id) && seen.add(id);
  });
}

function userProblems(user: Layer, key: PolicyKey, before: Held, after: Held): PolicyProblem[] {
  const entry = user.entries.get(key);
  if (!entry) return [];
  if (!policyKeys[key].forUser) {
    return [problemAt(user, positionOf(entry), `"${fileKey(key)}" belongs in a repository's .devloop.yaml.`)];
  }
  return needsOfKey(key, before, after)
    .filter(({ why }) => why === "loosening")
    .map((need) => {
      const message = `"${fileKey(key)}" is loosened here, and a user's own file may only tighten: move it to the repository's .devloop.yaml.`;
      return problemAt(user, positionOf(entry, need.value), message);
    });
}

function problemAt(layer: Layer, at: Position, message: string): PolicyProblem {
  return { file: layer.file, ...at, message, suggestion: null };
}

/** Where an entry, or within a list the given value, is written. */
function positionOf(entry: Entry, value?: unknown): Position {
  if (entry.kind === "set") return entry.placed.at;
  const written = [...entry.add, ...entry.remove];
  const placed = written.find((one) => value !== undefined && canonicalJson(one.value) === canonicalJson(value));
  return (placed ?? written[0])?.at ?? { line: 1, column: 1 };
}

function buildPolicy(held: ReadonlyMap<PolicyKey, Held>, untrusted: readonly UntrustedValue[]): Policy {
  const sections: Record<string, Record<string, unknown>> = Object.fromEntries(
    policySections.map((section) => [section, {}]),
  );
  const top: Record<string, unknown> = {};
  for (const [key, value] of held) {
    const [section = "", name] = key.split(".");
    if (name === undefined) top[key] = valueOf(value);
    else Object.assign(sections[section] ?? {}, { [name]: valueOf(value) });
  }
  return { ...top, ...sections, untrusted } as unknown as Policy;
}

function buildOrigins(held: ReadonlyMap<PolicyKey, Held>): Origins {
  return Object.fromEntries([...held].map(([key, value]) => [key, originOf(value)])) as Origins;
}
