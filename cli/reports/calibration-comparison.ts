import type { Change, TermsComparison } from "../../calibration/compare-terms.ts";
import type { Score } from "../../calibration/run.ts";
import { safeLine } from "../terminal/safe-text.ts";
import type { Style } from "../terminal/style.ts";

const mostShown = 40;

/** What would change under another policy, in words for people: what gets worse first. */
export function renderComparison(comparison: TermsComparison, other: string, { colours, glyphs }: Style): string {
  const { changes, fixtures } = comparison;
  const sections = (["worse", "better", "different"] as const).flatMap((kind) => {
    const those = changes.filter((change) => change.kind === kind);
    if (those.length === 0) return [];
    const mark = { worse: colours.red(glyphs.fail), better: colours.green(glyphs.pass), different: "~" }[kind];
    const hidden = those.length - mostShown;
    return [
      `${mark} ${titles[kind]} (${those.length})`,
      ...those.slice(0, mostShown).flatMap(describeChange),
      ...(hidden > 0 ? [`  and ${hidden} more; --json lists all`] : []),
      "",
    ];
  });
  const judged = `${fixtures} fixtures of secrets and Semgrep judged by the policy now, and by ${safeLine(other)}`;
  if (changes.length === 0) return `${judged}: nothing would change.\n`;
  return `${[`${judged}:`, "", ...sections, ...describeScores(comparison)].join("\n")}\n`;
}

const titles = {
  worse: "would come out wrong, and are right now",
  better: "would come out right, and are wrong now",
  different: "would come out differently, neither worse nor better",
} as const;

function describeChange({ id, before, after }: Change): string[] {
  return [`  ${safeLine(id)}`, `    now   ${list(before)}`, `    then  ${list(after)}`];
}

function list(found: readonly string[]): string {
  return found.length === 0 ? "nothing" : found.map(safeLine).join(", ");
}

function describeScores({ before, after }: TermsComparison): string[] {
  return after.gates.flatMap((score) => {
    const was = before.gates.find(({ name }) => name === score.name);
    return was ? [`${score.name}: ${describeRates(was)}  ->  ${describeRates(score)}`] : [];
  });
}

function describeRates({ precision, recall, f1 }: Score): string {
  const share = (value: number | null | undefined) => (value == null ? "-" : value.toFixed(3));
  return `precision ${share(precision?.value)}, recall ${share(recall?.value)}, F1 ${share(f1)}`;
}
