import type { CheckpointEvent } from "../../checkpoint/checkpoint-events.ts";
import type { GateName } from "../../gates/contract.ts";
import { gateColumn, gateLines } from "../reports/gate-line.ts";
import { describeChange } from "../reports/wording.ts";
import { elapsedSoFar } from "../terminal/elapsed.ts";
import { truncate } from "../terminal/fold.ts";
import { safeLine, withoutRunnerCommand } from "../terminal/safe-text.ts";
import type { Style } from "../terminal/style.ts";
import type { View } from "./view.ts";

/** A gate under way, and what it said last. */
interface Running {
  readonly since: number;
  line: string;
  nextSign: number;
}

/** Most gates are done before anyone would wonder. */
const firstSignMs = 2000;
const signEveryMs = 15_000;
const tickMs = 500;

/**
 * Streams lines: what is judged, each gate's end as it happens, and from gates that are at it for longer a sign of life
 * after two seconds and then every 15, so that a log shows which one hangs.
 */
export function plainView(write: (text: string) => Promise<void>, style: Style): View {
  const running = new Map<GateName, Running>();
  let inShadow: readonly GateName[] = [];
  let written = Promise.resolve();
  const print = (lines: readonly string[]) => {
    const text = lines.map((line) => `${withoutRunnerCommand(line)}\n`).join("");
    written = written.then(() => write(text));
    written.catch(() => {});
  };
  const heartbeat = setInterval(() => {
    for (const [gate, state] of running) {
      if (Date.now() < state.nextSign) continue;
      state.nextSign += signEveryMs;
      print([runningLine(gate, state, style)]);
    }
  }, tickMs);
  // A view must not keep the process alive.
  heartbeat.unref();

  return {
    handle(event) {
      note(event, running);
      if (event.kind === "checkpoint-started") inShadow = event.inShadow;
      print(eventLines(event, inShadow, style));
    },
    close() {
      clearInterval(heartbeat);
      return written;
    },
  };
}

function note(event: CheckpointEvent, running: Map<GateName, Running>): void {
  if (event.kind === "gate-started") {
    running.set(event.gate, { since: Date.now(), line: "", nextSign: Date.now() + firstSignMs });
  }
  if (event.kind === "gate-finished") running.delete(event.result.gate);
  if (event.kind === "checkpoint-finished") running.clear();
  const state = event.kind === "gate-progress" ? running.get(event.gate) : undefined;
  if (event.kind === "gate-progress" && state) state.line = event.line;
}

function eventLines(event: CheckpointEvent, inShadow: readonly GateName[], style: Style): string[] {
  switch (event.kind) {
    case "checkpoint-started":
      return [style.colours.bold(`dl judges ${describeChange(event.change)}`)];
    case "gate-finished":
      return gateLines(event.result, inShadow, style);
    default:
      return [];
  }
}

function runningLine(gate: GateName, { since, line }: Running, { colours, glyphs, width }: Style): string {
  const said = safeLine(line);
  const text = `  ${glyphs.running} ${gateColumn(gate)}  still running after ${elapsedSoFar(Date.now() - since)}`;
  return colours.dim(truncate(said === "" ? text : `${text}: ${said}`, width, glyphs.ellipsis));
}
