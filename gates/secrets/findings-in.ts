import type { PresentFile } from "../../change/change.ts";
import type { SecretsPolicy } from "../../policy/policy.ts";
import type { Finding } from "../contract.ts";
import { findSuppression } from "../suppression.ts";
import type { BlobMatch, BlobReport } from "./blob-report.ts";
import type { ChangeView } from "./change-views.ts";
import { fileFinding, numberMatches } from "./to-finding.ts";

/** What a file's report means for a change: the matches that touch a line it adds, by rules that policy has not disabled. */
export async function findingsIn(
  file: PresentFile,
  report: BlobReport & { kind: "text" },
  view: ChangeView,
  policy: SecretsPolicy,
): Promise<Finding[]> {
  const wanted = numberMatches(report.matches).filter(({ match }) => !isDisabled(match.rule, policy.disabledRules));
  // Most files have none, and are spared the question which lines are new.
  if (wanted.length === 0) return [];
  const addedLines = await view.change.addedLines(file);
  return wanted
    .filter(({ match }) => touches(match, addedLines))
    .map((numbered) => {
      const { rule, startLine } = numbered.match;
      const place = { rule: `secrets/${rule}`, path: file.path, line: startLine };
      const suppression = findSuppression(place, policy.allow, report.allowComments, addedLines);
      return fileFinding(numbered, file.path, suppression, view.commit);
    });
}

/** Policy may name a rule with or without the gate's name. */
export function isDisabled(rule: string, disabledRules: readonly string[]): boolean {
  return disabledRules.includes(rule) || disabledRules.includes(`secrets/${rule}`);
}

function touches({ startLine, endLine }: BlobMatch, lines: ReadonlySet<number>): boolean {
  for (let line = startLine; line <= endLine; line++) if (lines.has(line)) return true;
  return false;
}
