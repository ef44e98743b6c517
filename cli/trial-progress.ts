import { truncate } from "./terminal/fold.ts";
import { safeLine } from "./terminal/safe-text.ts";
import { styleFor } from "./terminal/style.ts";

/** Says on standard error how far a trial of the tests is; on a terminal the last line shows what they print. */
export class TrialProgress {
  readonly #style = styleFor(process.stderr, process.env);

  phase(line: string): void {
    this.#clear();
    process.stderr.write(`dl: ${safeLine(line)}${this.#style.glyphs.ellipsis}\n`);
  }

  line(line: string): void {
    if (!process.stderr.isTTY) return;
    this.#clear();
    const { width, glyphs, colours } = this.#style;
    process.stderr.write(colours.dim(truncate(safeLine(line), width - 1, glyphs.ellipsis)));
  }

  end(): void {
    this.#clear();
  }

  #clear(): void {
    if (process.stderr.isTTY) process.stderr.write("\r\u001b[K");
  }
}
