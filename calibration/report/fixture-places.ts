import { join, relative } from "node:path";
import { findCases, type CaseFile } from "../load/find-cases.ts";
import type { FixtureSource } from "../load/load-fixtures.ts";
import { readCases } from "../load/read-cases.ts";

/** Where a fixture is written: a path from the top of the work tree, and the line, from 1; null for the whole file. */
export interface FixturePlace {
  readonly file: string;
  readonly line: number | null;
}

/**
 * Finds where fixtures are written, by id. Those that come with dl lie outside of `worktree` and have no place in it; neither
 * has one that is gone.
 *
 * @throws {FixtureError} when a file with one of them cannot be read.
 */
export async function fixturePlaces(
  sources: readonly FixtureSource[],
  worktree: string,
  ids: ReadonlySet<string>,
): Promise<ReadonlyMap<string, FixturePlace>> {
  const places = new Map<string, FixturePlace>();
  if (ids.size === 0) return places;
  for (const { root } of sources) {
    const folder = relative(worktree, root);
    if (folder.startsWith("..")) continue;
    for (const file of (await findCases(root)).filter((one) => mayHold(one, ids))) {
      for (const { id, place } of await readCases(root, file)) {
        if (ids.has(id)) places.set(id, placeIn(folder, place));
      }
    }
  }
  return places;
}

function mayHold({ kind, path }: CaseFile, ids: ReadonlySet<string>): boolean {
  if (kind === "folder") return ids.has(path);
  const table = `${path.slice(0, -".table.yaml".length)}/`;
  return [...ids].some((id) => id.startsWith(table));
}

/** Of `file`, or `file:line:column`. */
function placeIn(folder: string, place: string): FixturePlace {
  const [, file = place, line = null] = /^(.*):(\d+):\d+$/.exec(place) ?? [];
  return { file: join(folder, file), line: line === null ? null : Number(line) };
}
