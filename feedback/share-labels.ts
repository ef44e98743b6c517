import { randomBytes } from "node:crypto";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Label } from "./label.ts";
import { sharedFolder, sharedLabelsPath, type LabelPlaces } from "./label-files.ts";
import type { LabelLine } from "./parse-labels.ts";
import { latestLabels, readLocalLabels, readSharedLabels } from "./read-labels.ts";
import { refuseLinks } from "./refuse-links.ts";

/** What came of sharing. */
export interface SharedLabels {
  /** Absolute, those that were written. */
  readonly written: readonly string[];
  readonly added: readonly Label[];
  /** Labels in the shared file now. */
  readonly total: number;
}

/**
 * Writes the labels of this machine into the work tree's file of shared ones, of each speaker and finding the latest, and
 * sees to it that git never finds a conflict in it: sorted by id, which is random, so that two branches seldom touch the
 * same place, and merged by union where they do. Commits nothing.
 *
 * @throws {FeedbackError} when the place leads elsewhere by a symbolic link.
 */
export async function shareLabels(repository: LabelPlaces): Promise<SharedLabels> {
  const folder = join(repository.worktree, sharedFolder);
  const path = sharedLabelsPath(repository);
  const attributes = join(folder, ".gitattributes");
  for (const place of [path, attributes]) await refuseLinks(repository.worktree, place);
  const [shared, local] = await Promise.all([readSharedLabels(repository), readLocalLabels(repository)]);
  const known = new Set(shared.map(({ label }) => label.id));
  const counting = new Set(latestLabels(local.map(({ label }) => label)).map(({ id }) => id));
  const added = local.filter(({ label }) => counting.has(label.id) && !known.has(label.id));
  if (shared.length + added.length === 0) return { written: [], added: [], total: 0 };
  await mkdir(folder, { recursive: true });
  const lines = sortedLines([...shared, ...added]);
  const written = [
    ...(await writeIfNew(path, `${lines.join("\n")}\n`)),
    ...(await writeIfNew(attributes, withUnionMerge(await readText(attributes)))),
  ];
  return { written, added: added.map(({ label }) => label), total: lines.length };
}

/** By id, lines that are there twice once: a merge by union may leave them. */
function sortedLines(lines: readonly LabelLine[]): string[] {
  const texts = new Map(lines.map(({ label, text }) => [text, label.id]));
  return [...texts].toSorted(([, one], [, other]) => (one < other ? -1 : Number(one > other))).map(([text]) => text);
}

const unionMerge = "labels.jsonl merge=union";

function withUnionMerge(attributes: string): string {
  const lines = attributes.split("\n").filter((line) => line.trim() !== "");
  return lines.includes(unionMerge) ? attributes : `${[...lines, unionMerge].join("\n")}\n`;
}

/** Writes a file whole or not at all, and only if that changes it. */
async function writeIfNew(path: string, text: string): Promise<string[]> {
  if ((await readText(path)) === text) return [];
  const draft = `${path}.${process.pid}-${randomBytes(4).toString("hex")}`;
  try {
    await writeFile(draft, text, { flag: "wx" });
    await rename(draft, path);
  } finally {
    await rm(draft, { force: true });
  }
  return [path];
}

async function readText(path: string): Promise<string> {
  return readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return "";
    throw error;
  });
}
