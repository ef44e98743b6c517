import { createHash, randomBytes } from "node:crypto";
import { mkdir, readFile, rename, rm, utimes, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { GateName, ResultStore } from "../gates/contract.ts";

/** A gate's results kept by content in the common git directory, one JSON file a key, for this build of dl only. */
export function keptResults(commonDir: string, gate: GateName, build: string): ResultStore {
  const pathOf = (key: string) => {
    const name = createHash("sha256").update(build).update("\0").update(key).digest("hex");
    return join(commonDir, "dl", "cache", gate, name.slice(0, 2), `${name.slice(2)}.json`);
  };
  return {
    get: (key) => readKept(pathOf(key)),
    put: (key, value) => writeKept(pathOf(key), value),
  };
}

/** A store that keeps nothing, for `--no-cache`. */
export const noResults: ResultStore = { get: () => Promise.resolve(undefined), put: () => Promise.resolve() };

/** A kept value, or undefined when there is none that can be read: what is kept can always be made again. */
export async function readKept(path: string): Promise<unknown> {
  try {
    const value: unknown = JSON.parse(await readFile(path, "utf8"));
    // The time of last use decides what is cleaned up first.
    const now = new Date();
    void utimes(path, now, now).catch(() => {});
    return value;
  } catch {
    return undefined;
  }
}

/** Keeps a value, whole or not at all. A disk that is full costs the cache, not the commit. */
export async function writeKept(path: string, value: unknown): Promise<void> {
  const temporary = `${path}.${process.pid}.${randomBytes(4).toString("hex")}`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(temporary, JSON.stringify(value), { mode: 0o600 });
    await rename(temporary, path);
  } catch {
    await rm(temporary, { force: true }).catch(() => {});
  }
}
