import type { Reason } from "../contract.ts";

/** The gate cannot give an answer. The message says what happened and what to do next. */
export class SemgrepStop extends Error {
  override readonly name = "SemgrepStop";
  readonly reason: Extract<Reason, "tool-missing" | "tool-failed" | "canary-missing">;

  constructor(reason: SemgrepStop["reason"], message: string) {
    super(message);
    this.reason = reason;
  }
}
