import { checkStamp, isValid, type StampCheck } from "../checkpoint/stamp.ts";
import { findCommit } from "../change/open-change.ts";
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
    if (head === null) return { kind: "kept" };
    if (head.tree !== promised.tree) return { kind: "broken", commit: head.oid, status: "other-tree" };
    const check = checkStamp(head.message, head.tree, await treePolicyDigest(objects, head.tree));
    return isValid(check) ? { kind: "kept" } : { kind: "broken", commit: head.oid, status: check.status };
  } finally {
    objects.close();
  }
}
