const longestReason = 72;

/** A skip or kill that cannot be had as it was asked for. The message says what to write instead. */
export class OverrideError extends Error {
  override readonly name = "OverrideError";
}

/**
 * A reason that can stand on the `Dev-Loop-Skip` line of a commit message: one line, short enough for it.
 *
 * @throws {OverrideError}
 */
export function checkReason(reason: string): string {
  const line = reason.replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, " ").trim();
  if (line === "" || !line.isWellFormed())
    throw new OverrideError("The reason is empty: say why the gate is left out.");
  if (line.length <= longestReason) return line;
  throw new OverrideError(
    `The reason has ${line.length} characters, and ${longestReason} fit on its line in the commit message.`,
  );
}
