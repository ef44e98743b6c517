import type { ExpectedFinding } from "../fixture.ts";
import type { FoundFinding } from "../outcome.ts";

/** What two multisets of findings do not share. */
export interface Unmatched {
  /** Expected and not found, in the order in which they are expected. */
  readonly missing: readonly ExpectedFinding[];
  /** Found, unsuppressed, and not expected, in the order in which they were found. */
  readonly unexpected: readonly FoundFinding[];
}

interface Wanted {
  readonly finding: ExpectedFinding;
}

interface Slot {
  readonly finding: FoundFinding;
  takenBy: Wanted | null;
}

/**
 * Pairs expected findings with found ones, each with one at most: same rule, path, line and suppression. A path or line
 * that is null fits any. As many as possible are paired, and of those that compete for a finding the exact one gets it.
 * Suppressed findings that nobody expected are let go.
 */
export function matchFindings(expected: readonly ExpectedFinding[], found: readonly FoundFinding[]): Unmatched {
  const slots = found.map((finding): Slot => ({ finding, takenBy: null }));
  const byPlace = Map.groupBy(slots, ({ finding }) => placeOf(finding));
  const byRule = Map.groupBy(slots, ({ finding }) => ruleOf(finding));
  const fitting = ({ finding }: Wanted): readonly Slot[] =>
    isExact(finding)
      ? (byPlace.get(placeOf(finding)) ?? [])
      : (byRule.get(ruleOf(finding)) ?? []).filter((slot) => fits(finding, slot.finding));
  const wanted = expected.map((finding): Wanted => ({ finding }));
  for (const one of [...wanted.filter(isOfOnePlace), ...wanted.filter((want) => !isOfOnePlace(want))]) {
    seat(one, fitting, new Set());
  }
  const seated = new Set(slots.map(({ takenBy }) => takenBy));
  return {
    missing: wanted.filter((one) => !seated.has(one)).map(({ finding }) => finding),
    unexpected: slots
      .filter(({ finding, takenBy }) => takenBy === null && !finding.isSuppressed)
      .map(({ finding }) => finding),
  };
}

/** Kuhn's augmenting paths: who has a slot may be moved to another one, but is never left without. */
function seat(wanted: Wanted, fitting: (wanted: Wanted) => readonly Slot[], tried: Set<Slot>): boolean {
  for (const slot of fitting(wanted)) {
    if (tried.has(slot)) continue;
    tried.add(slot);
    if (slot.takenBy === null || seat(slot.takenBy, fitting, tried)) {
      slot.takenBy = wanted;
      return true;
    }
  }
  return false;
}

function isOfOnePlace({ finding }: Wanted): boolean {
  return isExact(finding);
}

function isExact({ path, line }: ExpectedFinding): boolean {
  return path !== null && line !== null;
}

function fits({ path, line }: ExpectedFinding, found: FoundFinding): boolean {
  return (path === null || path === found.path) && (line === null || line === found.line);
}

function ruleOf({ rule, isSuppressed }: FoundFinding): string {
  return `${rule}\0${isSuppressed}`;
}

function placeOf(finding: FoundFinding): string {
  return `${ruleOf(finding)}\0${finding.path}\0${finding.line}`;
}
