import type { Policy } from "../../policy/policy.ts";
import type { Fixture } from "../fixture.ts";
import { loadFixtures, type FixtureSource } from "../load/load-fixtures.ts";
import { chooseFixtures } from "../mutate/choose-fixtures.ts";
import { listMutants } from "../mutate/list-mutants.ts";
import { describeMutant, type Mutant } from "../mutate/mutant.ts";
import { runMutation, type Trial } from "../mutate/run-mutation.ts";
import { sample } from "../mutate/sample.ts";
import type { Replayer } from "../replay/replay-all.ts";
import type { Judged } from "../run.ts";
import type { StageWord } from "./stage-runner.ts";

/** How much of what can be switched off is. The same seed draws the same sample. */
export type MutationExtent =
  | { readonly kind: "none" }
  | { readonly kind: "sample"; readonly size: number; readonly seed: string }
  | { readonly kind: "all" };

/** What a mutation run works with. */
export interface MutationRequest {
  readonly extent: Exclude<MutationExtent, { kind: "none" }>;
  readonly judged: readonly Judged[];
  readonly sources: readonly FixtureSource[];
  readonly replayers: readonly Replayer[];
  readonly policy: Policy;
}

/** Switches rules, checks and canaries off, one at a time, and sees whether fixtures notice. */
export async function mutationStage(
  { extent, judged, sources, replayers, policy }: MutationRequest,
  progress: (line: string) => void,
): Promise<{ readonly word: StageWord }> {
  const all = await listMutants();
  const mutants = extent.kind === "all" ? all : sample(all, extent.size, extent.seed, describeMutant);
  const trials = await prepare(mutants, judged, sources);
  let tried = 0;
  const survivors = await runMutation(trials, replayers, policy, (mutant, isNoticed) => {
    tried++;
    progress(`${tried} of ${mutants.length} switched off${isNoticed ? "" : `; unnoticed: ${describeMutant(mutant)}`}`);
  });
  return { word: judgeMutation({ of: all.length, tried: mutants, survivors, extent }) };
}

/** How a mutation run ended. */
export interface Mutation {
  readonly of: number;
  readonly tried: readonly Mutant[];
  readonly survivors: readonly Mutant[];
  readonly extent: MutationRequest["extent"];
}

/** The word on a mutation run: what can be switched off unnoticed can break unnoticed. */
export function judgeMutation({ of, tried, survivors, extent }: Mutation): StageWord {
  const stage = "mutation";
  if (tried.length === 0) return { stage, status: "failed", summary: "There is nothing to switch off.", details: [] };
  const what = extent.kind === "all" ? `all ${of}` : `${tried.length} of ${of} (seed ${extent.seed})`;
  const noticed = survivors.length === 0 ? "fixtures noticed each" : `no fixture noticed ${survivors.length} of them`;
  return {
    stage,
    status: survivors.length === 0 ? "ok" : "failed",
    summary: `Rules, checks and canaries switched off one at a time, ${what}: ${noticed}.`,
    details: survivors.map((mutant) => `unnoticed: ${describeMutant(mutant)}`).toSorted(),
  };
}

/** Fixtures are read once for all mutants, and only those that can notice one are held. */
async function prepare(
  mutants: readonly Mutant[],
  judged: readonly Judged[],
  sources: readonly FixtureSource[],
): Promise<Trial[]> {
  const chosen = mutants.map((mutant) => ({ mutant, rounds: chooseFixtures(mutant, judged) }));
  const wanted = new Set(chosen.flatMap(({ rounds }) => rounds.flat()));
  const fixtures = new Map<string, Fixture>();
  for await (const fixture of loadFixtures(sources, (id) => wanted.has(id))) fixtures.set(fixture.id, fixture);
  return chosen.map(({ mutant, rounds }) => ({
    mutant,
    rounds: rounds.map((ids) => ids.flatMap((id) => fixtures.get(id) ?? [])),
  }));
}
