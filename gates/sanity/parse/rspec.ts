import { messageOf, type OutputParser, sumOf, type TestFailure } from "./test-report.ts";

/** RSpec's progress and documentation formatters. */
export const parseRspec: OutputParser = (text) => {
  if (!/^\d+ examples?, \d+ failures?/m.test(text)) return null;
  const pending = sumOf(text, /^\d+ examples?, \d+ failures?, (\d+) pending/gm);
  const lines = text.split("\n");
  return {
    run: sumOf(text, /^(\d+) examples?, \d+ failures?/gm) - pending,
    failed: [...readExamples(lines), ...readLoadErrors(lines)],
  };
};

/** `rspec ./spec/x_spec.rb:5 # Group name`, in the list at the end. */
function readExamples(lines: readonly string[]): TestFailure[] {
  return lines.flatMap((line) => {
    const match = /^rspec '?(.+?)(?::(\d+)|\[[\d:]+\])'? # (.+)$/.exec(line);
    if (!match) return [];
    const [, file = "", at, name = ""] = match;
    const body = bodyOf(lines, name);
    const raised = body.map((text) => /^\s+# (\S+?):(\d+):in /.exec(text)).find((frame) => frame?.[1] === file);
    const position = raised?.[2] ?? at;
    return [{ name, file, line: position ? Number(position) : null, message: messageOf(body) }];
  });
}

function bodyOf(lines: readonly string[], name: string): readonly string[] {
  const section = lines.slice(Math.max(lines.indexOf("Failures:"), 0));
  const start = section.findIndex((line) => /^ {2}\d+\) /.test(line) && line.replace(/^ {2}\d+\) /, "") === name);
  if (start === -1) return [];
  const rest = section.slice(start + 1);
  const end = rest.findIndex((line) => /^( {2}\d+\) |Finished in )/.test(line));
  return end === -1 ? rest : rest.slice(0, end);
}

function readLoadErrors(lines: readonly string[]): TestFailure[] {
  return lines.flatMap((line, index) => {
    const file = /^An error occurred (?:while loading|in) (\S+?)\.?(?: - .*)?$/.exec(line)?.[1];
    if (file === undefined) return [];
    const rest = lines.slice(index + 1);
    const end = rest.findIndex((other) => /^(An error occurred |Finished in )/.test(other));
    const body = end === -1 ? rest : rest.slice(0, end);
    const place = /^# (\S+?):(\d+):in /m.exec(body.join("\n"));
    const isThere = place?.[1] === file;
    return [{ name: `loading ${file}`, file, line: isThere ? Number(place?.[2]) : null, message: messageOf(body) }];
  });
}
