import { expect, test } from "vitest";
import { wantsColour } from "../../../cli/terminal/colours.ts";
import { elapsed, elapsedSoFar } from "../../../cli/terminal/elapsed.ts";
import { displayWidth, truncate, wrap } from "../../../cli/terminal/fold.ts";
import { glyphsFor } from "../../../cli/terminal/glyphs.ts";
import { safeLine, safeLines, withoutRunnerCommand } from "../../../cli/terminal/safe-text.ts";
import { styleFor } from "../../../cli/terminal/style.ts";

test.each<[boolean, Record<string, string>, boolean]>([
  [true, {}, true],
  [false, {}, false],
  [true, { NO_COLOR: "1" }, false],
  [true, { NO_COLOR: "" }, true],
  [true, { TERM: "dumb" }, false],
  [false, { FORCE_COLOR: "1" }, true],
  [false, { FORCE_COLOR: "" }, true],
  [true, { FORCE_COLOR: "0" }, false],
  [false, { FORCE_COLOR: "3", NO_COLOR: "1" }, true],
])("colours: terminal %s, %o", (isTTY, env, expected) => {
  expect(wantsColour(isTTY, env)).toBe(expected);
});

test.each<[Record<string, string>, string]>([
  [{ LANG: "en_GB.UTF-8" }, "✔"],
  [{ LANG: "C.utf8" }, "✔"],
  [{ LANG: "C" }, "+"],
  [{}, "+"],
  [{ LANG: "C.UTF-8", LC_ALL: "C" }, "+"],
  [{ LANG: "C.UTF-8", TERM: "dumb" }, "+"],
])("signs: %o", (env, expected) => {
  expect(glyphsFor(env).pass).toBe(expected);
});

test.each<[{ isTTY?: boolean; columns?: number }, number]>([
  [{ isTTY: true, columns: 100 }, 100],
  [{ isTTY: true, columns: 300 }, 120],
  [{ isTTY: true, columns: 0 }, 80],
  [{ columns: 100 }, 80],
])("width: %o", (stream, expected) => {
  expect(styleFor(stream, {}).width).toBe(expected);
});

test.each([
  [0, "0ms", "0s"],
  [999, "999ms", "0s"],
  [1000, "1.0s", "1s"],
  [59_949, "59.9s", "59s"],
  [59_950, "1m 00s", "59s"],
  [125_000, "2m 05s", "2m 05s"],
  [3_599_400, "59m 59s", "59m 59s"],
  [3_840_000, "1h 04m", "1h 04m"],
])("%i ms are %s, and %s on a clock", (milliseconds, whole, ticking) => {
  expect(elapsed(milliseconds)).toBe(whole);
  expect(elapsedSoFar(milliseconds)).toBe(ticking);
});

test("wrapping breaks at spaces, and inside a word only where it must", () => {
  expect(wrap("one two three", 7)).toEqual(["one two", "three"]);
  expect(wrap("abcdefghij kl", 4)).toEqual(["abcd", "efgh", "ij", "kl"]);
  expect(wrap("日本語 テスト", 6)).toEqual(["日本語", "テスト"]);
  expect(wrap("", 10)).toEqual([""]);
});

test("cutting counts columns, not code units", () => {
  expect(truncate("日本語", 5, "…")).toBe("日本…");
  expect(truncate("日本語", 6, "…")).toBe("日本語");
  expect(displayWidth("e\u0301😀")).toBe(3);
});

test("escapes are shown, not sent", () => {
  expect(safeLine("a\u001b[31mb\u0000\tc\nd")).toBe(String.raw`a\x1b[31mb\x00 c d`);
  expect(safeLines("\ta\r\nb\rc")).toEqual(["  a", "b", "c"]);
  expect(safeLine("pay\u202efdp.exe")).toBe(String.raw`pay\u{202e}fdp.exe`);
  expect(safeLine("日本 é 😀")).toBe("日本 é 😀");
});

test("what a runner would obey is broken up, what it would not stays", () => {
  expect(withoutRunnerCommand("  ::error::x")).toBe("  : error::x");
  expect(withoutRunnerCommand("a ::error::x")).toBe("a ::error::x");
  expect(safeLine("see ##vso[task.setvariable]")).toBe("see # #vso[task.setvariable]");
  expect(safeLine("## heading")).toBe("## heading");
});
