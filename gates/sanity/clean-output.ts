import { stripVTControlCharacters } from "node:util";

/**
 * A program's output as plain lines: without colours, cursor movements and other control characters, a lone carriage
 * return taken for a line's end.
 */
export function cleanOutput(output: string): string {
  return stripVTControlCharacters(output)
    .replaceAll(/\r\n?/g, "\n")
    .replaceAll(/[^\P{Cc}\t\n]|[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, "");
}

/** The last `count` lines of `text` that are not empty, in their order. */
export function lastLines(text: string, count: number): string[] {
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .slice(-count);
}
