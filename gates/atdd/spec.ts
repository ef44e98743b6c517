import type { RepoPath } from "../../git/path.ts";

/** A tag of a specification and the line it stands on. */
export interface Tag {
  /** With its `@`. */
  readonly name: string;
  readonly line: number;
}

/** One Examples table. */
export interface ExamplesTable {
  readonly line: number;
  readonly rows: number;
  readonly tags: readonly Tag[];
}

/** One scenario of a specification, with what it takes over from its background, rule and feature. */
export interface Scenario {
  readonly spec: RepoPath;
  /** Line of its keyword, from 1. */
  readonly line: number;
  readonly name: string;
  /** Of an outline the name that each row makes; its placeholders filled in. */
  readonly rowNames: readonly string[];
  readonly feature: string;
  /** The Gherkin rule that it stands in, null outside of one. */
  readonly rule: string | null;
  /** Its own tags, then those of its rule and feature. */
  readonly tags: readonly Tag[];
  /** Those of its own tags that name it: `@spec-…`. */
  readonly ids: readonly string[];
  readonly hasWhen: boolean;
  readonly hasThen: boolean;
  readonly isOutline: boolean;
  readonly examples: readonly ExamplesTable[];
}

/** What a file of Gherkin says. */
export interface ParsedSpec {
  readonly kind: "parsed";
  readonly path: RepoPath;
  readonly scenarios: readonly Scenario[];
  /** Every tag in the file, wherever it stands. */
  readonly tags: readonly Tag[];
}

/** A file that is no Gherkin, and where not. */
export interface BrokenSpec {
  readonly kind: "broken";
  readonly path: RepoPath;
  readonly problems: readonly { readonly line: number; readonly message: string }[];
}

export type Spec = ParsedSpec | BrokenSpec;

/** Whether a tag names a scenario, as `@spec-12` does. */
export function isIdTag(name: string): boolean {
  return /^@spec-./.test(name);
}

/** The path that a tag `@covers:src/a.ts` points at, without a final slash; null for other tags. */
export function coveredPath(tag: string): RepoPath | null {
  const match = /^@covers:(?:\.\/)?(.+?)\/*$/.exec(tag);
  return match?.[1] ?? null;
}

/** A scenario as people find it: its name, or its line when it has none. */
export function nameOf(scenario: Scenario): string {
  return scenario.name === "" ? `the unnamed scenario on line ${scenario.line}` : `"${scenario.name}"`;
}
