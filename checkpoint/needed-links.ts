/** How a trial with some of the candidates linked ended: as well as with all of them, worse, or not at all. */
export type Attempt = "as-good" | "worse" | "not-done";

/** What of the candidates is needed. */
export interface NeededLinks {
  readonly links: readonly string[];
  /** Whether each of them was found to be needed; false when the trials ended before that. */
  readonly isExact: boolean;
}

/**
 * The candidates without which things are worse, found by leaving some out: halves first, single ones in the end. All
 * of them together are known to be enough, and none of them to be too few.
 *
 * @param mostAttempts how many trials may be made.
 */
export async function findNeeded(
  candidates: readonly string[],
  attempt: (links: readonly string[]) => Promise<Attempt>,
  mostAttempts: number,
): Promise<NeededLinks> {
  let kept = candidates;
  let attempts = 0;
  for (let size = Math.ceil(kept.length / 2); kept.length > 1; size = Math.ceil(size / 2)) {
    for (const part of chunks(kept, size)) {
      const rest = kept.filter((one) => !part.includes(one));
      if (rest.length === 0) continue;
      if (attempts === mostAttempts) return { links: kept, isExact: false };
      attempts++;
      const ended = await attempt(rest);
      if (ended === "not-done") return { links: kept, isExact: false };
      if (ended === "as-good") kept = rest;
    }
    if (size === 1) break;
  }
  return { links: kept, isExact: true };
}

function chunks(all: readonly string[], size: number): string[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, index) =>
    all.slice(index * size, (index + 1) * size),
  );
}
