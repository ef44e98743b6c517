import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Oid } from "../change/change.ts";
import { readIfThere } from "../checkpoint/read-if-there.ts";
import type { Repository } from "../git/repository.ts";

/** What commit-msg promised, for post-commit to hold the commit against. */
export interface Promised {
  readonly tree: Oid;
  readonly stamp: string;
  /** HEAD when the stamp was made; null on a branch without commits. */
  readonly head: Oid | null;
}

/** The post-commit shim starts dl only when this file is there: keep its place in step with the shim. */
function path(repository: Repository): string {
  return join(repository.gitDir, "dl", "stamped");
}

export function keepPromise(repository: Repository, promised: Promised): void {
  writeFileSync(path(repository), `${promised.tree} ${promised.stamp} ${promised.head ?? "none"}\n`, { mode: 0o600 });
}

/** What was promised last, and takes it away; null when there is nothing. */
export function takePromise(repository: Repository): Promised | null {
  const text = readIfThere(path(repository), "latin1") ?? "";
  rmSync(path(repository), { force: true });
  const [tree, stamp, head] = text.trim().split(" ");
  return tree && stamp && head ? { tree, stamp, head: head === "none" ? null : head } : null;
}
