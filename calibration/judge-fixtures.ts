import type { Policy } from "../policy/policy.ts";
import type { Fixture } from "./fixture.ts";
import { loadFixtures, type FixtureSource } from "./load/load-fixtures.ts";
import { planBatches } from "./replay/plan-batches.ts";
import { replayAll, type Replayer } from "./replay/replay-all.ts";
import type { FixtureFacts, Judged } from "./run.ts";
import { judgeReplay } from "./score/judge-replay.ts";

/** How far a replay of all fixtures has come. */
export interface ReplayProgress {
  readonly done: number;
  /** As many as were read so far; the last of them are not when all is done. */
  readonly read: number;
  readonly wrong: number;
}

/**
 * Replays every fixture that is wanted and holds it against what it expects, in the order of the ids. What fixtures
 * hold is let go of as soon as they are judged.
 *
 * @throws {FixtureError} for a case that cannot be read, {@link WorkerLostError} when a worker is lost.
 */
export async function judgeFixtures(
  sources: readonly FixtureSource[],
  isWanted: (id: string) => boolean,
  replayers: readonly Replayer[],
  policy: Policy,
  onProgress: (progress: ReplayProgress) => void,
): Promise<Judged[]> {
  const judged: Judged[] = [];
  let read = 0;
  let wrong = 0;
  async function* counted(): AsyncGenerator<Fixture> {
    for await (const fixture of loadFixtures(sources, isWanted)) {
      read++;
      yield fixture;
    }
  }
  await replayAll(planBatches(counted(), policy), replayers, ({ fixtures }, replays) => {
    const byId = new Map(replays.map((replay) => [replay.id, replay]));
    for (const fixture of fixtures) {
      const replay = byId.get(fixture.id);
      if (!replay) throw new Error(`${fixture.id} was not replayed`);
      const outcome = judgeReplay(fixture, replay);
      if (outcome.verdict !== "right" && fixture.gap === null) wrong++;
      judged.push({ fixture: factsOf(fixture), outcome });
    }
    onProgress({ done: judged.length, read, wrong });
  });
  return judged.toSorted((a, b) => (a.fixture.id < b.fixture.id ? -1 : 1));
}

function factsOf(fixture: Fixture): FixtureFacts {
  const { id, set, subject, what, label, tier, gap, rule, provider, cwe, language, template, digest } = fixture;
  return { id, set, subject, what, label, tier, gap, rule, provider, cwe, language, template, digest };
}
