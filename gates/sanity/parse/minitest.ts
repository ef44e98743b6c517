import { messageOf, type OutputParser, sumOf, type TestFailure } from "./test-report.ts";

/** Minitest, which `rake test` and Rails run. */
export const parseMinitest: OutputParser = (text) => {
  const summary = /^\d+ runs, \d+ assertions, \d+ failures, \d+ errors, \d+ skips/m;
  if (!summary.test(text)) return null;
  const skipped = sumOf(text, /^\d+ runs, .* (\d+) skips/gm);
  return { run: sumOf(text, /^(\d+) runs, \d+ assertions/gm) - skipped, failed: readFailures(text.split("\n")) };
};

function readFailures(lines: readonly string[]): TestFailure[] {
  return lines.flatMap((line, index) => {
    if (!/^\s*(?:\d+\) )?(Failure|Error):$/.test(line)) return [];
    const title = /^(\S+#.+?)(?: \[(.+):(\d+)\])?:$/.exec(lines[index + 1] ?? "");
    if (!title) return [];
    const rest = lines.slice(index + 2);
    const end = rest.findIndex((other, at) => other === "" && at > 0);
    const body = end === -1 ? rest : rest.slice(0, end);
    const frame = /^\s+(\S+?\.rb):(\d+):in /m.exec(body.join("\n"));
    const [, name = "", file = frame?.[1], position = frame?.[2]] = title;
    return [{ name, file: file ?? null, line: position ? Number(position) : null, message: messageOf(body) }];
  });
}
