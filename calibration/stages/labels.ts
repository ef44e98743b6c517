import { fewestTelling, scoreLabels } from "../../feedback/label-scores.ts";
import type { Label } from "../../feedback/label.ts";
import { gateNames, type GateName } from "../../gates/contract.ts";
import type { Baseline, LabelCounts } from "../baseline/baseline.ts";
import type { StageStatus } from "../run.ts";
import type { StageWord } from "./stage-runner.ts";

const mostLost = 0.05;
/** Floating point must not fail what lost exactly as much as it may. */
const tolerance = 1e-9;

/** What people's labels say of each gate, findings counted once: what the baseline records. Agents' labels do not count. */
export function countLabels(labels: readonly Label[]): Baseline["labels"] {
  const { gates } = scoreLabels(labels.filter(({ agent }) => !agent));
  return Object.fromEntries(
    gates
      .map(({ name, correct, falsePositives, missed }) => [name, { correct, falsePositives, missed }] as const)
      .filter(([, counts]) => total(counts) > 0),
  );
}

/**
 * Holds what people's labels say of each gate against what they said when the baseline was made. It fails when a gate
 * lost more than 0.05 of its F1, with ten labelled findings or more on both sides; with fewer it only shows them.
 *
 * @param labels the latest of each speaker.
 */
export function judgeLabels(labels: readonly Label[], baseline: Pick<Baseline, "labels"> | null): StageWord {
  const now = countLabels(labels);
  const before = baseline?.labels ?? {};
  const gates = gateNames.filter((gate) => now[gate] !== undefined || before[gate] !== undefined);
  if (gates.length === 0) {
    const summary = "No labels yet: `dl feedback <id> correct|false-positive|missed` gives one.";
    return { stage: "labels", status: "none", summary, details: [] };
  }
  const words = gates.map((gate) => judgeGate(gate, before[gate] ?? noLabels, now[gate] ?? noLabels));
  const of = (status: StageStatus) => words.filter((word) => word.status === status);
  const status = (["failed", "attention", "ok"] as const).find((one) => of(one).length > 0) ?? "ok";
  const details = [...of("failed"), ...of("attention"), ...of("ok")].map(({ line }) => line);
  return { stage: "labels", status, summary: summarise(of("failed").length, of("attention").length, gates), details };
}

const noLabels: LabelCounts = { correct: 0, falsePositives: 0, missed: 0 };

interface GateWord {
  readonly status: StageStatus;
  readonly line: string;
}

function judgeGate(gate: GateName, before: LabelCounts, now: LabelCounts): GateWord {
  const figures = `${gate}: ${describe(now)} now, ${describe(before)} in the baseline`;
  if (total(now) < fewestTelling || total(before) < fewestTelling) {
    return { status: "attention", line: `${figures}: too few to compare, ${fewestTelling} are needed on both sides.` };
  }
  const lost = f1Of(before) - f1Of(now);
  if (lost > mostLost + tolerance) {
    return { status: "failed", line: `${figures}: lost ${lost.toFixed(3)} of F1, and ${mostLost} is the most.` };
  }
  return { status: "ok", line: `${figures}.` };
}

function summarise(failed: number, unsure: number, gates: readonly GateName[]): string {
  const of = `${gates.length} labelled ${gates.length === 1 ? "gate" : "gates"}`;
  if (failed > 0) return `By people's labels, ${failed} of ${of} got worse.`;
  if (unsure > 0) return `${unsure} of ${of} cannot be compared with the baseline.`;
  return `By people's labels, none of ${of} got worse.`;
}

function describe(counts: LabelCounts): string {
  const amount = total(counts);
  if (amount === 0) return "no labels";
  const { correct, falsePositives, missed } = counts;
  const shares = [
    `F1 ${f1Of(counts).toFixed(2)}`,
    `precision ${shareOf(correct, falsePositives)}`,
    `recall ${shareOf(correct, missed)}`,
  ];
  return `${shares.join(", ")} from ${amount} ${amount === 1 ? "label" : "labels"}`;
}

function total({ correct, falsePositives, missed }: LabelCounts): number {
  return correct + falsePositives + missed;
}

/** From the counts, so that a gate of which nothing was right has 0 and not no F1. */
function f1Of({ correct, falsePositives, missed }: LabelCounts): number {
  return (2 * correct) / (2 * correct + falsePositives + missed);
}

function shareOf(hits: number, others: number): string {
  return hits + others === 0 ? "unknown" : (hits / (hits + others)).toFixed(2);
}
