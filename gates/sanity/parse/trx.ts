import { XMLParser } from "fast-xml-parser";
import { messageOf, type TestFailure, type TestReport } from "./test-report.ts";

/**
 * Reads a result file of `dotnet test --logger trx` (schema vstst.xsd of Visual Studio: TestRun, Results,
 * UnitTestResult).
 *
 * @throws {Error} when it is not XML.
 */
export function parseTrx(xml: string): TestReport {
  const run = element(element(parser.parse(xml.replace(/^\uFEFF/, ""), true))?.["TestRun"]);
  const results = list(element(run?.["Results"])?.["UnitTestResult"])
    .map(element)
    .filter((result) => result !== undefined);
  return {
    run: results.filter((result) => result["@outcome"] !== "NotExecuted").length,
    failed: results
      .filter((result) => !/^(Passed|NotExecuted|Inconclusive)$/.test(text(result["@outcome"])))
      .map(failure),
  };
}

type Element = Readonly<Record<string, unknown>>;

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  parseTagValue: false,
  trimValues: false,
});

function failure(result: Element): TestFailure {
  const error = element(element(result["Output"])?.["ErrorInfo"]);
  const stack = text(error?.["StackTrace"]);
  const place = /\bin (.+):line (\d+)/.exec(stack);
  return {
    name: text(result["@testName"]),
    file: place?.[1]?.replaceAll("\\", "/") ?? null,
    line: place ? Number(place[2]) : null,
    message: messageOf([...text(error?.["Message"]).split("\n"), ...stack.split("\n")]),
  };
}

function element(value: unknown): Element | undefined {
  return value !== null && typeof value === "object" ? (value as Element) : undefined;
}

function list(value: unknown): unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}
