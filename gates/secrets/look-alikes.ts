import { isDocumentedExample } from "./documented-examples.ts";
import { shannonEntropy } from "./entropy.ts";

/**
 * Whether a candidate only looks like a secret: a placeholder, a pattern typed by hand, a value that a vendor documents.
 * Holds for secrets of every kind; kinds that only the word beside them gives away ask for more (`generic-values.ts`).
 */
export function isLookAlike(secret: string): boolean {
  return lookAlikes.some((looksLike) => looksLike(secret));
}

/** A place to be filled in: `<token>`, `${TOKEN}`, `{{ token }}`, `{hex:32}`, `%(token)s`, `$TOKEN`, `[token]`, `...`, `****`. */
export function isTemplate(text: string): boolean {
  return (
    /^<[^<>]{1,200}>$/.test(text) ||
    /^\[[^[\]]{1,200}\]$/.test(text) ||
    /^\$[A-Za-z_]\w*$/.test(text) ||
    /^%[A-Za-z_]\w*%$/.test(text) ||
    /^__\w+__$/.test(text) ||
    /[$#]\{|\$\(|\{\{|\}\}|\{\w+:\d+\}|%\(\w+\)|<%|%>|\.\.\.|\*{3}|\u2026|\u2022{3}/.test(text)
  );
}

const placeholderWord =
  /example|sample|dummy|changeme|change[-_]me|placeholder|replace[-_]?(?:me|with|this)|redacted|(?:^|[-_.])(?:your|my|some|the)[-_ ]|your[-_]?(?:api|token|key|secret|pass|access|client)|not[-_ ]?(?:a|my|the)?[-_ ]?real|do(?:n'?t|not)[-_ ]?use|(?:^|[-_. ])(?:fake|mock|todo|fixme|foobar|foo|bar|baz|lorem|insert|invalid)(?:$|[-_. ])|deadbeef|cafebabe|[-_]here$|_goes_/i;

/** Words that people write where a secret would stand. */
export function hasPlaceholderWord(text: string): boolean {
  return placeholderWord.test(text);
}

/** One character, or one short unit, over and over: `xxxx`, `000000`, `abcabcabc`. */
export function isRepetition(text: string): boolean {
  if (text.length < 6) return new Set(text).size <= 1;
  // Zero bytes are `A`s in base64, so long keys may hold runs of those.
  if (/([B-Zb-z0-9*.#-])\1{7}/.test(text)) return true;
  if (/^(.{1,8})\1{2,}.{0,7}$/s.test(text)) return true;
  return new Set(text.toLowerCase()).size <= Math.min(4, text.length / 4);
}

/** Characters in counting or keyboard order: `0123456789`, `abcdefgh`, `qwertyuiop`. */
export function isSequence(text: string): boolean {
  const [letters, digits] = [text.replaceAll(/[^A-Za-z]/g, ""), text.replaceAll(/[^0-9]/g, "")];
  const isInterwoven = letters.length >= 4 && digits.length >= 4 && letters.length + digits.length === text.length;
  return isInOrder(text) || (isInterwoven && isInOrder(letters.toLowerCase()) && isInOrder(digits));
}

function isInOrder(text: string): boolean {
  if (text.length < 6) return /^(?:12345|abcde|qwert)/i.test(text);
  let steps = 0;
  for (let at = 1; at < text.length; at++) {
    const difference = Math.abs(text.charCodeAt(at) - text.charCodeAt(at - 1));
    if (difference === 1 || keyboardRows.includes(text.slice(at - 1, at + 1).toLowerCase())) steps++;
  }
  return (
    steps >= (text.length - 1) * 0.6 || /0123456789abcdef|abcdefghijklm|1234567890(?:abc|123)|qwertyuiop/i.test(text)
  );
}

const keyboardRows = "qwertyuiop asdfghjkl zxcvbnm 1234567890";

/** Typed with the fingers where they rest: `sdf0o9823sjdfsdf`. One random value in some thousand has as many of those letters. */
export function isMashed(text: string): boolean {
  const letters = text.match(/[A-Za-z]/g)?.length ?? 0;
  if (letters < 10) return false;
  const resting = text.match(/[asdfghjkl]/gi)?.length ?? 0;
  const besideHex = text.match(/[sghjkl]/gi)?.length ?? 0;
  return resting >= letters * (letters < 13 ? 0.85 : 0.8) && besideHex >= letters * 0.3;
}

/** Too few different characters for its length to have been drawn at random. */
export function hasLowEntropy(text: string): boolean {
  if (text.length < 16) return false;
  // A random string of 16 hex digits has 3.3 bits a character on average, and below 2.3 once in some millions.
  return shannonEntropy(text) < 2.3;
}

const lookAlikes: readonly ((secret: string) => boolean)[] = [
  isTemplate,
  hasPlaceholderWord,
  isRepetition,
  isSequence,
  hasLowEntropy,
  isDocumentedExample,
];
