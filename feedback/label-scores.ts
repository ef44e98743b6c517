import { wilsonInterval } from "../calibration/score/wilson.ts";
import { gateNames } from "../gates/contract.ts";
import type { Label } from "./label.ts";
import { settleLabels, type SettledFinding } from "./settle-labels.ts";

/** Fewer labels than this say next to nothing of a rule. */
export const fewestTelling = 10;

/** A measure as far as labels tell, all of it from 0 to 1. */
export interface LabelledShare {
  readonly value: number;
  /** The 95 % Wilson interval. */
  readonly low: number;
  readonly high: number;
  /** Labelled findings behind it. */
  readonly labels: number;
  /** Whether they are too few to tell. */
  readonly isTooFew: boolean;
}

/** F1 has no interval of its own: it is as sure as its two parts. */
export type LabelledF1 = Omit<LabelledShare, "low" | "high">;

/** What labels say of a gate or a rule. Null where no label tells. */
export interface LabelScore {
  /** A gate's name, or `<gate>/<rule>`; `<gate>/?` for what was missed without a rule being named. */
  readonly name: string;
  /** Findings by what most say of them. */
  readonly correct: number;
  readonly falsePositives: number;
  readonly missed: number;
  readonly disputed: number;
  /** Of what was reported and labelled, the part that is right. */
  readonly precision: LabelledShare | null;
  /** Of the defects that labels know of, the part that was reported. */
  readonly recall: LabelledShare | null;
  readonly f1: LabelledF1 | null;
}

/** Scores of the gates, in their order, and of the rules, by name. */
export interface LabelScores {
  readonly gates: readonly LabelScore[];
  readonly rules: readonly LabelScore[];
}

/**
 * Scores gates and rules by what is said of their findings, each finding once.
 *
 * @param labels the latest of each speaker, of people or of agents alone.
 */
export function scoreLabels(labels: readonly Label[]): LabelScores {
  const findings = settleLabels(labels);
  const byGate = Map.groupBy(findings, ({ gate }) => gate);
  const byRule = Map.groupBy(findings, ({ gate, rule }) => rule ?? `${gate}/?`);
  return {
    gates: gateNames.flatMap((gate) => {
      const own = byGate.get(gate);
      return own === undefined ? [] : [score(gate, own)];
    }),
    rules: [...byRule]
      .map(([rule, own]) => score(rule, own))
      .toSorted((one, other) => (one.name < other.name ? -1 : 1)),
  };
}

function score(name: string, findings: readonly SettledFinding[]): LabelScore {
  const count = (word: SettledFinding["word"]) => findings.filter((finding) => finding.word === word).length;
  const [correct, falsePositives, missed] = [count("correct"), count("false-positive"), count("missed")];
  return {
    name,
    correct,
    falsePositives,
    missed,
    disputed: count("disputed"),
    precision: share(correct, correct + falsePositives),
    recall: share(correct, correct + missed),
    f1: f1Of(correct, falsePositives, missed),
  };
}

function share(hits: number, labels: number): LabelledShare | null {
  if (labels === 0) return null;
  return { value: hits / labels, ...wilsonInterval(hits, labels), labels, isTooFew: labels < fewestTelling };
}

/** The harmonic mean of precision and recall; null where either is. */
function f1Of(correct: number, falsePositives: number, missed: number): LabelledF1 | null {
  if (correct + falsePositives === 0 || correct + missed === 0) return null;
  const labels = correct + falsePositives + missed;
  return { value: (2 * correct) / (2 * correct + falsePositives + missed), labels, isTooFew: labels < fewestTelling };
}
