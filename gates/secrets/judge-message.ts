import { defaultPolicy } from "../../policy/defaults.ts";
import type { Policy } from "../../policy/policy.ts";
import type { Finding } from "../contract.ts";
import { findSuppression } from "../suppression.ts";
import { reportBlob } from "./blob-report.ts";
import { deadCanary, isAlive } from "./canary-text.ts";
import { isDisabled } from "./findings-in.ts";
import { loadScanner } from "./scanner.ts";
import { messageFinding, numberMatches } from "./to-finding.ts";

/**
 * Secrets in a commit message. Policy can disable rules and allow them by rule; a comment in the message excuses nothing.
 *
 * @throws {Error} when the scanner does not find what was planted for it.
 */
export async function judgeMessage(message: string, policy: Policy = defaultPolicy): Promise<Finding[]> {
  const { enabled, disabledRules, allow } = policy.secrets;
  if (!enabled) return [];
  const scanner = await loadScanner();
  if (!(await isAlive(scanner))) {
    throw new Error(`${deadCanary.detail} ${deadCanary.help}`);
  }
  const report = await reportBlob(Buffer.from(message), scanner);
  if (report.kind === "binary") return [];
  return numberMatches(report.matches)
    .filter(({ match }) => !isDisabled(match.rule, disabledRules))
    .map((numbered) => {
      const place = { rule: `secrets/${numbered.match.rule}`, path: "", line: numbered.match.startLine };
      return messageFinding(numbered, findSuppression(place, allow, [], new Set()));
    });
}
