import type { Outcome } from "../outcome.ts";
import type { Mutant } from "./mutant.ts";

/** What came of switching something off. `untried`: something else broke, which tells nothing. */
export type Fate =
  | { readonly kind: "noticed" }
  | { readonly kind: "survived" }
  | { readonly kind: "untried"; readonly why: string };

/**
 * Reads a mutant's fate from the outcomes of fixtures that are right without it. A rule or a check is noticed by a wrong
 * outcome; a canary by the error that says that it is missing, and by that in every replay. A rule that a canary is
 * planted for may be noticed either way.
 *
 * @param canaryRules see `canaryRules`.
 */
export function fateOf(mutant: Mutant, outcomes: readonly Outcome[], canaryRules: ReadonlySet<string>): Fate {
  const isDeadly = mutant.kind === "canary" || (mutant.kind === "rule" && canaryRules.has(mutant.rule));
  if (isDeadly && outcomes.length > 0 && outcomes.every(isCanaryMissing)) return { kind: "noticed" };
  if (mutant.kind !== "canary" && outcomes.some(({ verdict }) => verdict === "wrong")) return { kind: "noticed" };
  const broken = outcomes.find((one) => one.verdict === "error" && !(isDeadly && isCanaryMissing(one)));
  return broken === undefined ? { kind: "survived" } : { kind: "untried", why: explain(broken) };
}

function isCanaryMissing({ replay }: Outcome): boolean {
  return replay.status === "error" && replay.reason === "canary-missing";
}

function explain({ id, replay, differences }: Outcome): string {
  return `${id}: ${replay.trouble ?? (differences.join(", ") || `${replay.status}, ${replay.reason}`)}`;
}
