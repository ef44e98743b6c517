import type { Confidence } from "../../contract.ts";
import type { NameKind } from "../names/kind-of-name.ts";

/** A word on a candidate: whether it can be the secret that its rule is about. */
export type Check = (secret: string, context: CheckContext) => boolean;

/** Where a candidate stands. */
export interface CheckContext {
  readonly text: string;
  /** Offsets of the secret in `text`. */
  readonly start: number;
  readonly end: number;
  /** The name that the secret is given to; only for rules that {@link SecretRule.locate} it. */
  readonly name?: string;
  /** How the secret is written there; only together with a name. */
  readonly place?: Place;
  /** What the name says of its value; only together with a name. */
  readonly kind?: NameKind | null;
}

/**
 * How a value is written beside its name. `quoted`: a string of code or data. `line`: what is left of a line of settings.
 * `inline`: amid other text. `option`: behind an option of a command. `query`: a parameter of an address. `element`: the
 * text of an element of XML.
 */
export type Place = "quoted" | "line" | "inline" | "option" | "query" | "element";

/** A value that is given to a name. */
export interface NamedValue {
  readonly name: string;
  readonly kind?: NameKind | null;
  readonly place: Place;
  readonly start: number;
  readonly end: number;
}

/** Finds what is given to the name that a keyword stands in, the likeliest value first. */
export type Locate = (text: string, keyword: { readonly start: number; readonly end: number }) => readonly NamedValue[];

/** Finds where a secret may start that a keyword announces, the likeliest place first. */
export type FindStarts = (text: string, keyword: { readonly start: number; readonly end: number }) => readonly number[];

/**
 * What one kind of secret looks like: one row of a table.
 *
 * A rule is tried only where one of its keywords stands. The secret is what the group `secret` of the pattern holds, and
 * without that group the whole match; it ends where the match ends.
 */
export interface SecretRule {
  /** Stable across releases; shown as `secrets/<id>`. */
  readonly id: string;
  /** Who issues it, or `generic`. */
  readonly provider: string;
  /** Its name in a sentence, such as `a GitHub token`. */
  readonly title: string;
  /**
   * `high`: its form alone gives it away. `medium`: a narrow form beside a word that names the provider or its use. `low`:
   * hardly more than the word.
   */
  readonly confidence: Confidence;
  /** Lower-case text, one of which stands in every secret of this kind or right before it. */
  readonly keywords: readonly string[];
  /**
   * Sticky (`y`): matched where the keyword starts. Without: searched for from `before` characters before the keyword to
   * `after` characters behind its start. Every quantifier that can run over another one's text is bounded.
   */
  readonly pattern: RegExp;
  readonly window?: { readonly before: number; readonly after: number };
  /** For a secret that a name announces: where it stands. `pattern` is then held against all of the value. */
  readonly locate?: Locate;
  /** For a secret behind a vendor's word: where a sticky `pattern` is tried, in place of the keyword's own start. */
  readonly starts?: FindStarts;
  readonly checks?: readonly Check[];
  /** Page that says what the secret looks like, or where it is used. */
  readonly source: string;
  /** CWE-798 (hard-coded credentials) unless it is something else. */
  readonly cwe?: string;
}

/**
 * How a secret that two rules see is told: the specific rule beats secretlint's, which beats one that goes by the word
 * beside the value.
 */
export function isGeneric(rule: SecretRule): boolean {
  return rule.provider === "generic";
}
