import { readFileSync, utimesSync } from "node:fs";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { GateName, ResultStore } from "../gates/contract.ts";
import { sha256 } from "../policy/sha256.ts";

/** A gate's results kept by content in the common git directory, one JSON file a key, for this build of dl only. */
export function keptResults(commonDir: string, gate: GateName, build: string): ResultStore {
  const pathOf = (key: string) => {
    const name = sha256(`${build}\0${key}`);
    return join(commonDir, "dl", "cache", gate, name.slice(0, 2), `${name.slice(2)}.json`);
  };
  return {
    get: (key) => Promise.resolve(readKept(pathOf(key))),
    put: (key, value) => writeKept(pathOf(key), value),
  };
}

/** A store that keeps nothing, for `--no-cache`. */
export const noResults: ResultStore = { get: () => Promise.resolve(undefined), put: () => Promise.resolve() };

/** A kept value, or undefined when there is none that can be read: what is kept can always be made again. */
export function readKept(path: string): unknown {
  try {
    const value: unknown = JSON.parse(readFileSync(path, "utf8"));
    touch(path);
    return value;
  } catch {
    return undefined;
  }
}

/** The time of last use decides what is cleaned up first. */
function touch(path: string): void {
  try {
    utimesSync(path, new Date(), new Date());
  } catch {
    // Read-only: then nothing is cleaned up either.
  }
}

/** Keeps a value, whole or not at all. A disk that is full costs the cache, not the commit. */
export async function writeKept(path: string, value: unknown): Promise<void> {
  const temporary = `${path}.${process.pid}.${Math.random().toString(36).slice(2)}`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(temporary, JSON.stringify(value), { mode: 0o600 });
    await rename(temporary, path);
  } catch {
    await rm(temporary, { force: true }).catch(() => {});
  }
}
