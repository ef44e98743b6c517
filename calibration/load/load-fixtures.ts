import type { Fixture } from "../fixture.ts";
import { isWholeChange } from "../is-whole-change.ts";
import { buildFixture } from "./build-fixture.ts";
import { findCases } from "./find-cases.ts";
import { FixtureError } from "./fixture-error.ts";
import { readCases } from "./read-cases.ts";

/** A folder of fixtures. */
export interface FixtureSource {
  /** Absolute. */
  readonly root: string;
  readonly set: Fixture["set"];
  /** Whether its fixtures may run commands, as whole changes do: tests, acceptance runs, reviewers. */
  readonly mayRun: boolean;
}

/**
 * The fixtures of all sources whose ids `isWanted`, in the order of their ids within a source, read a file at a time: ten
 * thousand need no more memory than the largest table.
 *
 * @throws {FixtureError} at the first case that cannot be read, has the id of another one, or runs
 * commands that nobody has vouched for.
 */
export async function* loadFixtures(
  sources: readonly FixtureSource[],
  isWanted: (id: string) => boolean,
): AsyncGenerator<Fixture> {
  const ids = new Set<string>();
  for (const { root, set, mayRun } of sources) {
    for (const file of await findCases(root)) {
      for (const one of await readCases(root, file)) {
        if (ids.has(one.id))
          throw new FixtureError(one.place, `There is another fixture named ${one.id}: rename this one.`);
        ids.add(one.id);
        if (!isWanted(one.id)) continue;
        const fixture = await buildFixture(one, set);
        if (!mayRun && isWholeChange(fixture)) throw new FixtureError(one.place, needsTrust);
        yield fixture;
      }
    }
  }
}

const needsTrust =
  "This fixture runs commands of the repository, as its tests would, and nobody has vouched for it. Look at it, then say --trust-fixtures.";
