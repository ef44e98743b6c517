import type { View } from "./view.ts";

/** Shorter ones hold no secret of a known form, nor a name and a value. */
const shortest = 40;
/** Longer ones are pictures, and source maps with all of the sources in them. */
const longest = 100_000;

/** Runs of base64 that decode to text. What is found in one is told as the whole run. */
export function base64Texts(text: string): View[] {
  const views: View[] = [];
  let end = 0;
  // A run of 40 characters covers every 40th of the text.
  for (let probe = shortest - 1; probe < text.length; probe = Math.max(probe, end) + shortest) {
    if (!isBase64Code(text.charCodeAt(probe))) continue;
    let start = probe;
    while (start > end && isBase64Code(text.charCodeAt(start - 1))) start--;
    end = probe + 1;
    while (isBase64Code(text.charCodeAt(end))) end++;
    if (end - start < shortest || end - start > longest) continue;
    const decoded = decode(text, start, end);
    if (decoded === null) continue;
    const span = { start, end: end + (/^={0,2}/.exec(text.slice(end, end + 2))?.[0].length ?? 0) };
    views.push({ text: decoded, originalOf: () => span });
  }
  return views;
}

function decode(text: string, start: number, end: number): string | null {
  // The parts of a signed token are of no use without one another.
  if (text.startsWith("eyJ", start) && /[.\w-]/.test(text.charAt(end))) return null;
  const head = Buffer.from(text.slice(start, start + 40), "base64").toString("latin1");
  if (!isPlainText(head)) return null;
  const whole = Buffer.from(text.slice(start, end), "base64").toString("latin1");
  return isPlainText(whole) ? whole : null;
}

function isPlainText(text: string): boolean {
  return /^[\t\n\r\x20-\x7e]+$/.test(text);
}

/** Letters, digits, `+` and `/`. */
function isBase64Code(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 47 && code <= 57) || code === 43;
}
