import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { schemaFiles } from "./schema-files.ts";

/** Writes the published JSON Schemas to `schemas/`, and takes away those that have no source any more. */
const directory = join(import.meta.dirname, "../schemas");
mkdirSync(directory, { recursive: true });
const files = schemaFiles();
for (const name of readdirSync(directory)) if (!(name in files)) rmSync(join(directory, name));
for (const [name, text] of Object.entries(files)) {
  writeFileSync(join(directory, name), text);
  console.log(`schemas/${name}`);
}
