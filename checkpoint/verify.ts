import { findCommit, isShallow, missingRevision, readCommit, type Commit } from "../change/open-change.ts";
import { git, gitText } from "../git/git.ts";
import type { ObjectReader } from "../git/objects.ts";
import type { Repository } from "../git/repository.ts";
import type { GateName } from "../gates/contract.ts";
import { treePolicyDigest } from "../policy/digest.ts";
import { pathMatcher } from "../policy/path-matcher.ts";
import type { VerifyPolicy } from "../policy/policy.ts";
import { checkStamp, isValid, readStampLines } from "./stamp.ts";
import type { StampStatus, VerifiedCommit, VerifyResult } from "./verify-result.ts";

/** Which commits `dl verify` looks at. */
export type VerifySubject =
  | { readonly kind: "tip"; readonly revision: string }
  | { readonly kind: "each"; readonly from: string; readonly to: string };

/** What the base branch's policy says. */
export interface Known {
  readonly policy: VerifyPolicy;
  readonly since: string | null;
  readonly inShadow: readonly GateName[];
}

/**
 * Says whether commits carry the stamp that their content must have. Reads nothing but git objects: it needs no network,
 * runs no gate, and asks no policy but the base branch's.
 *
 * A tip's stamp speaks for all commits since its base, so a tip alone is enough; `each` looks at every commit.
 *
 * @param known of the base branch's policy, never of the commits under test: what is accepted; the adoption commit, for
 * what it reaches is `before-adoption`; and the gates in shadow mode. What one of these lets through has no stamp and
 * looks like any other commit without one, so while there are such gates nothing is refused.
 * @throws {RevisionError} when a revision is not there.
 */
export async function verify(
  repository: Repository,
  objects: ObjectReader,
  subject: VerifySubject,
  known: Known,
): Promise<VerifyResult> {
  const commits = await listCommits(repository, objects, subject);
  const adopted = await adoptedFilter(repository, objects, known.since);
  const verified: VerifiedCommit[] = [];
  for (const commit of commits) verified.push(await verifyCommit(repository, objects, commit, known, adopted));
  return { schemaVersion: 1, kind: "verify", accepted: verified.every((one) => one.accepted), commits: verified };
}

async function listCommits(repository: Repository, objects: ObjectReader, subject: VerifySubject): Promise<Commit[]> {
  if (subject.kind === "tip") return [await readCommit(repository, objects, subject.revision)];
  const [from, to] = await Promise.all([
    readCommit(repository, objects, subject.from),
    readCommit(repository, objects, subject.to),
  ]);
  const listing = await git(["rev-list", "--reverse", "--topo-order", `${from.oid}..${to.oid}`], {
    cwd: repository.worktree,
  });
  const oids = listing.toString("latin1").split("\n").filter(Boolean);
  const commits: Commit[] = [];
  for (const oid of oids) commits.push(await readCommit(repository, objects, oid));
  return commits;
}

/** Tells whether a commit is one that history counts from: not reached by the adoption commit. */
async function adoptedFilter(
  repository: Repository,
  objects: ObjectReader,
  since: string | null,
): Promise<(commit: Commit) => Promise<boolean>> {
  if (since === null || since === "root") return () => Promise.resolve(true);
  const adoption = await findCommit(objects, since);
  if (adoption === null) {
    if (await isShallow(repository)) throw await missingRevision(repository, `${since}, the adoption commit,`);
    return () => Promise.resolve(true);
  }
  return async (commit) => {
    const reached = await gitText(["rev-list", "--count", "--max-count=1", commit.oid, "--not", adoption.oid], {
      cwd: repository.worktree,
    });
    return reached !== "0";
  };
}

async function verifyCommit(
  repository: Repository,
  objects: ObjectReader,
  commit: Commit,
  { policy, inShadow }: Known,
  isAfterAdoption: (commit: Commit) => Promise<boolean>,
): Promise<VerifiedCommit> {
  const check = checkStamp(commit.message, commit.tree, await treePolicyDigest(objects, commit.tree));
  const exempt = isValid(check) ? false : await isExempt(repository, commit, policy);
  const before = isValid(check) ? false : !(await isAfterAdoption(commit));
  const status: StampStatus = before ? "before-adoption" : exempt ? "exempt" : check.status;
  // All that shadow mode does to a commit is to leave it without a stamp.
  const shadow = inShadow.length > 0 && status === "missing";
  return {
    commit: commit.oid,
    subject: commit.message.split("\n", 1)[0] ?? "",
    status,
    stamp: check.stamp,
    skips: readStampLines(commit.message).skips,
    accepted: shadow || isAccepted(status, policy),
    shadow,
    detail: shadow ? `${stampStatusWords[status]}; ${notRefused(inShadow)}` : stampStatusWords[status],
  };
}

function isAccepted(status: StampStatus, policy: VerifyPolicy): boolean {
  return status === "ok" || policy.accept.some((one) => one === status);
}

async function isExempt(repository: Repository, commit: Commit, policy: VerifyPolicy): Promise<boolean> {
  if (policy.exemptMerges && commit.parents.length > 1) return true;
  if (policy.exemptAuthors.length === 0) return false;
  const email = await gitText(["log", "-1", "--no-mailmap", "--format=%ae", commit.oid], { cwd: repository.worktree });
  return pathMatcher(policy.exemptAuthors)(email);
}

/** What each status of a stamp means, in words that stand alone. */
export const stampStatusWords: Readonly<Record<StampStatus, string>> = {
  ok: "the gates have judged exactly this content",
  missing:
    "no stamp: made past the hooks, or carried over by rebase, cherry-pick, revert or a forge; judge it with `dl restamp` or `dl checkpoint --commit`",
  mismatch:
    "the stamp is another content's or another policy's: amended, rebased or edited after it was judged; judge it with `dl restamp`",
  malformed: "a line that is meant as a stamp or a skip cannot be read",
  multiple: "more than one stamp: messages of several commits were put together; judge it with `dl restamp`",
  skipped: "judged, but for the gates that a person left out",
  exempt: "policy asks for no stamp here",
  "before-adoption": "made before dl was adopted",
};

function notRefused(inShadow: readonly GateName[]): string {
  return `not refused, for it may be what shadow mode lets through (${inShadow.join(", ")})`;
}
