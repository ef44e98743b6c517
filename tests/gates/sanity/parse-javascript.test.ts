import { describe, expect, it } from "vitest";
import { parseJest } from "../../../gates/sanity/parse/jest.ts";
import { parseMocha } from "../../../gates/sanity/parse/mocha.ts";
import { parseNodeSpec } from "../../../gates/sanity/parse/node-spec.ts";
import { parseTap } from "../../../gates/sanity/parse/tap.ts";
import { parseVitest } from "../../../gates/sanity/parse/vitest.ts";
import { clean, failures, messageOf } from "./read-case.ts";

describe("node --test", () => {
  it("names tests with their groups in the spec reporter's output", () => {
    const report = parseNodeSpec(clean("node-spec.txt"));
    expect(failures(report)).toEqual([
      "broken.test.mjs @ broken.test.mjs:1",
      "calc > adds @ calc.test.mjs:7",
      "calc > deep > throws @ calc.test.mjs:13",
    ]);
    expect(report?.run).toBe(5);
    expect(messageOf(report, "calc > deep > throws")).toMatch(/^Error: planted\n/);
  });

  it("keeps two tests of the same name in different groups apart", () => {
    const text = [
      "▶ first",
      "  ✖ adds (1ms)",
      "✖ first (2ms)",
      "▶ second",
      "  ✔ adds (1ms)",
      "✔ second (2ms)",
      "▶ third",
      "  ✖ adds (1ms)",
      "✖ third (2ms)",
      "ℹ tests 3",
      "ℹ pass 1",
      "ℹ fail 2",
      "",
      "✖ failing tests:",
      "",
      "test at a.test.js:3:1",
      "✖ adds (1ms)",
      "  Error: one",
      "",
      "test at a.test.js:9:1",
      "✖ adds (1ms)",
      "  Error: two",
    ].join("\n");
    expect(failures(parseNodeSpec(text))).toEqual(["first > adds @ a.test.js:3", "third > adds @ a.test.js:9"]);
  });

  it("keeps what is behind a number sign in a name", () => {
    const text = [
      "▶ lines",
      "  ✖ reads # headings (1ms)",
      "  ✔ reads # comments (1ms)",
      "✖ lines (2ms)",
      "ℹ tests 2",
      "ℹ pass 1",
      "ℹ fail 1",
      "",
      "✖ failing tests:",
      "",
      "test at a.test.js:3:1",
      "✖ reads # headings (1ms)",
      "  Error: one",
    ].join("\n");
    expect(failures(parseNodeSpec(text))).toEqual(["lines > reads # headings @ a.test.js:3"]);
  });

  it("passes over tests that are still to do, in the forms of different versions, and reads on behind them", () => {
    const text = [
      "ℹ tests 4",
      "ℹ fail 2",
      "",
      "✖ failing tests:",
      "",
      "test at a.test.js:1:1",
      "✖ old (1ms)",
      "  Error: one",
      "",
      "test at a.test.js:2:1",
      "⚠ later (1ms) # TODO",
      "  Error: two",
      "",
      "test at a.test.js:3:1",
      "✖ much later (1ms) # when there is time",
      "  Error: three",
      "",
      "test at a.test.js:4:1",
      "✖ new (1ms)",
      "  Error: four",
    ].join("\n");
    expect(failures(parseNodeSpec(text))).toEqual(["old @ a.test.js:1", "new @ a.test.js:4"]);
  });

  it("reads the tap reporter", () => {
    const report = parseTap(clean("node-tap.txt"));
    expect(failures(report)).toEqual([
      "broken.test.mjs @ /project/broken.test.mjs:1",
      "calc > adds @ /project/calc.test.mjs:6",
      "calc > deep > throws @ /project/calc.test.mjs:12",
    ]);
    expect(report?.run).toBe(5);
    expect(messageOf(report, "calc > adds")).toBe("Expected values to be strictly equal:\n\n2 !== 3");
    expect(messageOf(report, "calc > deep > throws")).toBe("planted");
  });

  it("knows that nothing ran", () => {
    expect(parseNodeSpec(clean("node-empty.txt"))).toEqual({ run: 0, failed: [] });
    expect(parseTap("TAP version 13\n1..0\n# tests 0\n")).toEqual({ run: 0, failed: [] });
  });
});

