import type { Replacement } from "./view.ts";

/**
 * The seams of strings that programs put together: `"ghp_" + "..."`, `'ghp_' . '...'`, two literals beside one another or
 * on two lines, a shell's `"ghp_""..."`, and lines that go on behind a backslash. Nothing stands there for the program.
 */
export function seams(text: string): Replacement[] {
  const found = new Map<number, Replacement>();
  for (const beginning of beginnings) {
    for (let at = text.indexOf(beginning); at !== -1; at = text.indexOf(beginning, at + 1)) {
      if (!isTokenCode(text.charCodeAt(at - 1))) continue;
      seam.lastIndex = at;
      if (!seam.test(text) || !isTokenCode(text.charCodeAt(seam.lastIndex)) || isInComment(text, at)) continue;
      found.set(at, { start: at, end: seam.lastIndex, meaning: "" });
    }
  }
  return [...found.values()].toSorted((one, other) => one.start - other.start);
}

/** A quote at the end of a comment opens nothing on the next line. */
function isInComment(text: string, at: number): boolean {
  return /\/\/[^"'\n]*["'][^"'\n]*$/.test(text.slice(Math.max(0, at - 120), at));
}

/** How seams begin, for a search that costs nothing where there are none. */
const beginnings = [
  '"+',
  '" +',
  "'+",
  "' +",
  '" .',
  "' .",
  '" &',
  '""',
  "''",
  '"\n',
  "'\n",
  '"\r',
  "'\r",
  '" \\',
  "\\\n",
];

const seam = /(["'])[ \t]{0,4}[+.&\\]?[ \t]{0,4}(?:\r?\n[ \t]{0,60}(?:[+.&][ \t]{0,4})?)?[bruf]?\1|\\\n[ \t]{0,40}/y;

/** Letters, digits, and the signs that tokens have. */
function isTokenCode(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 47 && code <= 57) ||
    code === 43 ||
    code === 45 ||
    code === 61 ||
    code === 95
  );
}
