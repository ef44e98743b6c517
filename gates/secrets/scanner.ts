import { createHash } from "node:crypto";
import type { SecretLintCoreConfig, SecretLintRuleCreator } from "@secretlint/types";
import type { Confidence } from "../contract.ts";
import { RuleMatcher } from "./match-rules.ts";
import { ownMatches, type OwnMatch, type OwnMatches } from "./own-matches.ts";
import { keepMostSpecific, type Specificity } from "./overlaps.ts";
import {
  couldPresetRuleFind,
  describePresetRule,
  isPresetLookAlike,
  isWantedPresetRule,
  presetKeywords,
  presetOptions,
  presetSilenced,
} from "./preset.ts";
import { allRules, families } from "./rules/pack.ts";
import { isGeneric, type SecretRule } from "./rules/secret-rule.ts";
import { toSecretlintRules } from "./secretlint-rules.ts";

/** One secret in a text: offsets in UTF-16 code units, end left out. Holds no part of the secret. */
export interface Match {
  /** Without the gate's name. */
  readonly rule: string;
  readonly title: string;
  readonly confidence: Confidence;
  readonly cwe: string;
  readonly start: number;
  readonly end: number;
  readonly specificity: Specificity;
  /** How many characters the word has that announced it; 0 for what the preset found. */
  readonly announcedBy: number;
}

/** What the engine says of a text. */
export interface Scan {
  /** One a secret, in order: where rules overlap, the most specific one's. */
  readonly matches: readonly Match[];
  /** Every report of every rule, look-alikes left out: what redaction must cover, and what canaries are looked up in. */
  readonly all: readonly Match[];
}

/** Finds secrets in texts: secretlint's engine with its recommended preset and our rules. */
export interface Scanner {
  scan(text: string): Promise<Scan>;
  /** Changes whenever the rules or what judges their matches change. */
  readonly digest: string;
  readonly engineVersion: string;
}

/** More than anyone can read, and more than the engine can compare in a reasonable time. */
const matchLimit = 20_000;

/** A text has more matches than are judged. */
export class TooManyMatchesError extends Error {
  override readonly name = "TooManyMatchesError";
}

let loaded: Promise<Scanner> | null = null;

/** The scanner, loaded at the first call: it takes some 20 ms that a commit with nothing to scan need not pay. */
export function loadScanner(): Promise<Scanner> {
  loaded ??= createScanner(standardRules);
  return loaded;
}

/** What a scanner looks for. */
export interface ScannerRules {
  readonly families: Readonly<Record<string, readonly SecretRule[]>>;
  /** Which rules of secretlint's preset take part, by the id they have there. */
  readonly isWantedPresetRule: (ruleId: string) => boolean;
}

/** All of our rules, and the preset's. */
export const standardRules: ScannerRules = { families, isWantedPresetRule };

/** A scanner for other rules than the standard ones. */
export async function createScanner(rules: ScannerRules): Promise<Scanner> {
  const [core, preset, { secretLintProfiler }, { default: manifest }] = await Promise.all([
    import("@secretlint/core"),
    import("@secretlint/secretlint-rule-preset-recommend"),
    import("@secretlint/profiler"),
    import("@secretlint/core/package.json", { with: { type: "json" } }),
  ]);
  // It keeps a mark a rule and file for ever, and doubles the time that a small file takes.
  secretLintProfiler.setEnabled(false);
  const wanted = preset.rules.filter((rule) => rules.isWantedPresetRule(rule.meta.id));
  let digest: string | null = null;
  const matcher = new RuleMatcher(Object.values(rules.families).flat(), presetKeywords);
  return {
    // A commit message is judged without it, and 1,300 rules are much to digest.
    get digest() {
      return (digest ??= digestRules(manifest.version));
    },
    engineVersion: manifest.version,
    async scan(text) {
      const own = ownMatches(matcher, text);
      const creators = [
        ...wanted.filter((rule) => couldPresetRuleFind(rule.meta.id, own.heard)),
        ...toSecretlintRules(rules.families, own.matches),
      ];
      if (creators.length === 0) return { matches: [], all: [] };
      // A name that tells rules nothing: one of them would open a file of that name on disk.
      const source = { content: text, filePath: "text", ext: "", contentType: "text" as const };
      const options = { config: configure(creators), noPhysicFilePath: true };
      const { messages } = await core.lintSource({ source, options });
      const matchOf = new Map(own.matches.map((match) => [keyOf(match.rule.id, match), match]));
      const all = messages.map((message) => toMatch(message, matchOf)).filter((match) => isReal(match, text, own));
      return { matches: keepMostSpecific(all), all };
    },
  };
}

function configure(creators: readonly SecretLintRuleCreator[]): SecretLintCoreConfig {
  const limiter = { left: matchLimit };
  return {
    rules: creators.map((rule) => ({
      id: rule.meta.id,
      rule: limited(rule, limiter),
      options: presetOptions(rule.meta.id),
      allowMessageIds: presetSilenced(rule.meta.id),
    })),
  };
}

/** secretlint compares every report with every other: a file made to have a million of them must not hang a commit. */
function limited(rule: SecretLintRuleCreator, limiter: { left: number }): SecretLintRuleCreator {
  return {
    ...rule,
    create: (context, options) =>
      rule.create(
        {
          ...context,
          report(descriptor) {
            if (limiter.left-- <= 0) throw new TooManyMatchesError(`more than ${matchLimit} matches`);
            context.report(descriptor);
          },
        },
        options,
      ),
  };
}

function keyOf(rule: string, { start, end }: { readonly start: number; readonly end: number }): string {
  return `${rule} ${start} ${end}`;
}

/** Hard-coded credentials. */
const cwe = "CWE-798";

interface Report extends Match {
  readonly presetRule: string | null;
}

function toMatch(
  message: { ruleId: string; messageId: string; range: readonly [number, number] },
  matchOf: ReadonlyMap<string, OwnMatch>,
): Report {
  const [start, end] = message.range;
  const own = message.ruleId.startsWith("dl-") ? matchOf.get(keyOf(message.messageId, { start, end })) : undefined;
  if (own) {
    const { rule, announcedBy, confidence, isDecoded } = own;
    // What a token is made of, decoded, is not told in place of the token.
    const specificity = isDecoded || isGeneric(rule) ? "generic" : "own";
    const shared = { start, end, specificity, announcedBy, presetRule: null } as const;
    return { rule: rule.id, title: rule.title, confidence, cwe: rule.cwe ?? cwe, ...shared };
  }
  const { id, title, confidence } = describePresetRule(message.ruleId);
  const shared = { start, end, specificity: "preset", announcedBy: 0, presetRule: message.ruleId } as const;
  return { rule: id, title, confidence, cwe, ...shared };
}

/** Ours were asked before they were reported. What a rule of ours knows and has refused, the preset need not tell. */
function isReal({ presetRule, start, end }: Report, text: string, own: OwnMatches): boolean {
  if (presetRule === null) return true;
  if (own.refused.some((span) => span.start < end && start < span.end)) return false;
  return !isPresetLookAlike(text.slice(start, end), { text, start, end });
}

/** Raised when code that judges matches changes in a way that the rows do not show. */
const judgementRevision = 3;

function digestRules(engineVersion: string): string {
  const hash = createHash("sha256").update(`${judgementRevision} ${engineVersion}`);
  for (const rule of allRules) {
    const parts = [rule.locate, rule.starts, ...(rule.checks ?? [])].map(String);
    hash.update(
      JSON.stringify([rule.id, rule.title, rule.confidence, rule.keywords, String(rule.pattern), rule.window, parts]),
    );
  }
  return hash.digest("hex");
}
