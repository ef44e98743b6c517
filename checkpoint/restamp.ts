import { existsSync } from "node:fs";
import { join } from "node:path";
import { readCommit, type Commit } from "../change/open-change.ts";
import type { Oid } from "../change/change.ts";
import { git, gitText, tryGit } from "../git/git.ts";
import type { ObjectReader } from "../git/objects.ts";
import type { Repository } from "../git/repository.ts";
import { treePolicyDigest } from "../policy/digest.ts";
import type { CheckpointResult } from "./checkpoint-result.ts";
import { findOwnBase, isStamped } from "./find-bases.ts";
import { earnsStamp } from "./outcome.ts";
import { rewriteCommit, type Rewritten } from "./rewrite-commit.ts";
import { computeStamp, stampLines, stateOf } from "./stamp.ts";

/** What became of one commit. */
export interface Restamped {
  readonly before: Oid;
  readonly after: Oid;
  readonly stamp: "kept" | "added";
  /** `dropped`: it was signed, and a signature over the old bytes would be a false one. */
  readonly signature: "kept" | "none" | "dropped";
}

/** How a restamp ended. */
export type RestampResult =
  | { readonly kind: "done"; readonly commits: readonly Restamped[]; readonly head: Oid }
  /** A gate blocks, or would if it were not in shadow mode. */
  | { readonly kind: "blocked"; readonly commit: Oid; readonly result: CheckpointResult };

/** These commits cannot be given stamps. */
export class RestampError extends Error {
  override readonly name = "UsageError";
}

/** What a restamp needs from outside. */
export interface RestampTools {
  /** Judges one commit against its parents. */
  readonly judge: (commit: Oid) => Promise<CheckpointResult>;
  /** Writes a commit message with dl's trailers, and without those that it had, into the file `path`. */
  readonly stampFile: (path: string, lines: readonly string[]) => void;
}

/**
 * Judges the commits of `from..HEAD` that have no valid stamp and gives them one. Their trees, authors and dates stay; their
 * ids change, and HEAD's branch is moved to the new tip, which holds the same tree. The index and the work tree are not
 * touched.
 *
 * @throws {RestampError} for commits that are on a remote branch, for merges, while git is in the middle of something, and
 * when what comes before the range was not judged: a stamp answers for all since the last one.
 */
export async function restamp(
  repository: Repository,
  objects: ObjectReader,
  from: string,
  tools: RestampTools,
): Promise<RestampResult> {
  const [start, head] = await Promise.all([
    readCommit(repository, objects, from),
    readCommit(repository, objects, "HEAD"),
  ]);
  refuseMidway(repository);
  const commits = await listCommits(repository, start, head);
  await refusePublished(repository, start, head);
  await refuseUnjudged(repository, objects, start, head);
  const done: Restamped[] = [];
  let parent: Rewritten = { oid: start.oid, signature: "kept" };
  for (const oid of commits) {
    const commit = await readCommit(repository, objects, oid);
    if (commit.parents.length > 1) {
      throw new RestampError(
        `${oid.slice(0, 12)} is a merge: merge again, or judge the range with \`dl checkpoint --range\``,
      );
    }
    const stamped = await isStamped(objects, commit);
    if (!stamped) {
      const result = await tools.judge(oid);
      if (!earnsStamp(result)) return { kind: "blocked", commit: oid, result };
      const stamp = computeStamp(stateOf(result.results, commit.tree, await treePolicyDigest(objects, commit.tree)));
      parent = await rewriteCommit(repository, commit, parent.oid, (path) =>
        tools.stampFile(path, stampLines(stamp, result.overrides)),
      );
    } else if (commit.parents[0] !== parent.oid) {
      parent = await rewriteCommit(repository, commit, parent.oid, () => {});
    } else {
      parent = { oid, signature: "kept" };
    }
    done.push({ before: oid, after: parent.oid, stamp: stamped ? "kept" : "added", signature: parent.signature });
  }
  if (parent.oid !== head.oid) {
    // The old value is named, so that a commit made meanwhile is not lost.
    await git(["update-ref", "-m", "dl restamp", "HEAD", parent.oid, head.oid], { cwd: repository.worktree });
  }
  return { kind: "done", commits: done, head: parent.oid };
}

async function listCommits(repository: Repository, start: Commit, head: Commit): Promise<Oid[]> {
  const listing = await git(["rev-list", "--reverse", "--topo-order", `${start.oid}..${head.oid}`], {
    cwd: repository.worktree,
  });
  const commits = listing.toString("latin1").split("\n").filter(Boolean);
  const straight = await tryGit(["merge-base", "--is-ancestor", start.oid, head.oid], { cwd: repository.worktree });
  if (straight.exitCode !== 0) throw new RestampError(`HEAD does not descend from ${start.oid.slice(0, 12)}`);
  return commits;
}

/** Others may have built on what is published. */
async function refusePublished(repository: Repository, start: Commit, head: Commit): Promise<void> {
  const unpublished = await gitText(["rev-list", "--count", head.oid, "--not", start.oid, "--remotes"], {
    cwd: repository.worktree,
  });
  const all = await gitText(["rev-list", "--count", head.oid, "--not", start.oid], { cwd: repository.worktree });
  if (unpublished === all) return;
  throw new RestampError(
    `of these ${all} commits, ${Number(all) - Number(unpublished)} are on a remote branch; new ids would divide history: start the range after those`,
  );
}

/** A stamp on what follows an unjudged commit would make that one look judged as well. */
async function refuseUnjudged(
  repository: Repository,
  objects: ObjectReader,
  start: Commit,
  head: Commit,
): Promise<void> {
  const base = await findOwnBase(repository, objects, start, head.tree);
  if (base.commit === start.oid) return;
  const mend =
    base.commit === null
      ? "nothing before it was judged either; the next commit through the hooks judges all of it"
      : `start the range at ${base.commit.slice(0, 12)}`;
  throw new RestampError(
    `${start.oid.slice(0, 12)}, which comes before the range, was not judged by all gates: ${mend}`,
  );
}

/** What git leaves while it waits for the user to go on, and what would be confused by another HEAD. */
const midwayMarks = [
  ["rebase-merge", "a rebase"],
  ["rebase-apply", "a rebase"],
  ["MERGE_HEAD", "a merge"],
  ["CHERRY_PICK_HEAD", "a cherry-pick"],
  ["REVERT_HEAD", "a revert"],
  ["BISECT_LOG", "a bisect"],
] as const;

function refuseMidway(repository: Repository): void {
  const found = midwayMarks.find(([mark]) => existsSync(join(repository.gitDir, mark)));
  if (found) throw new RestampError(`git is in the middle of ${found[1]}: end it first`);
}
