import { createWriteStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { Transform, type Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { StringDecoder } from "node:string_decoder";
import { maskSecrets } from "../mask-secrets.ts";

/** A log file that is open for writing. */
export interface MaskedLog {
  readonly stream: Writable;
  /** Writes what is left and closes the file. */
  close(): Promise<void>;
}

/** Opens a log for a program's output: what looks like a secret never reaches the disk. */
export async function openMaskedLog(path: string): Promise<MaskedLog> {
  await mkdir(dirname(path), { recursive: true });
  const stream = maskingStream();
  const written = pipeline(stream, createWriteStream(path, { mode: 0o600 }));
  // It is awaited at the end; until then a failure must not count as unhandled.
  written.catch(() => {});
  return {
    stream,
    async close() {
      stream.end();
      await written;
    },
  };
}

/** Masks line by line, so that a secret cannot lie across two pieces. */
function maskingStream(): Transform {
  const decoder = new StringDecoder("utf8");
  let rest = "";
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      const text = rest + decoder.write(chunk);
      const end = text.lastIndexOf("\n") + 1;
      rest = text.slice(end);
      done(null, maskLines(text.slice(0, end)));
    },
    flush(done) {
      done(null, maskLines(rest + decoder.end()));
    },
  });
}

function maskLines(text: string): string {
  return text.split("\n").map(maskSecrets).join("\n");
}
