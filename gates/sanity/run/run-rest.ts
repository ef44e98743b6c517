import type { TestReport } from "../parse/test-report.ts";

const roundsAtMost = 10;

/**
 * The whole of what the tests say, when some of them end the process that the others run in: what comes behind them is run
 * without them. An old failure could otherwise hide a new one.
 *
 * @param runWithout runs all tests but those; null when that cannot be done.
 */
export async function runRest(
  first: TestReport,
  runWithout: (tests: readonly string[]) => Promise<TestReport | null>,
): Promise<TestReport> {
  const left = new Set(first.endedBy);
  let whole = first;
  for (let round = 0; round < roundsAtMost && left.size > 0; round++) {
    const rest = await runWithout([...left]);
    if (rest === null) break;
    whole = joined(whole, rest);
    const isComplete = (rest.endedBy ?? []).every((test) => left.has(test));
    if (isComplete) break;
    for (const test of rest.endedBy ?? []) left.add(test);
  }
  return whole;
}

/** The second run repeats most of the first. */
function joined(first: TestReport, second: TestReport): TestReport {
  const known = new Set(first.failed.map((failure) => failure.name));
  const failed = [...first.failed, ...second.failed.filter((failure) => !known.has(failure.name))];
  return { ...first, run: Math.max(first.run ?? 0, second.run ?? 0), failed };
}
