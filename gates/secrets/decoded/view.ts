/** A stretch of a text as a program that reads it would see it: with escapes undone, strings joined, base64 decoded. */
export interface View {
  readonly text: string;
  /** What stands in the original text for a stretch of this one; null when nothing near it is written in another way. */
  readonly originalOf: (start: number, end: number) => Span | null;
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A stretch of the original that means something else than what is written there. */
export interface Replacement extends Span {
  readonly meaning: string;
}

/** How much of the text around what is replaced belongs to a view: the name before a value, and all of the value. */
const around = 240;
/** What stands before a value may be what only this way of reading shows. */
const longestName = 80;
/** Names and values stand on few lines; what lies farther apart is two views. */
const farthestApart = 400;

/** Views of the stretches around `replacements`, which are in order and do not overlap. */
export function viewsAround(text: string, replacements: readonly Replacement[]): View[] {
  const groups: Replacement[][] = [];
  for (const one of replacements) {
    const group = groups.at(-1);
    if (group && one.start - (group.at(-1)?.end ?? 0) < farthestApart) group.push(one);
    else groups.push([one]);
  }
  return groups.map((group) => viewOf(text, group));
}

function viewOf(text: string, group: readonly Replacement[]): View {
  const from = Math.max(0, (group[0]?.start ?? 0) - around);
  const to = Math.min(text.length, (group.at(-1)?.end ?? 0) + around);
  const pieces: string[] = [];
  /** Where each piece begins in the view and in the original. */
  const begins: { readonly here: number; readonly there: number; readonly isReplaced: boolean }[] = [];
  let here = 0;
  const add = (piece: string, there: number, isReplaced: boolean) => {
    pieces.push(piece);
    begins.push({ here, there, isReplaced });
    here += piece.length;
  };
  let at = from;
  for (const { start, end, meaning } of group) {
    add(text.slice(at, start), at, false);
    add(meaning, start, true);
    at = end;
  }
  add(text.slice(at, to), at, false);
  const originalOffset = (offset: number): number => {
    const last = begins.findLast((begin) => begin.here <= offset);
    if (!last) return from;
    return last.isReplaced ? last.there : last.there + offset - last.here;
  };
  return {
    text: pieces.join(""),
    originalOf(start, end) {
      const span = { start: originalOffset(start), end: originalOffset(end - 1) + 1 };
      const isTouched = group.some((one) => one.start < span.end && span.start < one.end + longestName);
      return isTouched ? { start: span.start, end: Math.max(span.end, endOfReplaced(group, span.end)) } : null;
    },
  };
}

/** What ends within a replaced stretch ends with it. */
function endOfReplaced(group: readonly Replacement[], end: number): number {
  return group.find((one) => one.start < end && end <= one.end)?.end ?? end;
}
