import type { Judgement, Note, Outcome } from "../contract.ts";

/** A judgement without findings. */
export function ended(outcome: Outcome, summary: string, notes: readonly Note[] = []): Judgement {
  return { outcome, summary, findings: [], notes, tools: [], log: null };
}

/** The judgement of a gate that was told to stop. */
export function stopped(signal: AbortSignal, seconds: number): Judgement {
  const reason: unknown = signal.reason;
  if (reason instanceof DOMException && reason.name === "TimeoutError") {
    const summary = `The reviewer was stopped after ${seconds} s without an answer (review.timeout).`;
    return ended({ status: "timeout", reason: "deadline" }, summary);
  }
  return ended({ status: "error", reason: "cancelled" }, "The gate was stopped before it had an answer.");
}
