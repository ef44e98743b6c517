import type { Span } from "../../gates/secrets/redact.ts";
import type { SecretRule } from "../../gates/secrets/rules/secret-rule.ts";

/** How a rule's pattern lies over a secret. */
export interface PatternFit {
  /** Where the match begins, at the latest: what stands between there and the secret is none of it. */
  readonly start: number;
  /**
   * The stretches of the secret that the pattern takes from classes of characters, in order: all else in it the pattern asks
   * for to the letter, or lets the vendor choose from a few. Null when that cannot be told for sure.
   */
  readonly drawn: readonly Span[] | null;
}

/** What is no longer than this is the kind of a token, or its version. */
const longestKind = 2;

/** How far before a secret its rule's match may begin. */
const longestLead = 400;

/**
 * Lays the pattern of a rule over a secret that it has found.
 *
 * @returns null when it does not fit.
 */
export function fitPattern(rule: SecretRule, text: string, secret: Span): PatternFit | null {
  const { source, groups } = withGroups(rule.pattern.source);
  const pattern = new RegExp(source, `${rule.pattern.flags.replaceAll(/[dgy]/g, "")}dy`);
  let fit: PatternFit | null = null;
  for (let at = secret.start; at >= Math.max(0, secret.start - longestLead); at--) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match?.indices?.[0]?.[1] !== secret.end) continue;
    const spans = (match.indices as readonly ([number, number] | undefined)[]).slice(1);
    const runs = spans.flatMap((span, index): Run[] =>
      span === undefined ? [] : [{ start: span[0], end: span[1], isDrawn: groups[index] === "many" }],
    );
    fit = { start: at, drawn: drawnOf(rule, text, secret, runs) };
    if (fit.drawn !== null) return fit;
  }
  return fit;
}

/** Text that a class of characters has matched. */
interface Run extends Span {
  /** False for a class that stands for one character alone. */
  readonly isDrawn: boolean;
}

const atoms =
  /(?<many>(?:\\[dwsDWS]|\[(?:\\.|[^\]\\])+\])(?:[*+?]|\{[0-9,]+\})\??)|(?<one>\\[dwsDWS]|\[(?:\\.|[^\]\\])+\])|\\.|(?<named>\(\?<(?![=!])[^>]+>)|(?<open>\((?!\?))/g;

/** The pattern with a group around each class of characters and its count, and with no other groups. */
function withGroups(pattern: string): { readonly source: string; readonly groups: readonly ("many" | "one")[] } {
  const groups: ("many" | "one")[] = [];
  const source = pattern.replaceAll(atoms, (atom, ...details: unknown[]) => {
    const { many, one, named, open } = details.at(-1) as Record<string, string | undefined>;
    if (named !== undefined || open !== undefined) return "(?:";
    if (many === undefined && one === undefined) return atom;
    groups.push(many === undefined ? "one" : "many");
    return `(${atom})`;
  });
  return { source, groups };
}

function drawnOf({ pattern }: SecretRule, text: string, secret: Span, runs: readonly Run[]): readonly Span[] | null {
  const inside = runs
    .filter(({ start, end }) => start >= secret.start && end <= secret.end && end > start)
    .toSorted((one, other) => one.start - other.start || one.end - other.end);
  const apart = inside.filter((run, index) => run.start >= (inside[index - 1]?.end ?? 0));
  if (!isAllElseLiteral(pattern.source, text, secret, apart)) return null;
  return apart.filter(({ start, end, isDrawn }) => isDrawn && end - start > longestKind);
}

/** Whether the pattern asks for `words` to the letter. */
export function isLiteralIn({ pattern }: SecretRule, words: string): boolean {
  return pattern.source.replaceAll("\\", "").includes(words);
}

/** A group that repeats tells of its last round only: what is left over must stand in the pattern itself. */
function isAllElseLiteral(source: string, text: string, secret: Span, runs: readonly Span[]): boolean {
  const plain = source.replaceAll("\\", "");
  let at = secret.start;
  for (const { start, end } of [...runs, { start: secret.end, end: secret.end }]) {
    const words = text.slice(at, start).match(/[A-Za-z0-9]+/g) ?? [];
    if (!words.every((word) => plain.includes(/^(.)\1*$/.exec(word)?.[1] ?? word))) return false;
    at = end;
  }
  return true;
}
