import { messageOf, type OutputParser, sumOf, type TestFailure } from "./test-report.ts";
import { javascriptFrame } from "./stack-frame.ts";

/** Node's test runner, reporter `spec` (nodejs.org/api/test.html#test-reporters). */
export const parseNodeSpec: OutputParser = (text) => {
  if (!/^ℹ tests \d+$/m.test(text)) return null;
  const run = sumOf(text, /^ℹ (?:pass|fail|cancelled) (\d+)$/gm);
  return { run, failed: readFailures(text.split("\n")) };
};

/** The tree comes first and has the full names; the list of failures after it has the places and messages. */
function readFailures(lines: readonly string[]): TestFailure[] {
  const failed: TestFailure[] = [];
  let tree = new FailureTree();
  for (let at = 0; at < lines.length; at++) {
    if (lines[at] !== "✖ failing tests:") {
      tree.read(lines[at] ?? "");
      continue;
    }
    const end = endOfList(lines, at + 1);
    failed.push(...readList(lines.slice(at + 1, end), tree));
    tree = new FailureTree();
    at = end - 1;
  }
  return failed;
}

/** The list's entries are indented or begin with its own marks; anything else is the next run's output. */
function endOfList(lines: readonly string[], start: number): number {
  const rest = lines.slice(start).findIndex((line) => !/^($|\s|test at |[✖⚠] )/u.test(line));
  return rest === -1 ? lines.length : start + rest;
}

/** A remark stands behind the time only: a `#` before it belongs to the name. */
const entryPattern = /^[✖⚠] (.+?)(?: \(\d[\d.]*m?s\)(?: # .*)?)?$/u;

/** Tests that are still to do fail without failing the run: a sign of their own says so, or a word behind the time. */
const toDo = /^⚠|\(\d[\d.]*m?s\) # /u;

function readList(lines: readonly string[], tree: FailureTree): TestFailure[] {
  const starts = lines.flatMap((line, index) => (entryPattern.test(line) ? [index] : []));
  return starts.flatMap((start, index) => {
    if (toDo.test(lines[start] ?? "")) return [];
    const name = entryPattern.exec(lines[start] ?? "")?.[1] ?? "";
    const place = /^test at (.+):(\d+):\d+$/.exec(lines[start - 1] ?? "");
    const body = lines.slice(start + 1, starts[index + 1]).filter((line) => !line.startsWith("test at "));
    const frame = javascriptFrame(body.join("\n"));
    const inTestFile = frame !== null && (!place?.[1] || frame.file.endsWith(place[1]));
    return {
      name: tree.fullName(name),
      file: place?.[1] ?? frame?.file ?? null,
      line: inTestFile ? frame.line : place ? Number(place[2]) : null,
      message: messageOf(body),
    };
  });
}

/** Follows the indented tree of groups and tests, and knows which tests in it failed. */
class FailureTree {
  #groups: string[] = [];
  readonly #names = new Map<string, string[]>();

  read(line: string): void {
    const match = /^((?: {2})*)([▶✖✔]) (.+?)(?: \(\d[\d.]*m?s\)(?: # .*)?)?$/u.exec(line);
    if (!match) return;
    const depth = (match[1] ?? "").length / 2;
    const name = match[3] ?? "";
    const closesGroup = match[2] !== "▶" && this.#groups.length > depth && this.#groups[depth] === name;
    this.#groups = this.#groups.slice(0, depth);
    if (match[2] === "▶") this.#groups.push(name);
    else if (match[2] === "✖" && !closesGroup) {
      const known = this.#names.get(name) ?? [];
      this.#names.set(name, [...known, [...this.#groups, name].join(" > ")]);
    }
  }

  /** The name with its groups of the next failed test called `name`. */
  fullName(name: string): string {
    return this.#names.get(name)?.shift() ?? name;
  }
}
