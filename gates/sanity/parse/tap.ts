import { messageOf, type OutputParser, type TestFailure } from "./test-report.ts";
import { pathOf } from "./stack-frame.ts";

/** The Test Anything Protocol, versions 13 and 14, with indented subtests (testanything.org). */
export const parseTap: OutputParser = (text) => {
  if (!/^\s*TAP version \d+$/m.test(text)) return null;
  const reader = new TapReader();
  const lines = text.split("\n");
  for (let at = 0; at < lines.length; at++) {
    const end = endOfBlock(lines, at + 1);
    reader.read(lines[at] ?? "", lines.slice(at + 1, end));
    at = end - 1;
  }
  return { run: reader.run, failed: reader.failed(), unmetPlan: reader.unmetPlan() };
};

/** The end of the YAML block that begins at `start`, or `start` when none does. */
function endOfBlock(lines: readonly string[], start: number): number {
  const open = /^(\s*)---$/.exec(lines[start] ?? "");
  if (!open) return start;
  const close = lines.findIndex((line, index) => index > start && line === `${open[1] ?? ""}...`);
  return close === -1 ? start + 1 : close + 1;
}

interface Point {
  readonly depth: number;
  readonly failure: TestFailure;
}

/** A group's own point comes after those of its tests, which stand one level deeper. */
class TapReader {
  run = 0;
  #failures: Point[] = [];
  /** Depths of the points that no group has closed yet. */
  #open: number[] = [];
  /** One a version line: several producers may write one after the other. */
  readonly #plans: { planned: number; reported: number }[] = [];
  #gaveUp = false;

  read(line: string, block: readonly string[]): void {
    const match = /^(\s*)(not )?ok\b(?: \d+)?(?: -)?(?: (.*))?$/.exec(line);
    if (!match) return this.#readFrame(line);
    const depth = (match[1] ?? "").length;
    const plan = this.#plans.at(-1);
    if (plan && depth === 0) plan.reported += 1;
    const { name, directive } = splitDirective(match[3] ?? "");
    const isGroup = this.#open.some((other) => other > depth);
    this.#open = [...this.#open.filter((other) => other <= depth), depth];
    if (!isGroup && directive !== "skip") this.run += 1;
    const inside = this.#failures.filter((point) => point.depth > depth);
    const outside = this.#failures.filter((point) => point.depth <= depth);
    const hasFailed = match[2] !== undefined && directive !== "todo" && directive !== "skip";
    if (!hasFailed) this.#failures = outside;
    else if (inside.length > 0) this.#failures = [...outside, ...inside.map((point) => under(name, depth, point))];
    else this.#failures = [...outside, { depth, failure: { name, ...readBlock(block) } }];
  }

  failed(): TestFailure[] {
    return this.#failures.map((point) => point.failure);
  }

  /** What the outermost plans promise and the output lacks; a run that gives up has said so itself. */
  unmetPlan(): string | undefined {
    const unmet = this.#plans.filter(({ planned, reported }) => reported < planned);
    const [first] = unmet;
    if (!first || this.#gaveUp) return undefined;
    return `${first.planned} points are planned, and ${first.reported} reported`;
  }

  #readFrame(line: string): void {
    if (/^TAP version \d+$/.test(line)) this.#plans.push({ planned: 0, reported: 0 });
    const planned = /^1\.\.(\d+)\s*(?:#.*)?$/.exec(line)?.[1];
    const plan = this.#plans.at(-1);
    if (plan && planned !== undefined) plan.planned += Number(planned);
    if (!/^\s*Bail out!/.test(line)) return;
    this.#gaveUp = true;
    this.#failures.push({ depth: 0, failure: { name: line.trim(), file: null, line: null, message: null } });
  }
}

function under(group: string, depth: number, point: Point): Point {
  return { depth, failure: { ...point.failure, name: `${group} > ${point.failure.name}` } };
}

/**
 * A directive is an unescaped `#` with one of two words behind it; any other `#` belongs to the name
 * (testanything.org/tap-version-14-specification.html#directives). The time that node-tap writes is no part of the name:
 * it is another one in every run.
 */
function splitDirective(description: string): { name: string; directive: "skip" | "todo" | "none" } {
  const match = /^(.*?)(?:^|\s)#\s*(?:(todo|skip)\b.*|time=[\d.]+m?s\b.*)$/i.exec(description);
  const word = match?.[2]?.toLowerCase();
  return {
    name: (match?.[1] ?? description).trim().replaceAll(/\\([\\#])/g, "$1"),
    directive: word === "skip" || word === "todo" ? word : "none",
  };
}

function readBlock(block: readonly string[]): Omit<TestFailure, "name"> {
  const text = block.join("\n");
  const node = /^\s*location: '(.+):(\d+):\d+'$/m.exec(text);
  const file = node?.[1] ?? /^\s*(?:fileName|file): '?([^'\n]+?)'?$/m.exec(text)?.[1];
  const line = node?.[2] ?? /^\s*(?:lineNumber|line): (\d+)$/m.exec(text)?.[1];
  return { file: file ? pathOf(file) : null, line: line ? Number(line) : null, message: readMessage(block) };
}

function readMessage(block: readonly string[]): string | null {
  const start = block.findIndex((line) => /^\s*(error|message|diff): /.test(line));
  const match = /^(\s*)\w+: (.*)$/.exec(block[start] ?? "");
  if (!match) return null;
  const value = match[2] ?? "";
  if (!/^[|>][-+]?$/.test(value)) return messageOf([value.replace(/^(['"])(.*)\1$/, "$2")]);
  const indent = (match[1] ?? "").length;
  const rest = block.slice(start + 1);
  const end = rest.findIndex((line) => line.trim() !== "" && line.length - line.trimStart().length <= indent);
  return messageOf(end === -1 ? rest : rest.slice(0, end));
}
