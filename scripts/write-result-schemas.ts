import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { resultSchemaFiles } from "../checkpoint/result-schema.ts";

/** Writes the JSON Schemas of results to `schemas/`. */
const directory = join(import.meta.dirname, "../schemas");
mkdirSync(directory, { recursive: true });
for (const [name, text] of Object.entries(resultSchemaFiles())) {
  writeFileSync(join(directory, name), text);
  console.log(`schemas/${name}`);
}
