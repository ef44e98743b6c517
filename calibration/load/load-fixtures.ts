import type { Fixture } from "../fixture.ts";
import { buildFixture } from "./build-fixture.ts";
import { findCases } from "./find-cases.ts";
import { FixtureError } from "./fixture-error.ts";
import { readCases } from "./read-cases.ts";

/** A folder of fixtures. */
export interface FixtureSource {
  /** Absolute. */
  readonly root: string;
  readonly set: Fixture["set"];
}

/**
 * The fixtures of all sources whose ids `isWanted`, in the order of their ids within a source, read a file at a time: ten
 * thousand need no more memory than the largest table.
 *
 * @throws {FixtureError} at the first case that cannot be read, or has the id of another one.
 */
export async function* loadFixtures(
  sources: readonly FixtureSource[],
  isWanted: (id: string) => boolean,
): AsyncGenerator<Fixture> {
  const ids = new Set<string>();
  for (const { root, set } of sources) {
    for (const file of await findCases(root)) {
      for (const one of await readCases(root, file)) {
        if (ids.has(one.id))
          throw new FixtureError(one.place, `There is another fixture named ${one.id}: rename this one.`);
        ids.add(one.id);
        if (isWanted(one.id)) yield await buildFixture(one, set);
      }
    }
  }
}
