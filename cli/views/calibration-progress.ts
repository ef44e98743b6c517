import type { StageResult } from "../../calibration/run.ts";
import type { CalibrationEvent } from "../../calibration/stages/stage-runner.ts";
import { truncate } from "../terminal/fold.ts";
import { safeLine } from "../terminal/safe-text.ts";
import { styleFor } from "../terminal/style.ts";

/** How often progress is told where lines stay, in milliseconds. */
const pause = 5000;

/** Says on standard error how far a calibration has come: on a terminal in one line that changes. */
export class CalibrationProgress {
  readonly #style = styleFor(process.stderr, process.env);
  #toldAt = performance.now();

  take(event: CalibrationEvent): void {
    switch (event.kind) {
      case "stage-started":
        this.#line(`${event.stage}${this.#style.glyphs.ellipsis}`);
        break;
      case "stage-progress":
        this.#line(`${event.stage}: ${event.line}`);
        break;
      case "stage-finished":
        this.#finish(event.result);
        break;
    }
  }

  end(): void {
    if (process.stderr.isTTY) process.stderr.write("\r\u001b[K");
  }

  #line(text: string): void {
    const line = safeLine(text);
    if (process.stderr.isTTY) {
      const { width, glyphs, colours } = this.#style;
      process.stderr.write(`\r\u001b[K${colours.dim(truncate(line, width - 1, glyphs.ellipsis))}`);
    } else if (performance.now() - this.#toldAt >= pause) {
      this.#toldAt = performance.now();
      process.stderr.write(`dl: ${line}\n`);
    }
  }

  #finish({ stage, status, summary, durationMs }: StageResult): void {
    this.end();
    this.#toldAt = performance.now();
    if (!process.stderr.isTTY) return;
    const { colours } = this.#style;
    process.stderr.write(
      `${safeLine(`${stage}: ${status}. ${summary}`)} ${colours.dim(`${(durationMs / 1000).toFixed(1)} s`)}\n`,
    );
  }
}
