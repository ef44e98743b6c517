import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import type { GateName } from "../../gates/contract.ts";
import { isWholeChange } from "../is-whole-change.ts";
import type { Replay } from "../outcome.ts";
import { brokenReplay } from "./broken-replay.ts";
import type { Batch } from "./plan-batches.ts";
import { replayByGate } from "./replay-by-gate.ts";
import { replayCheckpoint } from "./replay-checkpoint.ts";
import type { World } from "./world.ts";

/** Replays a batch, and leaves nothing behind. A replay that breaks is an outcome, never an exception. */
export async function replayBatch(batch: Batch, world: World): Promise<Replay[]> {
  const replays = await tryBatch(batch, world);
  const isCulpritUnknown = batch.fixtures.length > 1 && replays.every((one) => one.status === "error");
  if (!isCulpritUnknown || replays.some(({ reason }) => isOfTheEngine(reason)) || world.signal.aborted) return replays;
  // One file that the gate breaks at must not pass for all: each half by itself, down to the fixture.
  const middle = Math.ceil(batch.fixtures.length / 2);
  const halves = [batch.fixtures.slice(0, middle), batch.fixtures.slice(middle)];
  const parts: Replay[] = [];
  for (const fixtures of halves) parts.push(...(await replayBatch({ ...batch, fixtures }, world)));
  return parts;
}

/** What is wrong with the engine is wrong for every fixture. */
function isOfTheEngine(reason: Replay["reason"]): boolean {
  return reason === "tool-missing" || reason === "canary-missing" || reason === "cancelled";
}

async function tryBatch({ subject, fixtures }: Batch, world: World): Promise<Replay[]> {
  const root = await mkdtemp(join(world.scratch, "replay-"));
  const directory = join(root, "repository");
  try {
    const [first] = fixtures;
    if (first && isWholeChange(first)) return [await replayCheckpoint(first, directory, world)];
    return await replayByGate(subject as GateName, fixtures, directory, world);
  } catch (error) {
    return fixtures.map((fixture) => brokenReplay(fixture, error));
  } finally {
    await rm(root, { recursive: true, force: true, maxRetries: 3 });
  }
}
