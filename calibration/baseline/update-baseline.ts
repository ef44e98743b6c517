import type { CalibrationRun, Judged } from "../run.ts";
import { shortDigest, type Baseline, type BaselineFixture } from "./baseline.ts";
import { foundTexts } from "./found.ts";

/** What a baseline is made of. */
export interface BaselineSource extends Pick<CalibrationRun, "judged" | "engines" | "isWhole"> {
  readonly labels: Baseline["labels"];
}

/** A run that must not become a baseline. The message says why and what to do. */
export class BaselineRefusal extends Error {
  override readonly name = "BaselineRefusal";
  readonly why: "no-reason" | "part" | "empty" | "errors" | "twice";

  constructor(why: BaselineRefusal["why"], message: string) {
    super(message);
    this.why = why;
  }
}

const longestHistory = 50;
const mostNamed = 5;

/**
 * The baseline that accepts a run as it is. Earlier reasons are kept, the last fifty of them.
 *
 * @param reason why, in a person's words.
 * @param date when; the day in UTC is kept.
 * @throws {BaselineRefusal} for a run that holds errors, of a part of the fixtures or of none, and without a reason.
 */
export function updateBaseline(run: BaselineSource, previous: Baseline | null, reason: string, date: Date): Baseline {
  if (reason.trim() === "") {
    throw new BaselineRefusal("no-reason", "A baseline is updated for a reason: say it with --reason <why>.");
  }
  refuseUnfit(run);
  const earlier = previous ? [...previous.history, { date: previous.updatedAt, reason: previous.reason }] : [];
  return {
    schemaVersion: 1,
    kind: "calibration-baseline",
    updatedAt: date.toISOString().slice(0, 10),
    reason: reason.trim(),
    history: earlier.slice(-longestHistory),
    engines: run.engines,
    labels: run.labels,
    fixtures: run.judged.map(toFixture).toSorted((one, other) => (one.id < other.id ? -1 : 1)),
  };
}

function refuseUnfit({ judged, isWhole }: BaselineSource): void {
  if (!isWhole) {
    throw new BaselineRefusal(
      "part",
      "Only a part of the fixtures took part, and a baseline of it would forget the rest: run `dl calibrate` over all of them.",
    );
  }
  if (judged.length === 0) {
    throw new BaselineRefusal("empty", "No fixture took part: a baseline of nothing would hold the gates to nothing.");
  }
  const broken = judged.filter(({ outcome }) => outcome.verdict === "error").map(({ fixture }) => fixture.id);
  if (broken.length > 0) {
    throw new BaselineRefusal(
      "errors",
      `${broken.length} of ${judged.length} fixtures could not be judged (${few(broken)}): mend that first, \`dl doctor\` finds the cause.`,
    );
  }
  const twice = [...Map.groupBy(judged, ({ fixture }) => fixture.id)].filter(([, same]) => same.length > 1);
  if (twice.length > 0) {
    const ids = twice.map(([id]) => id);
    throw new BaselineRefusal("twice", `There are two fixtures of one id (${few(ids)}): rename one of each.`);
  }
}

function few(ids: readonly string[]): string {
  const hidden = ids.length - mostNamed;
  return [...ids.slice(0, mostNamed), ...(hidden > 0 ? [`${hidden} more`] : [])].join(", ");
}

function toFixture({ fixture, outcome }: Judged): BaselineFixture {
  return {
    id: fixture.id,
    digest: shortDigest(fixture.digest),
    verdict: outcome.verdict === "right" ? "right" : "wrong",
    found: foundTexts(outcome.replay.findings),
    ...(fixture.gap !== null && { gap: true as const }),
  };
}
