import { randomBytes } from "node:crypto";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { Baseline } from "./baseline.ts";
import { formatBaseline } from "./format-baseline.ts";
import { parseBaseline } from "./parse-baseline.ts";

/**
 * Reads a baseline; null when there is none.
 *
 * @throws {CalibrationFileError} naming the line that cannot be read.
 */
export async function readBaseline(path: string): Promise<Baseline | null> {
  const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw error;
  });
  return text === null ? null : parseBaseline(text, path);
}

/** Writes a baseline, whole or not at all. Folders are made. */
export async function writeBaseline(path: string, baseline: Baseline): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}-${randomBytes(4).toString("hex")}`;
  try {
    await writeFile(draft, formatBaseline(baseline), { flag: "wx" });
    await rename(draft, path);
  } finally {
    await rm(draft, { force: true });
  }
}
