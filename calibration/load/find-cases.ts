import type { Dirent } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { baselineFile } from "../baseline/baseline.ts";
import { floorsFile } from "../baseline/floors.ts";
import { FixtureError } from "./fixture-error.ts";

/** A file that holds cases, by its path below the folder of fixtures, `/` between segments. */
export type CaseFile =
  | { readonly kind: "table"; readonly path: string }
  | { readonly kind: "folder"; readonly path: string };

/**
 * All files with cases below `root`, sorted by path. A folder that is not there holds none.
 *
 * @throws {FixtureError} for whatever is neither a case nor known to be none: one that is mistyped would not be missed.
 */
export async function findCases(root: string): Promise<CaseFile[]> {
  const found: CaseFile[] = [];
  await search(root, "", found);
  return found.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

async function search(root: string, below: string, found: CaseFile[]): Promise<void> {
  const entries = (await list(join(root, below), below === "")).filter(({ name }) => !name.startsWith("."));
  if (entries.some(({ name }) => name === "case.yaml")) {
    for (const entry of entries) if (!isPartOfCase(entry)) throw stray(below, entry);
    found.push({ kind: "folder", path: below });
    return;
  }
  for (const entry of entries) {
    const path = below === "" ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) await search(root, path, found);
    else if (entry.isFile() && entry.name.endsWith(".table.yaml")) found.push({ kind: "table", path });
    else if (!isBeside(entry, below)) throw stray(below, entry);
  }
}

async function list(folder: string, isRoot: boolean): Promise<Dirent[]> {
  return readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT" && isRoot) return [];
    throw error;
  });
}

function isPartOfCase(entry: Dirent): boolean {
  if (entry.name === "case.yaml") return entry.isFile();
  return entry.isDirectory() && ["before", "after", "ungated", "worktree"].includes(entry.name);
}

function isBeside(entry: Dirent, below: string): boolean {
  return (
    entry.isFile() && (entry.name === "README.md" || (below === "" && [baselineFile, floorsFile].includes(entry.name)))
  );
}

function stray(below: string, { name }: Dirent): FixtureError {
  const path = below === "" ? name : `${below}/${name}`;
  return new FixtureError(
    path,
    "This is no fixture, and would be passed over: cases stand in <name>.table.yaml, or in a folder with case.yaml beside before/, after/, ungated/ and worktree/. Links are not followed.",
  );
}
