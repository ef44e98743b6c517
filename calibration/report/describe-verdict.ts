import type { CalibrationRun } from "../run.ts";
import { failureCounts } from "./describe-failures.ts";
import { count, grouped } from "./numbers.ts";

/** The verdict in one line: `OK: 1,196 of 1,200 fixtures come out as labelled; 4 known gaps are open.` */
export function describeVerdict(run: CalibrationRun): string {
  if (run.verdict === "failed") {
    const counts = failureCounts(run.failures);
    return `Failed: ${counts.length === 0 ? "no failure is named" : counts.join(", ")}.`;
  }
  const right = run.judged.filter(({ outcome }) => outcome.verdict === "right").length;
  const open = run.gaps.length;
  const gaps = open === 0 ? "" : `; ${count(open, "known gap")} ${open === 1 ? "is" : "are"} open`;
  return `OK: ${grouped(right)} of ${count(run.judged.length, "fixture")} come out as labelled${gaps}.`;
}

/** What a run of a part of the fixtures cannot say; null for a whole run. */
export function describePart(run: CalibrationRun): string | null {
  if (run.isWhole) return null;
  return "Only a part of the fixtures took part: floors and what is gone are judged by a whole run, `dl calibrate`.";
}
