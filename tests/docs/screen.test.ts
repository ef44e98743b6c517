import { describe, expect, test } from "vitest";
import { Screen } from "../../scripts/picture/screen.ts";

function shown(output: string, columns = 20): string[] {
  return new Screen(columns).write(output).lines.map((line) => line.map(({ character }) => character).join(""));
}

describe("the cursor", () => {
  test.each([
    ["a line feed alone keeps the column", "ab\ncd", ["ab", "  cd"]],
    ["a carriage return starts the line over", "abc\rX", ["Xbc"]],
    ["a backspace goes one column back", "abc\bX", ["abX"]],
    ["up and to the first column, over what was there", "one\r\ntwo\u001b[1A\u001b[1GX", ["Xne", "two"]],
    ["right leaves blanks", "a\u001b[3CX", ["a   X"]],
    ["left, then over", "abcd\u001b[2DX", ["abXd"]],
    ["to the start of a line below or above", "a\u001b[2Eb\u001b[1Fc", ["a", "c", "b"]],
    ["does not leave the screen", "a\u001b[9A\u001b[99DX", ["X"]],
  ])("%s", (_name, output, lines) => {
    expect(shown(output)).toEqual(lines);
  });
});

describe("erasing", () => {
  test.each([
    ["to the end of the line", "abcdef\u001b[3D\u001b[K", ["abc"]],
    ["to the start of the line", "abcdef\u001b[4D\u001b[1K", ["   def"]],
    ["the whole line, the cursor staying", "abc\u001b[2KX", ["   X"]],
    ["everything below the cursor", "a\r\nb\r\nc\u001b[2A\u001b[0J", ["a"]],
    ["the screen", "a\r\nb\u001b[2J", ["", ""]],
  ])("%s", (_name, output, lines) => {
    expect(shown(output)).toEqual(lines);
  });
});

test("a live view that redraws itself leaves its last frame", () => {
  const frame = (state: string) => `first ${state}\r\nsecond ${state}\r\n`;
  const again = "\u001b[2K\u001b[1A\u001b[2K\u001b[1A\u001b[2K\u001b[G";
  expect(shown(`\u001b[?25l${frame("runs")}${again}${frame("done")}\u001b[?25hend`)).toEqual([
    "first done",
    "second done",
    "end",
  ]);
});

test("a full line wraps when the next character comes, not before", () => {
  expect(shown("abcde\r\nf", 5)).toEqual(["abcde", "f"]);
  expect(shown("abcdef", 5)).toEqual(["abcde", "f"]);
});

test("titles and unknown sequences leave no trace", () => {
  expect(shown("\u001b]0;title\u0007a\u001b]8;;http://x\u001b\\b\u001b[?2026hc\u001b(Bd")).toEqual(["abcd"]);
});

test("paints until it is told otherwise, and characters outside the basic plane are one cell", () => {
  const [line = []] = new Screen(20).write("\u001b[1;31ma\u001b[22mb\u001b[39mc\u001b[2m𝒳\u001b[0md\u001b[92me").lines;
  expect(line.map(({ character, style }) => [character, style.colour, style.bold, style.dim])).toEqual([
    ["a", "red", true, false],
    ["b", "red", false, false],
    ["c", null, false, false],
    ["𝒳", null, false, true],
    ["d", null, false, false],
    ["e", "green", false, false],
  ]);
});
