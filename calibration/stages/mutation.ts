import type { Policy } from "../../policy/policy.ts";
import type { Fixture } from "../fixture.ts";
import { FixtureError } from "../load/fixture-error.ts";
import { loadFixtures, type FixtureSource } from "../load/load-fixtures.ts";
import { chooseFixtures } from "../mutate/choose-fixtures.ts";
import { listMutants } from "../mutate/list-mutants.ts";
import { describeMutant, type Mutant } from "../mutate/mutant.ts";
import { runMutation, type Trial } from "../mutate/run-mutation.ts";
import { sample } from "../mutate/sample.ts";
import type { Replayer } from "../replay/replay-all.ts";
import type { Judged } from "../run.ts";
import type { Selection } from "../selection.ts";
import type { StageWord } from "./stage-runner.ts";

/** How much of what can be switched off is. The same seed draws the same sample. */
export type MutationExtent =
  | { readonly kind: "none" }
  | { readonly kind: "sample"; readonly size: number; readonly seed: string }
  | { readonly kind: "all" };

/** What a mutation run works with. */
export interface MutationRequest {
  readonly extent: Exclude<MutationExtent, { kind: "none" }>;
  /** What fixtures were left out cannot be expected to notice anything. */
  readonly selection: Selection;
  readonly judged: readonly Judged[];
  readonly sources: readonly FixtureSource[];
  readonly replayers: readonly Replayer[];
  readonly policy: Policy;
}

/** Switches rules, checks and canaries off, one at a time, and sees whether fixtures notice. */
export async function mutationStage(
  { extent, selection, judged, sources, replayers, policy }: MutationRequest,
  progress: (line: string) => void,
): Promise<{ readonly word: StageWord }> {
  const all = (await listMutants()).filter((mutant) => isInReach(mutant, selection, judged));
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

function isInReach(mutant: Mutant, { subjects, match }: Selection, judged: readonly Judged[]): boolean {
  if (subjects !== null && !subjects.includes(mutant.gate)) return false;
  return match === null || judged.some((one) => isAbout(one, mutant));
}

function isAbout({ fixture, outcome }: Judged, mutant: Mutant): boolean {
  if (mutant.kind === "canary") return fixture.id.startsWith(`${mutant.gate}/${mutant.of}`);
  return fixture.rule === mutant.rule || outcome.replay.findings.some(({ rule }) => rule === mutant.rule);
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
    rounds: rounds.map((ids) => ids.map((id) => present(fixtures.get(id), id))),
  }));
}

function present(fixture: Fixture | undefined, id: string): Fixture {
  if (fixture) return fixture;
  throw new FixtureError(id, "The fixture was taken away while the calibration ran. Run it again.");
}
