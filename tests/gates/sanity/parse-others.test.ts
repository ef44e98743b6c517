import { describe, expect, it } from "vitest";
import { parseCargo } from "../../../gates/sanity/parse/cargo.ts";
import { parseExUnit } from "../../../gates/sanity/parse/ex-unit.ts";
import { parseGoJson, readableGoLine } from "../../../gates/sanity/parse/go-json.ts";
import { parseJUnit } from "../../../gates/sanity/parse/junit.ts";
import { parseMinitest } from "../../../gates/sanity/parse/minitest.ts";
import { parsePytest } from "../../../gates/sanity/parse/pytest.ts";
import { parseRspec } from "../../../gates/sanity/parse/rspec.ts";
import { parseTrx } from "../../../gates/sanity/parse/trx.ts";
import { parseUnittest } from "../../../gates/sanity/parse/unittest.ts";
import { clean, failures, messageOf, readCase } from "./read-case.ts";

describe("pytest", () => {
  it("reads its JUnit file", () => {
    const report = parseJUnit(readCase("pytest.xml"));
    expect(failures(report).toSorted()).toEqual([
      "tests.test_broken @ tests/test_broken.py:1",
      "tests.test_calc.TestMore.test_param[2] @ tests/test_calc.py:19",
      "tests.test_calc.test_add @ tests/test_calc.py:13",
      "tests.test_calc.test_with_broken_fixture @ tests/test_calc.py:28",
    ]);
    expect(report.run).toBe(6);
    expect(messageOf(report, "tests.test_calc.test_add")).toContain("assert 0 == 2");
  });

  it("reads its output", () => {
    const report = parsePytest(clean("pytest.txt"));
    expect(failures(report)).toEqual([
      "tests/test_calc.py::test_add @ tests/test_calc.py:13",
      "tests/test_calc.py::TestMore::test_param[2] @ tests/test_calc.py:19",
      "tests/test_broken.py @ tests/test_broken.py:1",
      "tests/test_calc.py::test_with_broken_fixture @ tests/test_calc.py:28",
    ]);
    expect(report?.run).toBe(6);
  });

  it("reads its quiet output", () => {
    const report = parsePytest(clean("pytest-q.txt"));
    expect(report?.failed.map((failure) => failure.name)).toEqual([
      "tests/test_calc.py::test_add",
      "tests/test_calc.py::TestMore::test_param[2]",
      "tests/test_calc.py::test_with_broken_fixture",
    ]);
    expect(report?.run).toBe(5);
  });

  it("takes a file that cannot be collected for a failure", () => {
    expect(failures(parsePytest(clean("pytest-broken.txt")))).toEqual([
      "tests/test_broken.py @ tests/test_broken.py:1",
    ]);
  });

  it("knows that nothing ran", () => {
    expect(parsePytest(clean("pytest-empty.txt"))).toEqual({ run: 0, failed: [] });
  });
});

describe("unittest", () => {
  it("names tests, subtests and modules that cannot be loaded", () => {
    const report = parseUnittest(clean("unittest.txt"));
    expect(failures(report)).toEqual([
      "tests.test_broken @ /project/tests/test_broken.py:1",
      "tests.test_calc.CalcTest.test_throws @ /project/tests/test_calc.py:12",
      "tests.test_calc.CalcTest.test_add @ /project/tests/test_calc.py:9",
      "tests.test_calc.CalcTest.test_subtests (n=2) @ /project/tests/test_calc.py:21",
    ]);
    expect(report?.run).toBe(5);
  });

  it("gives the same names for Pythons before 3.11", () => {
    const text = `${"=".repeat(70)}\nFAIL: test_add (tests.test_calc.CalcTest)\n${"-".repeat(70)}\nAssertionError\n\n${"-".repeat(70)}\nRan 1 test in 0.001s\n\nFAILED (failures=1)\n`;
    expect(failures(parseUnittest(text))).toEqual(["tests.test_calc.CalcTest.test_add @ ?"]);
  });

  it("knows that nothing ran", () => {
    expect(parseUnittest("Ran 0 tests in 0.000s\n\nOK\n")).toEqual({ run: 0, failed: [] });
  });
});

describe("cargo", () => {
  it("names unit, integration and documentation tests", () => {
    const report = parseCargo(clean("cargo.txt"));
    expect(failures(report)).toEqual([
      "tests::adds @ src/lib.rs:19",
      "from_outside @ ?",
      "src/lib.rs - add @ src/lib.rs:3",
    ]);
    expect(report?.run).toBe(4);
    expect(messageOf(report, "from_outside")).toBe('Error: "planted error"');
  });

  it("knows that nothing ran", () => {
    expect(parseCargo(clean("cargo-none.txt"))).toEqual({ run: 0, failed: [] });
  });
});

