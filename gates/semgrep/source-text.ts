import type { Region } from "../contract.ts";
import { readable } from "./readable.ts";
import type { RawFinding } from "./report.ts";

/** A file's content as Semgrep saw it, to find the text and the place of a match. */
export class SourceText {
  readonly lines: readonly string[];
  readonly #bytes: Buffer;

  constructor(blob: Buffer) {
    this.#bytes = readable(blob);
    this.lines = this.#bytes.toString("utf8").split(/\r?\n/);
  }

  /** The text that was matched. */
  matched({ startByte, endByte }: RawFinding): string {
    return this.#bytes.toString("utf8", startByte, endByte);
  }

  /** Lines and columns in UTF-16 code units, the end column included; Semgrep counts bytes and ends behind the match. */
  region({ startLine, endLine, startByte, endByte }: RawFinding): Region {
    return {
      startLine,
      endLine,
      startColumn: this.#column(startByte) + 1,
      endColumn: Math.max(this.#column(endByte), 1),
    };
  }

  #column(byte: number): number {
    const lineStart = byte === 0 ? 0 : this.#bytes.lastIndexOf(0x0a, byte - 1) + 1;
    return this.#bytes.toString("utf8", lineStart, byte).length;
  }
}
