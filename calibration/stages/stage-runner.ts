import type { StageName, StageResult } from "../run.ts";

/** What happens in a calibration, as it happens. */
export type CalibrationEvent =
  | { readonly kind: "stage-started"; readonly stage: StageName }
  /** One short line on how far it has come. */
  | { readonly kind: "stage-progress"; readonly stage: StageName; readonly line: string }
  | { readonly kind: "stage-finished"; readonly result: StageResult };

/** A stage's result before its time is put to it. */
export type StageWord = Omit<StageResult, "durationMs">;

/** Runs stages one after the other, tells of them, and keeps their results. */
export class StageRunner {
  readonly results: StageResult[] = [];
  readonly #onEvent: (event: CalibrationEvent) => void;

  constructor(onEvent: (event: CalibrationEvent) => void) {
    this.#onEvent = onEvent;
  }

  /** Runs a stage, which gives its word and whatever else comes of it. */
  async run<Value extends { readonly word: StageWord }>(
    stage: StageName,
    act: (progress: (line: string) => void) => Promise<Value>,
  ): Promise<Value> {
    this.#onEvent({ kind: "stage-started", stage });
    const started = performance.now();
    const value = await act((line) => this.#onEvent({ kind: "stage-progress", stage, line }));
    this.#add({ ...value.word, durationMs: performance.now() - started });
    return value;
  }

  /** Says of a stage that it was not run, and why. */
  skip(stage: StageName, why: string): void {
    this.#add({ stage, status: "skipped", summary: why, details: [], durationMs: 0 });
  }

  #add(result: StageResult): void {
    this.results.push(result);
    this.#onEvent({ kind: "stage-finished", result });
  }
}
