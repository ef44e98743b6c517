/* `npm run rules`: writes Semgrep's rule files from their sources, in which shared parts are included by name. */
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expandRules } from "./expand-rules.ts";

const semgrep = join(import.meta.dirname, "../../gates/semgrep");
const sources = join(semgrep, "sources");

for (const kind of existsSync(sources) ? readdirSync(sources) : []) {
  const folder = join(semgrep, "rules", kind);
  mkdirSync(folder, { recursive: true });
  const rules = expandRules(join(sources, kind));
  for (const name of readdirSync(folder)) if (!rules.has(name)) rmSync(join(folder, name));
  for (const [name, text] of rules) writeFileSync(join(folder, name), text);
  console.log(`gates/semgrep/rules/${kind}: ${rules.size} files`);
}
