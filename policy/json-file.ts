import { randomBytes } from "node:crypto";
import { mkdir, open, readFile, rename, rm, stat } from "node:fs/promises";
import { dirname } from "node:path";

/** A file that dl keeps cannot be relied on. The message names it and says how to mend it. */
export class CorruptFileError extends Error {
  override readonly name = "CorruptFileError";
}

/**
 * Reads a JSON file that only its owner may write.
 *
 * @returns undefined when there is none.
 * @throws {CorruptFileError} when it is not JSON, or others may write it.
 */
export async function readPrivateJson(path: string, mend: string): Promise<unknown> {
  const text = await readIfThere(path);
  if (text === null) return undefined;
  if (((await stat(path)).mode & 0o022) !== 0) {
    throw new CorruptFileError(
      `${path} can be written by others than its owner: look it through, then \`chmod 600\` it.`,
    );
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new CorruptFileError(`${path} is not JSON: ${mend}`);
  }
}

/** Writes a JSON file that only its owner can read (mode 0600), whole or not at all. Folders are made. */
export async function writePrivateJson(path: string, value: unknown): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const draft = `${path}.${process.pid}-${randomBytes(4).toString("hex")}`;
  try {
    const file = await open(draft, "wx", 0o600);
    try {
      await file.writeFile(`${JSON.stringify(value, null, 2)}\n`);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, path);
  } finally {
    await rm(draft, { force: true });
  }
}

async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}
