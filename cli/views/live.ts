import type { ListrTaskWrapper } from "listr2";
import type { CheckpointEvent, CheckpointStarted } from "../../checkpoint/checkpoint-events.ts";
import type { GateName } from "../../gates/contract.ts";
import { gateColumn, gateLines } from "../reports/gate-line.ts";
import { describeChange } from "../reports/wording.ts";
import { elapsedSoFar } from "../terminal/elapsed.ts";
import { truncate } from "../terminal/fold.ts";
import { safeLine } from "../terminal/safe-text.ts";
import type { Style } from "../terminal/style.ts";
import { boardOptions } from "./board-options.ts";
import type { View } from "./view.ts";

type Row = ListrTaskWrapper<unknown, never, never>;

const redrawMs = 200;

/**
 * The gates in order on a terminal, redrawn in place: state, elapsed time, what a gate does now. Only for a standard
 * output that is a terminal of at least 40 columns.
 *
 * Listr draws and does nothing else: signals and the end of the process are the caller's. It holds back whatever else is
 * written while it draws, so {@link View.close} must be awaited before anything is printed and before the process ends.
 */
export function liveView(style: Style): View {
  let board: Board | null = null;
  let drawn: Promise<void> = Promise.resolve();
  return {
    handle(event) {
      if (event.kind === "checkpoint-started") {
        board = new Board(event, style);
        drawn = board.draw();
        drawn.catch(() => {});
      } else {
        board?.take(event);
      }
    },
    close() {
      board?.end();
      return drawn;
    },
  };
}

/** What a row shows: lines that stand, or the state of a gate under way. */
type RowState =
  | { readonly kind: "waiting" }
  | { readonly kind: "running"; readonly since: number; readonly line: string }
  | { readonly kind: "finished"; readonly lines: readonly string[] };

/** The rows, and the redrawing of those that run. Rows may change before Listr is loaded. */
class Board {
  readonly #style: Style;
  readonly #title: string;
  readonly #inShadow: readonly GateName[];
  readonly #states: Map<GateName, RowState>;
  readonly #rows = new Map<GateName, Row>();
  readonly #ended = Promise.withResolvers<void>();
  #frame = 0;

  constructor(event: CheckpointStarted, style: Style) {
    // Listr keeps two columns for itself.
    this.#style = { ...style, width: style.width - 2 };
    this.#title = style.colours.bold(`dl judges ${describeChange(event.change)}`);
    this.#inShadow = event.inShadow;
    this.#states = new Map(event.gates.map((gate) => [gate, { kind: "waiting" }]));
  }

  async draw(): Promise<void> {
    const { Listr } = await import("listr2");
    process.stdout.write(`${this.#title}\n`);
    const tasks = [...this.#states.keys()].map((gate) => ({
      title: this.#text(gate),
      task: async (_context: unknown, row: unknown) => {
        this.#rows.set(gate, row as Row);
        this.#redraw(gate);
        await this.#ended.promise;
      },
    }));
    const redraw = setInterval(() => this.#redrawRunning(), redrawMs);
    try {
      await new Listr(tasks, boardOptions).run();
    } finally {
      clearInterval(redraw);
    }
  }

  take(event: CheckpointEvent): void {
    if (event.kind === "gate-started") this.#set(event.gate, { kind: "running", since: Date.now(), line: "" });
    if (event.kind === "gate-finished") {
      this.#set(event.result.gate, { kind: "finished", lines: gateLines(event.result, this.#inShadow, this.#style) });
    }
    if (event.kind === "gate-progress") {
      const state = this.#states.get(event.gate);
      if (state?.kind === "running") this.#set(event.gate, { ...state, line: event.line });
    }
  }

  /** Lets Listr draw for the last time; gates that have not finished stay as they are. */
  end(): void {
    this.#ended.resolve();
  }

  #set(gate: GateName, state: RowState): void {
    this.#states.set(gate, state);
    this.#redraw(gate);
  }

  #redrawRunning(): void {
    this.#frame++;
    for (const [gate, state] of this.#states) if (state.kind === "running") this.#redraw(gate);
  }

  #redraw(gate: GateName): void {
    const row = this.#rows.get(gate);
    const text = this.#text(gate);
    if (row !== undefined && row.title !== text) row.title = text;
  }

  #text(gate: GateName): string {
    const { colours, glyphs, width } = this.#style;
    const state = this.#states.get(gate) ?? { kind: "waiting" };
    if (state.kind === "finished") return state.lines.join("\n");
    if (state.kind === "waiting") return colours.dim(`  ${glyphs.off} ${gateColumn(gate)}  waiting`);
    const sign = glyphs.spinner[this.#frame % glyphs.spinner.length] ?? glyphs.running;
    const time = elapsedSoFar(Date.now() - state.since);
    const text = `${gateColumn(gate)}  running  ${time.padStart(7)}  ${safeLine(state.line)}`;
    return `  ${colours.cyan(sign)} ${truncate(text, width - 4, glyphs.ellipsis)}`;
  }
}
