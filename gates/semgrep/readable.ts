/**
 * A file's content as Semgrep can read it: UTF-8 without a byte order mark. Semgrep takes the mark for part of the first
 * word, and finds nothing in UTF-16; interpreters read both, so a defect must not hide there.
 */
export function readable(content: Buffer): Buffer {
  if (content.length >= 3 && content[0] === 0xef && content[1] === 0xbb && content[2] === 0xbf) {
    return content.subarray(3);
  }
  if (content[0] === 0xff && content[1] === 0xfe) return Buffer.from(content.toString("utf16le", 2), "utf8");
  if (content[0] === 0xfe && content[1] === 0xff) {
    const evenLength = content.length - (content.length % 2);
    return Buffer.from(Buffer.from(content.subarray(2, evenLength)).swap16().toString("utf16le"), "utf8");
  }
  return content;
}
