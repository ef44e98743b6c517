import type { Confidence } from "../contract.ts";
import { likenessLimit } from "./consists-of-words.ts";
import { looksGenerated } from "./generic-values.ts";
import type { RuleMatch } from "./match-rules.ts";
import { hasBase62Checksum, hasHexChecksum } from "./rules/checks.ts";
import type { Check, SecretRule } from "./rules/secret-rule.ts";
import { wordLikeness } from "./word-likeness.ts";

/**
 * How sure one finding is: as its rule, but for what stands there. A checksum that is right leaves no doubt; words such as
 * `example` beside it do, and so does a value that is hardly less likely as a name than at random.
 */
export function confidenceOf(
  { rule, start, end }: Pick<RuleMatch, "rule" | "start" | "end">,
  text: string,
): Confidence {
  if (rule.checks?.some((check) => checksums.includes(check))) return "high";
  const isDoubtful = isCalledExample(text, start) || (isOfAnyForm(rule) && looksAlmostLikeName(text.slice(start, end)));
  return isDoubtful ? lower[rule.confidence] : rule.confidence;
}

const checksums: readonly Check[] = [hasBase62Checksum, hasHexChecksum];

const lower: Readonly<Record<Confidence, Confidence>> = { high: "medium", medium: "low", low: "low" };

/** Goes by nothing but the name beside a value, and by how random it looks: people make passwords of words. */
function isOfAnyForm({ checks }: SecretRule): boolean {
  return checks?.includes(looksGenerated) === true;
}

/** Not as part of an address: whole domains are kept for examples, and real tokens are sent to them all the same. */
function isCalledExample(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  const line = before.slice(before.lastIndexOf("\n") + 1);
  return /(?<![\w./@-])(?:example|sample|dummy|fake|placeholder)s?(?![\w./@-])/i.test(line);
}

function looksAlmostLikeName(value: string): boolean {
  return /^[A-Za-z0-9_-]{16,40}$/.test(value) && !/^[0-9a-f-]+$/i.test(value) && isNearLimit(value);
}

function isNearLimit(value: string): boolean {
  return wordLikeness(value) > likenessLimit(value) - 0.1;
}
