import { foundTexts } from "./baseline/found.ts";
import type { CalibrationHome } from "./home.ts";
import { judgeFixtures, type ReplayProgress } from "./judge-fixtures.ts";
import type { Replayer } from "./replay/replay-all.ts";
import type { Terms } from "./replay/world.ts";
import type { Judged, Scores } from "./run.ts";
import { scoreRun } from "./score/score-run.ts";
import { selectedSources, selects, type Selection } from "./selection.ts";

/**
 * A fixture that comes out differently under other terms, or could not be judged under one of them (`error`). `before` and `after` say what is found, one `rule path:line` an
 * entry.
 */
export interface Change {
  readonly id: string;
  readonly what: string;
  readonly kind: "error" | "worse" | "better" | "different";
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** What would change. */
export interface TermsComparison {
  readonly fixtures: number;
  readonly changes: readonly Change[];
  readonly before: Scores;
  readonly after: Scores;
}

/** The comparison as a document, which follows `schemas/calibration-comparison.schema.json`. */
export interface ComparisonDocument extends TermsComparison {
  readonly schemaVersion: 1;
  readonly kind: "calibration-comparison";
  /** The policy file or revision, as it was asked for. */
  readonly with: string;
}

/** Gates whose fixtures are judged by the repository's policy; the others bring their own. */
export const judgedByTerms = ["secrets", "semgrep"] as const;

/** Replays the fixtures that the policy has a say in, under these terms. */
export async function judgeUnder(
  terms: Terms,
  { home, selection, replayers }: { home: CalibrationHome; selection: Selection; replayers: readonly Replayer[] },
  onProgress: (progress: ReplayProgress) => void,
): Promise<Judged[]> {
  const wanted = judgedByTerms.filter((gate) => selection.subjects === null || selection.subjects.includes(gate));
  const sources = selectedSources(home.sources, selection);
  return judgeFixtures(sources, selects({ ...selection, subjects: wanted }), replayers, terms.policy, onProgress);
}

/** Holds two replays of the same fixtures against each other. What was not judged is told even where both sides are alike. */
export function compareJudged(before: readonly Judged[], after: readonly Judged[]): TermsComparison {
  const earlier = new Map(before.map((one) => [one.fixture.id, one]));
  const changes = after.flatMap((one): Change[] => {
    const was = earlier.get(one.fixture.id);
    if (!was) return [];
    const [found, finds] = [foundIn(was), foundIn(one)];
    const kind = kindOf(was, one);
    if (kind === "different" && found.join("\n") === finds.join("\n")) return [];
    const { id, what } = one.fixture;
    return [{ id, what, kind, before: found, after: finds }];
  });
  return { fixtures: after.length, changes, before: scoreRun(before), after: scoreRun(after) };
}

function kindOf(before: Judged, after: Judged): Change["kind"] {
  if ([before, after].some(({ outcome }) => outcome.verdict === "error")) return "error";
  const [was, is] = [before.outcome.verdict === "right", after.outcome.verdict === "right"];
  return was === is ? "different" : is ? "better" : "worse";
}

function foundIn({ outcome }: Judged): readonly string[] {
  const { findings, status, reason, trouble } = outcome.replay;
  const isJudged = outcome.verdict !== "error" && (status === "pass" || status === "fail");
  return isJudged ? foundTexts(findings) : [`${status}: ${trouble ?? reason}`];
}
