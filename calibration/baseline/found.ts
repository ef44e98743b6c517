import { displayPath } from "../../git/path.ts";
import type { FoundFinding, Outcome } from "../outcome.ts";

const mostShown = 5;

/** The unsuppressed findings as `<gate>/<rule> path:line`, without what a finding has not, sorted. */
export function foundTexts(findings: readonly FoundFinding[]): string[] {
  return findings
    .filter(({ isSuppressed }) => !isSuppressed)
    .map(textOf)
    .toSorted();
}

/** Found things in words: `nothing`, or a list with the last of many left out. */
export function inWords(found: readonly string[]): string {
  if (found.length === 0) return "nothing";
  const hidden = found.length - mostShown;
  return [...found.slice(0, mostShown), ...(hidden > 0 ? [`${hidden} more`] : [])].join(", ");
}

/** What came of a fixture, in words: what was found, and what else differs where the findings are as expected. */
export function outcomeInWords({ verdict, replay, missing, unexpected, differences }: Outcome): string {
  if (verdict === "error") return replay.trouble ?? `${replay.status}, ${replay.reason}`;
  const found = inWords(foundTexts(replay.findings));
  const isOfFindings = missing.length > 0 || unexpected.length > 0;
  return isOfFindings || differences.length === 0 ? found : `${found}; ${differences.join("; ")}`;
}

function textOf({ rule, path, line }: FoundFinding): string {
  const place = path === null ? "" : ` ${displayPath(path)}`;
  return `${rule}${place}${line === null ? "" : `:${line}`}`;
}
