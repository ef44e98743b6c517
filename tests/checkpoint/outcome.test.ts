import { expect, test } from "vitest";
import { blocks, exitCodeOf, firstBlocking } from "../../checkpoint/outcome.ts";
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
