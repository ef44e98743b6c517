import type { Judgement, Note, Outcome } from "../contract.ts";

/** A judgement without findings. */
export function ended(
  outcome: Outcome,
  summary: string,
  more: Partial<Pick<Judgement, "notes" | "tools" | "log">> = {},
): Judgement {
  return { outcome, summary, findings: [], notes: [], tools: [], log: null, ...more };
}

/** The judgement of a gate that was told to stop. */
export function stopped(
  signal: AbortSignal,
  seconds: number,
  notes: readonly Note[] = [],
  log: string | null = null,
): Judgement {
  const reason: unknown = signal.reason;
  if (reason instanceof DOMException && reason.name === "TimeoutError") {
    const summary = `The acceptance run was ended after ${seconds} s (atdd.timeout).`;
    return ended({ status: "timeout", reason: "deadline" }, summary, { notes, log });
  }
  return ended({ status: "error", reason: "cancelled" }, "The gate was stopped before it had an answer.", {
    notes,
    log,
  });
}
