import { messageOf, type OutputParser, sumOf, type TestFailure } from "./test-report.ts";
import { javascriptFrame } from "./stack-frame.ts";

/** Jest's default and verbose reporters. */
export const parseJest: OutputParser = (text) => {
  const ranNothing = /^No tests found, exiting with code \d$/m.test(text);
  if (!ranNothing && !/^Tests:\s.*\d+ total$/m.test(text)) return null;
  const summary = [...text.matchAll(/^Tests:.*$/gm)].join("\n");
  return { run: sumOf(summary, /(\d+) (?:failed|passed)/g), failed: readFailures(text.split("\n")) };
};

/** Headings that Jest marks as it marks a failed test, but that are none. */
const notTests = /^(Console|.*Warning:?|Cannot log after tests are done\..*)$/;

function readFailures(lines: readonly string[]): TestFailure[] {
  const failed: TestFailure[] = [];
  let file: string | null = null;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? "";
    // The reporter repeats the failures of a long run.
    if (line.startsWith("Summary of all failing tests")) at = indexFrom(lines, at, /^Test Suites:/);
    file = /^\s*(?:FAIL|PASS)\s+(?:.*\s)?(\S+\.\w+)(?: \(.*\))?$/.exec(line)?.[1] ?? file;
    const name = /^ {2}● (.+)$/.exec(line)?.[1];
    if (name === undefined || notTests.test(name)) continue;
    const end = indexFrom(lines, at + 1, /^( {2}● |\s*(FAIL|PASS) |Test Suites:|Summary of all)/);
    failed.push(failure(name, file, lines.slice(at + 1, end)));
    at = end - 1;
  }
  return failed;
}

function failure(name: string, file: string | null, body: readonly string[]): TestFailure {
  const frame = javascriptFrame(body.join("\n"));
  const isSuite = name === "Test suite failed to run";
  return {
    name: isSuite ? `${file ?? "a file"}: test suite failed to run` : name.replaceAll(" › ", " > "),
    file: file ?? frame?.file ?? null,
    line: frame !== null && (file === null || file.endsWith(frame.file)) ? frame.line : null,
    message: messageOf(body),
  };
}

function indexFrom(lines: readonly string[], start: number, pattern: RegExp): number {
  const found = lines.slice(start).findIndex((line) => pattern.test(line));
  return found === -1 ? lines.length : start + found;
}
