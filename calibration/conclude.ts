import type { TermsComparison } from "./compare-terms.ts";
import type { CalibrationRun, Failure, Judged, StageResult } from "./run.ts";

/** 0 when nothing got worse, 1 when something did, 3 when an engine could not do its work. */
export function exitCodeOf({ verdict, failures }: Pick<CalibrationRun, "verdict" | "failures">): 0 | 1 | 3 {
  if (verdict === "ok") return 0;
  const isBroken = failures.some((one) => one.kind === "error" || (one.kind === "stage" && one.stage === "engines"));
  return isBroken ? 3 : 1;
}

/** 0 when nothing would get worse, 1 when something would or nothing was compared, 3 when not everything could be judged. */
export function exitCodeOfComparison({ fixtures, changes }: Pick<TermsComparison, "fixtures" | "changes">): 0 | 1 | 3 {
  if (changes.some(({ kind }) => kind === "error")) return 3;
  return fixtures === 0 || changes.some(({ kind }) => kind === "worse") ? 1 : 0;
}

/** The failures that stages stand for. That of the fixtures has its own, which say more. */
export function stageFailures(results: readonly StageResult[]): Failure[] {
  const failed = results.filter(({ stage, status }) => status === "failed" && stage !== "fixtures");
  return failed.map(({ stage, summary }) => ({ kind: "stage", stage, why: summary }));
}

/** Marked gaps that are still there. */
export function openGaps(judged: readonly Judged[]): CalibrationRun["gaps"] {
  return judged.flatMap(({ fixture, outcome }) =>
    fixture.gap === null || outcome.verdict === "right" ? [] : [{ id: fixture.id, reason: fixture.gap }],
  );
}
