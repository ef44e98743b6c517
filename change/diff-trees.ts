import { git } from "../git/git.ts";
import { decodePath } from "../git/path.ts";
import type { Repository } from "../git/repository.ts";
import { splitNul } from "../git/split-nul.ts";
import type { FileStatus, FileVersion, Oid } from "./change.ts";

/** One entry of the difference between two trees. */
export interface TreeDifference {
  readonly status: FileStatus;
  readonly before: FileVersion | null;
  readonly after: FileVersion | null;
}

/**
 * Options that pin what a diff says, whatever the user's configuration or the repository's attributes would make of it.
 */
export const sealedDiffOptions = [
  "--no-ext-diff",
  "--no-textconv",
  "--no-color",
  "--no-indent-heuristic",
  "--diff-algorithm=histogram",
  "--inter-hunk-context=0",
  "--ignore-submodules=none",
  "--submodule=short",
  "--find-renames=50%",
  "-l1000",
] as const;

/** What differs between two trees, in git's order, renames found. */
export async function diffTrees(repository: Repository, before: Oid, after: Oid): Promise<TreeDifference[]> {
  if (before === after) return [];
  const listing = await git(["diff-tree", "-r", "-z", "--raw", "--no-abbrev", ...sealedDiffOptions, before, after], {
    cwd: repository.worktree,
  });
  return parseRawDiff(listing);
}

/** Reads `git diff-tree --raw -z --no-abbrev`; its format is described in git's diff-format documentation. */
export function parseRawDiff(listing: Buffer): TreeDifference[] {
  const fields = splitNul(listing);
  const differences: TreeDifference[] = [];
  for (let index = 0; index < fields.length;) {
    const header = fields[index]?.toString("latin1") ?? "";
    const match = /^:(\d{6}) (\d{6}) ([0-9a-f]+) ([0-9a-f]+) ([ACDMRTUX])\d*$/.exec(header);
    if (!match) throw new Error(`git diff-tree printed an entry that cannot be read: ${header}`);
    const [, modeBefore = "", modeAfter = "", oidBefore = "", oidAfter = "", letter = ""] = match;
    const hasTwoPaths = letter === "R" || letter === "C";
    const first = decodePath(fields[index + 1] ?? Buffer.alloc(0));
    const second = hasTwoPaths ? decodePath(fields[index + 2] ?? Buffer.alloc(0)) : first;
    differences.push({
      status: statusOf(letter),
      before: letter === "A" ? null : { path: first, mode: modeBefore, oid: oidBefore },
      after: letter === "D" ? null : { path: second, mode: modeAfter, oid: oidAfter },
    });
    index += hasTwoPaths ? 3 : 2;
  }
  return differences;
}

function statusOf(letter: string): FileStatus {
  switch (letter) {
    case "A":
    case "C":
      return "added";
    case "D":
      return "deleted";
    case "R":
      return "renamed";
    case "T":
      return "type-changed";
    default:
      return "modified";
  }
}
