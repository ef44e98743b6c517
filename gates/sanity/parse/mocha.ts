import { messageOf, type OutputParser, sumOf, type TestFailure } from "./test-report.ts";
import { javascriptFrame } from "./stack-frame.ts";

/** Mocha: the end of a run, which its reporters for people share. */
export const parseMocha: OutputParser = (text) => {
  if (!/^ {2}\d+ passing \(.+\)$/m.test(text)) return null;
  return { run: sumOf(text, /^ {2}(\d+) (?:passing|failing)\b/gm), failed: readFailures(text.split("\n")) };
};

function readFailures(lines: readonly string[]): TestFailure[] {
  const failed: TestFailure[] = [];
  let isList = false;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? "";
    // Before the list, the tree of tests has numbers of the same look.
    if (/^ {2}\d+ (passing|failing)\b/.test(line)) isList = line.includes("failing");
    const first = isList ? /^ {2}\d+\) (.+)$/.exec(line)?.[1] : undefined;
    if (first === undefined) continue;
    const rest = lines.slice(at + 1);
    const length = rest.findIndex((other) => /^ {2}\d+[) ]/.test(other));
    failed.push(failure(first, length === -1 ? rest : rest.slice(0, length)));
  }
  return failed;
}

/** The title goes on, a group a line, until a line that ends in a colon. */
function failure(first: string, rest: readonly string[]): TestFailure {
  const names = [first];
  while (!names.at(-1)?.endsWith(":") && names.length <= rest.length) names.push(rest[names.length - 1] ?? "");
  const body = rest.slice(names.length - 1);
  const frame = javascriptFrame(body.join("\n"));
  return {
    name: names
      .map((name) => name.trim())
      .join(" > ")
      .replace(/:$/, ""),
    file: frame?.file ?? null,
    line: frame?.line ?? null,
    message: messageOf(body),
  };
}
