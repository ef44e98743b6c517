import type { RepoPath } from "../../git/path.ts";
import type { Policy } from "../../policy/policy.ts";
import type { Fixture, FixtureSubject } from "../fixture.ts";
import { isBatchable } from "./is-batchable.ts";

/** Fixtures that are replayed as one change. */
export interface Batch {
  readonly subject: FixtureSubject;
  readonly fixtures: readonly Fixture[];
}

/** So many, or Semgrep's start is paid too often; not more, or one worker waits for another at the end. */
const largest: Readonly<Record<FixtureSubject, number>> = {
  secrets: 250,
  semgrep: 250,
  sanity: 1,
  atdd: 1,
  review: 1,
  checkpoint: 1,
};

/** Batches in the making a gate: more find fewer fixtures in each other's way, and hold more in memory. */
const mostOpen = 4;

/**
 * Puts fixtures together into changes in which no two have a file in common. Holds no more of them than a few batches.
 */
export async function* planBatches(fixtures: AsyncIterable<Fixture>, policy: Policy): AsyncGenerator<Batch> {
  const open = new Map<FixtureSubject, OpenBatch[]>();
  for await (const fixture of fixtures) {
    const { subject } = fixture;
    if (!isBatchable(fixture, policy)) {
      yield { subject, fixtures: [fixture] };
      continue;
    }
    const candidates = open.get(subject) ?? [];
    open.set(subject, candidates);
    let batch = candidates.find((one) => one.hasRoomFor(fixture));
    if (!batch) {
      if (candidates.length === mostOpen) yield takeFullest(candidates, subject);
      batch = new OpenBatch();
      candidates.push(batch);
    }
    batch.add(fixture);
    if (batch.fixtures.length < largest[subject]) continue;
    candidates.splice(candidates.indexOf(batch), 1);
    yield { subject, fixtures: batch.fixtures };
  }
  for (const [subject, batches] of open) for (const { fixtures } of batches) yield { subject, fixtures };
}

class OpenBatch {
  readonly fixtures: Fixture[] = [];
  readonly #files = new Set<RepoPath>();
  readonly #folders = new Set<RepoPath>();

  /** A file of the one may neither be a file of the other, nor a folder that the other's files lie in. */
  hasRoomFor(fixture: Fixture): boolean {
    return pathsOf(fixture).every(
      (path) =>
        !this.#files.has(path) &&
        !this.#folders.has(path) &&
        !foldersOf(path).some((folder) => this.#files.has(folder)),
    );
  }

  add(fixture: Fixture): void {
    this.fixtures.push(fixture);
    for (const path of pathsOf(fixture)) {
      this.#files.add(path);
      for (const folder of foldersOf(path)) this.#folders.add(folder);
    }
  }
}

function takeFullest(batches: OpenBatch[], subject: FixtureSubject): Batch {
  const fullest = batches.reduce((a, b) => (b.fixtures.length > a.fixtures.length ? b : a));
  batches.splice(batches.indexOf(fullest), 1);
  return { subject, fixtures: fullest.fixtures };
}

function pathsOf({ change }: Fixture): RepoPath[] {
  return [...new Set([...change.before.keys(), ...change.after.keys()])];
}

function foldersOf(path: RepoPath): RepoPath[] {
  return Array.from(path.matchAll(/\//g), ({ index }) => path.slice(0, index));
}