describe("go", () => {
  it("names the innermost tests, and packages that do not build", () => {
    const report = parseGoJson(readCase("go-json.txt"));
    expect(failures(report)).toEqual([
      "example.com/sample/calc.TestAdd/two_numbers @ example.com/sample/calc/calc_test.go:10",
      "example.com/sample/panics.TestPanics @ example.com/sample/panics/panics_test.go:6",
      "example.com/sample/broken [build failed] @ broken/broken_test.go:5",
    ]);
    expect(report.run).toBe(5);
    expect(report.endedBy).toEqual(["TestPanics"]);
    expect(messageOf(report, "example.com/sample/broken [build failed]")).toContain("undefined: undefinedThing");
  });

  it("knows that nothing ran", () => {
    expect(parseGoJson(readCase("go-none.txt"))).toEqual({ run: 0, failed: [], endedBy: [] });
  });

  it("shows people the text inside the events", () => {
    expect(readableGoLine('{"Action":"output","Package":"p","Output":"ok  \\tp\\t0.1s\\n"}')).toBe("ok  \tp\t0.1s");
    expect(readableGoLine("# plain")).toBe("# plain");
  });
});

describe("JUnit of Surefire", () => {
  it("finds the source by class and stack", () => {
    const report = parseJUnit(readCase("surefire.xml"));
    expect(failures(report)).toEqual([
      "com.acme.CalcTest.adds @ com/acme/CalcTest.java:14",
      "com.acme.CalcTest.throwsUp @ com/acme/CalcTest.java:19",
    ]);
    expect(report.run).toBe(3);
  });

  it("does not take a broken file for an empty one", () => {
    expect(() => parseJUnit("<testsuite><testcase")).toThrow(/invalid/i);
  });
});

describe("trx of dotnet test", () => {
  // Written from the schema of the format, as no .NET was at hand to make one.
  const trx = `\uFEFF<?xml version="1.0" encoding="utf-8"?>
<TestRun id="1" xmlns="http://microsoft.com/schemas/VisualStudio/TeamTest/2010"><Results>
  <UnitTestResult testName="Acme.CalcTests.Passes" outcome="Passed" />
  <UnitTestResult testName="Acme.CalcTests.Later" outcome="NotExecuted" />
  <UnitTestResult testName="Acme.CalcTests.Adds" outcome="Failed"><Output><ErrorInfo>
    <Message>Expected: 3, but was: 2</Message>
    <StackTrace>   at Acme.CalcTests.Adds() in /project/tests/CalcTests.cs:line 12</StackTrace>
  </ErrorInfo></Output></UnitTestResult>
</Results></TestRun>`;

  it("names the failed tests", () => {
    const report = parseTrx(trx);
    expect(failures(report)).toEqual(["Acme.CalcTests.Adds @ /project/tests/CalcTests.cs:12"]);
    expect(report.run).toBe(2);
    expect(report.failed[0]?.message).toContain("Expected: 3, but was: 2");
  });
});

describe("RSpec, Minitest, ExUnit", () => {
  it("reads RSpec's list of failed examples", () => {
    const report = parseRspec(clean("rspec.txt"));
    expect(failures(report)).toEqual([
      "Calc adds @ ./spec/calc_spec.rb:6",
      "Calc when deep throws @ ./spec/calc_spec.rb:14",
    ]);
    expect(report?.run).toBe(3);
    expect(messageOf(report, "Calc adds")).toContain("expected: 3");
  });

  it("takes a spec that cannot be loaded for a failure, and an empty run for one", () => {
    expect(failures(parseRspec(clean("rspec-broken.txt")))).toEqual([
      "loading ./spec/broken_spec.rb @ ./spec/broken_spec.rb:1",
    ]);
    expect(parseRspec(clean("rspec-none.txt"))).toEqual({ run: 0, failed: [] });
  });

  it("reads Minitest", () => {
    const report = parseMinitest(clean("minitest.txt"));
    expect(failures(report)).toEqual([
      "CalcTest#test_adds @ test/calc_test.rb:9",
      "CalcTest#test_throws @ test/calc_test.rb:13",
    ]);
    expect(report?.run).toBe(3);
  });

  it("reads ExUnit", () => {
    const report = parseExUnit(clean("exunit.txt"));
    expect(failures(report)).toEqual([
      "SampleTest test adds @ test/sample_test.exs:9",
      "SampleTest doctest Sample.add/2 (1) @ test/sample_test.exs:3",
      "SampleTest test deep throws @ test/sample_test.exs:18",
    ]);
    expect(report?.run).toBe(4);
    expect(parseExUnit("There are no tests to run\n")).toEqual({ run: 0, failed: [] });
  });
});
