import { KeywordIndex } from "./keyword-index.ts";
import { isLookAlike } from "./look-alikes.ts";
import type { SecretRule } from "./rules/secret-rule.ts";

/** A secret that a rule of ours found: offsets in UTF-16 code units, end left out. */
export interface RuleMatch {
  readonly rule: SecretRule;
  readonly start: number;
  readonly end: number;
}

/** Tries every rule of a pack on a text, in one pass for their keywords. */
export class RuleMatcher {
  readonly #index: KeywordIndex;
  /** Rules of each keyword. */
  readonly #rulesOf: readonly (readonly SecretRule[])[];

  constructor(rules: readonly SecretRule[]) {
    const byKeyword = new Map<string, SecretRule[]>();
    for (const rule of rules) {
      for (const keyword of new Set(rule.keywords)) {
        const sharing = byKeyword.get(keyword) ?? [];
        sharing.push(rule);
        byKeyword.set(keyword, sharing);
      }
    }
    this.#rulesOf = [...byKeyword.values()];
    this.#index = new KeywordIndex([...byKeyword.keys()]);
  }

  /** What the rules find in `text`, each span once a rule, look-alikes left out. */
  match(text: string): RuleMatch[] {
    const found = new Map<string, RuleMatch>();
    this.#index.scan(text, (keyword, start) => {
      for (const rule of this.#rulesOf[keyword] ?? []) {
        const match = rule.pattern.sticky ? matchAt(rule, text, start) : searchAround(rule, text, start);
        if (match) found.set(`${rule.id} ${match.start} ${match.end}`, match);
      }
    });
    return [...found.values()];
  }
}

function matchAt(rule: SecretRule, text: string, start: number): RuleMatch | null {
  rule.pattern.lastIndex = start;
  const match = rule.pattern.exec(text);
  return match && accept(rule, text, match, 0);
}

function searchAround(rule: SecretRule, text: string, start: number): RuleMatch | null {
  const { before, after } = rule.window ?? { before: 0, after: 0 };
  const from = Math.max(0, start - before);
  const match = rule.pattern.exec(text.slice(from, start + after));
  return match && accept(rule, text, match, from);
}

function accept(rule: SecretRule, text: string, match: RegExpExecArray, offset: number): RuleMatch | null {
  const secret = match.groups?.["secret"] ?? match[0];
  const end = offset + match.index + match[0].length;
  const start = end - secret.length;
  const context = { text, start, end };
  if (isLookAlike(secret)) return null;
  return (rule.checks ?? []).every((check) => check(secret, context)) ? { rule, start, end } : null;
}
