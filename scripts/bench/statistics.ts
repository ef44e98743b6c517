/** Where the middle of some numbers lies, and how far they spread. */
export interface Spread {
  readonly median: number;
  /** A quarter of the numbers is at or below it. */
  readonly low: number;
  /** A quarter of the numbers is at or above it. */
  readonly high: number;
}

/** Median and quartiles, interpolated between neighbours. */
export function spreadOf(numbers: readonly number[]): Spread {
  const sorted = numbers.toSorted((one, other) => one - other);
  return { median: quantile(sorted, 0.5), low: quantile(sorted, 0.25), high: quantile(sorted, 0.75) };
}

export function medianOf(numbers: readonly number[]): number {
  return spreadOf(numbers).median;
}

function quantile(sorted: readonly number[], share: number): number {
  const position = (sorted.length - 1) * share;
  const below = sorted[Math.floor(position)] ?? Number.NaN;
  const above = sorted[Math.ceil(position)] ?? Number.NaN;
  return below + (above - below) * (position - Math.floor(position));
}
