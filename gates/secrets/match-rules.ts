import { claimedBeginnings } from "./claimed-beginnings.ts";
import { KeywordIndex } from "./keyword-index.ts";
import { isLookAlike } from "./look-alikes.ts";
import {
  isGeneric,
  type CheckContext,
  type FindStarts,
  type Locate,
  type NamedValue,
  type SecretRule,
} from "./rules/secret-rule.ts";

/** A secret that a rule of ours found: offsets in UTF-16 code units, end left out. */
export interface RuleMatch {
  readonly rule: SecretRule;
  readonly start: number;
  readonly end: number;
  /** How many characters the longest of the rule's words has that announced it. */
  readonly announcedBy: number;
}

/** What the rules say of a text. */
export interface RuleMatches {
  /** Each span once a rule, look-alikes and near misses left out. */
  readonly matches: readonly RuleMatch[];
  /** What has the form that a provider gives its secrets, and cannot be one: placeholders, wrong checksums. */
  readonly refused: readonly { readonly start: number; readonly end: number }[];
  /** Which of the words occur that the matcher was told to listen for. */
  readonly heard: ReadonlySet<string>;
}

/** Rules that a keyword announces. */
interface Announced {
  readonly keyword: string;
  readonly plain: readonly SecretRule[];
  /** Rules that share a way to find their values, so that those are looked for once. */
  readonly located: ReadonlyMap<Locate, readonly SecretRule[]>;
  /** Rules that share a way to find where their values start. */
  readonly started: ReadonlyMap<FindStarts, readonly SecretRule[]>;
}

/** Tries every rule of a pack on a text, in one pass for their keywords. */
export class RuleMatcher {
  readonly #index: KeywordIndex;
  readonly #rulesOf: readonly (readonly [keyword: string, rules: readonly SecretRule[]])[];
  /** For each keyword that has occurred. */
  readonly #announced: Announced[] = [];
  readonly #heeded: ReadonlySet<string>;
  readonly #isClaimed: (value: string) => boolean;

  /** @param heeded words that the rules do not ask for, and somebody else does. */
  constructor(rules: readonly SecretRule[], heeded: readonly string[] = []) {
    const rulesOf = new Map<string, SecretRule[]>(heeded.map((word) => [word, []]));
    for (const rule of rules) {
      for (const keyword of new Set(rule.keywords)) {
        const sharing = rulesOf.get(keyword);
        if (sharing) sharing.push(rule);
        else rulesOf.set(keyword, [rule]);
      }
    }
    this.#rulesOf = [...rulesOf];
    this.#index = new KeywordIndex([...rulesOf.keys()]);
    this.#heeded = new Set(heeded);
    this.#isClaimed = claimedBeginnings(rules);
  }

  match(text: string): RuleMatches {
    const found = new Map<string, RuleMatch>();
    const refused: { start: number; end: number }[] = [];
    const heard = new Set<string>();
    let keywordLength = 0;
    const judge = (candidate: Candidate | null): boolean => {
      if (!candidate) return false;
      const { rule, context } = candidate;
      const { start, end } = context;
      if (isAccepted(candidate)) {
        const key = `${rule.id} ${start} ${end}`;
        const announcedBy = Math.max(keywordLength, found.get(key)?.announcedBy ?? 0);
        found.set(key, { rule, start, end, announcedBy });
        return true;
      }
      if (!isGeneric(rule)) refused.push({ start, end });
      return false;
    };
    this.#index.scan(text, (keyword, start, end) => {
      const announced = this.#announcedBy(keyword);
      keywordLength = end - start;
      if (this.#heeded.has(announced.keyword)) heard.add(announced.keyword);
      for (const rule of announced.plain) judge(candidateNear(rule, text, start));
      for (const [locate, rules] of announced.located) {
        const values = locate(text, { start, end });
        for (const rule of values.length > 0 ? rules : [])
          values.some((value) => judge(candidateIn(rule, value, text)));
      }
      for (const [findStarts, rules] of announced.started) {
        for (const at of findStarts(text, { start, end })) for (const rule of rules) judge(candidateAt(rule, text, at));
      }
    });
    const all = [...found.values()];
    if (all.length > mostCompared) return { matches: all, refused, heard };
    const matches = all.filter((match) => !isGeneric(match.rule) || !this.#isNearMiss(text, match));
    return { matches, refused, heard };
  }

