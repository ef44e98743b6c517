import { ReportError, type ReportedTest, type TestStatus } from "./reported-test.ts";

/**
 * Reads JUnit XML as test runners write it: `testsuites`, `testsuite` and `testcase`, nested in any depth.
 *
 * @throws {ReportError} when it is not well-formed, or has another root.
 */
export async function readJunit(text: string): Promise<ReportedTest[]> {
  const { XMLParser, XMLValidator } = await import("fast-xml-parser");
  const validity = XMLValidator.validate(text);
  if (validity !== true) throw new ReportError(`it is not well-formed XML (line ${validity.err.line})`);
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: "@",
    parseAttributeValue: false,
    parseTagValue: false,
    // A report has no need of a document type, and entities of its own could be made to grow without end.
    processEntities: { enabled: true, maxTotalExpansions: 100_000 },
    isArray: (name) => name === "testsuite" || name === "testcase" || name === "testsuites",
  });
  const document = asElement(parser.parse(text));
  const roots = [...elements(document, "testsuites"), ...elements(document, "testsuite")];
  if (roots.length === 0) throw new ReportError("it has no <testsuites> or <testsuite> at its top");
  return roots.flatMap((root) => readSuite(root, ""));
}

type Element = Readonly<Record<string, unknown>>;

function readSuite(suite: Element, outer: string): ReportedTest[] {
  const context = `${outer} ${attribute(suite, "name")}`.trim();
  return [
    ...elements(suite, "testcase").map((test) => readCase(test, context)),
    ...elements(suite, "testsuite").flatMap((inner) => readSuite(inner, context)),
  ];
}

function readCase(test: Element, context: string): ReportedTest {
  return {
    name: attribute(test, "name"),
    context: `${context} ${attribute(test, "classname")}`.trim(),
    status: statusOf(test),
    source: null,
  };
}

/** Most runners add a child; some, such as behave and GoogleTest, say it in an attribute too, or alone. */
function statusOf(test: Element): TestStatus {
  if ("failure" in test || "error" in test) return "failed";
  const said = statusWords[attribute(test, "status").toLowerCase()];
  if (said) return said;
  return "skipped" in test ? "skipped" : "passed";
}

const statusWords: Readonly<Record<string, TestStatus>> = {
  failed: "failed",
  failure: "failed",
  error: "failed",
  undefined: "undefined",
  ambiguous: "ambiguous",
  pending: "pending",
  skipped: "skipped",
  disabled: "skipped",
  ignored: "skipped",
  notrun: "skipped",
  untested: "skipped",
};

function attribute(element: Element, name: string): string {
  const value = element[`@${name}`];
  return typeof value === "string" ? value : "";
}

function elements(element: Element, name: string): Element[] {
  const children = element[name];
  return Array.isArray(children) ? children.map(asElement) : [];
}

/** The parser gives an empty string for an element with neither attributes nor children. */
function asElement(value: unknown): Element {
  return typeof value === "object" && value !== null ? (value as Element) : {};
}
