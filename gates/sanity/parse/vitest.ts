import { messageOf, type OutputParser, sumOf, type TestFailure } from "./test-report.ts";

/** Vitest's default, verbose, dot and tree reporters. */
export const parseVitest: OutputParser = (text) => {
  const ranNothing = /^No test files found, exiting with code \d$/m.test(text);
  if (!ranNothing && !/^\s*Test Files {2}.*\(\d+\)$/m.test(text)) return null;
  const summary = [...text.matchAll(/^\s*Tests {2}.*$/gm)].join("\n");
  const lines = text.split("\n");
  return {
    run: sumOf(summary, /(\d+) (?:failed|passed)/g),
    failed: [...readFailures(lines), ...readUnhandled(lines)],
  };
};

const failPattern = /^\s*FAIL\s+(.+)$/;

function readFailures(lines: readonly string[]): TestFailure[] {
  return lines.flatMap((line, index) => {
    const title = failPattern.exec(line)?.[1];
    return title === undefined ? [] : [failure(title, bodyAfter(lines, index))];
  });
}

/** A title is `file > group > test`, or `file [ file ]` for a file that could not be run; a project's name may lead. */
function failure(title: string, body: readonly string[]): TestFailure {
  const [first = "", ...names] = title.split(" > ");
  const file = first.replace(/ \[ .* \]$/, "").replace(/^(\|[^|]*\||.*\s)\s*/, "");
  const place = body.map((line) => /^ ❯ (?:.* )?(\S+?):(\d+):\d+$/.exec(line)).find((match) => match?.[1] === file);
  return {
    name: names.length === 0 ? `${file}: the file could not be run` : [file, ...names].join(" > "),
    file,
    line: place ? Number(place[2]) : null,
    message: messageOf(body),
  };
}

/** Errors outside of any test fail a run all the same. */
function readUnhandled(lines: readonly string[]): TestFailure[] {
  return lines.flatMap((line, index) => {
    const kind = /^⎯+ (Unhandled (?!Errors)\w+(?: \w+)?) ⎯+$/.exec(line)?.[1];
    if (kind === undefined) return [];
    const body = bodyAfter(lines, index);
    const first = body.find((text) => text.trim() !== "") ?? "";
    return [{ name: `${kind}: ${first.trim()}`, file: null, line: null, message: messageOf(body) }];
  });
}

function bodyAfter(lines: readonly string[], index: number): readonly string[] {
  const rest = lines.slice(index + 1);
  const end = rest.findIndex((line) => line.startsWith("⎯⎯") || failPattern.test(line));
  return end === -1 ? rest : rest.slice(0, end);
}
