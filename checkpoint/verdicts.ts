import { readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Base, Oid } from "../change/change.ts";
import type { Repository } from "../git/repository.ts";
import { digestOf } from "../policy/digest.ts";
import { policyInputFiles } from "../policy/input-files.ts";
import type { CheckpointResult, Override } from "./checkpoint-result.ts";
import { quietly, readKept, writeKept } from "./kept-results.ts";
import { earnsStamp } from "./outcome.ts";
import { build } from "./version.ts";

/** What decides a verdict. */
export interface VerdictInputs {
  readonly tree: Oid;
  readonly bases: readonly Base[];
  readonly options: {
    readonly only: readonly string[] | null;
    readonly overrides: readonly Override[];
    readonly trust: string;
  };
}

/**
 * Names a verdict by everything that it depends on: the trees, which hold the code, the tests and `.devloop.yaml`; this
 * build of dl, which pins its tools and rules; and the user's own files. Equal keys, equal verdicts.
 *
 * @returns 64 hex digits.
 */
export function verdictKey(repository: Repository, { tree, bases, options }: VerdictInputs): string {
  return digestOf({
    tree,
    bases: bases.map((base) => base.tree),
    build,
    files: policyInputFiles().map(contentOf),
    only: options.only,
    overrides: options.overrides.map(({ gate, reason }) => ({ gate, reason })),
    trust: options.trust,
    commonDir: repository.commonDir,
  });
}

/** One that cannot be read counts as neither there nor missing, so that no verdict was kept with it. */
function contentOf(path: string): string | null | { readonly unreadable: string | undefined } {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === "ENOENT" ? null : { unreadable: code };
  }
}

/** A kept verdict of `pass`, or null. One of another form is as good as none. */
export function readVerdict(repository: Repository, key: string): CheckpointResult | null {
  const kept = readKept(verdictPath(repository, key));
  return isPass(kept) && stillHolds(kept, Date.now()) ? kept : null;
}

const inPlaceMs = 10 * 60_000;

/**
 * A verdict over the work tree itself (`snapshot.inPlace`) depends on what no key names: it serves the commit that it was
 * made for, with time for the editor, and no other.
 */
function stillHolds(result: CheckpointResult, now: number): boolean {
  const wasInPlace = result.results.some(({ notes }) => notes.some(({ code }) => code === "in-place"));
  return !wasInPlace || now - Date.parse(result.startedAt) - result.durationMs < inPlaceMs;
}

/** Keeps a verdict of `pass`. A block is never kept: its cause may lie outside of the content, in a tool or a service. */
export function keepVerdict(repository: Repository, key: string, result: CheckpointResult): void {
  writeKept(verdictPath(repository, key), result);
  quietly(() => dropOldest(verdictFolder(repository)));
}

/**
 * Keeps what shadow mode lets through, in the place of what was kept so before. It serves the commit that it was made
 * for and no other: its cause, too, may lie outside of the content.
 */
export function keepLetThrough(repository: Repository, key: string, result: CheckpointResult): void {
  writeKept(letThroughPath(repository), { key, result } satisfies LetThrough);
}

/** What was let through under this key, and takes it away; null when there is nothing. */
export function takeLetThrough(repository: Repository, key: string): CheckpointResult | null {
  const { key: found, result } = (readKept(letThroughPath(repository)) ?? {}) as Partial<LetThrough>;
  quietly(() => rmSync(letThroughPath(repository), { force: true }));
  if (found !== key || !isKept(result) || !stillHolds(result, Date.now())) return null;
  // What earned a stamp is kept elsewhere: a file that says so was not written by dl.
  return earnsStamp(result) ? null : result;
}

interface LetThrough {
  readonly key: string;
  readonly result: CheckpointResult;
}

/** Of the worktree: that is where a commit is made. */
function letThroughPath(repository: Repository): string {
  return join(repository.gitDir, "dl", "let-through.json");
}

const mostVerdicts = 200;

function verdictFolder(repository: Repository): string {
  return join(repository.commonDir, "dl", "verdicts");
}

function verdictPath(repository: Repository, key: string): string {
  return join(verdictFolder(repository), `${key}.json`);
}

function isPass(value: unknown): value is CheckpointResult {
  return isKept(value) && earnsStamp(value);
}

function isKept(value: unknown): value is CheckpointResult {
  if (value === null || typeof value !== "object") return false;
  const candidate = value as Partial<CheckpointResult>;
  return (
    candidate.schemaVersion === 1 &&
    candidate.kind === "checkpoint" &&
    candidate.verdict === "pass" &&
    Array.isArray(candidate.results) &&
    Array.isArray(candidate.shadow)
  );
}

function dropOldest(folder: string): void {
  const names = readdirSync(folder);
  if (names.length <= mostVerdicts) return;
  const lastUse = (name: string) => statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const aged = names.map((name) => ({ name, used: lastUse(name) })).toSorted((one, other) => one.used - other.used);
  for (const { name } of aged.slice(0, names.length - mostVerdicts)) rmSync(join(folder, name), { force: true });
}
