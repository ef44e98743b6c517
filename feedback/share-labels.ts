import { randomBytes } from "node:crypto";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { tryGit } from "../git/git.ts";
import type { SpokenLabel } from "./label.ts";
import { sharedFolder, sharedLabelsPath, type LabelPlaces } from "./label-files.ts";
import type { LabelLine } from "./parse-labels.ts";
import { latestLabels, readLocalLabels, readSharedLabels } from "./read-labels.ts";
import { readRegular } from "./read-regular.ts";
import { refuseLinks } from "./refuse-links.ts";

/** `ignored`: git leaves the file out. `merge`: another attribute, not in the folder's own file, decides how it merges. */
export type SharingHindrance = "ignored" | "merge";

/** What came of sharing. */
export interface SharedLabels {
  /** Absolute, those that were written. */
  readonly written: readonly string[];
  readonly added: readonly SpokenLabel[];
  /** Labels in the shared file now. */
  readonly total: number;
  /** What keeps git from committing the file, or from merging it as it should. */
  readonly hindrances: readonly SharingHindrance[];
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
  if (shared.length + added.length === 0) return { written: [], added: [], total: 0, hindrances: [] };
  await mkdir(folder, { recursive: true });
  const lines = sortedLines([...shared, ...added]);
  const written = [
    ...(await writeIfNew(path, `${lines.join("\n")}\n`)),
    ...(await writeIfNew(attributes, await withUnionMerge(repository, attributes))),
  ];
  const hindrances: SharingHindrance[] = [
    ...((await isIgnored(repository)) ? (["ignored"] as const) : []),
    ...((await isMergedByUnion(repository)) ? [] : (["merge"] as const)),
  ];
  return { written, added: added.map(({ label }) => label), total: lines.length, hindrances };
}

/** By id, lines that are there twice once: a merge by union may leave them. */
function sortedLines(lines: readonly LabelLine[]): string[] {
  const texts = new Map(lines.map(({ label, text }) => [text, label.id]));
  return [...texts].toSorted(([, one], [, other]) => (one < other ? -1 : Number(one > other))).map(([text]) => text);
}

const unionMerge = "labels.jsonl merge=union";

/** Of rules that fit, the last one in the file holds. */
async function withUnionMerge(repository: LabelPlaces, path: string): Promise<string> {
  const attributes = (await readRegular(path)) ?? "";
  const lines = attributes.split("\n").filter((line) => line.trim() !== "");
  if (lines.includes(unionMerge) && (await isMergedByUnion(repository))) return attributes;
  return `${[...lines.filter((line) => line !== unionMerge), unionMerge].join("\n")}\n`;
}

/** All files of attributes together, as git reads them. */
async function isMergedByUnion(repository: LabelPlaces): Promise<boolean> {
  const { worktree } = repository;
  const path = sharedLabelsPath(repository);
  const { stdout } = await tryGit(["check-attr", "-z", "merge", "--", path], { cwd: worktree });
  return stdout.toString("utf8").split("\0")[2] === "union";
}

/** What is in the index is not ignored, whatever the rules say. */
async function isIgnored(repository: LabelPlaces): Promise<boolean> {
  const { exitCode } = await tryGit(["check-ignore", "--quiet", "--", sharedLabelsPath(repository)], {
    cwd: repository.worktree,
  });
  return exitCode === 0;
}

/** Writes a file whole or not at all, and only if that changes it. */
async function writeIfNew(path: string, text: string): Promise<string[]> {
  if ((await readRegular(path)) === text) return [];
  const draft = `${path}.${process.pid}-${randomBytes(4).toString("hex")}`;
  try {
    await writeFile(draft, text, { flag: "wx" });
    await rename(draft, path);
  } finally {
    await rm(draft, { force: true });
  }
  return [path];
}
