import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { wilsonInterval } from "../../../calibration/score/wilson.ts";

describe("the interval", () => {
  // R. G. Newcombe, "Two-sided confidence intervals for the single proportion", Statistics in Medicine 17 (1998), table I,
  // method 3, the score method without continuity correction.
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])("of %i of %i is what is published", (successes, trials, low, high) => {
    const interval = wilsonInterval(successes, trials);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  const share = fc
    .integer({ min: 1, max: 500 })
    .chain((trials) => fc.tuple(fc.double({ min: 0, max: trials, noNaN: true }), fc.constant(trials)));

  test("holds the share, keeps within 0 and 1, and is never a point", () => {
    fc.assert(
      fc.property(share, ([successes, trials]) => {
        const { low, high } = wilsonInterval(successes, trials);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(successes / trials);
        expect(high).toBeGreaterThanOrEqual(successes / trials);
        expect(high).toBeLessThanOrEqual(1);
        expect(high).toBeGreaterThan(low);
      }),
    );
  });

  test("mirrors when successes and failures change places", () => {
    fc.assert(
      fc.property(share, ([successes, trials]) => {
        const [one, other] = [wilsonInterval(successes, trials), wilsonInterval(trials - successes, trials)];
        expect(one.low).toBeCloseTo(1 - other.high, 10);
        expect(one.high).toBeCloseTo(1 - other.low, 10);
      }),
    );
  });

  test("is anything where nothing was tried", () => {
    expect(wilsonInterval(0, 0)).toEqual({ low: 0, high: 1 });
  });

  test.each([
    [-1, 5],
    [6, 5],
    [Number.NaN, 5],
  ])("refuses %d of %d", (successes, trials) => {
    expect(() => wilsonInterval(successes, trials)).toThrow(RangeError);
  });
});
