import { expect, test } from "vitest";
import { caseTimes } from "../../../calibration/report/case-times.ts";
import { rateText } from "../../../calibration/report/scores-section.ts";
import { mostWrongFirst, worstFirst } from "../../../calibration/report/worst-first.ts";
import type { Judged, Rate, Score } from "../../../calibration/run.ts";
import { sampleRun } from "./sample-run.ts";

test("a rate shows its interval, and a dash where nothing counts", () => {
  expect(rateText({ value: 0.975, low: 0.9, high: 1, clusters: 12 })).toBe("97.5% (90.0 to 100)");
  expect(rateText(null)).toBe("–");
});

test("the worst come first: lowest of precision and recall, then the wider interval, then the name", () => {
  const scores = [
    scoreOf("b", rate(1, 0.5), rate(1, 0.5)),
    scoreOf("a", rate(1, 0.5), rate(1, 0.5)),
    scoreOf("wide", rate(1, 0.2), rate(1, 0.5)),
    scoreOf("low recall", rate(1, 0.5), rate(0.4, 0.1)),
    scoreOf("low precision", rate(0.3, 0.1), null),
  ];
  expect(worstFirst(scores).map(({ name }) => name)).toEqual(["low precision", "low recall", "wide", "a", "b"]);
});

test("rules with most wrong findings come first, and those with none are left out", () => {
  const scores = [
    scoreOf("fine", rate(1, 1), rate(1, 1)),
    scoreOf("two", rate(0.9, 0.5), rate(1, 1), 1, 1),
    scoreOf("five", rate(0.9, 0.5), rate(1, 1), 5, 0),
  ];
  expect(mostWrongFirst(scores).map(({ name }) => name)).toEqual(["five", "two"]);
});

test("times are a gate's median and its twentieths", () => {
  const [sample] = sampleRun().judged;
  if (sample === undefined) throw new Error("the sample holds no fixture");
  const judged = Array.from({ length: 21 }, (_, index) => timed(sample, "secrets", index));
  expect(caseTimes([...judged.toReversed(), timed(sample, "checkpoint", 7)])).toEqual([
    { subject: "secrets", cases: 21, low: 1, median: 10, high: 19 },
    { subject: "checkpoint", cases: 1, low: 7, median: 7, high: 7 },
  ]);
});

function timed({ fixture, outcome }: Judged, subject: "secrets" | "checkpoint", durationMs: number): Judged {
  return { fixture: { ...fixture, subject }, outcome: { ...outcome, replay: { ...outcome.replay, durationMs } } };
}

function rate(value: number, low: number): Rate {
  return { value, low, high: 1, clusters: 3 };
}

function scoreOf(name: string, precision: Rate | null, recall: Rate | null, missed = 0, surplus = 0): Score {
  const [one] = sampleRun().scores.gates;
  if (one === undefined) throw new Error("the sample holds no score");
  return { ...one, name, precision, recall, exact: { ...one.exact, falseNegatives: missed, falsePositives: surplus } };
}
