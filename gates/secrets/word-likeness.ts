import { table } from "./word-likeness-table.ts";

/*
 * Tells what people have named from what was drawn at random, by how likely each letter is behind the two before it.
 *
 * Measured on 208,000 different quoted values of 16 to 64 characters in the sources of 107 npm and PyPI packages that the
 * table was not made from. At a limit that takes 1 in 100 random values of 20 letters and digits for words, of the 21,800
 * values with a digit in them pass for random: 72 % by Shannon's entropy, 13 % by the share of common pairs of letters,
 * 13 % by the characters per token of a byte-pair encoding with 1,200 merges (15 % with 2,400), 2 % by this one; and most
 * of those are random indeed, such as hashes in names of files. With entropy or
 * token efficiency on top, and as few random values lost, it is no better.
 */

/** Symbols that the table knows: 0 is the end of a word or a sign, 1 to 26 are letters, 27 is any digit. */
export const symbolCount = 28;

const wordEnd = 0;
const anyDigit = 27;

/** How the table's sixteen steps lie on the scale of binary logarithms: from 2^-10 to 1. */
export const leastBits = -10;
const bitsAStep = 10 / 15;

/** Logarithm of each symbol's chance behind two others, filled from the table at first use. */
let chances: Float32Array | null = null;

function readTable(): Float32Array {
  const packed = Buffer.from(table, "base64");
  const read = new Float32Array(packed.length * 2);
  for (const [at, pair] of packed.entries()) {
    read[at * 2] = leastBits + (pair >> 4) * bitsAStep;
    read[at * 2 + 1] = leastBits + (pair & 15) * bitsAStep;
  }
  return read;
}

/**
 * How much likelier `text` is as a name than as letters and digits drawn at random: bits a character, above 0 for names,
 * below for random text.
 */
export function wordLikeness(text: string): number {
  chances ??= readTable();
  let bits = 0;
  let before = 0;
  let last = 0;
  eachSymbol(text, (symbol, code) => {
    if (symbol === wordEnd && code !== null && !isNameSign(code)) bits -= 1;
    else if (code !== null) {
      bits += (chances?.[(before * symbolCount + last) * symbolCount + symbol] ?? 0) + bitsAtRandom(symbol);
    }
    before = last;
    last = symbol;
  });
  return text.length === 0 ? 0 : bits / text.length;
}

/** What stands between the words of names, of files and of addresses: `_`, `-`, `.`, `/`, `:`. */
function isNameSign(code: number): boolean {
  return code === 95 || (code >= 45 && code <= 47) || code === 58;
}

/** Of 62 letters and digits ten are digits; a sign is as rare as a letter. */
function bitsAtRandom(symbol: number): number {
  return symbol === anyDigit ? 2.63 : 5.95;
}

/**
 * Calls `found` with each symbol of `text` and the code of its character. A change of case ends a word, though no character
 * stands there: `theKey` is two, and so is `HTTPServer`.
 */
export function eachSymbol(text: string, found: (symbol: number, code: number | null) => void): void {
  let capitals = 0;
  let wasSmall = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isSmall = code >= 97 && code <= 122;
    const isCapital = code >= 65 && code <= 90;
    if ((isCapital && wasSmall) || (isSmall && capitals > 1)) found(wordEnd, null);
    capitals = isCapital ? capitals + 1 : 0;
    wasSmall = isSmall;
    if (isSmall || isCapital) found((code | 32) - 96, code);
    else found(code >= 48 && code <= 57 ? anyDigit : wordEnd, code);
  }
}
