import type { Rate } from "../run.ts";
import { wilsonInterval } from "./wilson.ts";

/** What was counted in one cluster: a provider, a rule or a template. */
export interface ClusterCounts {
  /** Expected findings that were found. */
  hits: number;
  /** Expected findings that were not. */
  misses: number;
  /** Findings that nobody expected. */
  alarms: number;
}

/** Of what is reported, the part that was expected: {@link overClusters} over the clusters in which something was. */
export function precisionOver(clusters: Iterable<ClusterCounts>): Rate | null {
  return overClusters(Array.from(clusters, ({ hits, alarms }) => ({ part: hits, whole: hits + alarms })));
}

/** Of what is expected, the part that was found: {@link overClusters} over the clusters in which something was. */
export function recallOver(clusters: Iterable<ClusterCounts>): Rate | null {
  return overClusters(Array.from(clusters, ({ hits, misses }) => ({ part: hits, whole: hits + misses })));
}

/**
 * The harmonic mean of precision and recall; null where both are. Where one of them is, nothing right was found, and the
 * mean is 0: an engine that finds nothing at all has no precision, and yet must not go without a score.
 */
export function f1Of(precision: Rate | null, recall: Rate | null): number | null {
  if (precision === null && recall === null) return null;
  const [p, r] = [precision?.value ?? 0, recall?.value ?? 0];
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}

/**
 * The mean of the clusters' own shares, in which every cluster weighs the same, with the Wilson interval for as many
 * trials as there are clusters, of which the sum of the shares succeeded. Ten rows of one template say little more than
 * one of them does: taken as ten trials, they would make the interval look surer than it is.
 *
 * Clusters with nothing to count take no part; without any that has, there is no rate.
 */
function overClusters(clusters: readonly { readonly part: number; readonly whole: number }[]): Rate | null {
  const counting = clusters.filter(({ whole }) => whole > 0);
  if (counting.length === 0) return null;
  const successes = counting.reduce((sum, { part, whole }) => sum + part / whole, 0);
  return {
    value: successes / counting.length,
    ...wilsonInterval(successes, counting.length),
    clusters: counting.length,
  };
}
