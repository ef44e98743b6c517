import { hasContent, type Change, type ChangedFile, type PresentFile } from "../../change/change.ts";
import { displayPath, type RepoPath } from "../../git/path.ts";
import type { Note } from "../contract.ts";
import { diffBlobs, wholeFile, type DiffHunk, type DiffLine } from "./blob-hunks.ts";
import type { KnownSecrets } from "./known-secrets.ts";
import { languageOf } from "./language.ts";
import { leftOutByContent, leftOutByName, limits } from "./left-out.ts";
import { maskSecrets } from "../mask-secrets.ts";
import type { OmittedFile, ReviewedFile, ReviewLine, ReviewRequest } from "./schema.ts";

/** A request before it is sent: what is unique to the sending is still missing. */
export type RequestContent = Omit<ReviewRequest, "nonce">;

/** What is sent, and what is not. */
export interface BuiltRequests {
  /** None when there is nothing that could be sent. */
  readonly requests: readonly RequestContent[];
  /** One for each file that is not sent. */
  readonly notes: readonly Note[];
}

/** The change as requests for a reviewer, each of a size that one can take. */
export async function buildRequests(
  change: Change,
  secrets: KnownSecrets,
  signal: AbortSignal,
): Promise<BuiltRequests> {
  const files: ReviewedFile[] = [];
  const omitted: (OmittedFile & { readonly repoPath: RepoPath })[] = [];
  for (const [index, file] of change.files.entries()) {
    const described = await describe(change, file, `f${index + 1}`, secrets, signal);
    if (typeof described === "string")
      omitted.push({ path: shownPath(file.path), reason: described, repoPath: file.path });
    else files.push(described);
  }
  const parts = partition(files);
  return {
    requests: parts.map((part, index) => ({
      schemaVersion: 1,
      kind: "review-request",
      bases: change.bases.map(({ commit, tree }) => ({ commit, tree })),
      tree: change.tree,
      files: part,
      omitted: omitted.map(({ path, reason }) => ({ path, reason })),
      limits: { ...limits },
      coverage: { changedFiles: change.files.length, sentFiles: files.length },
      part: { number: index + 1, of: parts.length },
    })),
    notes: omitted.map(({ repoPath, reason }) => ({
      code: "file-not-read",
      message: `${displayPath(repoPath)} was not sent to the reviewer: ${reasons[reason]}.`,
      path: repoPath,
    })),
  };
}

/** A path as a reviewer is told it: JSON cannot be relied on to carry bytes that are not UTF-8 there and back. */
export function shownPath(path: RepoPath): string {
  return path.isWellFormed() ? path : displayPath(path);
}

const reasons: Readonly<Record<OmittedFile["reason"], string>> = {
  binary: "it is binary",
  lock: "it is a lock file",
  generated: "it is generated",
  "too-large": `it is larger than ${limits.maxFileBytes / 1024} KiB`,
  secrets: "a secret was found in it",
  "not-a-file": "it is a link or a submodule",
};

async function describe(
  change: Change,
  file: ChangedFile,
  id: string,
  secrets: KnownSecrets,
  signal: AbortSignal,
): Promise<ReviewedFile | OmittedFile["reason"]> {
  const head = headOf(file);
  if (file.after === null) return { ...head, hunks: [] };
  if (!hasContent(file)) return "not-a-file";
  if (secrets.isTainted(file.path)) return "secrets";
  const byName = leftOutByName(file.path);
  if (byName !== null) return byName;
  const before = file.before.find(({ mode }) => mode.startsWith("100"));
  const [contentBefore, content] = await Promise.all([
    before ? change.objects.readBlob(before.oid) : null,
    change.objects.readBlob(file.after.oid),
  ]);
  const byContent = leftOutByContent(contentBefore, content);
  if (byContent !== null) return byContent;
  const hunks = before ? await diffBlobs(change, before.oid, file.after.oid, signal) : wholeFile(content);
  return { ...head, hunks: await toReviewed(change, file, id, hunks, secrets) };
}

function headOf(file: ChangedFile): Omit<ReviewedFile, "hunks"> {
  const language = languageOf(file.path);
  const previousPath = file.before.find(({ path }) => path !== file.path)?.path;
  return {
    path: shownPath(file.path),
    status: file.status,
    ...(previousPath !== undefined && { previousPath: shownPath(previousPath) }),
    ...(language !== undefined && { language }),
  };
}

/** Gives hunks their ids. In a merge, a line that another parent has is not the change's own. */
async function toReviewed(
  change: Change,
  file: PresentFile,
  id: string,
  hunks: readonly DiffHunk[],
  secrets: KnownSecrets,
): Promise<ReviewedFile["hunks"]> {
  const added = await change.addedLines(file);
  return hunks.map(({ startLine, lines }, index) => ({
    id: `${id}h${index + 1}`,
    startLine,
    lines: lines.map((one): ReviewLine => {
      const isOld = one.kind === "added" && one.line !== null && !added.has(one.line);
      const kind = isOld ? "context" : one.kind;
      return { kind, text: fitToShow(file.path, { ...one, kind }, secrets), line: one.line };
    }),
  }));
}

/** The secrets gate answers for added lines; all others could hold what it lets pass because it is old. */
function fitToShow(path: RepoPath, { kind, text, line }: DiffLine, secrets: KnownSecrets): string {
  if (line !== null && secrets.holds(path, line)) return "[redacted: a secret was found on this line]";
  const whole = text.replace(/\r$/, "");
  return kind === "added" && secrets.areJudged ? whole : maskSecrets(whole);
}

/** Files in their order, in as few parts as the limit allows. */
function partition(files: readonly ReviewedFile[]): ReviewedFile[][] {
  const parts: ReviewedFile[][] = [];
  let size = Infinity;
  for (const file of files) {
    const bytes = Buffer.byteLength(JSON.stringify(file));
    if (size + bytes > limits.maxRequestBytes) {
      parts.push([]);
      size = 0;
    }
    parts.at(-1)?.push(file);
    size += bytes;
  }
  return parts;
}
