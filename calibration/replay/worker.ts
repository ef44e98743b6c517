import { mutatedGates } from "../mutate/mutated-gates.ts";
import type { Mutant } from "../mutate/mutant.ts";
import { loadGate } from "../../checkpoint/gates.ts";
import { replayBatch } from "./replay-batch.ts";
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
  // Ctrl-C reaches the whole group: the parent decides, and closes the channel.
  process.on("SIGINT", () => {});
  process.once("disconnect", () => stop.abort(new Error("calibration has ended")));
}

async function answer({ batch, mutant }: ToWorker & { kind: "replay" }, world: World): Promise<void> {
  try {
    reply({ kind: "replayed", replays: await replayBatch(batch, await under(mutant, world)) });
  } catch (error) {
    reply({ kind: "broken", message: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
}

async function under(mutant: Mutant | null, world: World): Promise<World> {
  return mutant === null ? world : { ...world, loadGate: await mutatedGates(mutant, world.scratch) };
}

function reply(message: FromWorker): void {
  if (process.connected) process.send?.(message);
}
