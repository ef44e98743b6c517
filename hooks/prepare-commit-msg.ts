import { checkStamp, isValid } from "../checkpoint/stamp.ts";
import { nameStagedTree } from "../change/staged-tree.ts";
import { ObjectReader } from "../git/objects.ts";
import type { Repository } from "../git/repository.ts";
import { treePolicyDigest } from "../policy/digest.ts";
import { readMessage, withoutOwnLines, writeMessage } from "./message-file.ts";

/**
 * The prepare-commit-msg hook: takes away a stamp that does not fit what is about to be committed. It is the one hook that
 * runs even under `-n` and for rebase, cherry-pick and revert, all of which carry old messages over new trees.
 *
 * @returns whether a stamp was taken away.
 */
export async function prepareCommitMsg(repository: Repository, path: string): Promise<boolean> {
  const message = readMessage(path);
  const stripped = withoutOwnLines(message);
  if (stripped === null) return false;
  const objects = new ObjectReader(repository.worktree);
  try {
    const tree = await nameStagedTree(repository);
    if (isValid(checkStamp(message, tree, await treePolicyDigest(objects, tree)))) return false;
  } finally {
    objects.close();
  }
  writeMessage(path, stripped);
  return true;
}
