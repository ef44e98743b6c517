import type { PolicyKey } from "./keys.ts";

/** Where something stands in a file, from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A value and where it is written. */
export interface Placed {
  readonly value: unknown;
  readonly at: Position;
}

/** What a file says about one key: a value, or a change of a list. */
export type Entry =
  | { readonly kind: "set"; readonly placed: Placed }
  | { readonly kind: "edit"; readonly add: readonly Placed[]; readonly remove: readonly Placed[] };

/** Whose word a layer is. `staged` also stands for the tree of a commit under judgement. */
export type LayerName = "user" | "repository" | "staged";

/** One policy file, read and checked. */
export interface Layer {
  readonly name: LayerName;
  /** The file as people know it. */
  readonly file: string;
  readonly entries: ReadonlyMap<PolicyKey, Entry>;
}

/** Where a value of the policy comes from. */
export type Origin =
  | { readonly layer: "default" }
  | { readonly layer: LayerName; readonly file: string; readonly line: number };

/** Origins by key: for a list one an entry, in the list's order. */
export type Origins = Readonly<Record<PolicyKey, Origin | readonly Origin[]>>;
