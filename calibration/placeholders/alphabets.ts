import { shannonEntropy } from "../../gates/secrets/entropy.ts";
import type { SeededRandom } from "./random.ts";

const digits = "0123456789";
const lowerLetters = "abcdefghijklmnopqrstuvwxyz";
const upperLetters = lowerLetters.toUpperCase();
const letters = upperLetters + lowerLetters;

/** What the characters of `{{name:length}}` are drawn from. */
export const alphabets = {
  digits,
  letters,
  lower_letters: lowerLetters,
  lower: lowerLetters + digits,
  upper: upperLetters + digits,
  hex: `${digits}abcdef`,
  upper_hex: `${digits}ABCDEF`,
  base32: `${upperLetters}234567`,
  lower_base32: `${lowerLetters}234567`,
  /** Of Bech32 (BIP 173), in capitals. */
  bech32: "QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L",
  base62: letters + digits,
  base64: `${letters + digits}+/`,
  base64url: `${letters + digits}-_`,
} as const;

/** Signs that mean nothing to shells, YAML, URLs and connection strings, and make no name of a member of two words. */
const passwordSigns = "!*+-=^_~";

/**
 * `length` characters of `alphabet`, evenly drawn. A draw that a person could take for a placeholder is thrown away, and
 * from 16 characters on one that lacks a kind of character (digit, small letter, capital) that its alphabet has: whether a
 * fixture is right must not hang on the luck of its name.
 */
export function drawText(random: SeededRandom, alphabet: string, length: number): string {
  const kinds = length >= 16 ? characterKinds.filter((kind) => kind.test(alphabet)) : [];
  return drawUntil(
    () => random.text(alphabet, length),
    (text) => looksDrawn(text, alphabet) && kinds.every((kind) => kind.test(text)),
  );
}

/**
 * A password as generators make them: letters, digits and signs, at least one of each kind from six characters on, a
 * letter or digit at both ends.
 */
export function drawPassword(random: SeededRandom, length: number): string {
  const alphabet = letters + digits + passwordSigns;
  const kinds = length >= 6 ? [...characterKinds, /[^A-Za-z0-9]/] : [];
  return drawUntil(
    () => random.text(alphabet, length),
    (text) =>
      looksDrawn(text, alphabet) &&
      kinds.every((kind) => kind.test(text)) &&
      /^[A-Za-z0-9].*[A-Za-z0-9]$|^[A-Za-z0-9]?$/.test(text) &&
      !/([^A-Za-z0-9])\1/.test(text),
  );
}

const characterKinds = [/[0-9]/, /[a-z]/, /[A-Z]/];

/** A value without any draw that will do means that the placeholder asks for the impossible. */
const mostDraws = 1_000;

function drawUntil(draw: () => string, isWanted: (text: string) => boolean): string {
  for (let draws = 0; draws < mostDraws; draws++) {
    const text = draw();
    if (isWanted(text)) return text;
  }
  throw new Error(`${mostDraws} draws and none that looks drawn at random`);
}

const placeholderWords =
  /example|sample|dummy|change|placeholder|replace|redacted|your|test|fake|mock|todo|foo|bar|xxx/i;

/** No run of one character, no word that stands for a placeholder, and no less variety than chance has. */
function looksDrawn(text: string, alphabet: string): boolean {
  // In long texts chance alone brings runs and short words, and nobody takes those for placeholders.
  if (text.length < 6 || text.length > 200) return true;
  if (/(.)\1{4}/.test(text) || placeholderWords.test(text)) return false;
  const expected = Math.log2(Math.min(text.length, alphabet.length));
  return shannonEntropy(text) >= expected * 0.6;
}
