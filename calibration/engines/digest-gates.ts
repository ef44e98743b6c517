import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { gateNames } from "../../gates/contract.ts";

declare const __DL_GATE_DIGESTS__: Readonly<Record<string, string>> | undefined;

/**
 * Names the code and the rules of each gate: `secrets` and so on, and `semgrep/<kind>` for each set of Semgrep rules. The
 * bundle no longer holds the sources that these are taken over, so the build writes them into it.
 */
export function gateDigests(): Readonly<Record<string, string>> {
  if (typeof __DL_GATE_DIGESTS__ === "object") return __DL_GATE_DIGESTS__;
  return digestGates(join(import.meta.dirname, "../../gates"));
}

/** {@link gateDigests} over the sources at `root`, and `shared` for what all gates share: SHA-256, the first 16 hex digits. */
export function digestGates(root: string): Record<string, string> {
  const rules = join(root, "semgrep/rules");
  const kinds = readdirSync(rules).toSorted();
  // Rules have digests of their own, and what they are written from is in them.
  const apart = [`${rules}/`, `${join(root, "semgrep/sources")}/`];
  const ownCode = (gate: string) =>
    filesBelow(join(root, gate)).filter((file) => !apart.some((folder) => file.startsWith(folder)));
  return {
    shared: digest(root, filesIn(root)),
    ...Object.fromEntries(gateNames.map((gate) => [gate, digest(root, ownCode(gate))])),
    ...Object.fromEntries(kinds.map((kind) => [`semgrep/${kind}`, digest(root, filesBelow(join(rules, kind)))])),
  };
}

function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(folder, entry.name));
}

function filesBelow(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

function digest(root: string, files: readonly string[]): string {
  const hash = createHash("sha256");
  for (const file of files.toSorted()) {
    hash
      .update(`${relative(root, file)}\0`)
      .update(readFileSync(file))
      .update("\0");
  }
  return hash.digest("hex").slice(0, 16);
}
