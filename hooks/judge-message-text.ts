import type { CheckpointResult } from "../checkpoint/checkpoint-result.ts";
import { blockingFindings } from "../gates/blocking.ts";
import type { GateResult, Judgement } from "../gates/contract.ts";
import { couldHoldSecret } from "../gates/secrets/could-hold-secret.ts";
import type { ObjectReader } from "../git/objects.ts";
import type { Repository } from "../git/repository.ts";
import type { Policy } from "../policy/policy.ts";
import type { Message } from "./message-file.ts";

/**
 * The secrets gate's word on the text of a commit message.
 *
 * @param kept the part of the message that git will keep.
 * @param result of the checkpoint over what is committed with it: it says whether the gate is wanted, and its mode.
 * @throws {Error} when the gate cannot judge. In shadow mode that is a result too.
 */
export async function judgeMessageText(
  repository: Repository,
  objects: ObjectReader,
  kept: Message,
  result: CheckpointResult,
): Promise<GateResult> {
  const started = performance.now();
  const judgement = await judge(repository, objects, kept, result);
  return { gate: "secrets", ...judgement, durationMs: performance.now() - started };
}

/** Writes into the log what shadow mode lets through. */
export async function recordMessage(
  repository: Repository,
  message: GateResult,
  { id }: CheckpointResult,
): Promise<void> {
  const { appendEvent } = await import("../events/event-log.ts");
  await appendEvent(repository.commonDir, { type: "commit-message", checkpoint: id, result: message });
}

/** Loads the engine only for a message that could hold a secret at all: it is on the path of every commit. */
async function judge(
  repository: Repository,
  objects: ObjectReader,
  kept: Message,
  result: CheckpointResult,
): Promise<Judgement> {
  const secrets = result.results.find((one) => one.gate === "secrets");
  const isWanted = secrets?.outcome.status !== "off" && secrets?.outcome.reason !== "by-person";
  const text = Buffer.from(kept, "latin1").toString("utf8");
  if (!isWanted || !couldHoldSecret(text)) return clean;
  const policy = await policyOf(repository, objects, result);
  const { judgeMessage } = await import("../gates/secrets/judge-message.ts");
  try {
    const findings = await judgeMessage(text, policy);
    const open = blockingFindings(findings, policy.secrets.blockFrom);
    if (open.length === 0) return clean;
    const summary = "The commit message holds a secret.";
    return { ...clean, outcome: { status: "fail", reason: "findings" }, summary, findings: open };
  } catch (error) {
    if (!result.inShadow.includes("secrets")) throw error;
    const why = error instanceof Error ? error.message : String(error);
    return { ...clean, outcome: { status: "error", reason: "tool-failed" }, summary: why };
  }
}

const clean: Judgement = {
  outcome: { status: "pass", reason: "clean" },
  summary: "",
  findings: [],
  notes: [],
  tools: [],
  log: null,
};

async function policyOf(repository: Repository, objects: ObjectReader, { change }: CheckpointResult): Promise<Policy> {
  const { loadPolicy } = await import("../policy/load.ts");
  const baseRevision = change.bases[0]?.commit ?? null;
  return (await loadPolicy({ repository, objects, baseRevision, tree: change.tree, trust: "store" })).policy;
}
