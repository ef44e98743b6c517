import type { Envelope, GherkinDocument, Pickle, TestCase } from "@cucumber/messages";
import { ReportError, worst, type ReportedTest, type TestStatus } from "./reported-test.ts";

/**
 * Reads Cucumber messages, one JSON envelope a line (github.com/cucumber/messages). Of a scenario that was tried again,
 * the last attempt counts.
 *
 * @throws {ReportError} when a line is not JSON, or the run did not end.
 */
export function readMessages(text: string): ReportedTest[] {
  const run = collect(text);
  return [...lastAttempts(run).values()].flatMap((attempt) => {
    const testCase = run.testCases.get(attempt.testCaseId);
    const pickle = testCase && run.pickles.get(testCase.pickleId);
    if (!testCase || !pickle) throw new ReportError("it names a test case that it does not describe");
    return [toTest(pickle, statusOf(testCase, attempt), run.documents)];
  });
}

interface Attempt {
  readonly testCaseId: string;
  readonly number: number;
  readonly steps: Map<string, TestStatus>;
  isFinished: boolean;
}

interface Run {
  readonly documents: Map<string, GherkinDocument>;
  readonly pickles: Map<string, Pickle>;
  readonly testCases: Map<string, TestCase>;
  readonly attempts: Map<string, Attempt>;
}

function collect(text: string): Run {
  const run: Run = { documents: new Map(), pickles: new Map(), testCases: new Map(), attempts: new Map() };
  let isFinished = false;
  for (const [index, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue;
    const envelope = parseLine(line, index + 1);
    if (envelope.testRunFinished) isFinished = true;
    take(run, envelope);
  }
  if (!isFinished) throw new ReportError("it ends before the run does (no testRunFinished)");
  return run;
}

function parseLine(line: string, number: number): Envelope {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
  } catch {
    // Told below, with the line's number and without its text.
  }
  throw new ReportError(`line ${number} is not a JSON object`);
}

function take(run: Run, envelope: Envelope): void {
  const { gherkinDocument, pickle, testCase, testCaseStarted, testStepFinished, testCaseFinished } = envelope;
  if (gherkinDocument?.uri !== undefined) run.documents.set(gherkinDocument.uri, gherkinDocument);
  if (pickle) run.pickles.set(pickle.id, pickle);
  if (testCase) run.testCases.set(testCase.id, testCase);
  if (testCaseStarted) {
    const { id, testCaseId, attempt: number } = testCaseStarted;
    run.attempts.set(id, { testCaseId, number, steps: new Map(), isFinished: false });
  }
  if (testStepFinished) {
    const { testCaseStartedId, testStepId, testStepResult } = testStepFinished;
    run.attempts.get(testCaseStartedId)?.steps.set(testStepId, toStatus(testStepResult.status));
  }
  const finished = testCaseFinished && run.attempts.get(testCaseFinished.testCaseStartedId);
  if (finished) finished.isFinished = true;
}

function lastAttempts(run: Run): Map<string, Attempt> {
  const last = new Map<string, Attempt>();
  for (const attempt of run.attempts.values()) {
    const known = last.get(attempt.testCaseId);
    if (!known || attempt.number >= known.number) last.set(attempt.testCaseId, attempt);
  }
  return last;
}

/** A step without a result, or a case without an end, must not pass for one that went well. */
function statusOf(testCase: TestCase, attempt: Attempt): TestStatus {
  const statuses = testCase.testSteps.map((step) => attempt.steps.get(step.id) ?? "unknown");
  return worst(attempt.isFinished ? statuses : [...statuses, "unknown"]);
}

function toStatus(status: string): TestStatus {
  switch (status) {
    case "PASSED":
      return "passed";
    case "FAILED":
      return "failed";
    case "AMBIGUOUS":
      return "ambiguous";
    case "UNDEFINED":
      return "undefined";
    case "PENDING":
      return "pending";
    case "SKIPPED":
      return "skipped";
    default:
      return "unknown";
  }
}

function toTest(pickle: Pickle, status: TestStatus, documents: ReadonlyMap<string, GherkinDocument>): ReportedTest {
  const feature = documents.get(pickle.uri)?.feature;
  const scenarios = feature?.children.flatMap(({ scenario, rule }) => [
    ...(scenario ? [scenario] : []),
    ...(rule?.children.flatMap((child) => (child.scenario ? [child.scenario] : [])) ?? []),
  ]);
  const scenario = scenarios?.find((one) => pickle.astNodeIds.includes(one.id));
  return {
    name: scenario?.name ?? pickle.name,
    context: feature?.name ?? "",
    status,
    source: { uri: pickle.uri, line: scenario?.location.line ?? null },
  };
}
