import { loadScanner } from "../../gates/secrets/scanner.ts";
import { hiddenSpans, type Span } from "../../gates/secrets/redact.ts";

/** A stretch of a text that holds a secret, or could. */
export interface SecretSpan extends Span {
  /** Whether it is the one that the label is about. */
  readonly isLabelled: boolean;
}

/** Which secret of a text a label is about. */
export interface LabelledPlace {
  /** From 1. */
  readonly line: number;
  /** `secrets/<rule>`; null for a missed one without a rule, and for a label of another gate. */
  readonly rule: string | null;
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
    ...span,
    isLabelled: targets.some((target) => target.start < span.end && span.start < target.end),
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
  return withRepeats(text, known).map((span) => ({ ...span, isLabelled: false }));
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
function secretPart(text: string, { start, end }: Span): Span {
  const found = text.slice(start, end);
  for (const pattern of [
    /^[\w+.-]+:\/\/[^\s/:@]*:(?<secret>[^\s@]+)@/d,
    /^(?:bearer|basic|token)\s+(?<secret>\S+)$/di,
    /^[\w.-]+["']?\s*[=:]\s*["']?(?<secret>[^\s"'=:]{8,})["']?$/d,
  ]) {
    const [from, to] = pattern.exec(found)?.indices?.groups?.["secret"] ?? [];
    if (from !== undefined && to !== undefined) return { start: start + from, end: start + to };
  }
  return { start, end };
}

/** Strings, assigned values, and whatever else stands behind a sign and is long enough to be a secret. */
function valuesIn(text: string, start: number, end: number): Span[] {
  const line = text.slice(start, end);
  const found = [
    /(?<=["'`])[^"'`\s]{6,}(?=["'`])/g,
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
      if (!spans.some((one) => one.start < span.end && span.start < one.end)) spans.push(span);
    }
  }
  return spans.toSorted((one, other) => one.start - other.start);
}
