/** Writes the document of a command's `--json` to standard output. */
export function printJson(document: { readonly schemaVersion: 1; readonly [field: string]: unknown }): void {
  process.stdout.write(`${JSON.stringify(document, null, 2)}\n`);
}
