import { messageOf, type OutputParser, type TestFailure } from "./test-report.ts";

/** pytest's own output, for runs whose command is not ours to extend. */
export const parsePytest: OutputParser = (text) => {
  const summaries = [...text.matchAll(/^(?:=+ )?((?:\d+ [a-z ]+(?:, )?)+|no tests ran) in \d[\d.]*s\b.*$/gm)];
  if (summaries.length === 0) return null;
  const counts = summaries.flatMap((summary) => [
    ...(summary[1] ?? "").matchAll(/(\d+) (?:passed|failed|errors?|xfailed|xpassed)\b/g),
  ]);
  const run = counts.reduce((sum, count) => sum + Number(count[1]), 0);
  return { run, failed: readFailures(text.split("\n")) };
};

/** `FAILED path::Class::test[parameter] - reason`, in the short summary at the end. */
const summaryPattern = /^(?:FAILED|ERROR) (\S+?\.py)((?:::[^[\s]+(?:\[.*?\])?)?)(?: - (.*))?$/;

function readFailures(lines: readonly string[]): TestFailure[] {
  return lines.flatMap((text) => {
    const match = summaryPattern.exec(text);
    if (!match) return [];
    const [, file = "", id = "", reason] = match;
    const section = sectionOf(lines, id === "" ? file : id.slice(2).replaceAll("::", "."));
    const places = section.flatMap((line) => (line.startsWith(`${file}:`) ? [line.slice(file.length)] : []));
    const position = /^:(\d+):/.exec(places.at(-1) ?? "")?.[1];
    const message = messageOf(section) ?? reason ?? null;
    return [{ name: `${file}${id}`, file, line: position ? Number(position) : null, message }];
  });
}

/** The lines below the heading of the failure `title`. */
function sectionOf(lines: readonly string[], title: string): readonly string[] {
  const start = lines.findIndex(
    (line) =>
      /^_{2,} .* _{2,}$/.test(line) &&
      line
        .replaceAll(/^_+ | _+$/g, "")
        .split(" ")
        .includes(title),
  );
  if (start === -1) return [];
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => /^(_{2,} .* _{2,}|=+ .* =+)$/.test(line));
  return end === -1 ? rest : rest.slice(0, end);
}
