import { assert, constantFrom, property, string, uniqueArray } from "fast-check";
import { describe, expect, it } from "vitest";
import { KeywordIndex } from "../../../gates/secrets/keyword-index.ts";

function search(keywords: readonly string[], text: string): string[] {
  const found: string[] = [];
  new KeywordIndex(keywords).scan(text, (keyword, start) => found.push(`${keywords[keyword]}@${start}`));
  return found.toSorted();
}

/** The same by the plainest means there are. */
function searchPlainly(keywords: readonly string[], text: string): string[] {
  const lower = text.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());
  return keywords
    .flatMap((keyword) => {
      const starts = Array.from({ length: lower.length }, (_, at) => at).filter((at) => lower.startsWith(keyword, at));
      return starts.map((start) => `${keyword}@${start}`);
    })
    .toSorted();
}

describe("KeywordIndex", () => {
  it("finds keywords in and over one another, in any case", () => {
    expect(search(["she", "he", "hers", "key_"], "uSHErs KEY_")).toEqual(["he@2", "hers@2", "key_@7", "she@1"]);
  });

  it("finds what a plain search finds", () => {
    const letters = constantFrom("a", "b", "c", "_");
    const keyword = string({ unit: letters, minLength: 1, maxLength: 5 });
    const text = string({ unit: constantFrom("a", "A", "b", "B", "c", "_", "é", "😀", "x"), maxLength: 60 });
    assert(
      property(uniqueArray(keyword, { minLength: 1, maxLength: 8 }), text, (keywords, text) => {
        expect(search(keywords, text)).toEqual(searchPlainly(keywords, text));
      }),
    );
  });

  it("takes no keyword that it could not find", () => {
    expect(() => new KeywordIndex(["Key"])).toThrow(RangeError);
    expect(() => new KeywordIndex([""])).toThrow(RangeError);
    expect(() => new KeywordIndex(["schlüssel"])).toThrow(RangeError);
  });
});
