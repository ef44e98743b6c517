import { isUtf8 } from "node:buffer";
import { lstat, readdir, readFile, readlink } from "node:fs/promises";
import { join } from "node:path";
import type { RepoPath } from "../../git/path.ts";
import type { FixtureChange, FixtureFile, FixtureFiles, FixtureSubject } from "../fixture.ts";
import { fill } from "../placeholders/fill.ts";
import type { WrittenFile, WrittenFiles } from "./case-schema.ts";
import { FixtureError } from "./fixture-error.ts";
import { strayMark, takeMarks, type Mark } from "./marks.ts";
import type { ReadCase } from "./read-cases.ts";

/** A mark with the file that it stands in. */
export interface PlacedMark extends Mark {
  readonly path: RepoPath;
}

/** The change of a case, placeholders filled and marks taken out. */
export interface BuiltChange {
  readonly change: FixtureChange;
  /** Those of lines that are there in the end. */
  readonly marks: readonly PlacedMark[];
}

/**
 * Puts together what a case changes.
 *
 * @throws {PlaceholderError} for a placeholder that there is none of.
 */
export async function buildChange(one: ReadCase, subject: FixtureSubject): Promise<BuiltChange> {
  const { written, folder } = one;
  const layer = async (name: "before" | "ungated" | "after" | "worktree", files: WrittenFiles | undefined) =>
    readLayer(
      { seed: one.id, subject, place: one.place, onPath: pathOf(one) },
      files,
      folder === null ? null : join(folder, name),
    );
  const present = Object.entries(written.worktree ?? {}).filter(([, file]) => file !== null);
  const [before, ungated, after, worktree] = await Promise.all([
    layer("before", written.before),
    layer("ungated", written.ungated),
    layer("after", written.after),
    layer("worktree", Object.fromEntries(present) as Record<string, WrittenFile>),
  ]);
  const deleted = written.deleted ?? [];
  const missing = Object.entries(written.worktree ?? {}).filter(([, file]) => file === null);
  const isOver = (path: RepoPath) => after.files.has(path) || deleted.includes(path);
  return {
    change: {
      before: before.files,
      ungated: ungated.files.size === 0 ? null : ungated.files,
      after: after.files,
      deleted,
      worktree: new Map([...worktree.files, ...missing.map(([path]) => [path, null] as const)]),
    },
    marks: [...ungated.marks.filter(({ path }) => !isOver(path)), ...after.marks],
  };
}

interface Reading {
  readonly seed: string;
  readonly subject: FixtureSubject;
  /** For messages. */
  readonly place: string;
  /** Where a text without a path of its own lies. */
  readonly onPath: RepoPath;
}

interface Layer {
  readonly files: FixtureFiles;
  readonly marks: readonly PlacedMark[];
}

async function readLayer(reading: Reading, written: WrittenFiles | undefined, folder: string | null): Promise<Layer> {
  const files = new Map<RepoPath, FixtureFile>();
  const marks: PlacedMark[] = [];
  const add = (path: RepoPath, mode: FixtureFile["mode"], template: string) => {
    const taken = takeMarks(fill(template, reading.seed), reading.subject);
    const stray = strayMark(taken.text);
    if (stray !== null)
      throw new FixtureError(reading.place, `The mark ${stray} does not stand at the end of its line.`);
    files.set(path, { mode, content: Buffer.from(taken.text) });
    marks.push(...taken.marks.map((mark) => ({ ...mark, path })));
  };
  const byPath = typeof written === "string" ? { [reading.onPath]: written } : (written ?? {});
  for (const [path, file] of Object.entries(byPath)) {
    if (typeof file === "string") add(path, "100644", file);
    else if ("text" in file) add(path, file.mode ?? "100644", file.text);
    else if ("link" in file) files.set(path, { mode: "120000", content: Buffer.from(fill(file.link, reading.seed)) });
    else files.set(path, { mode: file.mode ?? "100644", content: Buffer.from(file.base64, "base64") });
  }
  for (const { path, mode, content } of folder === null ? [] : await readTree(folder)) {
    if (mode !== "120000" && isUtf8(content)) add(path, mode, content.toString("utf8"));
    else files.set(path, { mode, content });
  }
  return { files, marks };
}

/** The files below a folder as git would take them; none when it is not there. */
async function readTree(folder: string): Promise<(FixtureFile & { readonly path: RepoPath })[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return [];
      throw error;
    },
  );
  const files = entries.filter((entry) => !entry.isDirectory());
  return Promise.all(
    files.map(async (entry) => {
      const where = join(entry.parentPath, entry.name);
      const path = where.slice(folder.length + 1);
      if (entry.isSymbolicLink()) return { path, mode: "120000", content: await readlink(where, "buffer") } as const;
      const isExecutable = ((await lstat(where)).mode & 0o100) !== 0;
      return { path, mode: isExecutable ? "100755" : "100644", content: await readFile(where) } as const;
    }),
  );
}

function pathOf({ name, written }: ReadCase): RepoPath {
  const path = written.path ?? "file.txt";
  return path.includes("{{case}}") ? path.replaceAll("{{case}}", name) : `${name}/${path}`;
}
