import type { Score } from "../run.ts";

/** Scores with the worst first: by the lower of precision and recall, then by the lower end of its interval, then by name. */
export function worstFirst(scores: readonly Score[]): Score[] {
  return scores.toSorted(
    (a, b) =>
      least(a, "value") - least(b, "value") ||
      least(a, "low") - least(b, "low") ||
      (a.name < b.name ? -1 : Number(a.name > b.name)),
  );
}

/** Scores of slices in which something is wrong, those with the most wrong findings first. */
export function mostWrongFirst(scores: readonly Score[]): Score[] {
  return worstFirst(scores.filter((score) => wrongFindings(score) > 0)).toSorted(
    (a, b) => wrongFindings(b) - wrongFindings(a),
  );
}

/** Findings that are missing, and those that should not be there. */
export function wrongFindings({ exact }: Score): number {
  return exact.falsePositives + exact.falseNegatives;
}

function least({ precision, recall }: Score, key: "value" | "low"): number {
  return Math.min(precision?.[key] ?? 1, recall?.[key] ?? 1);
}
