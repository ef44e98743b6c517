import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { matchFindings } from "../../../calibration/score/match-findings.ts";
import { finding, suppressed } from "../make-judged.ts";

const rule = "secrets/github-token";

describe("findings match", () => {
  test("when rule, path, line and suppression are the same", () => {
    expect(matchFindings([finding(rule)], [finding(rule)])).toEqual({ missing: [], unexpected: [] });
  });

  test.each([
    ["another rule", finding("secrets/gitlab-token")],
    ["another path", finding(rule, "b.txt")],
    ["another line", finding(rule, "a.txt", 2)],
    ["no path", finding(rule, null, 1)],
    ["no line", finding(rule, "a.txt", null)],
  ])("not with %s", (_, found) => {
    expect(matchFindings([finding(rule)], [found])).toEqual({ missing: [finding(rule)], unexpected: [found] });
  });

  test("not when only one of them is let stand", () => {
    expect(matchFindings([suppressed(rule)], [finding(rule)])).toEqual({
      missing: [suppressed(rule)],
      unexpected: [finding(rule)],
    });
    expect(matchFindings([finding(rule)], [suppressed(rule)])).toEqual({ missing: [finding(rule)], unexpected: [] });
  });
});

test("each finding is matched once: two expected need two found, and two found two expected", () => {
  const one = finding(rule);
  expect(matchFindings([one, one], [one])).toEqual({ missing: [one], unexpected: [] });
  expect(matchFindings([one], [one, one])).toEqual({ missing: [], unexpected: [one] });
});

test("suppressed findings that nobody expected are let go", () => {
  expect(matchFindings([], [suppressed(rule)])).toEqual({ missing: [], unexpected: [] });
});

test("an expected finding without path or line fits any, but of its own rule alone", () => {
  const anywhere = finding(rule, null, null);
  expect(matchFindings([anywhere], [finding(rule, "z", 9)]).missing).toEqual([]);
  expect(matchFindings([finding(rule, "z", null)], [finding(rule, "z", 9)]).missing).toEqual([]);
  expect(matchFindings([finding(rule, null, 9)], [finding(rule, "z", 9)]).missing).toEqual([]);
  expect(matchFindings([anywhere], [finding("secrets/other", "z", 9)]).missing).toEqual([anywhere]);
});

test("an exact one goes before one that fits any, in whatever order they are expected", () => {
  const [anywhere, exact] = [finding(rule, null, null), finding(rule, "a.txt", 1)];
  expect(matchFindings([anywhere, exact], [finding(rule, "a.txt", 1)]).missing).toEqual([anywhere]);
  expect(matchFindings([exact, anywhere], [finding(rule, "a.txt", 1)]).missing).toEqual([anywhere]);
});

test("as many as possible are matched, where the first choice of one leaves nothing for another", () => {
  const ofPath = finding(rule, "a.txt", null);
  const ofLine = finding(rule, null, 1);
  const found = [finding(rule, "a.txt", 1), finding(rule, "a.txt", 2)];
  expect(matchFindings([ofPath, ofLine], found)).toEqual({ missing: [], unexpected: [] });
});

test("as many are matched as the best of all ways to pair them", () => {
  const place = fc.record({
    rule: fc.constantFrom("g/a", "g/b"),
    path: fc.constantFrom("p", "q"),
    line: fc.constantFrom(1, 2),
    isSuppressed: fc.constant(false),
  });
  const wanted = fc.record({
    rule: fc.constantFrom("g/a", "g/b"),
    path: fc.constantFrom("p", "q", null),
    line: fc.constantFrom(1, 2, null),
    isSuppressed: fc.constant(false),
  });
  type Wanted = { rule: string; path: string | null; line: number | null };
  const fits = (want: Wanted, found: Wanted) =>
    want.rule === found.rule &&
    (want.path === null || want.path === found.path) &&
    (want.line === null || want.line === found.line);
  const best = ([first, ...rest]: readonly Wanted[], found: readonly Wanted[]): number => {
    if (!first) return 0;
    const ways = found.flatMap((one, index) => (fits(first, one) ? [1 + best(rest, found.toSpliced(index, 1))] : []));
    return Math.max(best(rest, found), ...ways);
  };
  fc.assert(
    fc.property(fc.array(wanted, { maxLength: 5 }), fc.array(place, { maxLength: 5 }), (expected, found) => {
      const { missing, unexpected } = matchFindings(expected, found);
      const pairs = best(expected, found);
      expect([expected.length - missing.length, found.length - unexpected.length]).toEqual([pairs, pairs]);
    }),
    { numRuns: 500 },
  );
});
