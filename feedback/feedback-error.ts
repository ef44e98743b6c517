/** Feedback cannot be taken as it was given. The message says what to do instead. */
export class FeedbackError extends Error {
  override readonly name = "FeedbackError";
}
