import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { referencePages } from "./reference/pages.ts";

/** Writes the generated reference pages to `docs/reference/`. */
const directory = join(import.meta.dirname, "../docs/reference");
mkdirSync(directory, { recursive: true });
for (const [name, text] of Object.entries(await referencePages())) {
  writeFileSync(join(directory, name), text);
  console.log(`docs/reference/${name}`);
}
