import type { Oid } from "../change/change.ts";
import { withStagedTree } from "../change/staged-tree.ts";
import type { GateName } from "../gates/contract.ts";
import type { LoadGate } from "./gates.ts";
import { ObjectReader } from "../git/objects.ts";
import type { Repository } from "../git/repository.ts";
import { numbered, type CheckpointEvent } from "./checkpoint-events.ts";
import type { CheckpointResult, Override } from "./checkpoint-result.ts";
import { findBases } from "./find-bases.ts";
import type { Selected } from "./judge.ts";
import { earnsStamp } from "./outcome.ts";
import type { Pace } from "./run-gates.ts";
import { readVerdict, takeLetThrough, verdictKey } from "./verdicts.ts";

/** What a checkpoint is asked to judge. */
export type Subject =
  | { readonly kind: "staged" }
  | { readonly kind: "commit"; readonly revision: string }
  | { readonly kind: "range"; readonly from: string; readonly to: string }
  | { readonly kind: "all" };

/** How it is to be done. */
export interface CheckpointOptions {
  /** Judge with these gates alone; null for all of them. */
  readonly only: readonly GateName[] | null;
  readonly overrides: readonly Override[];
  readonly pace: Pace;
  /**
   * `fresh`: neither a kept verdict nor kept results are used. `continue`: in the middle of a commit, what it began with
   * holds, also where shadow mode has let it through.
   */
  readonly kept: "use" | "continue" | "fresh";
  /** Whose word makes the repository's own commands and loosenings hold: the user's trust store, or that the base is merged. */
  readonly trust: "store" | "base";
  /** Where gates come from; calibration hands out some that lack a rule, to see that it is missed. */
  readonly loadGate?: LoadGate | undefined;
  /** A reader to use and to leave open; without it the checkpoint has one of its own. */
  readonly objects?: ObjectReader | undefined;
  readonly signal: AbortSignal;
  readonly onEvent: (event: CheckpointEvent) => void;
  readonly onWait: (holder: number) => void;
}

/**
 * Runs the gates over a change and gives their verdict. A verdict of `pass` over the same content is not worked out
 * twice.
 *
 * @throws {PolicyError} for a configuration that cannot be read: nothing is judged with checks silently off.
 * @throws {RevisionError | UnmergedError | NoIndexError | LockedError} when there is nothing that could be judged.
 */
export async function checkpoint(
  repository: Repository,
  subject: Subject,
  options: CheckpointOptions,
): Promise<CheckpointResult> {
  const objects = options.objects ?? new ObjectReader(repository.worktree);
  try {
    if (subject.kind !== "staged") return await judge(repository, objects, subject, options, null);
    return await withStagedTree(repository, async (tree, markPassed) => {
      const result = await judgeStaged(repository, objects, tree, options);
      const isWhole = options.only === null && options.overrides.length === 0;
      if (earnsStamp(result) && isWhole) markPassed();
      return result;
    });
  } finally {
    if (options.objects === undefined) objects.close();
  }
}

async function judgeStaged(
  repository: Repository,
  objects: ObjectReader,
  tree: Oid,
  options: CheckpointOptions,
): Promise<CheckpointResult> {
  objects.preload(["HEAD^{commit}", "HEAD^{tree}", `${tree}^{tree}`]);
  const bases = await findBases(repository, objects, tree);
  const key = verdictKey(repository, { tree, bases, options });
  const kept = options.kept === "fresh" ? null : readVerdict(repository, key);
  const begun = kept ?? (options.kept === "continue" ? takeLetThrough(repository, key) : null);
  if (begun) return announce(begun, options);
  return judge(repository, objects, { kind: "staged", tree, bases }, options, key);
}

/** Gates, policy and all that judging takes are loaded where there is no verdict yet: every commit comes by here twice. */
async function judge(
  repository: Repository,
  objects: ObjectReader,
  selected: Selected,
  options: CheckpointOptions,
  key: string | null,
): Promise<CheckpointResult> {
  const { judgeAnew } = await import("./judge.ts");
  return judgeAnew(repository, objects, selected, options, key);
}

/** A kept verdict, told to the listener like a fresh one. */
function announce(kept: CheckpointResult, options: CheckpointOptions): CheckpointResult {
  const result: CheckpointResult = { ...kept, cached: true };
  const emit = numbered(options.onEvent);
  emit({ kind: "checkpoint-finished", result });
  return result;
}
