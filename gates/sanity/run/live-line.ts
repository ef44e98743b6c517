import { lastLines, cleanOutput } from "../clean-output.ts";
import { maskSecrets } from "../../mask-secrets.ts";

const intervalMs = 100;
const width = 120;

/** Tells `show` the last line of a running program's output that says something, at most ten times a second. */
export class LiveLine {
  readonly #title: string;
  readonly #show: (line: string) => void;
  #last = 0;

  constructor(title: string, show: (line: string) => void) {
    this.#title = title;
    this.#show = show;
    show(title);
  }

  /** Takes a piece of output; `readable` turns each line into what a person should see. */
  push(chunk: Buffer, readable: (line: string) => string): void {
    const now = Date.now();
    if (now - this.#last < intervalMs) return;
    const text = chunk.toString("utf8").split("\n").map(readable).join("\n");
    const line = lastLines(cleanOutput(text), 20).findLast((candidate) => /[\p{L}\p{N}]/u.test(candidate));
    if (line === undefined) return;
    this.#last = now;
    this.#show(`${this.#title}: ${maskSecrets(line.trim()).slice(0, width)}`);
  }
}
