import { createHash } from "node:crypto";
import { loadFixtures, type FixtureSource } from "./load/load-fixtures.ts";
import type { FixtureFacts } from "./run.ts";

/** Of a fixture, what tells whether it is still the same. */
export type FixtureDigest = Pick<FixtureFacts, "id" | "digest">;

/**
 * Every fixture of these sources with its digest, whatever takes part in a run. Nothing is run, so that nobody need have
 * vouched for their commands.
 *
 * @throws {FixtureError} for a case that cannot be read.
 */
export async function loadDigests(sources: readonly FixtureSource[]): Promise<FixtureDigest[]> {
  const readable = sources.map((source) => ({ ...source, mayRun: true }));
  return Array.fromAsync(
    loadFixtures(readable, () => true),
    ({ id, digest }) => ({ id, digest }),
  );
}

/** One digest over a whole set of fixtures, in whatever order: SHA-256, 64 hex digits. */
export function digestSet(fixtures: readonly FixtureDigest[]): string {
  const lines = fixtures.map(({ id, digest }) => `${digest} ${id}\n`).toSorted();
  return createHash("sha256").update(lines.join("")).digest("hex");
}
