import type { Reporter, TestCase } from "vitest/node";

/** Prints each skipped test with its reason: a test that nobody sees skipped protects nobody. */
export default class SkipReporter implements Reporter {
  onTestCaseResult(test: TestCase): void {
    const result = test.result();
    if (result.state === "skipped" && result.note) process.stdout.write(`skipped: ${test.fullName}: ${result.note}\n`);
  }
}
