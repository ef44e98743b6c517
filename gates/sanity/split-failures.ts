import type { TestFailure } from "./parse/test-report.ts";

/** Failed tests, parted by whether a base has them too. */
export interface SplitFailures {
  readonly fresh: readonly TestFailure[];
  readonly existing: readonly TestFailure[];
}

/**
 * Parts `now` by the names that failed before, one list a base: old is what fails in any of them. A name counts as
 * often as the base that has it most often, so a second failure of the same name is new.
 */
export function splitFailures(now: readonly TestFailure[], before: readonly (readonly string[])[]): SplitFailures {
  const left = new Map<string, number>();
  for (const names of before) {
    for (const [name, same] of Map.groupBy(names, (name) => name)) {
      left.set(name, Math.max(left.get(name) ?? 0, same.length));
    }
  }
  const isOld = ({ name }: TestFailure) => {
    const count = left.get(name) ?? 0;
    left.set(name, count - 1);
    return count > 0;
  };
  const parted = Map.groupBy(now, (failure) => (isOld(failure) ? "existing" : "fresh"));
  return { fresh: parted.get("fresh") ?? [], existing: parted.get("existing") ?? [] };
}
