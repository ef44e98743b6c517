import { createHash } from "node:crypto";
import { pathMatcher } from "../policy/path-matcher.ts";
import type { FixtureSubject } from "./fixture.ts";
import type { FixtureSource } from "./load/load-fixtures.ts";
import { subjectOf } from "./subject-of.ts";

/** One part of several, from 1: `2/4` is the second quarter. */
export interface Shard {
  readonly part: number;
  readonly of: number;
}

/** Which fixtures take part. */
export interface Selection {
  /** `repository`: the user's own alone; null for those that come with dl too. */
  readonly set: "repository" | null;
  /** Null for all. */
  readonly subjects: readonly FixtureSubject[] | null;
  /** Globs over ids; null for all. */
  readonly match: readonly string[] | null;
  readonly shard: Shard | null;
}

/** Whether nothing is left out: only then can a fixture be missed, or a baseline be written. */
export function isWhole({ set, subjects, match, shard }: Selection): boolean {
  return set === null && subjects === null && match === null && shard === null;
}

/** The folders whose fixtures take part. */
export function selectedSources(sources: readonly FixtureSource[], { set }: Selection): readonly FixtureSource[] {
  return set === null ? sources : sources.filter((source) => source.set === set);
}

/** Tells by its id whether a fixture takes part. Shards go by a digest of the id, so that an added fixture moves no other. */
export function selects({ subjects, match, shard }: Selection): (id: string) => boolean {
  const isMatch = match === null ? () => true : pathMatcher(match);
  return (id) => {
    if (subjects !== null && !subjects.some((one) => one === subjectOf(id))) return false;
    if (shard !== null && partOf(id, shard.of) !== shard.part) return false;
    return isMatch(id);
  };
}

function partOf(id: string, of: number): number {
  return (createHash("sha256").update(id).digest().readUInt32BE() % of) + 1;
}
