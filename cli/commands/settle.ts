import { UnmergedError } from "../../change/staged-tree.ts";
import { NotARepositoryError } from "../../git/repository.ts";
import { CorruptFileError } from "../../policy/json-file.ts";
import { OverrideError } from "../../policy/override-reason.ts";
import { PolicyError } from "../../policy/problems.ts";

/** A command was asked for something that it cannot do; the message says what to do instead. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

const explained = [UsageError, PolicyError, CorruptFileError, OverrideError, NotARepositoryError, UnmergedError];

/**
 * Runs a command's work and sets the exit code that it gives. What a user can mend is said in one message on standard
 * error, with exit code 2; anything else is a defect and goes on upwards.
 */
export async function settle(work: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await work();
  } catch (error) {
    if (!explained.some((kind) => error instanceof kind)) throw error;
    process.stderr.write(`dl: ${(error as Error).message}\n`);
    process.exitCode = 2;
  }
}

/** Writes a document of a command's `--json`. */
export function printJson(document: { readonly schemaVersion: 1; readonly [field: string]: unknown }): void {
  process.stdout.write(`${JSON.stringify(document, null, 2)}\n`);
}
