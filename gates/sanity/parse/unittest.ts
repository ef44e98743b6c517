import { messageOf, type OutputParser, sumOf, type TestFailure } from "./test-report.ts";

/** Python's unittest, and Django's runner, which prints the same. */
export const parseUnittest: OutputParser = (text) => {
  if (!/^Ran \d+ tests? in \d/m.test(text)) return null;
  const skipped = sumOf(text, /^(?:OK|FAILED) \(.*?skipped=(\d+)/gm);
  return { run: sumOf(text, /^Ran (\d+) tests? in/gm) - skipped, failed: readFailures(text.split("\n")) };
};

function readFailures(lines: readonly string[]): TestFailure[] {
  return lines.flatMap((line, index) => {
    const title = /^(?:FAIL|ERROR): (.+)$/.exec(line)?.[1];
    if (title === undefined || !/^={70}$/.test(lines[index - 1] ?? "")) return [];
    const rest = lines.slice(index + 1);
    const body = rest.slice(rest.findIndex((other) => /^-{70}$/.test(other)) + 1);
    const end = body.findIndex((other) => /^(={70}|-{70})$/.test(other));
    return [failure(title, end === -1 ? body : body.slice(0, end))];
  });
}

function failure(title: string, body: readonly string[]): TestFailure {
  const frames = [...body.join("\n").matchAll(/^ {2}File "(.+)", line (\d+)/gm)];
  const own = frames.findLast((frame) => !/\/(site-packages|lib\/python[\d.]+)\//.test(frame[1] ?? ""));
  return {
    name: fullName(title),
    file: own?.[1] ?? null,
    line: own ? Number(own[2]) : null,
    message: messageOf(body),
  };
}

/** `test_x (module.Class.test_x)` since Python 3.11, `test_x (module.Class)` before; a subtest's values may follow. */
function fullName(title: string): string {
  const match = /^(\S+) \(([\w.]+)\)(.*)$/.exec(title);
  if (!match) return title;
  const [, test = "", place = "", values = ""] = match;
  const owner = place.replace(/^unittest\.loader\._FailedTest\.?/, "");
  return (owner === "" || owner === test || owner.endsWith(`.${test}`) ? owner || test : `${owner}.${test}`) + values;
}
