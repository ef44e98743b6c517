import { isUtf8 } from "node:buffer";

/** A file's content as text. */
export interface Decoded {
  readonly text: string;
  readonly encoding: "utf8" | "latin1" | "utf16le" | "utf16be";
}

/** How far git looks for a NUL byte before it calls a file text. */
const gitLooksAt = 8000;

/**
 * Reads bytes as text, in each way that they may be meant: UTF-8, and else one character a byte, which keeps every ASCII
 * secret as it is. A file that begins with the mark of UTF-16 is read as that and by the byte: two bytes in front of plain
 * text must not hide it. One without the mark is known by its NUL bytes, every other of which is one. None for a binary file,
 * which is what git takes for one (a NUL byte among the first 8,000) and UTF-32. Byte order marks are left out.
 */
export function decodeText(bytes: Buffer): Decoded[] {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) {
    if (bytes.length >= 4 && bytes[2] === 0 && bytes[3] === 0) return [];
    return [{ encoding: "utf16le", text: bytes.toString("utf16le", 2) }, byByte(bytes)];
  }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) {
    const swapped = Buffer.from(bytes.subarray(2, bytes.length - (bytes.length % 2))).swap16();
    return [{ encoding: "utf16be", text: swapped.toString("utf16le") }, byByte(bytes)];
  }
  const unmarked = wideWithoutMark(bytes);
  if (unmarked === "utf16le") return [{ encoding: unmarked, text: bytes.toString("utf16le") }];
  if (unmarked === "utf16be") {
    const swapped = Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2))).swap16();
    return [{ encoding: unmarked, text: swapped.toString("utf16le") }];
  }
  if (bytes.subarray(0, gitLooksAt).includes(0)) return [];
  if (!isUtf8(bytes)) return [byByte(bytes)];
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return [{ encoding: "utf8", text: bytes.toString("utf8", hasMark ? 3 : 0) }];
}

/** Of Latin text in UTF-16 nearly every other byte is NUL, and none of the others. */
function wideWithoutMark(bytes: Buffer): "utf16le" | "utf16be" | null {
  const head = bytes.subarray(0, gitLooksAt - (gitLooksAt % 2));
  if (head.length < 8) return null;
  const zeros = [0, 0];
  for (let at = 0; at < head.length; at++) if (head[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const most = head.length * 0.4;
  if (odd >= most && even === 0) return "utf16le";
  return even >= most && odd === 0 ? "utf16be" : null;
}

function byByte(bytes: Buffer): Decoded {
  return { encoding: "latin1", text: bytes.toString("latin1") };
}

/**
 * Gives for offsets of a decoded text the number, from 1, of the line as git counts it: by the byte 0x0A. In UTF-16 that
 * byte is also half of other characters.
 */
export function gitLineCounter(bytes: Buffer, decoded: Decoded): (offset: number) => number {
  const { text, encoding } = decoded;
  const isWide = encoding === "utf16le" || encoding === "utf16be";
  const starts: number[] = [0];
  if (isWide) {
    for (let at = bytes.indexOf(0x0a); at !== -1; at = bytes.indexOf(0x0a, at + 1)) starts.push(at + 1);
  } else {
    for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  }
  // In little-endian UTF-16 the second half of a line break belongs to git's next line; a character starts behind it.
  const mark = bytes[0] === 0xff || bytes[0] === 0xfe ? 2 : 0;
  return (offset) => countUpTo(starts, isWide ? mark + offset * 2 : offset);
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
