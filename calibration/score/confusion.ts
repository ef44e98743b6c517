import type { Confusion, Judged } from "../run.ts";

/** What one fixture adds to the counts. A finding stands as its rule, `<gate>/<rule>`. */
export interface FixtureCounts {
  /** Of every expected finding that was found. */
  readonly hits: readonly string[];
  /** Of every expected finding that was not. */
  readonly misses: readonly string[];
  /** Of every finding that nobody expected. */
  readonly alarms: readonly string[];
  /** Whether it is a negative that came out as it should. */
  readonly isTrueNegative: boolean;
  /** Whether it is a negative of which something is reported all the same. */
  readonly isFalseAlarm: boolean;
  /** The same by fixtures, whatever the rule and the line. */
  readonly flagged: Confusion;
}

/**
 * Counts a fixture, exact to rule and line.
 *
 * - An error vouches for nothing: all that was expected counts as missed, and a negative is no true one.
 * - A positive that expects a status and no finding, such as an error for a run without a test, counts as one finding of
 *   the rule that it is about, found when the fixture is right.
 * - Findings that are to be let stand say how suppressions work, not what is detected: they count only where they were
 *   reported all the same, as alarms.
 */
export function countFixture({ fixture, outcome }: Judged): FixtureCounts {
  const { verdict, replay, unexpected, missing, isByStatus = false } = outcome;
  const reported = replay.findings.filter(({ isSuppressed }) => !isSuppressed).map(({ rule }) => rule);
  const alarms = unexpected.map(({ rule }) => rule);
  const matched = without(reported, alarms);
  const unmatched = missing.filter(({ isSuppressed }) => !isSuppressed).map(({ rule }) => rule);
  const isPositive = fixture.label === "positive";
  const isOfStatus = isPositive && (isByStatus || matched.length + unmatched.length === 0);
  const expected = isOfStatus ? [fixture.rule ?? fixture.subject] : [...matched, ...unmatched];
  const hits = isOfStatus ? (verdict === "right" ? expected : []) : verdict === "error" ? [] : matched;
  const isTrueNegative = !isPositive && verdict === "right";
  const isAlarm = isFalseAlarm({ fixture, outcome });
  return {
    hits,
    misses: without(expected, hits),
    alarms,
    isTrueNegative,
    isFalseAlarm: isAlarm,
    flagged: isPositive
      ? flaggedPositive(verdict !== "error" && (hits.length > 0 || reported.length > 0 || replay.status === "fail"))
      : flaggedNegative(isAlarm, isTrueNegative),
  };
}

/** Whether something is reported of a negative fixture that should not be, or it is blocked without a finding. */
export function isFalseAlarm({ fixture, outcome }: Judged): boolean {
  if (fixture.label === "positive") return false;
  return outcome.unexpected.length > 0 || (outcome.verdict === "wrong" && outcome.replay.status === "fail");
}

/** No counts yet. */
export const noCounts: Confusion = { truePositives: 0, falsePositives: 0, falseNegatives: 0, trueNegatives: 0 };

/** Counts of both. */
export function addConfusion(one: Confusion, other: Confusion): Confusion {
  return {
    truePositives: one.truePositives + other.truePositives,
    falsePositives: one.falsePositives + other.falsePositives,
    falseNegatives: one.falseNegatives + other.falseNegatives,
    trueNegatives: one.trueNegatives + other.trueNegatives,
  };
}

function flaggedPositive(isFlagged: boolean): Confusion {
  return isFlagged ? { ...noCounts, truePositives: 1 } : { ...noCounts, falseNegatives: 1 };
}

/** One that is wrong without an alarm, such as by a gate that was off, is neither. */
function flaggedNegative(isFlagged: boolean, isTrueNegative: boolean): Confusion {
  return { ...noCounts, falsePositives: Number(isFlagged), trueNegatives: Number(isTrueNegative) };
}

/** What is left of a multiset. */
function without(all: readonly string[], taken: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const one of taken) counts.set(one, (counts.get(one) ?? 0) + 1);
  return all.filter((one) => {
    const left = counts.get(one) ?? 0;
    counts.set(one, left - 1);
    return left <= 0;
  });
}
