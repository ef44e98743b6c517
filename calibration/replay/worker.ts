import { loadGate } from "../../checkpoint/gates.ts";
import { replayMutated } from "./replay-mutated.ts";
import type { FromWorker, ToWorker } from "./worker-protocol.ts";
import type { World } from "./world.ts";

/** The body of a worker process: replays what it is sent until the channel closes. */
export function serve(): void {
  const stop = new AbortController();
  let world: World | null = null;
  process.on("message", (message: ToWorker) => {
    if (message.kind === "start") {
      world = { terms: message.terms, loadGate, scratch: message.scratch, signal: stop.signal };
    } else if (world) {
      void answer(message, world);
    }
  });
  // These reach the whole group: the parent decides, and closes the channel, so that what runs here is ended in order.
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(name, () => {});
  process.once("disconnect", () => stop.abort(new Error("calibration has ended")));
}

async function answer({ batch, mutant }: ToWorker & { kind: "replay" }, world: World): Promise<void> {
  const reply: FromWorker = { replays: await replayMutated(batch, mutant, world) };
  if (process.connected) process.send?.(reply);
}
