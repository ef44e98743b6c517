import { blockingFindings } from "../blocking.ts";
import type { Finding, Gate, GateContext, Judgement, Note } from "../contract.ts";
import type { Reviewed } from "./ask.ts";
import { buildRequests, type RequestContent } from "./build-request.ts";
import { tryCanary } from "./canary.ts";
import { chooseEngine } from "./choose-engine.ts";
import { ended, stopped } from "./ended.ts";
import type { ReviewEngine } from "./engine.ts";
import { knownSecrets } from "./known-secrets.ts";
import { preScan } from "./pre-scan.ts";
import { droppedNotes, toFindings } from "./to-findings.ts";

/**
 * A reviewer's opinion on the added lines. It can only add findings: each must quote a line that the change adds, and
 * the verdict is drawn from those by policy. Any answer that is not a valid one is an error, never a pass.
 */
export const reviewGate: Gate = {
  name: "review",
  after: ["secrets"],
  judge,
  canary: (context) => tryCanary(context, chooseEngine(context.policy)),
};

async function judge(context: GateContext): Promise<Judgement> {
  const { policy, signal } = context;
  const choice = chooseEngine(policy);
  if (choice.kind === "none") return choice.judgement;
  try {
    const judgement = await review(context, choice.engine);
    return signal.aborted ? stopped(signal, policy.review.timeout) : judgement;
  } catch (error) {
    if (signal.aborted) return stopped(signal, policy.review.timeout);
    throw error;
  }
}

async function review(context: GateContext, engine: ReviewEngine): Promise<Judgement> {
  const { change, policy, signal, earlier } = context;
  const secretsResult = earlier.get("secrets") ?? null;
  if (secretsResult?.outcome.status === "error" || secretsResult?.outcome.status === "timeout") {
    const summary = "The secrets gate could not finish, so nothing was sent to the reviewer.";
    return ended({ status: "skip", reason: "not-reached" }, summary);
  }
  const secrets = knownSecrets(secretsResult);
  const planted = await preScan(change, secrets);
  if (blockingFindings(planted, policy.review.blockFrom).length > 0) return blockUnasked(planted);
  const { requests, notes } = await buildRequests(change, secrets, signal);
  if (requests.length === 0) {
    const summary = "The change holds nothing that a reviewer could read.";
    return { ...ended({ status: "skip", reason: "nothing-to-judge" }, summary, notes), findings: planted };
  }
  const allNotes = secrets.areJudged ? notes : [...notes, notScanned];
  return { ...(await askAll(context, engine, requests, planted, allNotes)), tools: [engine.tool] };
}

const notScanned: Note = {
  code: "information",
  message: "The secrets gate took no part: what looked like a secret was taken out by its form alone.",
  path: null,
};

/** Text that is written to sway a reviewer is not handed to one. */
function blockUnasked(findings: readonly Finding[]): Judgement {
  const summary = "The change holds text that is meant to deceive a reviewer; it was not sent to one.";
  return { ...ended({ status: "fail", reason: "findings" }, summary), findings };
}

async function askAll(
  { change, policy, store, signal, progress }: GateContext,
  engine: ReviewEngine,
  requests: readonly RequestContent[],
  planted: readonly Finding[],
  notes: readonly Note[],
): Promise<Judgement> {
  // Only a gate that asks pays for the schema library.
  const { ask } = await import("./ask.ts");
  const reviewed: (Reviewed & { kind: "reviewed" })[] = [];
  for (const { files, part, ...rest } of requests) {
    progress(`asking about ${count(files.length, "file")}${part.of > 1 ? ` (${part.number} of ${part.of})` : ""}`);
    const answer = await ask(engine, { files, part, ...rest }, store, signal);
    if (answer.kind === "no-answer") {
      const summary = `The reviewer (review.command) gave no valid answer: ${answer.message}.`;
      return { ...ended({ status: "error", reason: answer.reason }, summary, notes), findings: planted };
    }
    reviewed.push(answer);
  }
  const findings = [
    ...planted,
    ...toFindings(
      reviewed.flatMap(({ believed }) => believed),
      change,
    ),
  ];
  const isBlocked = blockingFindings(findings, policy.review.blockFrom).length > 0;
  return {
    ...ended(
      isBlocked ? { status: "fail", reason: "findings" } : { status: "pass", reason: "clean" },
      summarise(requests, reviewed, findings),
      [
        ...notes,
        ...droppedNotes(
          reviewed.flatMap(({ dropped }) => dropped),
          change,
        ),
      ],
    ),
    findings,
  };
}

function summarise(
  requests: readonly RequestContent[],
  reviewed: readonly { readonly isReused: boolean }[],
  findings: readonly Finding[],
): string {
  const files = requests.reduce((sum, request) => sum + request.files.length, 0);
  const reused = reviewed.every(({ isReused }) => isReused) ? " (an earlier verdict on the same request)" : "";
  return `${count(files, "file")} reviewed, ${count(findings.length, "finding")}${reused}.`;
}

function count(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? "" : "s"}`;
}
