import { describe, expect, it } from "vitest";
import type { ChangedFile } from "../../../change/change.ts";
import { cleanOutput } from "../../../gates/sanity/clean-output.ts";
import { createTreeView } from "../../../gates/sanity/detect/tree-view.ts";
import { locateFailure } from "../../../gates/sanity/locate.ts";
import type { TestFailure } from "../../../gates/sanity/parse/test-report.ts";
import { maskSecrets } from "../../../gates/mask-secrets.ts";
import { programProject } from "../../../gates/sanity/detect/test-project.ts";
import type { TreeView } from "../../../gates/sanity/detect/tree-view.ts";
import { testFindings } from "../../../gates/sanity/findings.ts";
import { isDocumentation, relevantPaths } from "../../../gates/sanity/relevant-paths.ts";
import { parseJest } from "../../../gates/sanity/parse/jest.ts";
import { parseMocha } from "../../../gates/sanity/parse/mocha.ts";
import { parseNodeSpec } from "../../../gates/sanity/parse/node-spec.ts";
import { parseVitest } from "../../../gates/sanity/parse/vitest.ts";
import { parserOf } from "../../../gates/sanity/run/own-parser.ts";
import { abortOutcome } from "../../../gates/sanity/settle.ts";
import { splitFailures } from "../../../gates/sanity/split-failures.ts";

const failure = (name: string): TestFailure => ({ name, file: null, line: null, message: null });

describe("which failures are new", () => {
  const split = (now: string[], ...before: string[][]) => {
    const { fresh, existing } = splitFailures(now.map(failure), before);
    return { fresh: fresh.map(({ name }) => name), existing: existing.map(({ name }) => name) };
  };

  it("all of them without a base", () => {
    expect(split(["a", "b"])).toEqual({ fresh: ["a", "b"], existing: [] });
  });

  it("those that the base does not have", () => {
    expect(split(["a", "b"], ["b", "c"])).toEqual({ fresh: ["a"], existing: ["b"] });
  });

  it("the second of a name that the base has once", () => {
    expect(split(["a", "a"], ["a"])).toEqual({ fresh: ["a"], existing: ["a"] });
  });

  it("those that no parent of a merge has", () => {
    expect(split(["a", "b", "c"], ["a"], ["b"])).toEqual({ fresh: ["c"], existing: ["a", "b"] });
    expect(split(["a", "a"], ["a"], ["a"])).toEqual({ fresh: ["a"], existing: ["a"] });
  });
});

describe("the only runner of a command", () => {
  it.each([
    ["node --test --test-reporter=spec", parseNodeSpec],
    ["NODE_ENV=test npx mocha lib", parseMocha],
    ["vitest run", parseVitest],
    ["jest --ci", parseJest],
  ])("is known in `%s`", (line, parser) => expect(parserOf(line)).toBe(parser));

  it.each([
    "node test.js",
    "sh check.sh",
    "node --test; prove t",
    "vitest run && node --test",
    "cat results.tap | mocha",
    "mocha $(cat tests)",
    "",
  ])("is not known in `%s`", (line) => expect(parserOf(line)).toBeNull());
});

describe("which paths matter", () => {
  const changed = (path: string, ...before: string[]): ChangedFile => ({
    status: "modified",
    path,
    after: null,
    before: before.map((one) => ({ path: one, mode: "100644", oid: "0" })),
  });

  it.each([
    "README.md",
    "docs/guide.rst",
    "docs/notes.txt",
    "docs/img/shot.png",
    "LICENSE",
    "LICENSE-MIT.txt",
    "LICENSE-APACHE-2.0",
    "LICENSE-APACHE-2.0.txt",
    "CHANGELOG.txt",
  ])("%s is documentation", (path) => expect(isDocumentation(path)).toBe(true));

  it.each([
    "requirements.txt",
    "robots.txt",
    "img/logo.png",
    "tests/cases/a.md",
    "docs/conf.py",
    "page.mdx",
    "license-check.js",
    "changes-feed.py",
  ])("%s is not", (path) => expect(isDocumentation(path)).toBe(false));

  it("are those of policy when it names some", () => {
    const files = [changed("src/a.ts"), changed("docs/a.md"), changed("tools/x.sh")];
    expect(relevantPaths(files, ["src/**", "docs/**"])).toEqual(["src/a.ts", "docs/a.md"]);
    expect(relevantPaths(files, [])).toEqual(["src/a.ts", "tools/x.sh"]);
  });

  it("are both ends of a move", () => {
    expect(relevantPaths([changed("b/x.ts", "a/x.ts")], [])).toEqual(["b/x.ts", "a/x.ts"]);
  });
});

