import { expect, test } from "vitest";
import { editDistance, nearest } from "../../policy/nearest.ts";

test.each([
  ["", "abc", 3],
  ["abc", "abc", 0],
  ["abc", "acb", 1],
  ["kitten", "sitting", 3],
  ["timeout", "timout", 1],
  ["enabled", "enbaled", 1],
])("from %j to %j it is %d", (from, to, distance) => {
  expect(editDistance(from, to)).toBe(distance);
  expect(editDistance(to, from)).toBe(distance);
});

test.each([
  ["timout", "timeout"],
  ["ENABLED", "enabled"],
  ["x", null],
  ["colour", null],
  ["exclusion", null],
  ["exclud", "exclude"],
])("nearest to %j is %j", (word, candidate) => {
  expect(nearest(word, ["timeout", "enabled", "exclude"])).toBe(candidate);
});
