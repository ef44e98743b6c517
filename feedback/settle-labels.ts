import type { GateName } from "../gates/contract.ts";
import type { Label, LabelWord } from "./label.ts";

/** What people, or agents, say of one finding, all of them together. */
export interface SettledFinding {
  readonly fingerprint: string;
  readonly gate: GateName;
  readonly rule: string | null;
  /** What most of them say; `disputed` when as many say otherwise. */
  readonly word: LabelWord | "disputed";
  /** Oldest first. */
  readonly labels: readonly Label[];
}

/**
 * One word a finding, however many have labelled it.
 *
 * @param labels the latest of each speaker, of people or of agents alone: an agent's word is never counted with a person's.
 */
export function settleLabels(labels: readonly Label[]): SettledFinding[] {
  const byFinding = Map.groupBy(labels, ({ fingerprint }) => fingerprint);
  return [...byFinding.values()].flatMap((said) => {
    const last = said.at(-1);
    if (last === undefined) return [];
    const { fingerprint, gate, rule } = last;
    return [{ fingerprint, gate, rule, word: mostSaid(said), labels: said }];
  });
}

function mostSaid(labels: readonly Label[]): LabelWord | "disputed" {
  const counts = [...Map.groupBy(labels, ({ label }) => label)].map(([word, said]) => ({ word, count: said.length }));
  const [first, second] = counts.toSorted((one, other) => other.count - one.count);
  return first === undefined || first.count === second?.count ? "disputed" : first.word;
}
