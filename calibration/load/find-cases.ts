import { readdir } from "node:fs/promises";
import { join } from "node:path";

/** A file that holds cases, by its path below the folder of fixtures, `/` between segments. */
export type CaseFile =
  | { readonly kind: "table"; readonly path: string }
  | { readonly kind: "folder"; readonly path: string };

/** All files with cases below `root`, sorted by path. A folder that is not there holds none. */
export async function findCases(root: string): Promise<CaseFile[]> {
  const found: CaseFile[] = [];
  await search(root, "", found);
  return found.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

async function search(root: string, below: string, found: CaseFile[]): Promise<void> {
  const entries = await readdir(join(root, below), { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT" && below === "") return [];
    throw error;
  });
  // Whatever else lies in the folder of a case is its content.
  if (entries.some(({ name }) => name === "case.yaml")) {
    found.push({ kind: "folder", path: below });
    return;
  }
  for (const entry of entries) {
    const path = below === "" ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) await search(root, path, found);
    else if (entry.name.endsWith(".table.yaml")) found.push({ kind: "table", path });
  }
}
