import type { Replacement } from "./view.ts";

/**
 * Escapes that stand for what tokens and settings are made of: `\u0067`, `\x67`, `\/`, `%67`, `%3D`. Those of other characters
 * are everywhere in code, and hide nothing.
 */
export function escapedCharacters(text: string): Replacement[] {
  if (!beginnings.some((beginning) => text.includes(beginning))) return [];
  return Array.from(text.matchAll(escapes), ({ 0: escape, index }) => ({
    start: index,
    end: index + escape.length,
    meaning: meaningOf(escape),
  }));
}

const beginnings = ["\\u00", "\\x", "\\/", "%"];

/** Digits, letters, and `-`, `_`, `=`; a slash amid base64; in addresses also `:`, `/`, `+` and `&` between letters. */
const escapes =
  /\\(?:u00|x)(?:3[0-9d]|4[1-9a-f]|5[0-9af]|6[1-9a-f]|7[0-9a]|2d)|(?<=[A-Za-z0-9+/]{5})\\\/(?=[A-Za-z0-9+\\/]{5})|(?<=[\w%=?&/.-])%(?:3[0-9DF]|4[0-9A-F]|5[0-9AF]|6[0-9A-F]|7[0-9A]|2[6BDF]|3A)(?=[\w%-])/gi;

function meaningOf(escape: string): string {
  return escape === "\\/" ? "/" : String.fromCharCode(Number.parseInt(escape.slice(-2), 16));
}
