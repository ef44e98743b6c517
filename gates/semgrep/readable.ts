import { isUtf8 } from "node:buffer";

/**
 * A file's content as Semgrep can read it: UTF-8 without a byte order mark. Semgrep takes the mark for part of the first
 * word, finds nothing in UTF-16, and matches no regular expression in other encodings; interpreters read them all, so a
 * defect must not hide there. Text in UTF-16 has NUL bytes: without one, the mark is two bytes in front of something else,
 * which a shell passes over. Of an encoding that is not known only ASCII comes through as it is, which is what code is
 * made of.
 */
export function readable(content: Buffer): Buffer {
  const isWide = content.includes(0);
  if (isWide && content[0] === 0xff && content[1] === 0xfe) return Buffer.from(content.toString("utf16le", 2), "utf8");
  if (isWide && content[0] === 0xfe && content[1] === 0xff) {
    const evenLength = content.length - (content.length % 2);
    return Buffer.from(Buffer.from(content.subarray(2, evenLength)).swap16().toString("utf16le"), "utf8");
  }
  const hasMark = content[0] === 0xef && content[1] === 0xbb && content[2] === 0xbf;
  const text = hasMark ? content.subarray(3) : content;
  return isUtf8(text) ? text : Buffer.from(text.toString("latin1"), "utf8");
}
