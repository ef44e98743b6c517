import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Repository } from "../../git/repository.ts";
import { InstallError } from "./apply-steps.ts";

/** What `dl install` left in a repository, so that `dl uninstall` can put back what was there. */
export interface InstallRecord {
  readonly schemaVersion: 1;
  readonly dlVersion: string;
  readonly home: RecordedHome;
  /** Digests of the files that dl wrote, by name in the home's folder: an edit by hand shows. */
  readonly written: Readonly<Record<string, string>>;
}

/** Folders are relative to the git directory that all worktrees share, or to the work tree's top: repositories move. */
export type RecordedHome =
  | {
      readonly kind: "git-directory";
      /** From the common git directory. */
      readonly folder: string;
      readonly madeFolder: boolean;
      readonly moved: readonly MovedHook[];
    }
  | {
      readonly kind: "elsewhere";
      readonly scope: "local" | "worktree";
      /** Value of `core.hooksPath` in that scope before, null when it had none. */
      readonly before: string | null;
      /** The value that dl set. */
      readonly value: string;
    }
  | {
      readonly kind: "tracked" | "husky";
      /** From the work tree's top. */
      readonly folder: string;
      readonly madeFolder: boolean;
      readonly files: readonly BlockFile[];
      readonly moved: readonly MovedHook[];
    };

/** Somebody's hook that made room. */
export interface MovedHook {
  readonly name: string;
  /** The name that it gets back. */
  readonly restoreTo: string;
  readonly digest: string;
}

/** A hook file that dl added lines to. */
export interface BlockFile {
  readonly name: string;
  /** Whether dl made the file. */
  readonly created: boolean;
  /** Whether the user's last line had to be ended first. */
  readonly addedNewline: boolean;
}

/** Where the record is. */
export function recordPath(repository: Repository): string {
  return join(repository.commonDir, "dl", "install.json");
}

/**
 * The record of an earlier installation, null when there is none.
 *
 * @throws {InstallError} when it is damaged, or was written by a newer dl.
 */
export function readRecord(repository: Repository): InstallRecord | null {
  const path = recordPath(repository);
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
  const record = parse(text);
  if (record === null) {
    throw new InstallError(
      `${path} is damaged or was written by a newer dl.`,
      "Use that dl, or delete the file: dl then goes by the marks in the hooks themselves.",
    );
  }
  return record;
}

function parse(text: string): InstallRecord | null {
  try {
    const value = JSON.parse(text) as Partial<InstallRecord> | null;
    return value?.schemaVersion === 1 && value.home !== undefined && value.written !== undefined
      ? (value as InstallRecord)
      : null;
  } catch {
    return null;
  }
}
