import { messageOf, type OutputParser, sumOf, type TestFailure } from "./test-report.ts";

/** Rust's built-in test harness, documentation tests included. */
export const parseCargo: OutputParser = (text) => {
  const summary = /^test result: (?:ok|FAILED)\. \d+ passed; \d+ failed;/m;
  if (!summary.test(text)) return null;
  const run =
    sumOf(text, /^test result: \w+\. (\d+) passed;/gm) + sumOf(text, /^test result: \w+\. \d+ passed; (\d+) failed;/gm);
  // Each binary prints its failures after its own tests, and names may come back in the next one.
  const binaries = text.split(/^(?=running \d+ tests?$)/m);
  return { run, failed: binaries.flatMap((output) => readFailures(output.split("\n"))) };
};

function readFailures(lines: readonly string[]): TestFailure[] {
  const list = lines.lastIndexOf("failures:");
  const end = lines.findIndex((line, index) => index > list && line.startsWith("test result:"));
  if (list === -1) return [];
  const names = lines
    .slice(list + 1, end === -1 ? undefined : end)
    .flatMap((line) => /^ {4}(\S.*)$/.exec(line)?.[1] ?? []);
  return names.map((name) => failure(name, detailsOf(lines.slice(0, list), name)));
}

function detailsOf(lines: readonly string[], name: string): readonly string[] {
  const start = lines.indexOf(`---- ${name} stdout ----`);
  if (start === -1) return [];
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => /^(---- .* stdout ----|failures:|stack backtrace:)$/.test(line));
  return end === -1 ? rest : rest.slice(0, end);
}

/** A documentation test is named by file and line; the line moves with every edit above it, so the name goes without. */
function failure(name: string, details: readonly string[]): TestFailure {
  const documentation = /^(\S+\.rs) - (.*?) ?\(line (\d+)\)$/.exec(name);
  const panic = /panicked at (.+?\.rs):(\d+):\d+/.exec(details.join("\n"));
  const message = messageOf(details);
  if (documentation) {
    const [, file = "", item = "", line = ""] = documentation;
    return { name: `${file} - ${item}`.replace(/ - $/, ""), file, line: Number(line), message };
  }
  return { name, file: panic?.[1] ?? null, line: panic ? Number(panic[2]) : null, message };
}
