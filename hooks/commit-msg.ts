import type { CheckpointResult } from "../checkpoint/checkpoint-result.ts";
import { computeStamp, stampLines, stateOf, type Skip } from "../checkpoint/stamp.ts";
import { findCommit } from "../change/open-change.ts";
import type { Finding } from "../gates/contract.ts";
import { couldHoldSecret } from "../gates/secrets/could-hold-secret.ts";
import { ObjectReader } from "../git/objects.ts";
import type { Repository } from "../git/repository.ts";
import { treePolicyDigest } from "../policy/digest.ts";
import type { Policy } from "../policy/policy.ts";
import { findCleanup, keptText, type Cleanup } from "./message-cleanup.ts";
import { addTrailers, isEmptyText, readMessage, withoutOwnLines, writeMessage, type Message } from "./message-file.ts";
import { keepPromise } from "./stamped.ts";

/** How a commit message fared. */
export type CommitMsgOutcome =
  | { readonly kind: "stamped"; readonly stamp: string; readonly result: CheckpointResult }
  | { readonly kind: "blocked"; readonly result: CheckpointResult }
  | { readonly kind: "secret-in-message"; readonly findings: readonly Finding[] }
  /** git will give the commit up. */
  | { readonly kind: "empty" };

/**
 * The commit-msg hook: names the tree once more, takes the verdict over exactly this tree (so that what was staged since
 * pre-commit cannot slip in), looks for secrets in the message, and puts the stamp on it.
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
  const message = dropOwnLines(path);
  const cleanup = await findCleanup(repository, message);
  const text = keptText(message, cleanup);
  if (isEmptyText(text)) return { kind: "empty" };
  const objects = new ObjectReader(repository.worktree);
  try {
    const result = await judge(objects);
    if (result.verdict === "block") return { kind: "blocked", result };
    const findings = await judgeMessageText(repository, objects, text, result);
    if (findings.length > 0) return { kind: "secret-in-message", findings };
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

/** Loads the engine only for a message that could hold a secret at all: it is on the path of every commit. */
async function judgeMessageText(
  repository: Repository,
  objects: ObjectReader,
  kept: Message,
  result: CheckpointResult,
): Promise<readonly Finding[]> {
  const secrets = result.results.find((one) => one.gate === "secrets");
  const isWanted = secrets?.outcome.status !== "off" && secrets?.outcome.reason !== "by-person";
  const text = Buffer.from(kept, "latin1").toString("utf8");
  if (!isWanted || !couldHoldSecret(text)) return [];
  const { judgeMessage } = await import("../gates/secrets/judge-message.ts");
  const findings = await judgeMessage(text, await policyOf(repository, objects, result));
  return findings.filter(({ suppression }) => suppression === null);
}

async function policyOf(repository: Repository, objects: ObjectReader, { change }: CheckpointResult): Promise<Policy> {
  const { loadPolicy } = await import("../policy/load.ts");
  const baseRevision = change.bases[0]?.commit ?? null;
  return (await loadPolicy({ repository, objects, baseRevision, tree: change.tree, trust: "store" })).policy;
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
