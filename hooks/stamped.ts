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
  /** Whether the message owns up to gates that were skipped. */
  readonly hasSkips: boolean;
}

/**
 * The post-commit shim reads this file too: it starts dl unless the commit has the tree and the stamp that stand there and
 * no fourth word does. Keep place and form in step with it.
 */
function path(repository: Repository): string {
  return join(repository.gitDir, "dl", "stamped");
}

export function keepPromise(repository: Repository, promised: Promised): void {
  const words = [promised.tree, promised.stamp, promised.head ?? "none", ...(promised.hasSkips ? ["skips"] : [])];
  writeFileSync(path(repository), `${words.join(" ")}\n`, { mode: 0o600 });
}

/** Takes the promise away: of a commit that gets no stamp nothing is promised. */
export function forgetPromise(repository: Repository): void {
  rmSync(path(repository), { force: true });
}

/** What was promised last, and takes it away; null when there is nothing. */
export function takePromise(repository: Repository): Promised | null {
  const text = readIfThere(path(repository), "latin1") ?? "";
  forgetPromise(repository);
  const [tree, stamp, head, skips] = text.trim().split(" ");
  if (!tree || !stamp || !head) return null;
  return { tree, stamp, head: head === "none" ? null : head, hasSkips: skips !== undefined };
}
