import type { Oid } from "../../change/change.ts";
import { git } from "../../git/git.ts";
import type { Repository } from "../../git/repository.ts";

/**
 * Sizes of blobs in bytes, in one git process, so that no giant is read only to be turned away.
 *
 * @throws {GitError} when git cannot answer.
 */
export async function blobSizes(repository: Repository, oids: Iterable<Oid>): Promise<ReadonlyMap<Oid, number>> {
  const input = [...new Set(oids)].map((oid) => `${oid}\n`).join("");
  const output = await git(["cat-file", "--batch-check=%(objectname) %(objectsize)"], {
    cwd: repository.worktree,
    input,
  });
  const lines = output.toString("latin1").split("\n").filter(Boolean);
  return new Map(
    lines.map((line) => {
      const [oid = "", size] = line.split(" ");
      return [oid, Number(size)];
    }),
  );
}
