import { findCommit } from "../change/open-change.ts";
import type { Oid } from "../change/change.ts";
import type { Finding } from "../gates/contract.ts";
import type { ObjectReader } from "../git/objects.ts";
import { encodePath, type RepoPath } from "../git/path.ts";
import type { LoggedCheckpoint } from "./read-checkpoints.ts";

/** Where in the history a finding's content is. */
export interface ContentPlace {
  readonly commit: Oid | null;
  readonly tree: Oid;
  readonly blob: Oid | null;
}

/** A finding's path and line, null for what it has not. */
export function locate({ location }: Finding): { readonly path: RepoPath | null; readonly line: number | null } {
  switch (location.kind) {
    case "file":
      return { path: location.path, line: location.region.startLine };
    case "path":
      return { path: location.path, line: null };
    case "message":
      return { path: null, line: location.region.startLine };
    default:
      return { path: null, line: null };
  }
}

/**
 * The content that a finding was made in: of the judged tree, and for a file that is gone from it again, of the latest
 * commit of the range that has it.
 */
export async function findContent(
  { result }: LoggedCheckpoint,
  path: RepoPath | null,
  objects: ObjectReader,
): Promise<ContentPlace> {
  const { tree, commits } = result.change;
  const place = { commit: commits.at(-1) ?? null, tree };
  if (path === null) return { ...place, blob: null };
  const blob = await findBlob(objects, tree, path);
  if (blob !== null) return { ...place, blob };
  for (const name of commits.toReversed()) {
    const commit = await findCommit(objects, name);
    const older = commit && (await findBlob(objects, commit.tree, path));
    if (commit && older) return { commit: commit.oid, tree: commit.tree, blob: older };
  }
  return { ...place, blob: null };
}

/** The id of the file at `path` of a tree; null when there is none, or the tree is gone. */
export async function findBlob(objects: ObjectReader, tree: Oid, path: RepoPath): Promise<Oid | null> {
  if (path.includes("\n")) return null;
  const object = await objects.read(nameOf(tree, path));
  return object?.type === "blob" ? object.oid : null;
}

function nameOf(tree: Oid, path: RepoPath): Buffer {
  return Buffer.concat([Buffer.from(`${tree}:`), encodePath(path)]);
}
