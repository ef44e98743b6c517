import { gateNames } from "../../gates/contract.ts";
import type { FixtureSubject } from "../fixture.ts";
import type { Judged } from "../run.ts";

/** How long the fixtures of one gate took, in milliseconds a fixture. */
export interface CaseTimes {
  readonly subject: FixtureSubject;
  readonly cases: number;
  readonly median: number;
  /** A twentieth of them took less than `low`, another one more than `high`. */
  readonly low: number;
  readonly high: number;
}

/** The times of every gate that has fixtures, in the order of the gates; the checkpoint last. */
export function caseTimes(judged: readonly Judged[]): CaseTimes[] {
  return [...gateNames, "checkpoint" as const].flatMap((subject) => {
    const times = judged
      .filter(({ fixture }) => fixture.subject === subject)
      .map(({ outcome }) => outcome.replay.durationMs)
      .toSorted((a, b) => a - b);
    if (times.length === 0) return [];
    const [low, median, high] = [quantile(times, 0.05), quantile(times, 0.5), quantile(times, 0.95)];
    return [{ subject, cases: times.length, low, median, high }];
  });
}

/** By linear interpolation between the two nearest values of a sorted list. */
function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(place)] ?? 0, sorted[Math.ceil(place)] ?? 0];
  return below + (above - below) * (place - Math.floor(place));
}
