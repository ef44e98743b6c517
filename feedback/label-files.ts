import { join } from "node:path";
import type { Repository } from "../git/repository.ts";

/** Where a repository's labels are. */
export type LabelPlaces = Pick<Repository, "commonDir" | "worktree">;

/** The folder of what a team shares about dl, from the top of the work tree. */
export const sharedFolder = ".devloop";

/** Labels given on this machine: append-only, shared by the repository's worktrees. */
export function localLabelsPath({ commonDir }: LabelPlaces): string {
  return join(commonDir, "dl", "labels.jsonl");
}

/** Labels that the team shares, committed with the project. */
export function sharedLabelsPath({ worktree }: LabelPlaces): string {
  return join(worktree, sharedFolder, "labels.jsonl");
}
