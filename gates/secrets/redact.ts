/** A stretch of a text that must not be shown. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const contextBefore = 80;
const contextAfter = 40;

/** A secret as it may be shown: its first four characters, fewer when it is short, and how long it is. */
export function redact(secret: string): string {
  const shown = secret.length >= 20 ? 4 : secret.length >= 12 ? 2 : 0;
  return `${secret.slice(0, shown).replaceAll(/\s/g, " ")}…(${secret.length} characters)`;
}

/** What must be hidden of a text: `spans` widened to what is glued to them, in order, none overlapping. */
export function hiddenSpans(text: string, spans: readonly Span[]): Span[] {
  return joinOverlapping(spans.map((span) => widen(text, span)));
}

/**
 * The line that `secret` starts on, cut to what stands near it, with all of `hidden` redacted, and every other place where
 * one of their texts stands.
 */
export function redactedExcerpt(text: string, secret: Span, hidden: readonly Span[]): string {
  const lineStart = text.lastIndexOf("\n", secret.start - 1) + 1;
  const newline = text.indexOf("\n", secret.start);
  const lineEnd = newline === -1 ? text.length : newline;
  const from = Math.max(lineStart, secret.start - contextBefore);
  const to = Math.min(lineEnd, secret.end + contextAfter);
  const near = hidden.filter((span) => span.end > from && span.start < to);
  let excerpt = "";
  let at = from;
  for (const span of near) {
    excerpt += text.slice(at, Math.max(at, span.start)) + redact(text.slice(span.start, span.end));
    at = span.end;
  }
  excerpt += text.slice(at, Math.max(at, to));
  return redactRepeats(excerpt.trim(), text, near);
}

/** `text` with all of `hidden` blotted out, line breaks kept so that lines keep their numbers. */
export function blotOut(text: string, hidden: readonly Span[]): string {
  let clean = "";
  let at = 0;
  for (const span of hidden) {
    const lineBreaks = text.slice(span.start, span.end).replaceAll(/[^\n]/g, "");
    clean += `${text.slice(at, span.start)}…${lineBreaks}`;
    at = span.end;
  }
  return clean + text.slice(at);
}

/** A rule may end too early; what is glued to a secret is taken to be part of it. */
function widen(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from > 0 && start - from < 512 && /[A-Za-z0-9+/_-]/.test(text.charAt(from - 1))) from--;
  while (to < text.length && to - end < 4096 && /[A-Za-z0-9+/_=~%-]/.test(text.charAt(to))) to++;
  return { start: from, end: to };
}

function joinOverlapping(spans: readonly Span[]): Span[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of spans.toSorted((one, other) => one.start - other.start)) {
    const last = joined.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}

function redactRepeats(excerpt: string, text: string, spans: readonly Span[]): string {
  let clean = excerpt;
  for (const { start, end } of spans) {
    const secret = text.slice(start, end);
    if (secret.length >= 6) clean = clean.replaceAll(secret, redact(secret));
  }
  return clean;
}
