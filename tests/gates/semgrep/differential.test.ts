import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { splitNew, type Match } from "../../../gates/semgrep/differential.ts";

function match(text: string, isOnAddedLine = false, rule = "rule"): Match<string> {
  return { finding: text, rule, text, isOnAddedLine };
}

describe("splitNew", () => {
  test("counts equal texts, white space folded", () => {
    const after = [match("f( a )"), match("f(  a\n)"), match("g()")];
    const { fresh, existing } = splitNew(after, [[match("f( a )")]]);
    expect(existing.map(({ text }) => text)).toEqual(["f( a )"]);
    expect(fresh.map(({ text }) => text)).toEqual(["f(  a\n)", "g()"]);
  });

  test("takes findings on added lines for the new ones", () => {
    const after = [match("f()", true), match("f()", false)];
    expect(splitNew(after, [[match("f()")]]).fresh).toEqual([after[0]]);
  });

  test("tells rules apart", () => {
    expect(splitNew([match("f()")], [[match("f()", false, "other")]]).fresh).toHaveLength(1);
  });

  test("of several bases, what any has is old, and they do not add up", () => {
    const after = [match("f()"), match("f()"), match("g()")];
    const { fresh } = splitNew(after, [[match("f()")], [match("f()"), match("g()")]]);
    expect(fresh.map(({ text }) => text)).toEqual(["f()"]);
  });

  test("loses and makes up nothing", () => {
    const matches = fc.array(
      fc.record({ text: fc.constantFrom("a", "b", "c"), added: fc.boolean(), rule: fc.constantFrom("x", "y") }),
    );
    fc.assert(
      fc.property(matches, fc.array(matches, { maxLength: 3 }), (after, before) => {
        const all = after.map(({ text, added, rule }) => match(text, added, rule));
        const bases = before.map((base) => base.map(({ text, added, rule }) => match(text, added, rule)));
        const { fresh, existing } = splitNew(all, bases);
        expect(new Set([...fresh, ...existing])).toEqual(new Set(all));
        expect(fresh.length + existing.length).toBe(all.length);
        expect(splitNew(all, [all]).fresh).toEqual([]);
        expect(splitNew(all, []).fresh).toEqual(all);
      }),
    );
  });
});
