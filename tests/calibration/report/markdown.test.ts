import { describe, expect, test } from "vitest";
import { code, folded, page, prose, sentence, table } from "../../../calibration/report/markdown.ts";

const nasty = [
  "a|b",
  "`c`",
  "a``b`",
  "<img src=x onerror=alert(1)>",
  "</details>",
  "**bold** _em_ ~~gone~~",
  "[link](https://example.test)",
  "![picture](x)",
  "https://example.test and www.example.test",
  "mail@example.test",
  "@team",
  "$x$",
  ":tada:",
  "&lt;",
  "back\\slash \\| end\\",
  "# head",
  "<!-- comment -->",
  "line\nbreak\r\n| a | b |",
];

/** What Markdown shows: escapes, references and code marks taken away. */
function shown(markdown: string): string {
  const bare = /^`[^`]*`$/.test(markdown)
    ? markdown.slice(1, -1)
    : unescaped(markdown.replace(/^<code>(.*)<\/code>$/, "$1"));
  return bare.replaceAll(/&#(\d+);/g, (_all, number: string) => String.fromCharCode(Number(number)));
}

function unescaped(text: string): string {
  return text.replaceAll(/\\([!-/:-@[-`{-~])/g, "$1");
}

describe.each([
  ["code", code],
  ["prose", prose],
])("%s", (_name, escape) => {
  test.each(nasty)("shows %j letter by letter, on one line", (text) => {
    expect(shown(escape(text))).toBe(text.replaceAll(/\s+/g, " ").trim());
    expect(escape(text)).not.toContain("\n");
  });

  test.each(nasty)("leaves no mark-up of %j", (text) => {
    const inert = escape(text)
      .replace(/^`[^`|]*`$/, "")
      .replace(/^<code>(.*)<\/code>$/, "$1")
      .replaceAll(/\\[!-/:-@[-`{-~]/g, "")
      .replaceAll(/&#\d+;/g, "");
    expect(inert).not.toMatch(/[<>[\]|`*~$@]|:\/\/|:\w+:|www\./);
  });

  test("shows what moves or hides text as an escape", () => {
    expect(shown(escape("a\u202eb\u200bc\u0007\udcff"))).toBe(String.raw`a\u{202e}b\u{200b}c\u{7}\u{dcff}`);
  });

  test("cuts what nobody would read", () => {
    expect(escape("x".repeat(10_000)).length).toBeLessThan(420);
  });
});

test("a path in words stays readable in the source", () => {
  expect(prose("secrets/github-token config/app_test.env:3")).toBe("secrets/github-token config/app_test.env:3");
});

test("a sentence keeps its commands as code, and quotes nothing as mark-up", () => {
  expect(sentence("Run `dl doctor`, then <b>.")).toBe("Run `dl doctor`, then &#60;b&#62;.");
  expect(sentence("`a|b` first")).toBe("<code>a&#124;b</code> first");
  expect(sentence("one ` alone")).toBe(String.raw`one \` alone`);
});

test("a table has as many cells in every row", () => {
  const lines = table(
    [
      { name: "A", align: "left" },
      { name: "B", align: "right" },
    ],
    [[code("a|b"), prose("c|d")]],
  );
  expect(lines[1]).toBe("| --- | ---: |");
  expect(lines.map((line) => line.split(/(?<!\\)\|/).length)).toEqual([4, 4, 4]);
});

test("a page has one empty line between blocks and none for empty ones", () => {
  expect(page([["# a"], [], ["b", "c"]])).toBe("# a\n\nb\nc\n");
  expect(page([folded("<x>", ["in"])])).toBe("<details>\n<summary>&#60;x&#62;</summary>\n\nin\n\n</details>\n");
});
