import type { Check } from "./secret-rule.ts";

/** None of the words stands shortly before it: vendors whose keys have the same form, and who have rules of their own. */
export function notBeside(words: RegExp): Check {
  return (_secret, { text, start }) => !words.test(text.slice(Math.max(0, start - 80), start));
}
