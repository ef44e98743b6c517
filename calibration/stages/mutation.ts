import { describeMutant, type Mutant } from "../mutate/mutant.ts";
import type { StageResult } from "../run.ts";

/** How much of what can be switched off was. */
export interface Mutation {
  readonly of: number;
  readonly tried: readonly Mutant[];
  readonly survivors: readonly Mutant[];
  /** What the sample was drawn by; null when everything was tried. */
  readonly seed: string | null;
}

/** The word on a mutation run: what can be switched off unnoticed can break unnoticed. */
export function judgeMutation({ of, tried, survivors, seed }: Mutation): Omit<StageResult, "durationMs"> {
  const extent =
    seed === null
      ? `all ${of} rules, checks and canaries`
      : `${tried.length} of ${of} rules, checks and canaries (seed ${seed})`;
  if (tried.length === 0)
    return { stage: "mutation", status: "failed", summary: "Nothing could be switched off.", details: [] };
  const summary =
    survivors.length === 0
      ? `Switched off ${extent}, one at a time: fixtures noticed each.`
      : `Switched off ${extent}, one at a time: no fixture noticed ${survivors.length}.`;
  const details = survivors.map((mutant) => `no fixture notices that the ${describeMutant(mutant)} is switched off`);
  return { stage: "mutation", status: survivors.length === 0 ? "ok" : "failed", summary, details: details.toSorted() };
}
