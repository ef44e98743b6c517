import type { CaseName, Ready, Sample } from "./contenders.ts";

/** All samples of each case, in the order of the rounds. */
export type Samples = ReadonlyMap<CaseName, readonly Sample[]>;

/**
 * Measures all cases once in each round, so that whatever else the machine does hits all alike. The first round warms up
 * and does not count. Ends early when the time is over, not before three rounds.
 */
export function measureInTurn(
  cases: readonly Ready[],
  { runs, withinMs }: { readonly runs: number; readonly withinMs: number },
): Samples {
  const samples = new Map<CaseName, Sample[]>(cases.map(({ name }) => [name, []]));
  const started = performance.now();
  for (let round = 0; round <= runs; round++) {
    if (round > 3 && performance.now() - started > withinMs) break;
    for (const { name, measure } of cases) {
      const sample = measure(round);
      if (round > 0) samples.get(name)?.push(sample);
    }
  }
  return samples;
}
