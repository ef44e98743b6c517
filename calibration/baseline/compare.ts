import type { CalibrationRun, Failure, Improvement, Judged } from "../run.ts";
import type { Baseline, BaselineFixture } from "./baseline.ts";
import { changedEngines, changedFixtures } from "./changes.ts";
import { inWords, outcomeInWords } from "./found.ts";

/** What of a run is held against the baseline. */
export type RunFacts = Pick<CalibrationRun, "judged" | "engines">;

/** What the baseline says of a run. */
export interface Comparison {
  /** In the order of {@link Failure}'s kinds, each sorted by name. */
  readonly failures: readonly Failure[];
  readonly improvements: readonly Improvement[];
  /** Fixtures that were wrong, are wrong, and are no marked gaps: somebody accepted that with a reason. */
  readonly accepted: readonly AcceptedWrong[];
}

/** A fixture that is wrong as it was before. `now` says what was found, in words. */
export interface AcceptedWrong {
  readonly id: string;
  readonly now: string;
}

/**
 * Holds a run against the baseline. It fails for
 *
 * - a fixture that was right and is wrong, even one that is marked as a gap: it got worse;
 * - a fixture that could not be judged;
 * - a wrong fixture that the baseline does not know, unless it is marked as a gap;
 * - a false positive on a benign fixture, whatever the baseline or a mark says;
 * - a fixture that is gone, when all fixtures took part;
 * - a tool, rule pack, policy or fixture that is not the one of the baseline;
 * - no baseline, or nothing to judge.
 *
 * Each fixture fails once for its outcome, for the first of these reasons.
 */
export function compareWithBaseline(
  run: RunFacts,
  baseline: Baseline | null,
  { isWhole }: Pick<CalibrationRun, "isWhole">,
): Comparison {
  const known = new Map((baseline?.fixtures ?? []).map((one) => [one.id, one]));
  const judged = run.judged.toSorted((one, other) => (one.fixture.id < other.fixture.id ? -1 : 1));
  const told = judged.map((one) => tell(one, known.get(one.fixture.id) ?? null, baseline !== null));
  const outcomes = told.flatMap(({ failure }) => (failure ? [failure] : []));
  const ofKind = (kind: Failure["kind"]) => outcomes.filter((failure) => failure.kind === kind);
  const failures: Failure[] = [
    ...ofKind("flip"),
    ...ofKind("error"),
    ...ofKind("new-wrong"),
    ...ofKind("benign-false-positive"),
    ...(isWhole ? disappeared(judged, known) : []),
    ...(baseline ? changedEngines(baseline.engines, run.engines, { isWhole }) : []),
    ...changedFixtures(judged, known),
    ...(baseline ? [] : [{ kind: "no-baseline" } as const]),
    ...empty(judged, known, isWhole),
  ];
  return {
    failures,
    improvements: told.flatMap(({ improvement }) => (improvement ? [improvement] : [])),
    accepted: told.flatMap(({ accepted }) => (accepted ? [accepted] : [])),
  };
}

interface Told {
  readonly failure?: Failure;
  readonly improvement?: Improvement;
  readonly accepted?: AcceptedWrong;
}

function tell(judged: Judged, before: BaselineFixture | null, hasBaseline: boolean): Told {
  const { fixture, outcome } = judged;
  const { id } = fixture;
  if (outcome.verdict === "right") return tellRight(judged, before, hasBaseline);
  const now = outcomeInWords(outcome);
  if (outcome.verdict === "error") return { failure: { kind: "error", id, now } };
  if (before?.verdict === "right") return { failure: { kind: "flip", id, before: inWords(before.found), now } };
  if (fixture.tier === "benign") return { failure: { kind: "benign-false-positive", id, now } };
  if (fixture.gap !== null) return {};
  return before ? { accepted: { id, now } } : { failure: { kind: "new-wrong", id, now } };
}

function tellRight({ fixture }: Judged, before: BaselineFixture | null, hasBaseline: boolean): Told {
  const { id, gap } = fixture;
  if (gap !== null) return { improvement: { kind: "gap-closed", id } };
  if (before?.verdict === "wrong") return { improvement: { kind: "mended", id, before: inWords(before.found) } };
  return before === null && hasBaseline ? { improvement: { kind: "new-right", id } } : {};
}

function disappeared(judged: readonly Judged[], known: ReadonlyMap<string, BaselineFixture>): Failure[] {
  const here = new Set(judged.map(({ fixture }) => fixture.id));
  return [...known.keys()]
    .filter((id) => !here.has(id))
    .toSorted()
    .map((id) => ({ kind: "disappeared", id }));
}

/** A set that was judged before and has nothing in it now says nothing by having nothing wrong. */
function empty(judged: readonly Judged[], known: ReadonlyMap<string, BaselineFixture>, isWhole: boolean): Failure[] {
  if (judged.length === 0) return [{ kind: "empty", what: "No fixture took part." }];
  if (!isWhole) return [];
  const here = new Set(judged.map(({ fixture }) => subjectOf(fixture.id)));
  const before = new Set([...known.keys()].map(subjectOf));
  return [...before]
    .filter((subject) => !here.has(subject))
    .toSorted()
    .map((subject) => ({ kind: "empty", what: `No fixture of ${subject} is left.` }));
}

function subjectOf(id: string): string {
  return id.split("/", 1)[0] ?? id;
}
