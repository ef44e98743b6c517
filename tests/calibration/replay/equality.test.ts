import { join } from "node:path";
import { expect, test } from "vitest";
import type { Fixture } from "../../../calibration/fixture.ts";
import { loadFixtures } from "../../../calibration/load/load-fixtures.ts";
import { sample } from "../../../calibration/mutate/sample.ts";
import type { Replay } from "../../../calibration/outcome.ts";
import { isBatchable } from "../../../calibration/replay/is-batchable.ts";
import { planBatches } from "../../../calibration/replay/plan-batches.ts";
import { replayBatch } from "../../../calibration/replay/replay-batch.ts";
import { loadGate } from "../../../checkpoint/gates.ts";
import { defaultPolicy } from "../../../policy/defaults.ts";
import { scratchFolder } from "../fixture-folder.ts";

const root = join(import.meta.dirname, "../../../fixtures");

/** Some of the fixtures of dl that are replayed together, drawn anew when there are other ones. */
async function drawn(gate: string, size: number): Promise<Fixture[]> {
  const all = await Array.fromAsync(
    loadFixtures([{ root, set: "pack", mayRun: true }], (id) => id.startsWith(`${gate}/`)),
  );
  const together = all.filter((fixture) => isBatchable(fixture, defaultPolicy));
  expect(together.length).toBeGreaterThan(all.length * 0.9);
  return sample(together, size, "equality", ({ id }) => id);
}

async function replay(fixtures: readonly Fixture[]): Promise<Map<string, Replay>> {
  async function* inTurn(): AsyncGenerator<Fixture> {
    for (const fixture of fixtures) yield await Promise.resolve(fixture);
  }
  const { signal } = new AbortController();
  const world = { terms: { policy: defaultPolicy, ruleFiles: new Map() }, loadGate, scratch: scratchFolder(), signal };
  const replays = new Map<string, Replay>();
  for await (const batch of planBatches(inTurn(), defaultPolicy)) {
    for (const one of await replayBatch(batch, world)) replays.set(one.id, { ...one, durationMs: 0 });
  }
  return replays;
}

test.each([
  ["secrets", 60],
  ["semgrep", 30],
])("%s: fixtures of dl come to the same in one change as one by one", async (gate, size) => {
  const fixtures = await drawn(gate, size);
  const together = await replay(fixtures);
  expect(together.size).toBe(size);
  for (const fixture of fixtures) {
    const [alone] = (await replay([fixture])).values();
    expect(together.get(fixture.id)).toEqual(alone);
  }
});
