import { consistsOfWords } from "../../gates/secrets/consists-of-words.ts";
import type { PlaceholderNames } from "./placeholder-names.ts";

/** More parts than this, with different signs between them, are taken for one random text in which signs happen to stand. */
const mostParts = 4;

const runs = /([A-Za-z0-9\u0080-\u{10ffff}]+)/u;

/**
 * A template of the shape of `text`, with nothing of it but its signs and blanks: each run of letters and digits drawn
 * anew, as long, from the narrowest alphabet that it fits into, and words as words.
 */
export function shapeOf(text: string, names: PlaceholderNames): string {
  return text
    .split(/(\s+)/)
    .map((word) => (/^\s*$/.test(word) ? word : shapeOfWord(word, names)))
    .join("");
}

/** The same for a text that is known to be drawn: one placeholder, where one alphabet has all of its characters. */
export function shapeOfDraw(text: string, names: PlaceholderNames): string {
  const alphabet = drawAlphabets.find(([pattern]) => pattern.test(text))?.[1];
  return alphabet === undefined ? shapeOf(text, names) : names.of(`${alphabet}:${text.length}`, text);
}

function shapeOfWord(word: string, names: PlaceholderNames): string {
  const parts = word.split(runs);
  const signs = new Set(parts.filter((part, index) => index % 2 === 0 && part !== ""));
  if (parts.length <= 2 * mostParts + 1 || signs.size === 1) {
    return parts.map((part, index) => (index % 2 === 1 ? names.of(formOfRun(part), part) : part)).join("");
  }
  const padding = /=*$/.exec(word)?.[0] ?? "";
  const body = word.slice(0, word.length - padding.length);
  const form = randomTexts.find(([pattern]) => pattern.test(body))?.[1] ?? "password";
  return `${names.of(`${form}:${body.length}`, body)}${padding}`;
}

const randomTexts: readonly (readonly [RegExp, string])[] = [
  [/^[A-Za-z0-9+/]+$/, "base64"],
  [/^[A-Za-z0-9_-]+$/, "base64url"],
];

/** The form of the placeholder for letters and digits without anything between them. */
function formOfRun(run: string): string {
  const length = Array.from(run).length;
  if (/^[a-z]{5,}$/.test(run) && consistsOfWords(run)) return "words:1";
  const alphabet = runAlphabets.find(([pattern]) => pattern.test(run))?.[1] ?? "letters";
  return `${alphabet}:${length}`;
}

/** Narrowest first. */
const runAlphabets: readonly (readonly [RegExp, string])[] = [
  [/^[0-9]+$/, "digits"],
  [/^[0-9a-f]{8,}$/, "hex"],
  [/^[0-9A-F]{8,}$/, "upper_hex"],
  [/^[a-z]+$/, "lower_letters"],
  [/^[a-z0-9]+$/, "lower"],
  [/^[A-Z2-7]{16,}$/, "base32"],
  [/^[A-Z0-9]+$/, "upper"],
  [/^[A-Za-z]+$/, "letters"],
  [/^[A-Za-z0-9]+$/, "base62"],
];

const drawAlphabets: readonly (readonly [RegExp, string])[] = [
  ...runAlphabets.map(([pattern, alphabet]) => [pattern, alphabet] as const),
  ...randomTexts,
];
