import { closeSync, mkdirSync, openSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import { StringDecoder } from "node:string_decoder";
import { cleanOutput } from "../clean-output.ts";
import { maskSecrets } from "../../mask-secrets.ts";

const limit = 64 * 1024 * 1024;

/** The file with a run's output, for people: plain lines as they come, likely secrets taken out. */
export class RunLog {
  readonly path: string;
  readonly #descriptor: number;
  #decoder = new StringDecoder("utf8");
  #rest = "";
  #written = 0;

  constructor(path: string) {
    this.path = path;
    mkdirSync(dirname(path), { recursive: true });
    this.#descriptor = openSync(path, "w", 0o600);
  }

  /** A line of dl's own. */
  heading(text: string): void {
    this.#endLine();
    this.#put(`${text}\n`);
  }

  /** A piece of output; `readable` turns each line into what a person should see. */
  write(chunk: Buffer, readable: (line: string) => string): void {
    const text = this.#rest + this.#decoder.write(chunk);
    const end = text.lastIndexOf("\n") + 1;
    this.#rest = text.slice(end);
    if (end === 0) return;
    const lines = text.slice(0, end - 1).split("\n");
    this.#put(maskSecrets(cleanOutput(lines.map((line) => `${readable(line)}\n`).join(""))));
  }

  close(): void {
    this.#endLine();
    closeSync(this.#descriptor);
  }

  #endLine(): void {
    const rest = this.#rest + this.#decoder.end();
    this.#rest = "";
    if (rest !== "") this.#put(`${maskSecrets(cleanOutput(rest))}\n`);
  }

  #put(text: string): void {
    if (this.#written > limit) return;
    this.#written += text.length;
    writeSync(this.#descriptor, this.#written > limit ? "[the log is full: what follows was left out]\n" : text);
  }
}
