import { checkStamp, isValid, type StampCheck } from "../checkpoint/stamp.ts";
import { findCommit, type Commit } from "../change/open-change.ts";
import { ObjectReader } from "../git/objects.ts";
import type { Repository } from "../git/repository.ts";
import { treePolicyDigest } from "../policy/digest.ts";
import { takePromise } from "./stamped.ts";

/** What became of the commit that commit-msg has stamped. */
export type PostCommitOutcome =
  | { readonly kind: "kept" }
  | { readonly kind: "broken"; readonly commit: string; readonly status: StampCheck["status"] | "other-tree" };

/** The post-commit hook: holds the new commit against what was stamped. It can only warn: the commit is there. */
export async function postCommit(repository: Repository): Promise<PostCommitOutcome> {
  const promised = takePromise(repository);
  if (promised === null) return { kind: "kept" };
  const objects = new ObjectReader(repository.worktree);
  try {
    const head = await findCommit(objects, "HEAD");
    if (head === null || !(await isWhatWasBegun(head, promised.head, objects))) return { kind: "kept" };
    if (head.tree !== promised.tree) return { kind: "broken", commit: head.oid, status: "other-tree" };
    const check = checkStamp(head.message, head.tree, await treePolicyDigest(objects, head.tree));
    return isValid(check) ? { kind: "kept" } : { kind: "broken", commit: head.oid, status: check.status };
  } finally {
    objects.close();
  }
}

/**
 * Whether `commit` can be the one that was stamped on top of `before`, or in its place (amend). A merge runs no post-commit,
 * and git gives up commits after commit-msg: their promise is still there when another commit is made.
 */
async function isWhatWasBegun(commit: Commit, before: string | null, objects: ObjectReader): Promise<boolean> {
  const [parent = null] = commit.parents;
  if (parent === before) return true;
  const amended = before === null ? null : await findCommit(objects, before);
  return amended !== null && amended.parents.join() === commit.parents.join();
}
