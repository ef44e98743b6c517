import type { Confidence } from "../contract.ts";

/** How much a rule knows of what it finds: our rule for one provider, secretlint's rule, a rule that goes by the name beside it. */
export type Specificity = "own" | "preset" | "generic";

const order: readonly Specificity[] = ["own", "preset", "generic"];
const sureness: readonly Confidence[] = ["high", "medium", "low"];

interface Span {
  readonly start: number;
  readonly end: number;
  readonly specificity: Specificity;
  readonly confidence: Confidence;
  /** How long the word is that announced it: the longer one says more of whose it is. */
  readonly announcedBy: number;
}

/**
 * One a secret: of spans that overlap, the most specific one, of equals the surest, then the longest, the best announced, the
 * first. In order of place.
 */
export function keepMostSpecific<Each extends Span>(spans: readonly Each[]): Each[] {
  const ranked = spans.toSorted(
    (one, other) =>
      order.indexOf(one.specificity) - order.indexOf(other.specificity) ||
      sureness.indexOf(one.confidence) - sureness.indexOf(other.confidence) ||
      other.end - other.start - (one.end - one.start) ||
      other.announcedBy - one.announcedBy ||
      one.start - other.start,
  );
  const kept = new DisjointSpans<Each>();
  for (const span of ranked) kept.addUnlessTaken(span);
  return kept.inOrder();
}

/** Spans that do not overlap, sorted by place, so that a look-up takes a binary search. */
class DisjointSpans<Each extends Span> {
  readonly #spans: Each[] = [];

  addUnlessTaken(span: Each): void {
    const at = this.#firstEndingAfter(span.start);
    const next = this.#spans[at];
    if (next && next.start < span.end) return;
    this.#spans.splice(at, 0, span);
  }

  inOrder(): Each[] {
    return this.#spans;
  }

  #firstEndingAfter(offset: number): number {
    let low = 0;
    let high = this.#spans.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#spans[middle]?.end ?? 0) > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
