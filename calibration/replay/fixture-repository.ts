import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { git } from "../../git/git.ts";
import { encodePath, type RepoPath } from "../../git/path.ts";
import type { FixtureFiles } from "../fixture.ts";

/** A commit to make: what it puts over the one before. */
export interface CommitToMake {
  /** Full name of a reference that names it then, and that it goes on from when an earlier one in the list has it. */
  readonly ref: string;
  /** A reference named earlier that it goes on from in the stead of its own. */
  readonly from?: string;
  readonly files: FixtureFiles;
  readonly deleted: readonly RepoPath[];
}

/**
 * Makes a repository at `directory` with these commits, on branch `main`. Index and work tree stay empty. One
 * `git fast-import` takes all of it: ten thousand files take it a second.
 *
 * @throws {GitError} for what git cannot hold, such as a path with `..` in it.
 */
export async function makeRepository(directory: string, commits: readonly CommitToMake[]): Promise<void> {
  await mkdir(directory, { recursive: true });
  await git(["init", "--quiet", "--template=", "--initial-branch=main"], { cwd: directory });
  const stream = Buffer.concat(commits.flatMap(describeCommit));
  const args = ["-c", "fastimport.unpackLimit=1", "fast-import", "--quiet", "--date-format=raw"];
  await git(args, { cwd: join(directory, ".git"), input: stream });
}

/** The form that git-fast-import reads. */
function describeCommit({ ref, from, files, deleted }: CommitToMake): Buffer[] {
  return [
    Buffer.from(`commit ${ref}\ncommitter Fixture <fixture@example.com> 1700000000 +0000\n`),
    data(Buffer.from("fixture\n")),
    Buffer.from(from === undefined ? "" : `from ${from}\n`),
    ...deleted.flatMap((path) => [Buffer.from("D "), quote(path), Buffer.from("\n")]),
    ...[...files].flatMap(([path, { mode, content }]) => [
      Buffer.from(`M ${mode} inline `),
      quote(path),
      Buffer.from("\n"),
      data(content),
    ]),
    Buffer.from("\n"),
  ];
}

function data(content: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from(`data ${content.length}\n`), content, Buffer.from("\n")]);
}

/** In double quotes, as git quotes names in C's way: every byte that is not plain as an octal escape. */
function quote(path: RepoPath): Buffer {
  const bytes = Array.from(encodePath(path), (byte) =>
    byte < 0x20 || byte >= 0x7f || byte === 0x22 || byte === 0x5c
      ? `\\${byte.toString(8).padStart(3, "0")}`
      : String.fromCharCode(byte),
  );
  return Buffer.from(`"${bytes.join("")}"`);
}
