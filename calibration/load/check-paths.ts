import { displayPath, type RepoPath } from "../../git/path.ts";
import type { FixtureChange } from "../fixture.ts";
import { FixtureError } from "./fixture-error.ts";

/**
 * Refuses a change whose paths no commit can have, or that would lead out of the repository it is replayed in.
 *
 * @throws {FixtureError} at `place`.
 */
export function checkPaths({ before, ungated, after, deleted, worktree }: FixtureChange, place: string): void {
  const layers = [before.keys(), ungated?.keys() ?? [], after.keys(), deleted, worktree.keys()];
  for (const path of layers.flatMap((layer) => [...layer])) {
    if (isInRepository(path)) continue;
    throw new FixtureError(
      place,
      `${displayPath(path)} is no path of a repository: it is relative, without "." and "..", and not in .git.`,
    );
  }
  const present = new Set([...before.keys(), ...(ungated?.keys() ?? [])]);
  const absent = deleted.find((path) => !present.has(path));
  if (absent !== undefined)
    throw new FixtureError(place, `${displayPath(absent)} is deleted, and was not there before.`);
  for (const layer of [before, ungated ?? new Map<RepoPath, never>(), after])
    refuseFileInFile([...layer.keys()], place);
}

function isInRepository(path: RepoPath): boolean {
  if (path === "" || path.includes("\0")) return false;
  return path.split("/").every((segment) => segment !== "" && !/^(\.|\.\.|\.git)$/i.test(segment));
}

function refuseFileInFile(paths: readonly RepoPath[], place: string): void {
  const files = new Set(paths);
  for (const path of paths) {
    for (const { index } of path.matchAll(/\//g)) {
      if (!files.has(path.slice(0, index))) continue;
      throw new FixtureError(
        place,
        `${displayPath(path.slice(0, index))} is a file, and a folder for ${displayPath(path)}.`,
      );
    }
  }
}
