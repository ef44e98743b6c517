import { git, gitText, GitError, tryGit } from "../git/git.ts";
import { ObjectReader } from "../git/objects.ts";
import type { Repository } from "../git/repository.ts";
import { AddedLines } from "./added-lines.ts";
import type { Base, Change, ChangedFile, ChangeKind, FileVersion, Oid } from "./change.ts";
import { diffTrees, type TreeDifference } from "./diff-trees.ts";
import { nameStagedTree } from "./staged-tree.ts";

/** What is to be judged. Without `tree`, a staged change is named anew; without `bases`, it is held against HEAD. */
export type Selection =
  | { readonly kind: "staged"; readonly tree?: Oid; readonly bases?: readonly Base[] }
  | { readonly kind: "commit"; readonly revision: string }
  | { readonly kind: "range"; readonly from: string; readonly to: string }
  | { readonly kind: "all" };

/** A revision that was asked for is not there: mistyped, or beyond the edge of a shallow clone. */
export class RevisionError extends Error {
  override readonly name = "RevisionError";
}

/**
 * Opens the change that `selection` names. The caller closes `change.objects`.
 *
 * @throws {RevisionError} when a revision is not in the repository.
 * @throws {UnmergedError} when the index holds conflicts.
 */
export async function openChange(
  repository: Repository,
  selection: Selection,
  objects: ObjectReader = new ObjectReader(repository.worktree),
): Promise<Change> {
  switch (selection.kind) {
    case "staged": {
      const [tree, bases] = await Promise.all([
        selection.tree ?? nameStagedTree(repository),
        selection.bases ?? headAsBase(repository, objects),
      ]);
      return holdAgainst(repository, objects, { kind: "staged", tree, bases, commits: [] });
    }
    case "commit": {
      const commit = await readCommit(repository, objects, selection.revision);
      const bases = await parentsAsBases(repository, objects, commit);
      return holdAgainst(repository, objects, { kind: "commit", tree: commit.tree, bases, commits: [commit.oid] });
    }
    case "range":
      return openRange(repository, objects, selection.from, selection.to);
    case "all": {
      const [tree, base] = await Promise.all([nameStagedTree(repository), emptyBase(repository)]);
      return holdAgainst(repository, objects, { kind: "all", tree, bases: [base], commits: [] });
    }
  }
}

/** What dl reads of a commit object. */
export interface Commit {
  readonly oid: Oid;
  readonly tree: Oid;
  readonly parents: readonly Oid[];
  readonly message: string;
}

/**
 * The commit that `revision` names.
 *
 * @throws {RevisionError} when there is none.
 */
export async function readCommit(repository: Repository, objects: ObjectReader, revision: string): Promise<Commit> {
  const commit = await findCommit(objects, revision);
  if (commit === null) throw await missingRevision(repository, revision);
  return commit;
}

/** Like {@link readCommit}, null when there is none. */
export async function findCommit(objects: ObjectReader, revision: string): Promise<Commit | null> {
  if (/[\n\0]/.test(revision)) return null;
  const object = await objects.read(`${revision}^{commit}`);
  return object?.type === "commit" ? parseCommit(object.oid, object.content) : null;
}

/** The base for a repository, or a history, that has nothing before. */
export async function emptyBase(repository: Repository): Promise<Base> {
  const tree = await gitText(["hash-object", "-w", "-t", "tree", "--stdin"], { cwd: repository.worktree });
  return { commit: null, tree, reason: "empty" };
}

async function headAsBase(repository: Repository, objects: ObjectReader): Promise<Base[]> {
  const head = await findCommit(objects, "HEAD");
  return [head ? { commit: head.oid, tree: head.tree, reason: "head" } : await emptyBase(repository)];
}

async function parentsAsBases(repository: Repository, objects: ObjectReader, commit: Commit): Promise<Base[]> {
  if (commit.parents.length === 0) return [await emptyBase(repository)];
  return Promise.all(
    commit.parents.map(async (oid) => {
      const parent = await readCommit(repository, objects, oid);
      return { commit: parent.oid, tree: parent.tree, reason: "parent" } as const;
    }),
  );
}

