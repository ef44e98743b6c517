import type { CommandDocument } from "./documents/documents.ts";

/** Writes the document of a command's `--json` to standard output. */
export function printJson(document: CommandDocument): void {
  process.stdout.write(`${JSON.stringify(document, null, 2)}\n`);
}
