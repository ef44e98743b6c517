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

/** {@link gateDigests} over the sources at `root`: SHA-256, the first 16 hex digits. */
export function digestGates(root: string): Record<string, string> {
  const rules = join(root, "semgrep/rules");
  return {
    ...Object.fromEntries(gateNames.map((gate) => [gate, digestFolder(join(root, gate), rules)])),
    ...Object.fromEntries(
      readdirSync(rules)
        .toSorted()
        .map((kind) => [`semgrep/${kind}`, digestFolder(join(rules, kind), null)]),
    ),
  };
}

function digestFolder(folder: string, except: string | null): string {
  const hash = createHash("sha256");
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => except === null || !file.startsWith(`${except}/`));
  for (const file of files.toSorted())
    hash
      .update(`${relative(folder, file)}\0`)
      .update(readFileSync(file))
      .update("\0");
  return hash.digest("hex").slice(0, 16);
}
