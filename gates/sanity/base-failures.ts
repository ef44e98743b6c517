import { createHash } from "node:crypto";
import type { Base, Oid } from "../../change/change.ts";
import type { Mirror } from "../../change/mirror.ts";
import type { GateContext } from "../contract.ts";
import type { TestProject } from "./detect/test-project.ts";
import { readTree } from "./detect/tree-view.ts";
import { linkedState } from "./linked-state.ts";
import { type RunResult, runProject, type RunSurroundings } from "./run/run-project.ts";

/** What the tests of a project say on one base. */
export type BaseWord =
  /** They pass, or are not there yet. */
  | { readonly kind: "none-fail" }
  | { readonly kind: "some-fail"; readonly names: readonly string[]; readonly isCutShort: boolean }
  /** The command fails, and names no test. */
  | { readonly kind: "fails" }
  /** They cannot be run there. */
  | { readonly kind: "unknown" }
  | { readonly kind: "aborted" };

/**
 * Runs the tests of `projects` on `base`, or takes what was kept of an earlier run. The mirror holds the base's tree
 * afterwards.
 *
 * @returns one word a project, in their order.
 * @throws {NotIsolatedError} as the mirror does.
 */
export async function baseFailures(
  base: Base,
  projects: readonly TestProject[],
  context: GateContext,
  surroundings: RunSurroundings,
): Promise<BaseWord[]> {
  if (base.commit === null) return projects.map(() => ({ kind: "none-fail" }));
  const mirror = await context.mirrors.checkOut(base.tree);
  const view = await readTree(context.change.repository, context.change.objects, base.tree);
  const state = await linkedState(mirror);
  const words: BaseWord[] = [];
  for (const project of projects) {
    if (project.folder !== "" && view.below(project.folder).length === 0) {
      words.push({ kind: "none-fail" });
      continue;
    }
    const key = storeKey(base.tree, project, state);
    const kept = readKept(await context.store.get(key));
    const word = kept ?? wordOf(await runProject(project, mirror, surroundings));
    if (kept === null && word.kind !== "unknown" && word.kind !== "aborted") await context.store.put(key, word);
    words.push(word);
  }
  return words;
}

/**
 * Keeps what was said of the change's own tree: it is the base of the next change, whose tests then need not be run there
 * once more. The mirror still holds that tree.
 */
export async function keepForNext(
  results: readonly { readonly project: TestProject; readonly result: RunResult }[],
  mirror: Mirror,
  { change, store }: GateContext,
): Promise<void> {
  const state = await linkedState(mirror);
  for (const { project, result } of results) {
    const word = wordOf(result);
    if (word.kind === "unknown" || word.kind === "aborted") continue;
    await store.put(storeKey(change.tree, project, state), word);
  }
}

function wordOf(result: RunResult): BaseWord {
  switch (result.kind) {
    case "passed":
    case "no-tests":
      return { kind: "none-fail" };
    case "failed":
    case "killed": {
      const names = result.report.failed.map((failure) => failure.name);
      const isCutShort = result.report.unmetPlan !== undefined;
      return names.length > 0 ? { kind: "some-fail", names, isCutShort } : { kind: "fails" };
    }
    case "missing":
    case "not-started":
      return { kind: "unknown" };
    case "aborted":
      return { kind: "aborted" };
  }
}

/** Raised when the parsers change what they call a test. */
const namesVersion = 3;

function storeKey(tree: Oid, project: TestProject, state: string): string {
  const parts = ["base-failures", namesVersion, tree, project.folder, project.command, state];
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
}

function readKept(value: unknown): BaseWord | null {
  if (value === null || typeof value !== "object" || !("kind" in value)) return null;
  if (value.kind === "none-fail" || value.kind === "fails") return { kind: value.kind };
  if (value.kind !== "some-fail" || !("names" in value) || !Array.isArray(value.names)) return null;
  const names: readonly unknown[] = value.names;
  const isCutShort = "isCutShort" in value && value.isCutShort === true;
  return { kind: "some-fail", names: names.filter((name) => typeof name === "string"), isCutShort };
}
