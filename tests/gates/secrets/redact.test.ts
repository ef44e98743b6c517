import { describe, expect, it } from "vitest";
import { blotOut, hiddenSpans, redact, redactedExcerpt } from "../../../gates/secrets/redact.ts";

/** The span of `part` in `text`. */
function spanOf(text: string, part: string) {
  const start = text.indexOf(part);
  return { start, end: start + part.length };
}

function excerpt(text: string, secret: string, ...others: string[]): string {
  const spans = [secret, ...others].map((part) => spanOf(text, part));
  return redactedExcerpt(text, spanOf(text, secret), hiddenSpans(text, spans));
}

describe("redact", () => {
  it("shows four characters of a long secret, fewer of a short one, none of a very short one", () => {
    expect(redact("abcdefghijklmnopqrstuvwxyz")).toBe("abcd…(26 characters)");
    expect(redact("abcdefghijklm")).toBe("ab…(13 characters)");
    expect(redact("abcdefgh")).toBe("…(8 characters)");
  });
});

describe("redactedExcerpt", () => {
  it("shows the line around the secret", () => {
    expect(excerpt('one\n  key: "abcdefghijklm", more\nthree', "abcdefghijklm")).toBe(
      'key: "ab…(13 characters)", more',
    );
  });

  it("hides every secret of the line, and every repetition", () => {
    const text = "a=abcdefghijklm b=nopqrstuvwxyz (abcdefghijklm)";
    expect(excerpt(text, "abcdefghijklm", "nopqrstuvwxyz")).toBe(
      "a=ab…(13 characters) b=no…(13 characters) (ab…(13 characters))",
    );
  });

  it("hides what is glued to a secret that a rule ended too early", () => {
    const text = 'key = "abcdefghijklmTAIL=="';
    expect(excerpt(text, "abcdefghijklm")).not.toContain("TAIL");
  });

  it("cuts a long line", () => {
    const text = `${"x ".repeat(500)}"abcdefghijklm"${" y".repeat(500)}`;
    expect(excerpt(text, "abcdefghijklm").length).toBeLessThan(160);
  });

  it("hides all lines of a secret of several, and shows only the first", () => {
    const text = 'pem = """line-one\nline-two\nline-three"""\nafter';
    const shown = excerpt(text, "line-one\nline-two\nline-three");
    expect(shown).toContain("pem =");
    expect(shown).not.toMatch(/one|two|three|after/);
  });
});

describe("blotOut", () => {
  it("keeps the lines where they are", () => {
    const text = "a\nsecret-one\nsecret-two\nb";
    const clean = blotOut(text, hiddenSpans(text, [spanOf(text, "secret-one\nsecret-two")]));
    expect(clean.split("\n")).toHaveLength(4);
    expect(clean).not.toContain("secret");
    expect(clean.split("\n")[3]).toBe("b");
  });
});
