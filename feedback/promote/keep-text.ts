import { maskSecrets } from "../../gates/mask-secrets.ts";
import type { Span } from "../../gates/secrets/redact.ts";
import { anonymise } from "./anonymise.ts";
import type { PlaceholderNames } from "./placeholder-names.ts";
import { secretTemplate } from "./secret-template.ts";
import type { SecretSpan } from "./secret-spans.ts";

/** How much of a text is kept, and what of it. */
export type Keeping =
  /** The lines around a secret, without what merely looks random. Other secrets are blotted out, or become others of their kind. */
  | {
      readonly kind: "lines";
      readonly line: number;
      readonly context: number;
      readonly others: "redacted" | "placeholder";
    }
  /** All of it, as code that is to be understood; other secrets become others of their kind. */
  | { readonly kind: "whole"; readonly line: number | null };

/** A text as a fixture may hold it. */
export interface KeptText {
  readonly template: string;
  /** Where the labelled line is in it, from 1; null when none was asked for. */
  readonly line: number | null;
  /** Whether what stands there fills more than one line. */
  readonly isMultiline: boolean;
  /** Secrets of the kept lines, beside the labelled one, that are still there: rules without the gate's name. */
  readonly others: readonly { readonly rule: string; readonly line: number }[];
}

/** Stands for a secret while the text around it is worked on, on one line whatever the secret: no text file holds one. */
const sentinel = "\0";

/** Of a longer line only what is near the labelled secret is kept. */
const longestSide = 300;

/**
 * Keeps of `text` what a fixture may hold: each secret a placeholder, everything that tells whose it is taken out, and
 * literal braces written so that they are left alone.
 *
 * @param text without NUL characters.
 * @param spans in order, none overlapping.
 */
export function keepText(
  text: string,
  spans: readonly SecretSpan[],
  names: PlaceholderNames,
  keeping: Keeping,
): KeptText {
  const lines = collapse(text, spans);
  const at = keeping.line === null ? null : collapsedLine(text, spans, keeping.line);
  const [first, last] =
    keeping.kind === "whole" || at === null
      ? [0, lines.length]
      : [Math.max(0, at - 1 - keeping.context), Math.min(lines.length, at + keeping.context)];
  const kept = lines.slice(first, last);
  return {
    template: kept.map((line) => keepLine(line, keeping, names)).join("\n"),
    line: at === null ? null : at - first,
    isMultiline: at !== null && (lines[at - 1]?.secrets.some(({ value }) => value.includes("\n")) ?? false),
    others: keeping.kind === "whole" ? [] : kept.flatMap((line, index) => othersIn(line, index + 1, keeping)),
  };
}

interface Secret {
  readonly value: string;
  readonly isLabelled: boolean;
  readonly rules: readonly string[];
  /** What it is made of; offsets in the part's own text. */
  readonly parts: readonly { readonly value: string; readonly drawn: readonly Span[] | null }[];
}

/** A line in which sentinels stand for secrets. */
interface CollapsedLine {
  readonly text: string;
  readonly secrets: readonly Secret[];
}

function collapse(text: string, spans: readonly SecretSpan[]): CollapsedLine[] {
  let literal = "";
  let at = 0;
  for (const { start, end } of spans) {
    literal += text.slice(at, start) + sentinel;
    at = end;
  }
  const secrets = spans.map(({ start, end, isLabelled, rules, parts }) => ({
    value: text.slice(start, end),
    isLabelled,
    rules,
    parts: parts.map((part) => ({
      value: text.slice(part.start, part.end),
      drawn: part.drawn?.map((run) => ({ start: run.start - part.start, end: run.end - part.start })) ?? null,
    })),
  }));
  let taken = 0;
  return (literal + text.slice(at)).split("\n").map((line) => {
    const from = taken;
    taken += countSecrets(line);
    return { text: line, secrets: secrets.slice(from, taken) };
  });
}

/** The number that a line has once each secret before it takes one line. */
function collapsedLine(text: string, spans: readonly SecretSpan[], line: number): number {
  const inside = spans
    .filter(({ start }) => countBreaks(text.slice(0, start)) + 1 < line)
    .map(({ start, end }) => countBreaks(text.slice(start, end)));
  return line - inside.reduce((sum, breaks) => sum + breaks, 0);
}

function keepLine({ text, secrets }: CollapsedLine, keeping: Keeping, names: PlaceholderNames): string {
  const isWhole = keeping.kind === "whole";
  const { line, skipped } = isWhole
    ? { line: text, skipped: 0 }
    : cut(
        text,
        secrets.findIndex(({ isLabelled }) => isLabelled),
      );
  const plain = anonymise(line);
  const safe = isWhole ? plain : maskAround(plain);
  let next = skipped;
  return safe.replaceAll(/\{\{(?=\S)([^{}\n\0]+)\}\}/g, "{{braces:$1}}").replaceAll(sentinel, () => {
    const secret = secrets[next++];
    if (secret === undefined) return "";
    if (!isKept(secret, keeping)) return "[redacted]";
    return secret.parts.map(({ value, drawn }) => secretTemplate(value, names, drawn)).join("");
  });
}

/** A scheme in front of a credential, which rules go by, and which is not the credential (RFC 9110, section 11.1). */
const standIn = /(?:\b(?:bearer|basic|token|apikey|key|ssws) +)?\0/gi;

/** What masking takes for a secret may be the stand-in of one: then it is asked for what lies between them. */
function maskAround(line: string): string {
  const leads = line.match(standIn) ?? [];
  const bare = line.replaceAll(standIn, sentinel);
  const whole = maskSecrets(bare);
  const isWhole = countSecrets(whole) === leads.length;
  const parts = isWhole ? whole.split(sentinel) : bare.split(sentinel).map((part) => maskSecrets(part));
  return parts.map((part, index) => part + (leads[index] ?? "")).join("");
}

function othersIn({ secrets }: CollapsedLine, line: number, keeping: Keeping): KeptText["others"] {
  return secrets
    .filter((secret) => !secret.isLabelled && isKept(secret, keeping))
    .flatMap(({ rules }) => rules.map((rule) => ({ rule, line })));
}

/** A key block is never kept beside another secret: lines would move. */
function isKept({ isLabelled, value }: Secret, keeping: Keeping): boolean {
  return isLabelled || keeping.kind === "whole" || (keeping.others === "placeholder" && !value.includes("\n"));
}

/** What is near the labelled secret of a long line, and how many secrets before it went. A long line without one goes. */
function cut(line: string, labelled: number): { readonly line: string; readonly skipped: number } {
  if (line.length <= 2 * longestSide) return { line, skipped: 0 };
  if (labelled === -1) return { line: "", skipped: 0 };
  const places = Array.from(line.matchAll(/\0/g), ({ index }) => index);
  const from = Math.max(0, (places[labelled] ?? 0) - longestSide);
  return { line: line.slice(from, from + 2 * longestSide), skipped: places.filter((place) => place < from).length };
}

function countSecrets(text: string): number {
  return text.split(sentinel).length - 1;
}

function countBreaks(text: string): number {
  return text.split("\n").length - 1;
}
