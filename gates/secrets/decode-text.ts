import { isUtf8 } from "node:buffer";

/** A file's content as text, or that it is none. */
export type Decoded =
  | { readonly kind: "text"; readonly text: string; readonly encoding: "utf8" | "latin1" | "utf16le" | "utf16be" }
  | { readonly kind: "binary" };

/** How far git looks for a NUL byte before it calls a file text. */
const gitLooksAt = 8000;

/**
 * Reads bytes as text: UTF-8, UTF-16 with a byte order mark, and else one character a byte, which keeps every ASCII
 * secret as it is. Binary is what git takes for binary: a NUL byte among the first 8,000. Byte order marks are left out.
 */
export function decodeText(bytes: Buffer): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) {
    return { kind: "text", encoding: "utf16le", text: bytes.toString("utf16le", 2) };
  }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) {
    const swapped = Buffer.from(bytes.subarray(2, bytes.length - (bytes.length % 2))).swap16();
    return { kind: "text", encoding: "utf16be", text: swapped.toString("utf16le") };
  }
  if (bytes.subarray(0, gitLooksAt).includes(0)) return { kind: "binary" };
  if (!isUtf8(bytes)) return { kind: "text", encoding: "latin1", text: bytes.toString("latin1") };
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return { kind: "text", encoding: "utf8", text: bytes.toString("utf8", hasMark ? 3 : 0) };
}

/**
 * Gives for offsets of a decoded text the number, from 1, of the line as git counts it: by the byte 0x0A. In UTF-16 that
 * byte is also half of other characters.
 */
export function gitLineCounter(bytes: Buffer, decoded: Decoded & { kind: "text" }): (offset: number) => number {
  const { text, encoding } = decoded;
  const isWide = encoding === "utf16le" || encoding === "utf16be";
  const starts: number[] = [0];
  if (isWide) {
    for (let at = bytes.indexOf(0x0a); at !== -1; at = bytes.indexOf(0x0a, at + 1)) starts.push(at + 1);
  } else {
    for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  }
  // In little-endian UTF-16 the second half of a line break belongs to git's next line; a character starts behind it.
  return (offset) => countUpTo(starts, isWide ? 2 + offset * 2 : offset);
}

/** How many of the sorted `starts` are not above `offset`. */
function countUpTo(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
