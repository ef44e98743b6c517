import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadGate } from "../../checkpoint/gates.ts";
import type { Fixture } from "../fixture.ts";
import type { Outcome } from "../outcome.ts";
import { judgeReplay } from "../score/judge-replay.ts";
import { replayBatch } from "./replay-batch.ts";
import type { Terms } from "./world.ts";

/**
 * Replays one fixture in this process, and holds it against what it expects. Tests that a whole change runs see this
 * process's own environment.
 */
export async function replayOne(fixture: Fixture, terms: Terms, signal: AbortSignal): Promise<Outcome> {
  const scratch = await mkdtemp(join(await realpath(tmpdir()), "dl-replay-"));
  try {
    const world = { terms, loadGate, scratch, signal };
    const [replay] = await replayBatch({ subject: fixture.subject, fixtures: [fixture] }, world);
    if (!replay) throw new Error(`${fixture.id} was not replayed`);
    return judgeReplay(fixture, replay);
  } finally {
    await rm(scratch, { recursive: true, force: true, maxRetries: 3 });
  }
}
