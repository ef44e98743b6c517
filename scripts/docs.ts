import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { generatedPages } from "./reference/pages.ts";

/** Writes the generated pages to `docs/`. */
for (const [path, text] of Object.entries(await generatedPages())) {
  const file = join(import.meta.dirname, "../docs", path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(`docs/${path}`);
}
