import { expect, test } from "vitest";
import { fitPattern } from "../../../feedback/promote/fit-pattern.ts";
import type { SecretRule } from "../../../gates/secrets/rules/secret-rule.ts";

function fit(pattern: RegExp, text: string, secret: string) {
  const rule: SecretRule = {
    id: "a-rule",
    provider: "someone",
    title: "a secret",
    confidence: "high",
    keywords: ["x"],
    pattern,
    source: "https://example.com",
  };
  const start = text.indexOf(secret);
  const fitted = fitPattern(rule, text, { start, end: start + secret.length });
  return fitted && { start: fitted.start, drawn: fitted.drawn?.map((run) => text.slice(run.start, run.end)) ?? null };
}

test.each<[string, RegExp, string, string, unknown]>([
  ["a prefix", /ab_[0-9a-f]{8}/y, "= ab_01234567;", "ab_01234567", { start: 2, drawn: ["01234567"] }],
  [
    "parts and an end",
    /k\.[a-z]{3,9}-v1-\d+Z/y,
    "k.abcd-v1-42345Z",
    "k.abcd-v1-42345Z",
    { start: 0, drawn: ["abcd", "42345"] },
  ],
  [
    "a kind and a version are the vendor's",
    /x[pq]-[0-9]{2}\.[A-Z]{4}/y,
    "xq-01.ABCD",
    "xq-01.ABCD",
    { start: 0, drawn: ["ABCD"] },
  ],
  ["a name in front", /key="(?<secret>[a-z]{4})/y, 'key="abcd"', "abcd", { start: 0, drawn: ["abcd"] }],
  [
    "look-arounds and groups",
    /(?<![a-z])(?:ab|cd)-(\w{3,})(?![a-z])/y,
    " cd-xyz ",
    "cd-xyz",
    { start: 1, drawn: ["xyz"] },
  ],
  ["a class with a bracket in it", /t[[\]a]{3,}/y, "t[a]a", "t[a]a", { start: 0, drawn: ["[a]a"] }],
  ["an escaped bracket is none", /t\[[a-z]{3}\]/y, "t[abc]", "t[abc]", { start: 0, drawn: ["abc"] }],
  [
    "a group that repeats cannot be told apart",
    /(?:[a-z]{4}-){2}[0-9]{3}/y,
    "abcd-efgh-123",
    "abcd-efgh-123",
    { start: 0, drawn: null },
  ],
  ["a pattern that does not fit", /zz[0-9]+/y, "ab_012", "ab_012", null],
])("%s", (_, pattern, text, secret, expected) => {
  expect(fit(pattern, text, secret)).toEqual(expected);
});
