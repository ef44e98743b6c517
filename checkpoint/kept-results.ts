import { mkdirSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from "node:fs";
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
    put: (key, value) => Promise.resolve(writeKept(pathOf(key), value)),
  };
}

/** A store that keeps nothing, for `--no-cache`. */
export const noResults: ResultStore = { get: () => Promise.resolve(undefined), put: () => Promise.resolve() };

/** A kept value, or undefined when there is none that can be read: what is kept can always be made again. */
export function readKept(path: string): unknown {
  try {
    const value: unknown = JSON.parse(readFileSync(path, "utf8"));
    // The time of last use decides what is cleaned up first.
    quietly(() => utimesSync(path, new Date(), new Date()));
    return value;
  } catch {
    return undefined;
  }
}

/** Does what may fail: on a disk that cannot be written there is nothing to keep in order either. */
export function quietly(act: () => void): void {
  try {
    act();
  } catch {}
}

/** Keeps a value, whole or not at all. A disk that is full costs the cache, not the commit. */
export function writeKept(path: string, value: unknown): void {
  const temporary = `${path}.${process.pid}.${Math.random().toString(36).slice(2)}`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(temporary, JSON.stringify(value), { mode: 0o600 });
    renameSync(temporary, path);
  } catch {
    quietly(() => rmSync(temporary, { force: true }));
  }
}
