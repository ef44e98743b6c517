import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Oid } from "../change/change.ts";
import type { Commit } from "../change/open-change.ts";
import { git, gitText } from "../git/git.ts";
import type { Repository } from "../git/repository.ts";

/** A commit that was written anew. `kept`: it was not, and is as it was. */
export interface Rewritten {
  readonly oid: Oid;
  readonly signature: "kept" | "none" | "dropped";
}

/**
 * Writes `commit` with another parent and message. Everything else of the object is carried over as it is, but a
 * signature. No ref is moved.
 *
 * @param editMessage changes the message in the file that it is given.
 */
export async function rewriteCommit(
  repository: Repository,
  commit: Commit,
  parent: Oid,
  editMessage: (path: string) => void,
): Promise<Rewritten> {
  const cwd = repository.worktree;
  const raw = (await git(["cat-file", "commit", commit.oid], { cwd })).toString("latin1");
  const headerEnd = raw.indexOf("\n\n");
  const scratch = await mkdtemp(join(tmpdir(), "dl-restamp-"));
  try {
    const path = join(scratch, "message");
    await writeFile(path, raw.slice(headerEnd + 2), "latin1");
    editMessage(path);
    const message = await readFile(path, "latin1");
    const unsigned = withoutSignature(raw.slice(0, headerEnd));
    const header = withParent(unsigned, parent);
    const object = Buffer.from(`${header}\n\n${message}`, "latin1");
    const oid = await gitText(["hash-object", "-w", "-t", "commit", "--stdin"], { cwd, input: object });
    return { oid, signature: unsigned.length < headerEnd ? "dropped" : "none" };
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

function withParent(header: string, parent: Oid): string {
  return header.replace(/^parent [0-9a-f]+$/m, `parent ${parent}`);
}

/** A signature is over the old bytes: kept, it would be a false one. Continuation lines begin with a space. */
function withoutSignature(header: string): string {
  return header.replaceAll(/\n(gpgsig|gpgsig-sha256) [^\n]*(\n [^\n]*)*/g, "");
}
