import { describeSystemError } from "./system-error.ts";
import { withCommandName } from "./terminal/command-name.ts";
import { safeLines } from "./terminal/safe-text.ts";

/** Errors whose message is written for the user, and whose cause is in what was asked or configured: exit code 2. */
const usageErrors = new Set([
  "BaselineRefusal",
  "CalibrationFileError",
  "CorruptFileError",
  "FeedbackError",
  "FixtureError",
  "InstallError",
  "NoIndexError",
  "NotARepositoryError",
  "OutputError",
  "OverrideError",
  "PolicyError",
  "RevisionError",
  "ShardError",
  "ToolInstallError",
  "TrustError",
  "UnmergedError",
  "UsageError",
]);

/** What was asked for cannot be done as it was asked. The message says what to do instead. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/**
 * Says on standard error what went wrong, and gives the exit code: 2 for usage and configuration, 3 for everything else.
 * A defect of dl's own is shown with its stack.
 */
export function reportError(error: unknown): 2 | 3 {
  if (!(error instanceof Error)) {
    print([`dl: ${String(error)}`]);
    return 3;
  }
  if (usageErrors.has(error.name)) {
    print(withPrefix(error.message));
    return 2;
  }
  if (knownTroubles.has(error.name)) {
    print(withPrefix(error.message));
    return 3;
  }
  const refused = describeSystemError(error);
  if (refused !== null) {
    print([`dl: ${refused}`, "Mend that and run this again."]);
    return 3;
  }
  if ((error as NodeJS.ErrnoException).code === "ERR_MODULE_NOT_FOUND") {
    print([
      "dl: The installation is incomplete, or was replaced just now. Run this again; else install dev-loop again.",
      error.message,
    ]);
    return 3;
  }
  print([
    `dl broke: ${error.stack ?? error.message}`,
    "",
    "This is a defect of dl. Nothing was judged; report it, please.",
  ]);
  return 3;
}

/** Troubles outside dl: git, a lock, a tool. */
const knownTroubles = new Set([
  "AbortError",
  "GitError",
  "IncompleteError",
  "LockedError",
  "ReportError",
  "StampError",
  "ToolError",
  "WorkerLostError",
]);

function withPrefix(message: string): string[] {
  const [first = "", ...others] = message.split("\n");
  return [`dl: ${first}`, ...others];
}

function print(lines: readonly string[]): void {
  const text = lines.flatMap((line) => safeLines(line)).join("\n");
  process.stderr.write(`${withCommandName(text)}\n`);
}
