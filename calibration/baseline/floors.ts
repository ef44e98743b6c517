import type { Failure, Rate, Score, Scores } from "../run.ts";

/** The floors' name in the folder of fixtures. */
export const floorsFile = "floors.yaml";

/** The least that precision and recall may be, from 0 to 1. A measure that is not there is not held. */
export interface Floor {
  readonly precision?: number | undefined;
  readonly recall?: number | undefined;
}

/** What gates and rules must not fall below. */
export interface Floors {
  /** By gate, or `checkpoint`. */
  readonly gates: ReadonlyMap<string, Floor>;
  /** For every rule. */
  readonly everyRule: Floor;
  /** By `<gate>/<rule>`, in place of the measures of `everyRule`. */
  readonly rules: ReadonlyMap<string, Floor>;
}

type BelowFloor = Extract<Failure, { readonly kind: "below-floor" }>;

/** Floating point must not fail what is exactly on its floor. */
const tolerance = 1e-9;

/**
 * Holds the scores of a whole run against the floors. A rule that no positive fixture is for has no recall, and what
 * reports nothing no precision: the floor for every rule does not hold that. A gate or rule with a floor of its own that
 * nothing was scored for is an empty set: a floor below nothing would hold nothing.
 */
export function checkFloors(scores: Scores, floors: Floors): Failure[] {
  const gates = new Map(scores.gates.map((score) => [score.name, score]));
  const rules = new Map(scores.rules.map((score) => [score.name, score]));
  return [
    ...[...floors.gates].flatMap(([gate, floor]) => below(gates.get(gate), floor)),
    ...scores.rules.flatMap((score) => below(score, floorOf(score.name, floors))),
    ...[...floors.gates].flatMap(([gate, floor]) => unmeasured(gate, floor, gates.get(gate))),
    ...[...floors.rules].flatMap(([rule, floor]) => unmeasured(rule, floor, rules.get(rule))),
  ];
}

function floorOf(rule: string, { everyRule, rules }: Floors): Floor {
  return { ...everyRule, ...rules.get(rule) };
}

function below(score: Score | undefined, floor: Floor): BelowFloor[] {
  if (score === undefined) return [];
  const held = (measure: BelowFloor["measure"], rate: Rate | null): BelowFloor[] => {
    const least = floor[measure];
    if (least === undefined || rate === null || rate.value >= least - tolerance) return [];
    return [{ kind: "below-floor", slice: score.name, measure, value: rate.value, floor: least }];
  };
  return [...held("precision", score.precision), ...held("recall", score.recall)];
}

function unmeasured(slice: string, floor: Floor, score: Score | undefined): Failure[] {
  const measures = (["precision", "recall"] as const).filter((measure) => floor[measure] !== undefined);
  const missing = measures.filter((measure) => (score?.[measure] ?? null) === null);
  if (missing.length === 0) return [];
  const what = missing.length === measures.length ? slice : `the ${missing.join(" and ")} of ${slice}`;
  return [{ kind: "empty", what: `A floor is set for ${what}, and no fixture measures it.` }];
}
