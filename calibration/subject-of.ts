import { gateNames } from "../gates/contract.ts";
import type { FixtureSubject } from "./fixture.ts";

/** What fixtures can be about: the names of the folders that they lie in. */
export const fixtureSubjects: readonly FixtureSubject[] = [...gateNames, "checkpoint"];

/** What the fixture of this id is about; null when its folder is no subject's. */
export function subjectOf(id: string): FixtureSubject | null {
  const folder = id.split("/", 1)[0];
  return fixtureSubjects.find((subject) => subject === folder) ?? null;
}
