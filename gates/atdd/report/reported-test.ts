/** How a test ended, worst first but for `passed`. */
export const testStatuses = ["failed", "ambiguous", "undefined", "pending", "skipped", "unknown", "passed"] as const;
export type TestStatus = (typeof testStatuses)[number];

/** One test of an acceptance report. */
export interface ReportedTest {
  readonly name: string;
  /** Names of what it stands in: suites, classes, the feature. */
  readonly context: string;
  readonly status: TestStatus;
  /** The scenario's file as the report names it, and the line of its keyword; null when the report does not say. */
  readonly source: { readonly uri: string; readonly line: number | null } | null;
}

/** The report is not what its format demands: cut short, or another format. */
export class ReportError extends Error {
  override readonly name = "ReportError";
}

/** Of several results for one thing, the one that counts: the worst. */
export function worst(statuses: readonly TestStatus[]): TestStatus {
  return testStatuses.find((status) => statuses.includes(status)) ?? "unknown";
}
