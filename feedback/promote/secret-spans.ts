import { hiddenSpans, type Span } from "../../gates/secrets/redact.ts";
import { allRules } from "../../gates/secrets/rules/pack.ts";
import { isGeneric } from "../../gates/secrets/rules/secret-rule.ts";
import { keepMostSpecific } from "../../gates/secrets/overlaps.ts";
import { loadScanner, type Match } from "../../gates/secrets/scanner.ts";
import { fitPattern, isLiteralIn } from "./fit-pattern.ts";

/** A stretch of a text that holds a secret, or could. */
export interface SecretSpan extends Span {
  /** Whether it is the one that the label is about. */
  readonly isLabelled: boolean;
  /** What it is made of, in order, without gaps: matches of rules, and what is glued to them. */
  readonly parts: readonly SecretPart[];
  /** The rules that report something in it, without the gate's name. */
  readonly rules: readonly string[];
}

/** A part of a secret. */
export interface SecretPart extends Span {
  /**
   * What of it its rule takes from classes of characters, in order; null where that is not known. All of it where a rule
   * goes by the name beside it: what no vendor gives is the owner's, to the first character.
   */
  readonly drawn: readonly Span[] | null;
}

/** Which secret of a text a label is about. */
export interface LabelledPlace {
  /** From 1. */
  readonly line: number;
  /** `secrets/<rule>` */
  readonly rule: string;
}

/** What {@link findSecretSpans} found. */
export interface SecretSpans {
  /** In order, none overlapping. */
  readonly spans: readonly SecretSpan[];
  /** Whether the rule that the label names finds a secret there now. */
  readonly isFound: boolean;
}

/**
 * Everything in `text` that the scanner takes for a secret, with what the label is about: the match of its rule on its line,
 * and where no rule sees one, every value on that line, for one of them is what was missed.
 */
export async function findSecretSpans(text: string, place: LabelledPlace): Promise<SecretSpans> {
  const scanner = await loadScanner();
  const { matches, all } = await scanner.scan(text);
  const { start, end } = lineSpan(text, place.line);
  const labelled = matches.filter(
    (match) => match.start >= start && match.start <= end && `secrets/${match.rule}` === place.rule,
  );
  const targets: readonly Span[] = labelled.length > 0 ? labelled : valuesIn(text, start, end);
  const hidden = [...all.map((match) => secretPart(text, match)), ...targets.map((span) => secretPart(text, span))];
  const known = hiddenSpans(text, hidden);
  const spans = withRepeats(text, known).map((span) => ({
    ...describeSpan(text, span, all),
    isLabelled: targets.some((target) => overlap(target, span)),
  }));
  return { spans, isFound: labelled.length > 0 };
}

/** Of a whole text whose secrets are not what the label is about. */
export async function findOtherSecrets(text: string): Promise<readonly SecretSpan[]> {
  const { all } = await (await loadScanner()).scan(text);
  const known = hiddenSpans(
    text,
    all.map((match) => secretPart(text, match)),
  );
  return withRepeats(text, known).map((span) => ({ ...describeSpan(text, span, all), isLabelled: false }));
}

/** The stretch that is to be hidden, less what a rule takes for the name in front of it. */
function describeSpan(text: string, { start, end }: Span, all: readonly Match[]): Omit<SecretSpan, "isLabelled"> {
  const inside = keepMostSpecific(all.filter((match) => match.start >= start && match.end <= end));
  const parts: SecretPart[] = [];
  let at = start;
  for (const match of inside) {
    const rule = match.specificity === "preset" ? undefined : ruleById.get(match.rule);
    const fit = rule ? fitPattern(rule, text, match) : null;
    const isLead =
      parts.length === 0 &&
      rule !== undefined &&
      ((fit !== null && fit.start <= start) || isLiteralIn(rule, text.slice(start, match.start)));
    if (match.start > at && !isLead) parts.push({ start: at, end: match.start, drawn: null });
    const whole = [{ start: match.start, end: match.end }];
    parts.push({ start: match.start, end: match.end, drawn: rule && isGeneric(rule) ? whole : (fit?.drawn ?? null) });
    at = match.end;
  }
  if (at < end) parts.push({ start: at, end, drawn: null });
  return { start: parts[0]?.start ?? start, end, parts, rules: inside.map(({ rule }) => rule) };
}

const ruleById = new Map(allRules.map((rule) => [rule.id, rule]));

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Offsets of a line, from 1, without its line break. */
export function lineSpan(text: string, line: number): Span {
  let start = 0;
  for (let number = 1; number < line; number++) {
    const next = text.indexOf("\n", start);
    if (next === -1) return { start: text.length, end: text.length };
    start = next + 1;
  }
  const end = text.indexOf("\n", start);
  return { start, end: end === -1 ? text.length : end };
}

/** The secret itself, where a rule's match holds the address or the name that it belongs to. */
function secretPart(text: string, span: Span & Partial<Pick<Match, "specificity">>): Span {
  const { start, end } = span;
  const found = text.slice(start, end);
  for (const pattern of span.specificity === "preset" ? [urlPassword, ...presetParts] : [urlPassword]) {
    const [from, to] = pattern.exec(found)?.indices?.groups?.["secret"] ?? [];
    if (from !== undefined && to !== undefined) return { start: start + from, end: start + to };
  }
  return { start, end };
}

const urlPassword = /^[\w+.-]+:\/\/[^\s/:@]*:(?<secret>[^\s@]+)@/d;

/** secretlint's rules report the name or the scheme along with the secret; ours say what of a match is the secret. */
const presetParts = [
  /^(?:bearer|basic|token)\s+(?<secret>\S+)$/di,
  /^[\w.-]+["']?\s*[=:]\s*["']?(?<secret>[^\s"'=:]{8,})["']?$/d,
];

/** Strings, assigned values, and whatever else stands behind a sign and is long enough to be a secret. */
function valuesIn(text: string, start: number, end: number): Span[] {
  const line = text.slice(start, end);
  const found = [
    /(?<=(["'`]))(?:(?!\1)[^\n]){6,}(?=\1)/g,
    /(?<=[=:(>,\s]\s{0,4})[^\s"'`,;(){}=]{8,}(?=["'`,;)\s]|$)/g,
  ].flatMap((pattern) =>
    Array.from(line.matchAll(pattern), ({ index, 0: value }) => ({ start: index, end: index + value.length })),
  );
  const spans =
    found.length > 0
      ? found
      : Array.from(line.matchAll(/\S{6,}/g), ({ index, 0: value }) => ({ start: index, end: index + value.length }));
  return spans.map((span) => ({ start: start + span.start, end: start + span.end }));
}

/** The other places where one of the secrets stands. */
function withRepeats(text: string, known: readonly Span[]): readonly Span[] {
  const values = new Set(known.map(({ start, end }) => text.slice(start, end)).filter((value) => value.length >= 6));
  const spans = [...known];
  for (const value of values) {
    for (let at = text.indexOf(value); at !== -1; at = text.indexOf(value, at + value.length)) {
      const span = { start: at, end: at + value.length };
      if (!spans.some((one) => overlap(one, span))) spans.push(span);
    }
  }
  return spans.toSorted((one, other) => one.start - other.start);
}
