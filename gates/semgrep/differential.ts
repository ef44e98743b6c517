/** A finding with the text that it was matched by. */
export interface Match<Finding> {
  readonly finding: Finding;
  readonly rule: string;
  readonly text: string;
  /** Whether it touches a line that the change adds. */
  readonly isOnAddedLine: boolean;
}

/**
 * Tells what is new in a file: the multiset difference of (rule, text with white space folded) between the file and its
 * versions before; with several of those, what any of them has is old. Of equal findings, those away from added lines
 * count as the old ones.
 */
export function splitNew<Finding>(
  after: readonly Match<Finding>[],
  before: readonly (readonly Pick<Match<Finding>, "rule" | "text">[])[],
): { readonly fresh: Match<Finding>[]; readonly existing: Match<Finding>[] } {
  const left = mostOf(before.map(count));
  const existing = new Set<Match<Finding>>();
  for (const match of after.toSorted((a, b) => Number(a.isOnAddedLine) - Number(b.isOnAddedLine))) {
    const present = left.get(keyOf(match)) ?? 0;
    if (present === 0) continue;
    left.set(keyOf(match), present - 1);
    existing.add(match);
  }
  return { fresh: after.filter((match) => !existing.has(match)), existing: [...existing] };
}

function keyOf({ rule, text }: { readonly rule: string; readonly text: string }): string {
  return `${rule}\0${text.replaceAll(/\s+/g, " ").trim()}`;
}

function count(matches: readonly { readonly rule: string; readonly text: string }[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const match of matches) counts.set(keyOf(match), (counts.get(keyOf(match)) ?? 0) + 1);
  return counts;
}

function mostOf(all: readonly ReadonlyMap<string, number>[]): Map<string, number> {
  const most = new Map<string, number>();
  for (const counts of all) {
    for (const [key, number] of counts) most.set(key, Math.max(number, most.get(key) ?? 0));
  }
  return most;
}
