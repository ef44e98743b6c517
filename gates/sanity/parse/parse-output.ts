import { parseCargo } from "./cargo.ts";
import { parseExUnit } from "./ex-unit.ts";
import { parseJest } from "./jest.ts";
import { parseMinitest } from "./minitest.ts";
import { parseMocha } from "./mocha.ts";
import { parseNodeSpec } from "./node-spec.ts";
import { parsePytest } from "./pytest.ts";
import { parseRspec } from "./rspec.ts";
import { parseTap } from "./tap.ts";
import type { OutputParser, TestReport } from "./test-report.ts";
import { parseUnittest } from "./unittest.ts";
import { parseVitest } from "./vitest.ts";

const parsers: readonly OutputParser[] = [
  parseNodeSpec,
  parseTap,
  parseJest,
  parseVitest,
  parseMocha,
  parsePytest,
  parseUnittest,
  parseCargo,
  parseRspec,
  parseMinitest,
  parseExUnit,
];

/**
 * What `text` says: the word of `own` where it says something, because any other report is then what a test printed; else
 * that of every runner that is recognised, together, because one command may start several.
 */
export function parseOutput(text: string, own: OutputParser | null = null): TestReport {
  return own?.(text) ?? joinReports(parsers.flatMap((parse) => parse(text) ?? []));
}

/** Several reports as one; how many ran is unknown only when none says. */
export function joinReports(reports: readonly TestReport[]): TestReport {
  const counts = reports.flatMap((report) => report.run ?? []);
  return {
    run: counts.length === 0 ? null : counts.reduce((sum, count) => sum + count, 0),
    failed: reports.flatMap((report) => report.failed),
    unmetPlan: reports.map((report) => report.unmetPlan).find((plan) => plan !== undefined),
  };
}
