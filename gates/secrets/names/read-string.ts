/** A string literal: offsets of what is in it, and where the text goes on behind it. */
export interface StringLiteral {
  readonly start: number;
  readonly end: number;
  readonly after: number;
}

const longest = 1_000;

/**
 * The string that opens at `at`; null when none does. Its quotes may be escaped (`\"`), or be three. An unterminated one is
 * none, and so is one that goes on behind the end of the line, but for those in three quotes or backticks.
 */
export function readString(text: string, at: number): StringLiteral | null {
  let from = at;
  while (text.charCodeAt(from) === backslash && from - at < 3) from++;
  const quote = text.charCodeAt(from);
  if (quote !== doubleQuote && quote !== singleQuote && quote !== backtick) return null;
  const escapes = from - at;
  const isTriple = escapes === 0 && text.charCodeAt(from + 1) === quote && text.charCodeAt(from + 2) === quote;
  return isTriple ? readTriple(text, from) : readPlain(text, from, quote, escapes);
}

const backslash = 92;
const doubleQuote = 34;
const singleQuote = 39;
const backtick = 96;
const newline = 10;

function readPlain(text: string, open: number, quote: number, escapes: number): StringLiteral | null {
  const start = open + 1;
  const last = Math.min(text.length, start + longest);
  let slashes = 0;
  for (let at = start; at < last; at++) {
    const code = text.charCodeAt(at);
    if (code === backslash) {
      slashes++;
      continue;
    }
    if (code === quote && slashes <= escapes && (escapes > 0 || slashes % 2 === 0)) {
      return { start, end: escapes > 0 ? at - slashes : at, after: at + 1 };
    }
    if (code === newline && quote !== backtick) return null;
    slashes = 0;
  }
  return null;
}

/** The blanks around what is in it are left out. */
function readTriple(text: string, open: number): StringLiteral | null {
  const quotes = text.slice(open, open + 3);
  const close = text.indexOf(quotes, open + 3);
  if (close === -1 || close - open > longest) return null;
  const inside = text.slice(open + 3, close);
  const start = open + 3 + (inside.length - inside.trimStart().length);
  return { start, end: Math.max(start, close - (inside.length - inside.trimEnd().length)), after: close + 3 };
}
