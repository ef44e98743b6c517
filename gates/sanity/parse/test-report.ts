/** One test that did not pass, as its runner tells it. */
export interface TestFailure {
  /** The test's full name, outer groups first. */
  readonly name: string;
  /** A path as the runner wrote it: absolute, or from somewhere inside the project. */
  readonly file: string | null;
  /** From 1. */
  readonly line: number | null;
  /** What the runner says of the failure, several lines. */
  readonly message: string | null;
}

/** What one run of tests reported. */
export interface TestReport {
  /** Tests that were executed, skipped ones left out; null when the runner does not say. */
  readonly run: number | null;
  readonly failed: readonly TestFailure[];
  /** Tests that ended the process they ran in, as a panic does in Go: those behind them were not run. None when left out. */
  readonly endedBy?: readonly string[];
  /** What a plan promises and the run lacks, half a sentence: tests that were to come never did. */
  readonly unmetPlan?: string | undefined;
}

/** Reads a runner's plain output, without colour codes; null when the text is not that runner's. */
export type OutputParser = (text: string) => TestReport | null;

/** The sum of all numbers that stand in the first group of `pattern`, which is global. */
export function sumOf(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].reduce((sum, match) => sum + Number(match[1]), 0);
}

/** Lines as one message, without common indentation and outer blank lines; null when nothing is left. */
export function messageOf(lines: readonly string[]): string | null {
  const indents = lines.filter((line) => line.trim() !== "").map((line) => line.length - line.trimStart().length);
  const indent = Math.min(...indents, 80);
  const text = lines.map((line) => line.slice(indent).trimEnd()).join("\n");
  const trimmed = text.replace(/^\n+/, "").trimEnd();
  return trimmed === "" ? null : trimmed;
}
