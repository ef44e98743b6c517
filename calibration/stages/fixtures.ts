import type { Failure, Improvement, Judged } from "../run.ts";
import type { StageWord } from "./stage-runner.ts";

/** The word on the replayed fixtures: what the baseline, the floors and the fixtures themselves have to say. */
export function judgeFixtureStage(
  judged: readonly Judged[],
  failures: readonly Failure[],
  improvements: readonly Improvement[],
): StageWord {
  const gaps = judged.filter(isOpenGap).length;
  const counts = [
    count(judged.filter(({ outcome }) => outcome.verdict === "right").length, "right"),
    count(gaps, gaps === 1 ? "known gap" : "known gaps"),
    count(judged.filter((one) => one.outcome.verdict === "wrong" && !isOpenGap(one)).length, "wrong"),
    count(judged.filter(({ outcome }) => outcome.verdict === "error").length, "not judged"),
    count(failures.filter(({ kind }) => kind === "flip").length, "of them right before"),
    count(improvements.filter(({ kind }) => kind !== "new-right").length, "better than before"),
  ];
  const summary = `${judged.length} ${judged.length === 1 ? "fixture" : "fixtures"}: ${counts.filter(Boolean).join(", ") || "none"}.`;
  return { stage: "fixtures", status: failures.length === 0 ? "ok" : "failed", summary, details: [] };
}

function isOpenGap({ fixture, outcome }: Judged): boolean {
  return fixture.gap !== null && outcome.verdict === "wrong";
}

function count(number: number, what: string): string {
  return number === 0 ? "" : `${number} ${what}`;
}