describe("what is taken out of output", () => {
  const random = ["q7Rt9xZ", "2mKp4Lw8", "Vb3Nc6Hd1"].join("");

  it.each([
    [`token is ${random}`, "token is [redacted]"],
    [`at https://ada:${random}@example.com/x`, "at https://ada:[redacted]@example.com/x"],
    ["Authorization: Bearer abc.defghij", "Authorization: Bearer [redacted]"],
    ["PASSWORD=hunter2hunter", "PASSWORD=[redacted]"],
    [`{"api_key": "${random.slice(0, 12)}"}`, '{"api_key": "[redacted]"}'],
    [`sha ${"0123456789abcdef".repeat(2)}`, "sha [redacted]"],
  ])("%s", (text, redacted) => expect(maskSecrets(text)).toBe(redacted));

  it.each([
    "at Object.<anonymous> (/Users/Bob/Project1/src2/components/LongComponentName.test.tsx:12:9)",
    "test_handles_utf8_names_in_2_folders_with_3_files",
    "shouldReturnTheRightValueWhenTheInputIsEmpty",
    "expected 1234567890 to equal 1234567891",
    "com.acme.billing.InvoiceServiceIntegrationTest",
    "==============================================",
  ])("not %s", (text) => expect(maskSecrets(text)).toBe(text));

  it("a whole private key", () => {
    const kind = ["PRIVATE", "KEY"].join(" ");
    const text = `before\n-----BEGIN RSA ${kind}-----\nabc\n-----END RSA ${kind}-----\nafter`;
    expect(maskSecrets(text)).toBe("before\n[redacted]\nafter");
  });
});

describe("plain lines", () => {
  it("hold no colours, cursor movements or hidden characters", () => {
    expect(cleanOutput("\u001b[31mred\u001b[0m\u0007\r\nnext\rover\u202e \u2713")).toBe("red\nnext\nover \u2713");
  });
});

describe("where a failure is", () => {
  const paths = [
    "app/src/a.test.js",
    "app/com/acme/ATest.java",
    "b/x.py",
    "lib/calc/calc_test.go",
    "one/dup.js",
    "two/dup.js",
  ];
  const view = createTreeView(
    paths.map((path) => ({ path, mode: "100644", oid: path })),
    () => Promise.resolve(""),
  );
  const locate = (file: string | null, folder = "", line: number | null = 3) =>
    locateFailure({ file, line }, { view, folder, roots: ["/mirror"] });
  const at = (path: string) => ({ kind: "file", path, region: { startLine: 3, endLine: 3 } });

  it.each([
    ["./src/a.test.js", "app", "app/src/a.test.js"],
    ["/mirror/b/x.py", "", "b/x.py"],
    ["app/src/a.test.js", "app", "app/src/a.test.js"],
    ["example.com/m/calc/calc_test.go", "lib", "lib/calc/calc_test.go"],
    ["com/acme/ATest.java", "", "app/com/acme/ATest.java"],
  ])("%s run in %j", (file, folder, path) => expect(locate(file, folder)).toEqual(at(path)));

  it.each([["/usr/lib/x.py"], ["dup.js"], ["../b/y.py"], ["/mirror/../etc/passwd"], [null]])("not %s", (file) => {
    expect(locate(file)).toEqual({ kind: "none" });
  });

  it("a path alone when the line is unknown", () => {
    expect(locate("b/x.py", "", null)).toEqual({ kind: "path", path: "b/x.py" });
  });
});

describe("an aborted signal", () => {
  it("is a deadline when it timed out, and else a person", () => {
    expect(abortOutcome(new DOMException("late", "TimeoutError"))).toEqual({ status: "timeout", reason: "deadline" });
    expect(abortOutcome(new DOMException("stop", "AbortError"))).toEqual({ status: "error", reason: "cancelled" });
    expect(abortOutcome(undefined)).toEqual({ status: "error", reason: "cancelled" });
  });
});

describe("what is shown of a failure", () => {
  const project = programProject("pytest", "", ["pytest"]);
  const view: TreeView = {
    has: () => false,
    isExecutable: () => false,
    read: () => Promise.resolve(null),
    below: () => [],
    names: () => [],
  };
  const told = (message: string) =>
    testFindings([{ name: "t", file: null, line: null, message }], project, { view, folder: "", roots: [] })[0];

  it("begins at the line that fails", () => {
    const setUp = Array.from({ length: 12 }, (_, number) => `    step(${number})`);
    const finding = told(
      ["def test_a():", ...setUp, ">   assert 1 == 2", "E   assert 1 == 2", "", "a.py:9:"].join("\n"),
    );
    expect(finding?.excerpt).toBe(">   assert 1 == 2\nE   assert 1 == 2\n\na.py:9:");
  });

  it("names the error of a file that is not Python, and leaves the imports out", () => {
    const finding = told(
      [
        "lib/_pytest/python.py:528: in importtestmodule",
        "    mod = import_path(",
        'E     File "a.py", line 3',
        "E       def (",
        "E   SyntaxError: invalid syntax",
      ].join("\n"),
    );
    expect(finding?.message).toBe('The test "t" fails: SyntaxError: invalid syntax');
    expect(finding?.excerpt).toMatch(/^E {5}File "a\.py", line 3\n/);
  });

  it("says why a Rust test panics, not in which thread", () => {
    const finding = told("thread 'lt' (4889) panicked at tests/version.rs:187:5:\nassertion failed: one < other");
    expect(finding?.message).toBe('The test "t" fails: assertion failed: one < other');
  });
});
