import { readlink, rm, symlink } from "node:fs/promises";
import { git } from "../git/git.ts";
import { decodePath, joinPath, type RepoPath } from "../git/path.ts";
import { splitNul } from "../git/split-nul.ts";

/**
 * Leads the tree's own links that name a place in the user's work tree by its absolute path to the same place in the mirror:
 * tests would read what is not staged through them.
 *
 * @param env for git: that of the mirror's own repository.
 */
export async function redirectTrackedLinks(
  worktree: string,
  mirror: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  for (const path of await trackedLinks(mirror, env)) {
    const link = joinPath(mirror, path);
    const target = decodePath(await readlink(link, "buffer").catch(() => Buffer.alloc(0)));
    if (target !== worktree && !target.startsWith(`${worktree}/`)) continue;
    await rm(link);
    await symlink(joinPath(mirror, target.slice(worktree.length + 1)), link);
  }
}

/** Paths of the links in the mirror's index. */
async function trackedLinks(mirror: string, env: Readonly<Record<string, string | undefined>>): Promise<RepoPath[]> {
  const listing = await git(["ls-files", "--stage", "-z"], { cwd: mirror, env });
  const mode = Buffer.from("120000 ");
  return splitNul(listing)
    .filter((entry) => entry.subarray(0, mode.length).equals(mode))
    .map((entry) => decodePath(entry.subarray(entry.indexOf(0x09) + 1)));
}
