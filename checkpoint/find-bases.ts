import { join } from "node:path";
import type { Base, Oid } from "../change/change.ts";
import { emptyBase, findCommit, isShallow, missingRevision, readCommit, type Commit } from "../change/open-change.ts";
import { git, gitSync, tryGitSync } from "../git/git.ts";
import type { ObjectReader } from "../git/objects.ts";
import type { Repository } from "../git/repository.ts";
import { treePolicyDigest } from "../policy/digest.ts";
import { readIfThere } from "./read-if-there.ts";
import { checkStamp, isValid, type StampCheck } from "./stamp.ts";

/**
 * What a staged change is held against: the nearest first-parent ancestor of HEAD, HEAD included, that carries a valid
 * stamp, is on the upstream, or is the adoption commit; during a merge the same for each of the other parents. So a commit
 * that was made past the hooks is judged along with the next one, or with the merge that brings it in.
 *
 * @param tree the staged tree: before adoption is committed, its `.devloop.yaml` says where history begins to count.
 */
export async function findBases(repository: Repository, objects: ObjectReader, tree: Oid): Promise<Base[]> {
  const head = await findCommit(objects, "HEAD");
  if (head === null) return [await emptyBase(repository)];
  const own = await findOwnBase(repository, objects, head, tree);
  const sides: Base[] = [];
  for (const oid of mergeHeads(repository)) {
    const side = await readCommit(repository, objects, oid);
    sides.push(await findSideBase(repository, objects, side, { own, head, tree }));
  }
  return [own, ...sides];
}

/** Whether `commit` carries the stamp that its content must have, gates that were skipped or not. */
export async function isStamped(objects: ObjectReader, commit: Commit): Promise<boolean> {
  return isValid(await stampOf(objects, commit));
}

/**
 * Whether every gate that is wanted has judged `commit`. One that a person skipped a gate for is no base: what was left
 * out once is judged with the next commit, and an amendment does not wash the skip off.
 */
async function wasJudged(objects: ObjectReader, commit: Commit): Promise<boolean> {
  return (await stampOf(objects, commit)).status === "ok";
}

async function stampOf(objects: ObjectReader, commit: Commit): Promise<StampCheck> {
  if (!commit.message.includes("Dev-Loop-Gate:")) return { status: "missing", stamp: null };
  return checkStamp(commit.message, commit.tree, await treePolicyDigest(objects, commit.tree));
}

/**
 * What a child of `head` is held against, along its first parents.
 *
 * @param tree the child's, or a later one.
 */
export async function findOwnBase(
  repository: Repository,
  objects: ObjectReader,
  head: Commit,
  tree: Oid,
): Promise<Base> {
  if (await wasJudged(objects, head)) return baseAt(head, "stamped");
  const upstream = upstreamTips(repository);
  const unpublished = firstParents(repository, head, upstream);
  if (unpublished.commits.length === 0) return baseAt(head, "upstream");
  const judged = await nearestJudged(repository, objects, unpublished, upstream);
  const adoption = await findAdoption(repository, objects, { judged, head, tree });
  if (adoption.kind === "none" && judged === null) return baseAt(head, "head");
  const since = adoption.kind === "commit" ? adoption.commit : null;
  const chain = since ? firstParents(repository, head, [...upstream, since.oid]) : unpublished;
  return nearest(repository, objects, chain, since);
}

/**
 * The base of a line that is being merged: itself when it is stamped or on a remote branch. Where history begins to count
 * is for this side to say, not for the one that comes in.
 */
async function findSideBase(
  repository: Repository,
  objects: ObjectReader,
  side: Commit,
  known: { readonly own: Base; readonly head: Commit; readonly tree: Oid },
): Promise<Base> {
  if (known.own.reason === "head" || (await wasJudged(objects, side))) return baseAt(side, "parent");
  const { commit, reason } = known.own;
  const isJudged = commit !== null && (reason === "stamped" || reason === "upstream");
  const judged = isJudged ? await readCommit(repository, objects, commit) : null;
  const adoption = await findAdoption(repository, objects, { ...known, judged });
  if (adoption.kind === "none") return baseAt(side, "parent");
  const since = adoption.kind === "commit" ? adoption.commit : null;
  const chain = firstParents(repository, side, [...remoteTips(repository), ...(since ? [since.oid] : [])]);
  return chain.commits.length === 0 ? baseAt(side, "parent") : nearest(repository, objects, chain, since);
}

/** The nearest ancestor whose content the gates, or the upstream, answer for; null when there is none. */
async function nearestJudged(
  repository: Repository,
  objects: ObjectReader,
  chain: Chain,
  upstream: readonly string[],
): Promise<Commit | null> {
  for (const oid of chain.commits) {
    const commit = await readCommit(repository, objects, oid);
    if (await wasJudged(objects, commit)) return commit;
  }
  return chain.boundary && upstream.length > 0 ? readCommit(repository, objects, chain.boundary) : null;
}

/** Where history begins to count: nowhere yet, at the root, or after a commit. */
type Adoption =
  | { readonly kind: "none" }
  | { readonly kind: "root" }
  | { readonly kind: "commit"; readonly commit: Commit };

