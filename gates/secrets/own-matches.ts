import type { Confidence } from "../contract.ts";
import { confidenceOf } from "./confidence-of.ts";
import { decodedViews } from "./decoded/decoded-views.ts";
import type { RuleMatch, RuleMatcher, RuleMatches } from "./match-rules.ts";

/** A match of a rule of ours, with how sure this one is. */
export interface OwnMatch extends RuleMatch {
  readonly confidence: Confidence;
  /** Whether it stands in what the text means, rather than in the text. */
  readonly isDecoded: boolean;
}

/** What our rules say of a text, and of what it means to the program that reads it. */
export interface OwnMatches extends Omit<RuleMatches, "matches"> {
  readonly matches: readonly OwnMatch[];
}

/** Puts the rules to a text as it stands, and to what its escapes, joined strings and base64 stand for. */
export function ownMatches(matcher: RuleMatcher, text: string): OwnMatches {
  const plain = matcher.match(text);
  const decoded = decodedViews(text).flatMap((view) =>
    graded(matcher.match(view.text).matches, view.text).flatMap((match): OwnMatch[] => {
      const span = view.originalOf(match.start, match.end);
      return span ? [{ ...match, ...span, isDecoded: true }] : [];
    }),
  );
  return { ...plain, matches: [...graded(plain.matches, text), ...decoded] };
}

function graded(matches: readonly RuleMatch[], text: string): OwnMatch[] {
  return matches.map((match) => ({ ...match, confidence: confidenceOf(match, text), isDecoded: false }));
}
