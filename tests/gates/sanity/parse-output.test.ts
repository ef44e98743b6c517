import { describe, expect, it } from "vitest";
import { parseCargo } from "../../../gates/sanity/parse/cargo.ts";
import { parseExUnit } from "../../../gates/sanity/parse/ex-unit.ts";
import { parseJest } from "../../../gates/sanity/parse/jest.ts";
import { parseMinitest } from "../../../gates/sanity/parse/minitest.ts";
import { parseMocha } from "../../../gates/sanity/parse/mocha.ts";
import { parseNodeSpec } from "../../../gates/sanity/parse/node-spec.ts";
import { parseOutput } from "../../../gates/sanity/parse/parse-output.ts";
import { parsePytest } from "../../../gates/sanity/parse/pytest.ts";
import { parseRspec } from "../../../gates/sanity/parse/rspec.ts";
import { parseTap } from "../../../gates/sanity/parse/tap.ts";
import { parseUnittest } from "../../../gates/sanity/parse/unittest.ts";
import { parseVitest } from "../../../gates/sanity/parse/vitest.ts";
import { clean } from "./read-case.ts";

describe("any output", () => {
  it("does not know how many tests ran when no runner says", () => {
    expect(parseOutput("all good\n")).toEqual({ run: null, failed: [] });
  });

  it("puts the runners of one command together", () => {
    const report = parseOutput(`${clean("mocha.txt")}\n${clean("vitest.txt")}`);
    expect(report.run).toBe(9);
    expect(report.failed).toHaveLength(6);
  });

  it("believes the only runner of a command, where it says something", () => {
    const sample = "TAP version 14\nnot ok 1 - sample\n1..1\n";
    const own = "ℹ tests 1\nℹ pass 1\nℹ fail 0\n";
    expect(parseOutput(sample + own, parseNodeSpec)).toEqual({ run: 1, failed: [] });
    expect(parseOutput(sample + own).failed).toHaveLength(1);
    expect(parseOutput(sample, parseNodeSpec).failed).toHaveLength(1);
  });

  it.each([
    "node-spec.txt",
    "node-tap.txt",
    "tap.txt",
    "jest.txt",
    "vitest.txt",
    "mocha.txt",
    "pytest.txt",
    "unittest.txt",
    "cargo.txt",
    "rspec.txt",
    "minitest.txt",
    "exunit.txt",
  ])("takes %s for the output of one runner only", (name) => {
    const all = [parseNodeSpec, parseTap, parseJest, parseVitest, parseMocha, parsePytest, parseUnittest, parseCargo];
    const others = [parseRspec, parseMinitest, parseExUnit];
    expect([...all, ...others].filter((parse) => parse(clean(name)) !== null)).toHaveLength(1);
  });
});
