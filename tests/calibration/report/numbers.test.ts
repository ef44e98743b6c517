import { expect, test } from "vitest";
import { count, duration, grouped, percent } from "../../../calibration/report/numbers.ts";

test.each([
  [0, "0%"],
  [1, "100%"],
  [0.9999, "99.9%"],
  [0.0001, "0.1%"],
  [0.5, "50.0%"],
  [0.98765, "98.8%"],
])("a share of %d is %s: only a whole one is 100%%, only none is 0%%", (share, words) => {
  expect(percent(share)).toBe(words);
});

test.each([
  [0.004, "0.00 ms"],
  [0.42, "0.42 ms"],
  [3.44, "3.4 ms"],
  [9.96, "10 ms"],
  [85, "85 ms"],
  [999.6, "1.0 s"],
  [3210, "3.2 s"],
  [59_960, "1 min 00 s"],
  [125_000, "2 min 05 s"],
])("%d milliseconds are %s", (milliseconds, words) => {
  expect(duration(milliseconds)).toBe(words);
});

test.each([
  [7, "7"],
  [1000, "1,000"],
  [1_234_567, "1,234,567"],
])("%d is grouped as %s", (amount, words) => {
  expect(grouped(amount)).toBe(words);
});

test("one thing, several things", () => {
  expect([count(0, "fixture"), count(1, "fixture"), count(1200, "fixture")]).toEqual([
    "0 fixtures",
    "1 fixture",
    "1,200 fixtures",
  ]);
});
