import type { Confusion, Judged, Score } from "../run.ts";
import { addConfusion, noCounts, type FixtureCounts } from "./confusion.ts";
import { f1Of, precisionOver, recallOver, type ClusterCounts } from "./rates.ts";

/** Which cluster of a slice a finding of this rule counts in. */
export type ClusterOf = (rule: string) => string;

/** Adds up one slice of a run. */
export class Slice {
  readonly #clusters = new Map<string, ClusterCounts>();
  #exact: Confusion = noCounts;
  #flagged: Confusion = noCounts;
  #fixtures = 0;
  #errors = 0;
  #durationMs = 0;
  #benign = 0;
  #benignFlagged = 0;

  /** Counts a fixture that belongs to the slice. */
  add(judged: Judged, counts: FixtureCounts, clusterOf: ClusterOf): void {
    this.#fixtures++;
    this.#errors += Number(judged.outcome.verdict === "error");
    this.#durationMs += judged.outcome.replay.durationMs;
    this.#flagged = addConfusion(this.#flagged, counts.flagged);
    this.#benign += Number(judged.fixture.tier === "benign");
    this.#count(judged, counts, clusterOf);
  }

  /** Counts findings from a fixture that does not belong to the slice, such as those of a rule in a fixture about another. */
  addStray(judged: Judged, counts: FixtureCounts, clusterOf: ClusterOf): void {
    this.#count(judged, counts, clusterOf);
  }

  /** @param benign how many benign fixtures could have been flagged; without it, those of the slice. */
  score(name: string, benign: number = this.#benign): Score {
    const precision = precisionOver(this.#clusters.values());
    const recall = recallOver(this.#clusters.values());
    return {
      name,
      fixtures: this.#fixtures,
      exact: this.#exact,
      flagged: this.#flagged,
      precision,
      recall,
      f1: f1Of(precision, recall),
      benign: { fixtures: benign, flagged: this.#benignFlagged },
      errors: this.#errors,
      durationMs: this.#durationMs,
    };
  }

  #count(judged: Judged, counts: FixtureCounts, clusterOf: ClusterOf): void {
    const { hits, misses, alarms, isTrueNegative, isFalseAlarm } = counts;
    this.#benignFlagged += Number(judged.fixture.tier === "benign" && isFalseAlarm);
    this.#exact = addConfusion(this.#exact, {
      truePositives: hits.length,
      falsePositives: alarms.length,
      falseNegatives: misses.length,
      trueNegatives: Number(isTrueNegative),
    });
    for (const rule of hits) this.#cluster(clusterOf(rule)).hits++;
    for (const rule of misses) this.#cluster(clusterOf(rule)).misses++;
    for (const rule of alarms) this.#cluster(clusterOf(rule)).alarms++;
  }

  #cluster(name: string): ClusterCounts {
    const known = this.#clusters.get(name);
    if (known) return known;
    const made: ClusterCounts = { hits: 0, misses: 0, alarms: 0 };
    this.#clusters.set(name, made);
    return made;
  }
}
