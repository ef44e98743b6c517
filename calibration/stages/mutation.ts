import type { Policy } from "../../policy/policy.ts";
import type { Fixture } from "../fixture.ts";
import { FixtureError } from "../load/fixture-error.ts";
import { loadFixtures, type FixtureSource } from "../load/load-fixtures.ts";
import { chooseFixtures, isInReachOfCanary } from "../mutate/choose-fixtures.ts";
import { hasSharedCheck, listMutants } from "../mutate/list-mutants.ts";
import { describeMutant, type Mutant } from "../mutate/mutant.ts";
import { runMutation, type Trial, type Tried } from "../mutate/run-mutation.ts";
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

const stage = "mutation";

/** Switches rules, checks and canaries off, one at a time, and sees whether fixtures notice. */
export async function mutationStage(
  { extent, selection, judged, sources, replayers, policy }: MutationRequest,
  progress: (line: string) => void,
): Promise<{ readonly word: StageWord }> {
  if (selection.shard !== null) return { word: notOfAShard };
  const all = (await listMutants()).filter((mutant) => isInReach(mutant, selection, judged));
  const mutants = extent.kind === "all" ? all : sample(all, extent.size, extent.seed, describeMutant);
  const trials = await prepare(mutants, judged, sources);
  let done = 0;
  const tried = await runMutation(trials, replayers, policy, (one) => {
    done++;
    progress([`${done} of ${mutants.length} switched off`, ...detailsOf(one)].join("; "));
  });
  return { word: judgeMutation({ of: all.length, tried, extent }) };
}

/** The fixture that would notice may lie in another part. */
const notOfAShard: StageWord = {
  stage,
  status: "skipped",
  summary: "A shard alone cannot tell; run `dl calibrate --mutate` beside it.",
  details: [],
};

/** How a mutation run ended. */
export interface Mutation {
  readonly of: number;
  readonly tried: readonly Tried[];
  readonly extent: MutationRequest["extent"];
}

/** The word on a mutation run: what can be switched off unnoticed can break unnoticed, and so can what was not tried. */
export function judgeMutation({ of, tried, extent }: Mutation): StageWord {
  if (tried.length === 0) return { stage, status: "failed", summary: "There is nothing to switch off.", details: [] };
  const what = extent.kind === "all" ? `all ${of}` : `${tried.length} of ${of} (seed ${extent.seed})`;
  const details = tried.flatMap(detailsOf).toSorted();
  return {
    stage,
    status: details.length === 0 ? "ok" : "failed",
    summary: `Rules, checks and canaries switched off one at a time, ${what}: ${summarize(tried)}.`,
    details,
  };
}

function summarize(tried: readonly Tried[]): string {
  const count = (kind: Tried["fate"]["kind"]) => tried.filter(({ fate }) => fate.kind === kind).length;
  const [survived, untried] = [count("survived"), count("untried")];
  if (survived + untried === 0) return "fixtures noticed each";
  return [
    ...(survived === 0 ? [] : [`no fixture noticed ${survived} of them`]),
    ...(untried === 0 ? [] : [`${untried} could not be tried`]),
  ].join(", ");
}

/** What is to be told of a mutant: nothing when it was noticed. */
function detailsOf({ mutant, fate }: Tried): string[] {
  switch (fate.kind) {
    case "noticed":
      return [];
    case "survived":
      return [`unnoticed: ${describeMutant(mutant)}`];
    case "untried":
      return [`could not be tried: ${describeMutant(mutant)}: ${fate.why}`];
  }
}

/** Fixtures that do not take part can notice nothing, and are no reason to call anything unnoticed. */
function isInReach(mutant: Mutant, { set, subjects, match }: Selection, judged: readonly Judged[]): boolean {
  if (subjects !== null && !subjects.includes(mutant.gate)) return false;
  return (set === null && match === null) || judged.some((one) => isAbout(one, mutant));
}

function isAbout({ fixture, outcome }: Judged, mutant: Mutant): boolean {
  if (mutant.kind === "canary") return isInReachOfCanary(fixture, mutant);
  if (mutant.kind === "shared-check") return hasSharedCheck(fixture.rule, mutant.name);
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
