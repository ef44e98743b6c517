import type { Change, TermsComparison } from "../../calibration/compare-terms.ts";
import type { Score } from "../../calibration/run.ts";
import { safeLine } from "../terminal/safe-text.ts";
import type { Style } from "../terminal/style.ts";

const mostShown = 40;

/** What would change under another policy, in words for people: what could not be judged first, then what gets worse. */
export function renderComparison(comparison: TermsComparison, other: string, { colours, glyphs }: Style): string {
  const { changes, fixtures } = comparison;
  const sections = (["error", "worse", "better", "different"] as const).flatMap((kind) => {
    const those = changes.filter((change) => change.kind === kind);
    if (those.length === 0) return [];
    const mark = {
      error: colours.red(glyphs.fail),
      worse: colours.red(glyphs.fail),
      better: colours.green(glyphs.pass),
      different: "~",
    }[kind];
    const hidden = those.length - mostShown;
    return [
      `${mark} ${titles[kind]} (${those.length})`,
      ...those.slice(0, mostShown).flatMap(describeChange),
      ...(hidden > 0 ? [`  and ${hidden} more; --json lists all`] : []),
      "",
    ];
  });
  const judged = `${fixtures} fixtures of secrets and Semgrep judged by the policy now, and by ${safeLine(other)}`;
  if (fixtures === 0) return `No fixture took part. ${safeLine(nothingJudged)}\n`;
  if (changes.length === 0) return `${judged}: nothing would change.\n`;
  return `${[`${judged}:`, "", ...sections, ...describeScores(comparison)].join("\n")}\n`;
}

const nothingJudged = "Nothing judged is not the same as all right: add fixtures, or widen --gate and --match.";

const titles = {
  error: "could not be judged, so that nothing is known of them; `dl doctor` names the cause",
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
