import type { Policy } from "../../policy/policy.ts";
import type { Fixture } from "../fixture.ts";
import type { Outcome } from "../outcome.ts";
import { planBatches } from "../replay/plan-batches.ts";
import type { Replayer } from "../replay/replay-all.ts";
import { judgeReplay } from "../score/judge-replay.ts";
import { canaryRules } from "./canary-rules.ts";
import { fateOf, type Fate } from "./fate.ts";
import type { Mutant } from "./mutant.ts";

/** A mutant with the rounds of fixtures that can notice it. */
export interface Trial {
  readonly mutant: Mutant;
  readonly rounds: readonly (readonly Fixture[])[];
}

/** A mutant and what came of it. */
export interface Tried {
  readonly mutant: Mutant;
  readonly fate: Fate;
}

/**
 * Switches off one mutant after another. Rejects with the reason of a replayer's signal.
 *
 * @param onTried is told after each.
 */
export async function runMutation(
  trials: readonly Trial[],
  replayers: readonly Replayer[],
  policy: Policy,
  onTried: (tried: Tried) => void,
): Promise<Tried[]> {
  const all: Tried[] = [];
  const waiting = [...trials];
  const ofCanaries = await canaryRules();
  await Promise.all(
    replayers.map(async (replayer) => {
      for (let trial = waiting.shift(); trial !== undefined; trial = waiting.shift()) {
        const tried = { mutant: trial.mutant, fate: await tryOne(trial, replayer, policy, ofCanaries) };
        all.push(tried);
        onTried(tried);
      }
    }),
  );
  return all;
}

async function tryOne(
  { mutant, rounds }: Trial,
  replayer: Replayer,
  policy: Policy,
  ofCanaries: ReadonlySet<string>,
): Promise<Fate> {
  const outcomes: Outcome[] = [];
  for (const fixtures of rounds) {
    for await (const batch of planBatches(inTurn(fixtures), policy)) {
      replayer.signal.throwIfAborted();
      outcomes.push(...judge(batch.fixtures, await replayer.replay(batch, mutant)));
      const fate = fateOf(mutant, outcomes, ofCanaries);
      if (fate.kind !== "survived") return fate;
    }
  }
  return { kind: "survived" };
}

function judge(fixtures: readonly Fixture[], replays: Awaited<ReturnType<Replayer["replay"]>>): Outcome[] {
  const byId = new Map(fixtures.map((fixture) => [fixture.id, fixture]));
  return replays.flatMap((replay) => {
    const fixture = byId.get(replay.id);
    return fixture === undefined ? [] : [judgeReplay(fixture, replay)];
  });
}

async function* inTurn(fixtures: readonly Fixture[]): AsyncGenerator<Fixture> {
  for (const fixture of fixtures) yield await Promise.resolve(fixture);
}
