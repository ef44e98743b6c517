import type { ToolVersion } from "../contract.ts";
import type { ReviewRequest } from "./schema.ts";

/** Who reviews: a command today, a model that is called directly tomorrow. */
export interface ReviewEngine {
  /** Its name, and a version that changes whenever its answers could: kept verdicts go by it. */
  readonly tool: ToolVersion;
  /**
   * Asks for a verdict on one request. What comes back is not trusted: the gate validates it.
   *
   * @throws {ReviewEngineError} when there is no answer.
   */
  review(request: ReviewRequest, signal: AbortSignal): Promise<unknown>;
}

/** The reviewer gave no answer that could be looked at. */
export class ReviewEngineError extends Error {
  override readonly name = "ReviewEngineError";
  readonly reason: "tool-missing" | "tool-failed" | "invalid-answer";

  constructor(reason: ReviewEngineError["reason"], message: string) {
    super(message);
    this.reason = reason;
  }
}
