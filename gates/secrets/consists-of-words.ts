import { wordLikeness } from "./word-likeness.ts";

/** Made of words, as names are, with no part that was drawn at random. */
export function consistsOfWords(value: string): boolean {
  if (holdsRandomHex(value) || wordLikeness(value) < likenessLimit(value)) return false;
  const longest = value.split(/[^A-Za-z0-9]/).reduce((one, other) => (other.length > one.length ? other : one), "");
  return longest.length < 20 || longest.length === value.length || wordLikeness(longest) >= likenessLimit(longest);
}

/**
 * What one random value in some hundred lies above: the shorter it is, the more chance rules. Among letters of one case
 * there are fewer ends of words.
 */
export function likenessLimit(value: string): number {
  const isOfOneCase = !/[a-z]/.test(value) || !/[A-Z]/.test(value);
  return 4.4 / Math.sqrt(Math.max(value.length, 4)) - (isOfOneCase ? 0.85 : 0.45);
}

/** Names of numbers and short words are as likely, so that the measure for words does not see hexadecimal digits. */
function holdsRandomHex(value: string): boolean {
  const [run] = /[0-9a-f]{20,}|[0-9A-F]{20,}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/.exec(value) ?? [];
  return run !== undefined && (run.match(/[0-9]/g)?.length ?? 0) >= 3 && /[A-Fa-f].*[A-Fa-f]/.test(run);
}
