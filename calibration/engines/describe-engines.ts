import { locateSemgrep } from "../../tools/locate-semgrep.ts";
import type { Terms } from "../replay/world.ts";
import type { Engines } from "../run.ts";
import { termsDigest } from "../terms/load-terms.ts";
import { gateDigests } from "./digest-gates.ts";

/** What the outcomes hang on: tools with their versions, the gates' own code and rules, the policy. */
export async function describeEngines(terms: Terms, signal: AbortSignal): Promise<Engines> {
  const [semgrep, { loadScanner }] = await Promise.all([
    locateSemgrep({ fromPath: terms.policy.semgrep.fromPath, signal }),
    import("../../gates/secrets/scanner.ts"),
  ]);
  const { engineVersion } = await loadScanner();
  return {
    tools: { secretlint: engineVersion, semgrep: semgrep.kind === "missing" ? "missing" : semgrep.version },
    rules: gateDigests(),
    policy: termsDigest(terms).slice(0, 16),
  };
}