  /** Most keywords never occur, and are spared the sorting of their rules. */
  #announcedBy(number: number): Announced {
    const known = this.#announced[number];
    if (known) return known;
    const [keyword, rules] = this.#rulesOf[number] ?? ["", []];
    return (this.#announced[number] = announce(keyword, rules));
  }

  /**
   * Who issues a token knows its form: what begins as one and is none, or is one character too long or too short, opens
   * nothing.
   */
  #isNearMiss(text: string, { start, end }: RuleMatch): boolean {
    const value = text.slice(start, end);
    if (this.#isClaimed(value)) return true;
    const takers = (other: string) => this.#providersTaking(text, start, end, other);
    const known = takers(value);
    return [value + value.slice(-1), value.slice(0, -1)].some((other) =>
      takers(other).some((rule) => !known.includes(rule)),
    );
  }

  /** The rules for providers whose form `other` would have, if it stood in place of what stands there. */
  #providersTaking(text: string, start: number, end: number, other: string): SecretRule[] {
    const from = Math.max(0, start - farthestName);
    const changed = text.slice(from, start) + other + text.slice(end, end + 40);
    const place = { start: start - from, end: start - from + other.length };
    const takers: SecretRule[] = [];
    const ask = (rule: SecretRule, candidate: Candidate | null) => {
      if (candidate?.context.start === place.start && candidate.context.end === place.end) takers.push(rule);
    };
    this.#index.scan(changed.slice(0, place.end), (keyword, at, endAt) => {
      const { plain, started } = this.#announcedBy(keyword);
      for (const rule of plain) if (!isGeneric(rule)) ask(rule, candidateNear(rule, changed, at));
      for (const [findStarts, rules] of started) {
        if (!findStarts(changed, { start: at, end: endAt }).includes(place.start)) continue;
        for (const rule of rules) if (!isGeneric(rule)) ask(rule, candidateAt(rule, changed, place.start));
      }
    });
    return takers;
  }
}

/** More than any file has that was not made to be slow. */
const mostCompared = 20_000;

/** How far before a value the name of its provider may stand. */
const farthestName = 120;

function announce(keyword: string, rules: readonly SecretRule[]): Announced {
  return {
    keyword,
    plain: rules.filter(({ locate, starts }) => !locate && !starts),
    located: groupBy(rules, ({ locate }) => locate),
    started: groupBy(rules, ({ starts }) => starts),
  };
}

function groupBy<Way>(
  rules: readonly SecretRule[],
  wayOf: (rule: SecretRule) => Way | undefined,
): ReadonlyMap<Way, readonly SecretRule[]> {
  const groups = new Map<Way, SecretRule[]>();
  for (const rule of rules) {
    const way = wayOf(rule);
    if (way !== undefined) groups.set(way, [...(groups.get(way) ?? []), rule]);
  }
  return groups;
}

/** What has the form of a rule's secrets, before it is asked whether it can be one. */
interface Candidate {
  readonly rule: SecretRule;
  readonly secret: string;
  readonly context: CheckContext;
}

/** The pattern is held against all of the value, and nothing but it. */
function candidateIn(rule: SecretRule, value: NamedValue, text: string): Candidate | null {
  const secret = text.slice(value.start, value.end);
  rule.pattern.lastIndex = 0;
  const isWhole = rule.pattern.test(secret) && rule.pattern.lastIndex === secret.length;
  return isWhole ? { rule, secret, context: { text, ...value } } : null;
}

function candidateNear(rule: SecretRule, text: string, keywordStart: number): Candidate | null {
  if (rule.pattern.sticky) return candidateAt(rule, text, keywordStart);
  const { before, after } = rule.window ?? { before: 0, after: 0 };
  const from = Math.max(0, keywordStart - before);
  const match = rule.pattern.exec(text.slice(from, keywordStart + after));
  return match && toCandidate(rule, text, match, from);
}

function candidateAt(rule: SecretRule, text: string, at: number): Candidate | null {
  rule.pattern.lastIndex = at;
  const match = rule.pattern.exec(text);
  return match && toCandidate(rule, text, match, 0);
}

function toCandidate(rule: SecretRule, text: string, match: RegExpExecArray, offset: number): Candidate {
  const secret = match.groups?.["secret"] ?? match[0];
  const end = offset + match.index + match[0].length;
  return { rule, secret, context: { text, start: end - secret.length, end } };
}

/** Most of what a name is given does not pass the checks of its rule; whether it looks like a secret takes longer. */
function isAccepted({ rule, secret, context }: Candidate): boolean {
  return (rule.checks ?? []).every((check) => check(secret, context)) && !isLookAlike(secret);
}
