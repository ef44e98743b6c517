/** A report cannot go where it was sent; the message says why and what to do. Its exit code is 2. */
export class OutputError extends Error {
  override readonly name = "OutputError";
}
