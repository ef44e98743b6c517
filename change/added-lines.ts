import { git, tryGit, GitError } from "../git/git.ts";
import type { ObjectReader } from "../git/objects.ts";
import type { Repository } from "../git/repository.ts";
import type { Oid } from "./change.ts";
import { sealedDiffOptions, type TreeDifference } from "./diff-trees.ts";

/** A run of added lines: numbers from 1, the end left out. */
interface LineRun {
  readonly start: number;
  readonly end: number;
}

/** What a patch says of one file: the runs that it adds, or that git took the file for binary. */
export type FilePatch = { readonly kind: "text"; readonly added: readonly LineRun[] } | { readonly kind: "binary" };

/** Tells which lines of the files of one tree-to-tree difference are new, in one git process for all of them. */
export class AddedLines {
  readonly #repository: Repository;
  readonly #objects: ObjectReader;
  readonly #before: Oid;
  readonly #after: Oid;
  readonly #differences: readonly TreeDifference[];
  #patches: Promise<ReadonlyMap<TreeDifference, FilePatch>> | null = null;

  constructor(
    repository: Repository,
    objects: ObjectReader,
    before: Oid,
    after: Oid,
    differences: readonly TreeDifference[],
  ) {
    this.#repository = repository;
    this.#objects = objects;
    this.#before = before;
    this.#after = after;
    this.#differences = differences;
  }

  /** Numbers, from 1, of the lines of `difference.after` that its `before` does not have. */
  async of(difference: TreeDifference): Promise<ReadonlySet<number>> {
    const { before, after } = difference;
    if (after === null || !after.mode.startsWith("100")) return new Set();
    if (before === null || !before.mode.startsWith("100")) return this.#allLines(after.oid);
    if (before.oid === after.oid) return new Set();
    this.#patches ??= this.#readPatches();
    const patch = (await this.#patches).get(difference);
    const text = patch?.kind === "text" ? patch : await this.#diffAsText(before.oid, after.oid);
    return expand(text.added);
  }

  async #allLines(oid: Oid): Promise<ReadonlySet<number>> {
    return expand([{ start: 1, end: countLines(await this.#objects.readBlob(oid)) + 1 }]);
  }

  /** Sections of a patch come in the order of the raw listing, so no file name need be read out of it. */
  async #readPatches(): Promise<ReadonlyMap<TreeDifference, FilePatch>> {
    const edited = this.#differences.filter((one) => one.status === "modified" || one.status === "renamed");
    const patch = await git(
      ["diff-tree", "-r", "-p", "--unified=0", "--diff-filter=MR", ...sealedDiffOptions, this.#before, this.#after],
      { cwd: this.#repository.worktree },
    );
    const sections = parsePatch(patch);
    // Should the two ever disagree, each file is asked for by itself: slower, never wrong.
    if (sections.length !== edited.length) return new Map();
    return new Map(edited.map((difference, index) => [difference, sections[index] ?? { kind: "binary" }]));
  }

  /** The `-diff` attribute, or a NUL byte, makes git call a file binary: that must not hide its lines. */
  async #diffAsText(before: Oid, after: Oid): Promise<FilePatch & { kind: "text" }> {
    const args = ["diff", "--text", "--unified=0", "--exit-code", ...sealedDiffOptions, before, after];
    const output = await tryGit(args, { cwd: this.#repository.worktree });
    if (output.exitCode !== 0 && output.exitCode !== 1) throw new GitError(args, output.exitCode, output.stderr);
    const [section] = parsePatch(output.stdout);
    return section?.kind === "text" ? section : { kind: "text", added: [] };
  }
}

/**
 * Reads a patch with no context lines: one entry a `diff --git` section. Bodies are skipped by the counts in the hunk
 * headers, so that no content can pass for a header.
 */
export function parsePatch(patch: Buffer): FilePatch[] {
  const sections: FilePatch[] = [];
  let added: LineRun[] = [];
  let start = 0;
  let bodyLines = 0;
  while (start < patch.length) {
    const newline = patch.indexOf(0x0a, start);
    const end = newline === -1 ? patch.length : newline;
    const first = patch[start];
    if (bodyLines > 0) {
      if (first !== backslash) bodyLines--;
    } else if (first === letterD && startsWith(patch, start, "diff --git ")) {
      added = [];
      sections.push({ kind: "text", added });
    } else if (first === atSign) {
      const hunk = parseHunkHeader(patch.toString("latin1", start, end));
      if (hunk.added.end > hunk.added.start) added.push(hunk.added);
      bodyLines = hunk.bodyLines;
    } else if (first === letterB && startsWith(patch, start, "Binary files ")) {
      sections[sections.length - 1] = { kind: "binary" };
    }
    start = end + 1;
  }
  return sections;
}

/** How many lines a file has; a last line without a newline counts. */
export function countLines(content: Buffer): number {
  let lines = 0;
  for (let at = content.indexOf(0x0a); at !== -1; at = content.indexOf(0x0a, at + 1)) lines++;
  return content.length > 0 && content[content.length - 1] !== 0x0a ? lines + 1 : lines;
}

const backslash = 0x5c;
const letterD = 0x64;
const letterB = 0x42;
const atSign = 0x40;

function startsWith(bytes: Buffer, at: number, text: string): boolean {
  return bytes.toString("latin1", at, at + text.length) === text;
}

function parseHunkHeader(line: string): { added: LineRun; bodyLines: number } {
  const match = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line);
  if (!match) throw new Error(`git printed a hunk header that cannot be read: ${line}`);
  const removed = Number(match[1] ?? 1);
  const start = Number(match[2]);
  const count = Number(match[3] ?? 1);
  return { added: { start, end: start + count }, bodyLines: removed + count };
}

function expand(runs: readonly LineRun[]): ReadonlySet<number> {
  const lines = new Set<number>();
  for (const run of runs) for (let line = run.start; line < run.end; line++) lines.add(line);
  return lines;
}