/**
 * The adoption commit. It is read from what was last judged; an unjudged commit may say it only while nothing judged says
 * anything, or a commit made past the hooks could move the beginning behind itself.
 */
async function findAdoption(
  repository: Repository,
  objects: ObjectReader,
  known: { readonly judged: Commit | null; readonly head: Commit; readonly tree: Oid },
): Promise<Adoption> {
  // Parses YAML, which a commit on top of a stamped one need not wait for.
  const { readSince } = await import("../policy/since.ts");
  const since =
    (known.judged && (await readSince(objects, known.judged.tree, `${known.judged.oid.slice(0, 12)}:.devloop.yaml`))) ??
    (await readSince(objects, known.head.tree, ".devloop.yaml (HEAD)")) ??
    (await readSince(objects, known.tree, ".devloop.yaml"));
  if (since === null) return { kind: "none" };
  if (since === "root") return { kind: "root" };
  const commit = (await findCommit(objects, since)) ?? (await introduction(repository, objects, since));
  return commit ? { kind: "commit", commit } : { kind: "root" };
}

/**
 * The commit that brought `.devloop.yaml`. It stands in for an adoption commit that is gone: one that was amended or
 * rebased away after `dl install` wrote it down.
 */
async function introduction(repository: Repository, objects: ObjectReader, since: Oid): Promise<Commit | null> {
  if (await isShallow(repository)) throw await missingRevision(repository, `${since}, the adoption commit,`);
  const listing = await git(
    ["log", "--first-parent", "--diff-filter=A", "--format=%H", "HEAD", "--", ".devloop.yaml"],
    {
      cwd: repository.worktree,
    },
  );
  const oldest = listing.toString("latin1").split("\n").findLast(Boolean);
  return oldest ? readCommit(repository, objects, oldest) : null;
}

async function nearest(
  repository: Repository,
  objects: ObjectReader,
  chain: Chain,
  since: Commit | null,
): Promise<Base> {
  for (const oid of chain.commits) {
    const commit = await readCommit(repository, objects, oid);
    if (await wasJudged(objects, commit)) return baseAt(commit, "stamped");
  }
  if (chain.boundary === null) {
    if (await isShallow(repository)) throw await missingRevision(repository, "the commit to judge this change against");
    return emptyBase(repository);
  }
  const boundary = await readCommit(repository, objects, chain.boundary);
  return baseAt(boundary, boundary.oid === since?.oid ? "adoption" : "upstream");
}

/** Commits on a first-parent line that none of the excluded ones reaches, newest first, and the next one behind them. */
interface Chain {
  readonly commits: readonly Oid[];
  readonly boundary: Oid | null;
}

/** @param excluded ids or full names of refs. */
function firstParents(repository: Repository, tip: Commit, excluded: readonly string[]): Chain {
  const listing = gitSync(["rev-list", "--first-parent", "--parents", tip.oid, "--not", ...excluded, "--"], {
    cwd: repository.worktree,
  });
  const rows = listing
    .toString("latin1")
    .split("\n")
    .filter(Boolean)
    .map((row) => row.split(" "));
  const last = rows.at(-1);
  if (last === undefined) return { commits: [], boundary: tip.oid };
  return { commits: rows.map((row) => row[0] ?? ""), boundary: last[1] ?? null };
}

/**
 * The branch's upstream; for a branch that has none, every remote-tracking branch. A local branch that another is set to
 * follow answers for nothing: commits made past the hooks may be on it.
 */
function upstreamTips(repository: Repository): string[] {
  const asked = ["rev-parse", "--verify", "--quiet", "--symbolic-full-name", "@{upstream}"];
  const configured = tryGitSync(asked, { cwd: repository.worktree });
  const name = configured.stdout.toString("utf8").trim();
  const isRemote = configured.exitCode === 0 && name !== "" && !name.startsWith("refs/heads/");
  return isRemote ? [name] : remoteTips(repository);
}

function remoteTips(repository: Repository): Oid[] {
  const remotes = gitSync(["for-each-ref", "--format=%(objectname) %(objecttype)", "refs/remotes"], {
    cwd: repository.worktree,
  });
  const tips = remotes
    .toString("latin1")
    .split("\n")
    .filter((row) => row.endsWith(" commit"));
  return [...new Set(tips.map((row) => row.split(" ", 1)[0] ?? ""))];
}

/**
 * The commits being merged. `MERGE_HEAD` names them, one a line; git keeps it as a file in every ref format. It is not
 * there yet when pre-merge-commit runs: there git leaves a variable `GITHEAD_<oid>` for each.
 */
function mergeHeads(repository: Repository): readonly Oid[] {
  const text = readIfThere(join(repository.gitDir, "MERGE_HEAD"), "latin1") ?? "";
  const named = text.split("\n").filter((line) => /^[0-9a-f]{40,64}$/.test(line));
  const announced = Object.keys(process.env).flatMap((name) => /^GITHEAD_([0-9a-f]{40,64})$/.exec(name)?.[1] ?? []);
  return named.length > 0 ? named : announced;
}

function baseAt(commit: Commit, reason: Base["reason"]): Base {
  return { commit: commit.oid, tree: commit.tree, reason };
}