describe("TAP", () => {
  it("reads nested subtests, and names the assertion that failed", () => {
    const report = parseTap(clean("tap.txt"));
    expect(failures(report)).toEqual(["calc > adds > one and one @ calc.js:4"]);
    expect(report?.run).toBe(2);
  });

  it("takes neither TODO nor SKIP for a failure", () => {
    const text =
      "TAP version 14\nok 1 - a\nnot ok 2 - b # TODO later\nnot ok 3 - c # SKIP no\nnot ok 4 - d \\# 1\n1..4\n";
    expect(parseTap(text)).toMatchObject({ run: 3, failed: [{ name: "d # 1" }] });
  });

  it("takes a number sign for a directive only before TODO and SKIP, in capitals or not", () => {
    const text = [
      "TAP version 13",
      "not ok 1 - mends issue #12",
      "not ok 2 - reads # comments # todo later",
      "not ok 3 - reads # skipped lines",
      "not ok 4 - waits # time=12.5ms",
      "1..4",
    ].join("\n");
    expect(failures(parseTap(text))).toEqual(["mends issue #12 @ ?", "reads # skipped lines @ ?", "waits @ ?"]);
  });

  it("holds the plan of each producer against its points, but not a smaller plan", () => {
    const unmet = (text: string) => parseTap(text)?.unmetPlan;
    expect(unmet("TAP version 14\n1..3\nok 1\nnot ok 2 # SKIP\n")).toBe("3 points are planned, and 2 reported");
    expect(unmet("TAP version 14\n1..1\nok 1\nTAP version 13\nok 1\n1..2 # two\n")).toBe(
      "2 points are planned, and 1 reported",
    );
    expect(unmet("TAP version 14\nok 1\nok 2\n1..2\n")).toBeUndefined();
    expect(unmet("TAP version 14\n1..1\nok 1\nok 2\n")).toBeUndefined();
    expect(unmet("TAP version 14\n    1..2\n    ok 1\n    ok 2\nok 1 - group\n1..1\n")).toBeUndefined();
    expect(unmet("TAP version 14\n1..3\nok 1\nBail out! no database\n")).toBeUndefined();
  });

  it("takes a bail-out for a failure", () => {
    expect(failures(parseTap("TAP version 14\nok 1 - a\nBail out! no database\n"))).toEqual([
      "Bail out! no database @ ?",
    ]);
  });
});

describe("Jest", () => {
  it("names tests, and the file that could not be loaded", () => {
    const report = parseJest(clean("jest.txt"));
    expect(failures(report)).toEqual([
      "calc > adds @ ./calc.test.js:4",
      "calc > deep > throws @ ./calc.test.js:10",
      "./broken.test.js: test suite failed to run @ ./broken.test.js:1",
    ]);
    expect(report?.run).toBe(4);
    expect(messageOf(report, "calc > deep > throws")).toMatch(/^planted\n/);
  });

  it("does not count failures twice that the closing summary repeats", () => {
    const text = `FAIL ./a.test.js\n  ● adds\n\n    boom\n\nSummary of all failing tests\nFAIL ./a.test.js\n  ● adds\n\n    boom\n\nTest Suites: 1 failed, 1 total\nTests:       1 failed, 1 total\n`;
    expect(failures(parseJest(text))).toEqual(["adds @ ./a.test.js"]);
  });

  it("does not take printed warnings for tests", () => {
    const text = "PASS ./a.test.js\n  ● Console\n\n    console.log\n\nTests:       1 passed, 1 total\n";
    expect(parseJest(text)).toEqual({ run: 1, failed: [] });
  });

  it.each(["jest-none.txt", "jest-pass-none.txt"])("knows that nothing ran (%s)", (name) => {
    expect(parseJest(clean(name))).toEqual({ run: 0, failed: [] });
  });
});

describe("Vitest", () => {
  it("names tests, and the file that could not be loaded", () => {
    const report = parseVitest(clean("vitest.txt"));
    expect(failures(report)).toEqual([
      "broken.test.js: the file could not be run @ broken.test.js:1",
      "calc.test.js > calc > adds @ calc.test.js:5",
      "calc.test.js > calc > deep > throws @ calc.test.js:11",
    ]);
    expect(report?.run).toBe(4);
    expect(messageOf(report, "calc.test.js > calc > deep > throws")).toMatch(/^Error: planted\n/);
  });

  it("takes an error outside of any test for a failure", () => {
    const report = parseVitest(clean("vitest-unhandled.txt"));
    expect(failures(report)).toEqual(["Unhandled Rejection: Error: planted rejection @ ?"]);
    expect(report?.run).toBe(1);
  });

  it("leaves out the name of a workspace project", () => {
    const text =
      " FAIL  |web| src/a.test.ts > adds\nError: no\n\n Test Files  1 failed (1)\n      Tests  1 failed (1)\n";
    expect(failures(parseVitest(text))).toEqual(["src/a.test.ts > adds @ src/a.test.ts"]);
  });

  it.each(["vitest-none.txt", "vitest-pass-none.txt"])("knows that nothing ran (%s)", (name) => {
    expect(parseVitest(clean(name))).toEqual({ run: 0, failed: [] });
  });
});

describe("Mocha", () => {
  it.each(["mocha.txt", "mocha-dot.txt"])("names tests and failing hooks (%s)", (name) => {
    const report = parseMocha(clean(name));
    expect(failures(report)).toEqual([
      "calc > adds @ calc.js:4",
      "calc > deep > throws @ calc.js:10",
      'hooks > "before all" hook for "never runs" @ calc.js:15',
    ]);
    expect(report?.run).toBe(5);
    expect(messageOf(report, "calc > deep > throws")).toMatch(/^Error: planted\n/);
  });

  it("knows that nothing ran", () => {
    expect(parseMocha(clean("mocha-none.txt"))).toEqual({ run: 0, failed: [] });
  });
});
