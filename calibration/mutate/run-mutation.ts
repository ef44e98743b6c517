import type { Policy } from "../../policy/policy.ts";
import type { Fixture } from "../fixture.ts";
import { planBatches } from "../replay/plan-batches.ts";
import type { Replayer } from "../replay/replay-all.ts";
import { judgeReplay } from "../score/judge-replay.ts";
import type { Mutant } from "./mutant.ts";

/** A mutant with the rounds of fixtures that can notice it. */
export interface Trial {
  readonly mutant: Mutant;
  readonly rounds: readonly (readonly Fixture[])[];
}

/**
 * Switches off one mutant after another, and gives those that no fixture noticed.
 *
 * @param onTried is told after each.
 */
export async function runMutation(
  trials: readonly Trial[],
  replayers: readonly Replayer[],
  policy: Policy,
  onTried: (mutant: Mutant, isNoticed: boolean) => void,
): Promise<Mutant[]> {
  const survivors: Mutant[] = [];
  const waiting = [...trials];
  await Promise.all(
    replayers.map(async (replayer) => {
      for (let trial = waiting.shift(); trial !== undefined; trial = waiting.shift()) {
        const isNoticed = await notices(trial, replayer, policy);
        if (!isNoticed) survivors.push(trial.mutant);
        onTried(trial.mutant, isNoticed);
      }
    }),
  );
  return survivors;
}

async function notices({ mutant, rounds }: Trial, replayer: Replayer, policy: Policy): Promise<boolean> {
  for (const fixtures of rounds) {
    const byId = new Map(fixtures.map((fixture) => [fixture.id, fixture]));
    for await (const batch of planBatches(inTurn(fixtures), policy)) {
      const replays = await replayer.replay(batch, mutant);
      const isWrong = replays.some((replay) => {
        const fixture = byId.get(replay.id);
        return fixture !== undefined && judgeReplay(fixture, replay).verdict !== "right";
      });
      if (isWrong) return true;
    }
  }
  return false;
}

async function* inTurn(fixtures: readonly Fixture[]): AsyncGenerator<Fixture> {
  for (const fixture of fixtures) yield await Promise.resolve(fixture);
}
