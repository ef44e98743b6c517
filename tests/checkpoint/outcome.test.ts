import { describe, expect, test } from "vitest";
import { blocks, earnsStamp, exitCodeOf, firstBlocking, gatesLetThrough } from "../../checkpoint/outcome.ts";
import type { Outcome } from "../../gates/contract.ts";
import { gateResult } from "../cli/reports/sample-result.ts";

test.each<[Outcome, number]>([
  [{ status: "pass", reason: "clean" }, 0],
  [{ status: "pass", reason: "only-existing" }, 0],
  [{ status: "off", reason: "disabled" }, 0],
  [{ status: "skip", reason: "nothing-to-judge" }, 0],
  [{ status: "skip", reason: "no-tests-found" }, 0],
  [{ status: "skip", reason: "by-person" }, 0],
  [{ status: "skip", reason: "not-selected" }, 0],
  [{ status: "skip", reason: "not-reached" }, 0],
  [{ status: "fail", reason: "findings" }, 1],
  [{ status: "error", reason: "tool-missing" }, 3],
  [{ status: "error", reason: "no-tests-ran" }, 3],
  [{ status: "error", reason: "cancelled" }, 3],
  [{ status: "timeout", reason: "deadline" }, 3],
])("%o ends with exit code %i", (outcome, code) => {
  expect(exitCodeOf(outcome)).toBe(code);
  expect(blocks(outcome)).toBe(code !== 0);
});

test("the first blocking result is the first in order, not the worst", () => {
  const failing = gateResult("semgrep", { outcome: { status: "fail", reason: "findings" } });
  const broken = gateResult("secrets", { outcome: { status: "error", reason: "internal" } });
  expect(firstBlocking([gateResult("sanity"), failing, broken])).toBe(failing);
  expect(firstBlocking([broken, failing])).toBe(broken);
  expect(firstBlocking([gateResult("sanity")])).toBeNull();
});

describe("in shadow mode", () => {
  const failing = gateResult("semgrep", { outcome: { status: "fail", reason: "findings" } });
  const broken = gateResult("secrets", { outcome: { status: "error", reason: "internal" } });
  const late = gateResult("atdd", { outcome: { status: "timeout", reason: "deadline" } });
  const cancelled = gateResult("semgrep", { outcome: { status: "error", reason: "cancelled" } });

  test("a gate that would block is let through, however it fails", () => {
    const results = [gateResult("sanity"), failing, broken, late];
    expect(firstBlocking(results, ["sanity", "semgrep", "secrets", "atdd"])).toBeNull();
    expect(gatesLetThrough(results, ["atdd", "secrets", "semgrep", "sanity"])).toEqual(["semgrep", "secrets", "atdd"]);
  });

  test("a gate that enforces blocks beside it, before or after", () => {
    expect(firstBlocking([failing, broken], ["semgrep"])).toBe(broken);
    expect(firstBlocking([failing, broken], ["secrets"])).toBe(failing);
    expect(gatesLetThrough([failing, broken], ["secrets"])).toEqual(["secrets"]);
  });

  test("what a person stops is stopped", () => {
    expect(firstBlocking([cancelled], ["semgrep"])).toBe(cancelled);
    expect(gatesLetThrough([cancelled], ["semgrep"])).toEqual([]);
  });

  test("what is let through earns no stamp", () => {
    expect(earnsStamp({ verdict: "pass", shadow: [] })).toBe(true);
    expect(earnsStamp({ verdict: "pass", shadow: ["semgrep"] })).toBe(false);
    expect(earnsStamp({ verdict: "block", shadow: [] })).toBe(false);
  });
});
