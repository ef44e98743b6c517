import { messageOf, type OutputParser, type TestFailure } from "./test-report.ts";

/** Elixir's ExUnit, as `mix test` prints it. */
export const parseExUnit: OutputParser = (text) => {
  const summaries = [...text.matchAll(/^(?:\d+ \w+, )*\d+ tests?, \d+ failures?(?:, \d+ [\w ]+)*$/gm)].map(String);
  if (summaries.length === 0 && !/^There are no tests to run$/m.test(text)) return null;
  const count = (kinds: RegExp) =>
    summaries.flatMap((line) => [...line.matchAll(kinds)]).reduce((sum, match) => sum + Number(match[1]), 0);
  const run = count(/(\d+) (?:doctests?|propert(?:y|ies)|features?|tests?)\b/g) - count(/(\d+) (?:skipped|excluded)/g);
  return { run, failed: readFailures(text.split("\n")) };
};

function readFailures(lines: readonly string[]): TestFailure[] {
  return lines.flatMap((line, index) => {
    const title = /^ {2}\d+\) (.+) \((\S+)\)$/.exec(line);
    const place = /^ {5}(\S+):(\d+)$/.exec(lines[index + 1] ?? "");
    if (!title || !place) return [];
    const [, test = "", module = ""] = title;
    const [, file = "", definition = ""] = place;
    const rest = lines.slice(index + 2);
    const end = rest.findIndex((other) => /^( {2}\d+\) .+ \(\S+\)|Finished in .*|\d+ tests?, .*)$/.test(other));
    const body = end === -1 ? rest : rest.slice(0, end);
    const raised = body.map((text) => /^ {7}(\S+):(\d+): /.exec(text)).find((frame) => frame?.[1] === file);
    return [{ name: `${module} ${test}`, file, line: Number(raised?.[2] ?? definition), message: messageOf(body) }];
  });
}