async function openRange(repository: Repository, objects: ObjectReader, from: string, to: string): Promise<Change> {
  const [start, tip] = await Promise.all([readCommit(repository, objects, from), readCommit(repository, objects, to)]);
  const cwd = repository.worktree;
  const [mergeBase, listing] = await Promise.all([
    findMergeBase(repository, start.oid, tip.oid),
    git(["rev-list", "--reverse", "--topo-order", `${start.oid}..${tip.oid}`], { cwd }),
  ]);
  const commits = listing.toString("latin1").split("\n").filter(Boolean);
  const base: Base = mergeBase
    ? { commit: mergeBase, tree: (await readCommit(repository, objects, mergeBase)).tree, reason: "merge-base" }
    : await emptyBase(repository);
  return holdAgainst(repository, objects, { kind: "range", tree: tip.tree, bases: [base], commits });
}

/** Unrelated histories have none; in a shallow clone that may only be an appearance. */
async function findMergeBase(repository: Repository, one: Oid, other: Oid): Promise<Oid | null> {
  try {
    return await gitText(["merge-base", one, other], { cwd: repository.worktree });
  } catch (error) {
    if (!(error instanceof GitError) || error.exitCode !== 1) throw error;
    if (await isShallow(repository)) throw await missingRevision(repository, `merge base of ${one} and ${other}`);
    return null;
  }
}

/** The error for a revision that is not there, with the mend that fits this clone. */
export async function missingRevision(repository: Repository, revision: string): Promise<RevisionError> {
  if (/^(?:HEAD|@)(?![\w/-])/.test(revision) && (await isUnborn(repository))) {
    return new RevisionError(`There is no commit yet, so ${revision} names nothing.`);
  }
  const mend = (await isShallow(repository))
    ? "this clone is shallow: fetch its history with `git fetch --unshallow` (in GitHub Actions: `fetch-depth: 0`)"
    : "check the spelling, or fetch it first";
  return new RevisionError(`${revision} is not in this repository; ${mend}`);
}

async function isUnborn(repository: Repository): Promise<boolean> {
  const head = await tryGit(["rev-parse", "--verify", "--quiet", "HEAD"], { cwd: repository.worktree });
  return head.exitCode !== 0;
}

/** Whether the clone's history is cut off. */
export async function isShallow(repository: Repository): Promise<boolean> {
  return (await gitText(["rev-parse", "--is-shallow-repository"], { cwd: repository.worktree })) === "true";
}

/** Compares the tree with each base; a file counts as changed when it differs from all of them. */
async function holdAgainst(
  repository: Repository,
  objects: ObjectReader,
  subject: { kind: ChangeKind; tree: Oid; bases: readonly Base[]; commits: readonly Oid[] },
): Promise<Change> {
  const comparisons = await Promise.all(
    subject.bases.map(async (base) => {
      const differences = await diffTrees(repository, base.tree, subject.tree);
      return {
        byPath: new Map(differences.map((one) => [pathOf(one), one])),
        addedLines: new AddedLines(repository, objects, base.tree, subject.tree, differences),
      };
    }),
  );
  const [first, ...others] = comparisons;
  const files = [...(first?.byPath.values() ?? [])].flatMap((difference): ChangedFile[] => {
    const path = pathOf(difference);
    const all = [difference, ...others.map((one) => one.byPath.get(path))];
    if (!all.every((one) => one !== undefined)) return [];
    const before = all.map((one) => one.before).filter((one): one is FileVersion => one !== null);
    return [{ status: difference.status, path, after: difference.after, before }];
  });
  return {
    ...subject,
    repository,
    objects,
    files,
    async addedLines(file) {
      const sets: ReadonlySet<number>[] = [];
      for (const { byPath, addedLines } of comparisons) {
        const difference = byPath.get(file.path);
        sets.push(difference ? await addedLines.of(difference) : new Set());
      }
      const [first = new Set<number>(), ...others] = sets;
      return new Set([...first].filter((line) => others.every((set) => set.has(line))));
    },
  };
}

function pathOf(difference: TreeDifference): string {
  return difference.after?.path ?? difference.before?.path ?? "";
}

function parseCommit(oid: Oid, content: Buffer): Commit {
  const text = content.toString("utf8");
  const headerEnd = text.indexOf("\n\n");
  const header = text.slice(0, headerEnd === -1 ? undefined : headerEnd);
  return {
    oid,
    tree: /^tree ([0-9a-f]+)/.exec(header)?.[1] ?? "",
    parents: [...header.matchAll(/^parent ([0-9a-f]+)/gm)].map((match) => match[1] ?? ""),
    message: headerEnd === -1 ? "" : text.slice(headerEnd + 2),
  };
}
