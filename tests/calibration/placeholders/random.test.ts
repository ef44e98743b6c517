import { describe, expect, it } from "vitest";
import { SeededRandom } from "../../../calibration/placeholders/random.ts";

describe("SeededRandom", () => {
  it("gives the same for the same seed and something else for another", () => {
    const numbers = (seed: string) => {
      const random = new SeededRandom(seed);
      return Array.from({ length: 20 }, () => random.below(1000));
    };
    expect(numbers("one")).toEqual(numbers("one"));
    expect(numbers("one")).not.toEqual(numbers("two"));
  });

  it.each([2, 3, 10, 62, 64, 85, 256])("draws each of %i numbers equally often", (limit) => {
    const random = new SeededRandom(`limit ${limit}`);
    const draws = limit * 2000;
    const counts = Array.from({ length: limit }, () => 0);
    for (let at = 0; at < draws; at++) {
      const number = random.below(limit);
      counts[number] = (counts[number] ?? 0) + 1;
    }
    // Chi-square: its mean is limit - 1, its deviation the root of twice that.
    const chiSquare = counts.reduce((sum, count) => sum + (count - 2000) ** 2 / 2000, 0);
    expect(chiSquare).toBeLessThan(limit - 1 + 5 * Math.sqrt(2 * (limit - 1)));
    expect(counts).toHaveLength(limit);
  });

  it("gives the only number below one", () => {
    expect(new SeededRandom("one").below(1)).toBe(0);
  });

  it("draws texts and bytes of the length asked for", () => {
    const random = new SeededRandom("lengths");
    expect(random.text("ab", 50)).toMatch(/^(?=.*a)(?=.*b)[ab]{50}$/);
    expect(new Set(random.bytes(4000)).size).toBe(256);
  });
});
