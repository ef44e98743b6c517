import { XMLParser } from "fast-xml-parser";
import { messageOf, type TestFailure, type TestReport } from "./test-report.ts";

/**
 * Reads a JUnit file as pytest, Surefire and Gradle write it (github.com/testmoapp/junitxml describes the dialects).
 *
 * @throws {Error} when it is not XML.
 */
export function parseJUnit(xml: string): TestReport {
  const cases = casesIn(parser.parse(xml, true));
  return {
    run: cases.filter((one) => one["skipped"] === undefined).length,
    failed: cases.flatMap((one) => {
      const problem = first(one["failure"]) ?? first(one["error"]);
      return problem === undefined ? [] : [failure(one, problem)];
    }),
  };
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  parseAttributeValue: false,
  parseTagValue: false,
  trimValues: false,
});

type Element = Readonly<Record<string, unknown>>;

/** All test cases, however deep the suites are. */
function casesIn(node: unknown): Element[] {
  if (Array.isArray(node)) return node.flatMap(casesIn);
  if (node === null || typeof node !== "object") return [];
  const element = node as Element;
  const inside = [element["testsuites"], element["testsuite"]].flatMap(casesIn);
  return [
    ...inside,
    ...list(element["testcase"]).filter((one) => typeof one === "object" && one !== null),
  ] as Element[];
}

function failure(testCase: Element, problem: unknown): TestFailure {
  const text = textOf(problem);
  const className = attribute(testCase, "classname");
  const name = [className, attribute(testCase, "name")].filter(Boolean).join(".");
  const place = placeOf(testCase, className, text);
  const message = messageOf((text || attribute(problem as Element, "message")).split("\n"));
  return { name, ...place, message };
}

/** The last line of the named file that the text points at; for a Java class, its frame in the stack. */
function placeOf(testCase: Element, className: string, text: string): Pick<TestFailure, "file" | "line"> {
  const file = attribute(testCase, "file");
  if (file !== "") {
    const lines = text
      .split("\n")
      .flatMap((line) => (line.startsWith(`${file}:`) ? [line.slice(file.length + 1)] : []));
    const pointed = Number.parseInt(lines.at(-1) ?? "", 10);
    return { file, line: Number.isNaN(pointed) ? null : pointed };
  }
  for (const match of text.matchAll(
    /^\s*at (?:[^\s/]+\/)*([\w.$]+)\.[\w$<>]+\((\w+\.(?:java|kt|groovy|scala)):(\d+)\)/gm,
  )) {
    const [, owner = "", source = "", line = ""] = match;
    if (owner.split("$", 1)[0] !== className.split("$", 1)[0]) continue;
    return { file: [...owner.split(".").slice(0, -1), source].join("/"), line: Number(line) };
  }
  return { file: null, line: null };
}

function first(value: unknown): unknown {
  return list(value)[0];
}

function list(value: unknown): unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

function attribute(element: Element, name: string): string {
  const value = typeof element === "object" ? element[`@${name}`] : undefined;
  return typeof value === "string" ? value : "";
}

function textOf(node: unknown): string {
  if (typeof node === "string") return node;
  const text = node !== null && typeof node === "object" ? (node as Element)["#text"] : undefined;
  return typeof text === "string" ? text : "";
}
