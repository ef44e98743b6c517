import type { CheckpointResult } from "../checkpoint/checkpoint-result.ts";
import { blocks, earnsStamp } from "../checkpoint/outcome.ts";
import { computeStamp, stampLines, stateOf, type Skip } from "../checkpoint/stamp.ts";
import { findCommit } from "../change/open-change.ts";
import type { Finding, GateResult } from "../gates/contract.ts";
import { ObjectReader } from "../git/objects.ts";
import type { Repository } from "../git/repository.ts";
import { treePolicyDigest } from "../policy/digest.ts";
import { judgeMessageText, recordMessage } from "./judge-message-text.ts";
import { findCleanup, keptText, type Cleanup } from "./message-cleanup.ts";
import { addTrailers, isEmptyText, readMessage, withoutOwnLines, writeMessage, type Message } from "./message-file.ts";
import { forgetPromise, keepPromise } from "./stamped.ts";

/** How a commit message fared. */
export type CommitMsgOutcome =
  | { readonly kind: "stamped"; readonly stamp: string; readonly result: CheckpointResult }
  | { readonly kind: "blocked"; readonly result: CheckpointResult }
  | { readonly kind: "secret-in-message"; readonly findings: readonly Finding[] }
  /** Only shadow mode lets it pass, so it gets no stamp. */
  | { readonly kind: "let-through"; readonly result: CheckpointResult; readonly message: GateResult }
  /** git will give the commit up. */
  | { readonly kind: "empty" };

/**
 * The commit-msg hook: names the tree once more, takes the verdict over exactly this tree (so that what was staged since
 * pre-commit cannot slip in), looks for secrets in the message, and puts the stamp on it. What shadow mode alone lets pass
 * gets none.
 *
 * @param judge gives the verdict over what is staged now, a kept one where it fits; it reads objects with the reader that
 * it gets, since each costs a git process.
 * @throws {StampError} when the stamp cannot be written.
 */
export async function commitMsg(
  repository: Repository,
  path: string,
  judge: (objects: ObjectReader) => Promise<CheckpointResult>,
): Promise<CommitMsgOutcome> {
  const written = dropOwnLines(path);
  const cleanup = await findCleanup(repository, written);
  const text = keptText(written, cleanup);
  if (isEmptyText(text)) return { kind: "empty" };
  const objects = new ObjectReader(repository.worktree);
  try {
    const result = await judge(objects);
    if (result.verdict === "block") return { kind: "blocked", result };
    const message = await judgeMessageText(repository, objects, text, result);
    const isClean = !blocks(message.outcome);
    if (!isClean && !result.inShadow.includes("secrets")) {
      return { kind: "secret-in-message", findings: message.findings };
    }
    if (!isClean || !earnsStamp(result)) {
      if (!isClean) await recordMessage(repository, message, result);
      forgetPromise(repository);
      return { kind: "let-through", result, message };
    }
    const stamp = await stampMessage(repository, objects, { path, cleanup }, result);
    return { kind: "stamped", stamp, result };
  } finally {
    objects.close();
  }
}

function dropOwnLines(path: string): Message {
  const message = readMessage(path);
  const stripped = withoutOwnLines(message);
  if (stripped !== null) writeMessage(path, stripped);
  return stripped ?? message;
}

async function stampMessage(
  repository: Repository,
  objects: ObjectReader,
  message: { readonly path: string; readonly cleanup: Cleanup },
  result: CheckpointResult,
): Promise<string> {
  const { tree } = result.change;
  const stamp = computeStamp(stateOf(result.results, tree, await treePolicyDigest(objects, tree)));
  const skips: Skip[] = result.overrides.map(({ gate, reason }) => ({ gate, reason }));
  addTrailers(message.path, stampLines(stamp, skips), message.cleanup);
  const head = await findCommit(objects, "HEAD");
  keepPromise(repository, { tree, stamp, head: head?.oid ?? null, hasSkips: skips.length > 0 });
  return stamp;
}
