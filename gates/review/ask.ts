import { createHash, randomBytes } from "node:crypto";
import type { ResultStore } from "../contract.ts";
import type { RequestContent } from "./build-request.ts";
import { ReviewEngineError, type ReviewEngine } from "./engine.ts";
import { believe, readAnswer, type Believed } from "./judge-verdict.ts";
import type { ReviewVerdict } from "./schema.ts";

/** What came of one request. */
export type Reviewed =
  | ({ readonly kind: "reviewed"; readonly verdict: ReviewVerdict; readonly isReused: boolean } & Believed)
  | { readonly kind: "no-answer"; readonly reason: ReviewEngineError["reason"]; readonly message: string };

/**
 * Asks the engine, or takes what it has said to the same request before. A kept verdict goes through the same checks as
 * a new one.
 */
export async function ask(
  engine: ReviewEngine,
  content: RequestContent,
  store: ResultStore,
  signal: AbortSignal,
): Promise<Reviewed> {
  const key = requestKey(engine, content);
  const request = { ...content, nonce: randomBytes(16).toString("hex") };
  const kept = withNonce(await store.get(key), request.nonce);
  const known = kept === null ? null : check(kept, request, true);
  if (known?.kind === "reviewed") return known;
  try {
    const raw = await engine.review(request, signal);
    const reviewed = check(raw, request, false);
    if (reviewed.kind === "reviewed") await store.put(key, { ...reviewed.verdict, nonce: "" });
    return reviewed;
  } catch (error) {
    if (!(error instanceof ReviewEngineError)) throw error;
    return { kind: "no-answer", reason: error.reason, message: error.message };
  }
}

/**
 * A `fail` without a finding that can be believed is no answer: to pass it would let a reviewer that has lost its place
 * wave a change through, to block it would block for a reason that nobody can look at.
 */
function check(raw: unknown, request: Parameters<typeof readAnswer>[1], isReused: boolean): Reviewed {
  const answer = readAnswer(raw, request);
  if (answer.kind === "invalid") return invalid(answer.why);
  const { believed, dropped } = believe(answer.verdict, request);
  if (answer.verdict.verdict === "fail" && believed.length === 0) {
    return invalid("it says fail, but no finding of it quotes a line that the change adds");
  }
  return { kind: "reviewed", verdict: answer.verdict, isReused, believed, dropped };
}

function invalid(message: string): Reviewed {
  return { kind: "no-answer", reason: "invalid-answer", message };
}

/** Names a request by what it says and by who is asked. */
function requestKey({ tool }: ReviewEngine, content: RequestContent): string {
  return createHash("sha256")
    .update(JSON.stringify({ version: 1, tool, content }))
    .digest("hex");
}

function withNonce(kept: unknown, nonce: string): unknown {
  return typeof kept === "object" && kept !== null ? { ...kept, nonce } : null;
}
