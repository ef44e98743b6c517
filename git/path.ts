import { isUtf8 } from "node:buffer";

/**
 * A path inside a repository as git stores it: bytes, `/` between segments, never absolute.
 *
 * git names are bytes, JavaScript strings are not. Bytes that are not UTF-8 are carried as the lone surrogates U+DC80
 * to U+DCFF, as Python's `surrogateescape` does (PEP 383), so that every path is a plain string that can be compared,
 * matched and put into JSON, and yet gives back exactly the bytes that it came from.
 */
export type RepoPath = string;

const surrogateBase = 0xdc00;

/** The path that these bytes name. */
export function decodePath(bytes: Uint8Array): RepoPath {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return isUtf8(buffer) ? buffer.toString("utf8") : decodeMixed(buffer);
}

/** The bytes of a path: what the file system and git are given. */
export function encodePath(path: RepoPath): Buffer {
  if (path.isWellFormed()) return Buffer.from(path, "utf8");
  const parts: Buffer[] = [];
  for (const character of path) {
    const code = character.codePointAt(0) ?? 0;
    const isEscapedByte = code >= surrogateBase + 0x80 && code <= surrogateBase + 0xff;
    parts.push(isEscapedByte ? Buffer.of(code - surrogateBase) : Buffer.from(character, "utf8"));
  }
  return Buffer.concat(parts);
}

/**
 * A path for people: on one line, control characters and bytes that are not UTF-8 as octal escapes, in double quotes
 * when anything had to be escaped (the form that `git status` prints).
 */
export function displayPath(path: RepoPath): string {
  let escaped = "";
  for (const character of path) escaped += escapeCharacter(character);
  return escaped === path ? path : `"${escaped}"`;
}

/** An absolute file-system path for `path` below `root`, as the bytes that `node:fs` takes. */
export function joinPath(root: string, path: RepoPath): Buffer {
  return Buffer.concat([Buffer.from(root.endsWith("/") ? root : `${root}/`), encodePath(path)]);
}

function decodeMixed(buffer: Buffer): RepoPath {
  let path = "";
  let start = 0;
  while (start < buffer.length) {
    const length = utf8SequenceLength(buffer, start);
    path +=
      length === 0
        ? String.fromCharCode(surrogateBase + (buffer[start] ?? 0))
        : buffer.toString("utf8", start, start + length);
    start += Math.max(length, 1);
  }
  return path;
}

/** Length of the valid UTF-8 sequence at `start`, 0 when there is none. */
function utf8SequenceLength(buffer: Buffer, start: number): number {
  for (let length = 1; length <= 4 && start + length <= buffer.length; length++) {
    if (isUtf8(buffer.subarray(start, start + length))) return length;
  }
  return 0;
}

const shortEscapes: Readonly<Record<string, string>> = {
  "\t": "\\t",
  "\n": "\\n",
  "\r": "\\r",
  '"': '\\"',
  "\\": "\\\\",
};

function escapeCharacter(character: string): string {
  const short = shortEscapes[character];
  if (short !== undefined) return short;
  const code = character.codePointAt(0) ?? 0;
  if (code >= surrogateBase + 0x80 && code <= surrogateBase + 0xff) return octal(code - surrogateBase);
  // Bidirectional and zero-width controls would let a name pretend to be another one.
  const isControl =
    code < 0x20 || (code >= 0x7f && code < 0xa0) || /[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u.test(character);
  return isControl ? [...Buffer.from(character, "utf8")].map(octal).join("") : character;
}

function octal(byte: number): string {
  return `\\${byte.toString(8).padStart(3, "0")}`;
}
