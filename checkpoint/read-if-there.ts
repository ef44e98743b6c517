import { readFileSync } from "node:fs";

/** The text of a small file, null when it cannot be read. Read at once: the first asynchronous read costs 1 ms for threads. */
export function readIfThere(path: string, encoding: "utf8" | "latin1"): string | null {
  try {
    return readFileSync(path, encoding);
  } catch {
    return null;
  }
}
