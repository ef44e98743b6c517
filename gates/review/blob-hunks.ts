import type { Change, Oid } from "../../change/change.ts";
import { sealedDiffOptions } from "../../change/diff-trees.ts";
import { git } from "../../git/git.ts";

/** A line of a hunk, before it is made fit for a reviewer. */
export interface DiffLine {
  readonly kind: "context" | "added" | "removed";
  readonly text: string;
  /** Number in the file after the change; null for a removed line. */
  readonly line: number | null;
}

/** Neighbouring changed lines of a file with three lines around them. */
export interface DiffHunk {
  readonly startLine: number;
  readonly lines: readonly DiffLine[];
}

/** The hunks that lead from one blob to another, under no configuration but our own. */
export async function diffBlobs(change: Change, before: Oid, after: Oid, signal: AbortSignal): Promise<DiffHunk[]> {
  if (before === after) return [];
  const patch = await git(
    ["-c", "diff.suppressBlankEmpty=false", "diff", "--text", "--unified=3", ...sealedDiffOptions, before, after],
    { cwd: change.repository.worktree, signal },
  );
  return parseHunks(patch);
}

/** A file that is all new, as one hunk. */
export function wholeFile(content: Buffer): DiffHunk[] {
  const texts = content.toString("utf8").split("\n");
  if (texts.at(-1) === "") texts.pop();
  if (texts.length === 0) return [];
  return [{ startLine: 1, lines: texts.map((text, index) => ({ kind: "added", text, line: index + 1 })) }];
}

/**
 * Reads the hunks of a patch of one file. How long a hunk's body is, its header says: a removed line `-- x` looks like a
 * file header otherwise, and a context line may look like anything.
 */
export function parseHunks(patch: Buffer): DiffHunk[] {
  const rows = patch.toString("utf8").split("\n");
  const hunks: DiffHunk[] = [];
  for (let at = 0; at < rows.length; at++) {
    const header = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(rows[at] ?? "");
    if (!header) continue;
    const startLine = Number(header[2]);
    const counts = { before: Number(header[1] ?? 1), after: Number(header[3] ?? 1) };
    const { lines, rowsRead } = readBody(
      rows.slice(at + 1, at + 2 + 2 * (counts.before + counts.after)),
      startLine,
      counts,
    );
    hunks.push({ startLine, lines });
    at += rowsRead;
  }
  return hunks;
}

function readBody(
  rows: readonly string[],
  startLine: number,
  counts: { readonly before: number; readonly after: number },
): { lines: DiffLine[]; rowsRead: number } {
  const lines: DiffLine[] = [];
  let before = counts.before;
  let after = counts.after;
  let line = startLine;
  let rowsRead = 0;
  while (before > 0 || after > 0) {
    const row = rows[rowsRead++];
    if (row === undefined) throw new Error("git printed a hunk that ends before its lines do");
    const text = row.slice(1);
    if (row.startsWith("\\")) continue;
    if (row.startsWith("-")) {
      lines.push({ kind: "removed", text, line: null });
      before--;
    } else if (row.startsWith("+")) {
      lines.push({ kind: "added", text, line: line++ });
      after--;
    } else {
      lines.push({ kind: "context", text, line: line++ });
      before--;
      after--;
    }
  }
  return { lines, rowsRead };
}
