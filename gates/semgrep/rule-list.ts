import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { assetPath } from "../../tools/asset-path.ts";
import { confidences, type RuleInfo } from "../contract.ts";
import { kinds, type Kind } from "./kinds.ts";
import { toSeverity, type SemgrepSeverity } from "./severity.ts";

/** What dl's own rule files hold of each rule (Semgrep's rule syntax). */
interface PackRule {
  readonly id: string;
  readonly severity: SemgrepSeverity;
  readonly message: string;
  readonly metadata: {
    readonly cwe: readonly string[];
    readonly owasp: readonly string[];
    readonly confidence: string;
    readonly references: readonly string[];
  };
}

/** The rules of dl's own pack, kind by kind. */
export function semgrepRules(): RuleInfo[] {
  const root = assetPath("gates/semgrep/rules");
  return kinds.flatMap((kind) => readRules(join(root, kind)).map((rule) => describe(rule, kind)));
}

function readRules(directory: string): PackRule[] {
  return readdirSync(directory)
    .toSorted()
    .flatMap((file) => (parse(readFileSync(join(directory, file), "utf8")) as { readonly rules: PackRule[] }).rules);
}

function describe({ id, severity, message, metadata }: PackRule, kind: Kind): RuleInfo {
  return {
    id: `semgrep/${id}`,
    severity: toSeverity(severity),
    confidence: confidences.find((one) => one === metadata.confidence.toLowerCase()) ?? null,
    summary: message.replace(/\.$/, ""),
    cwe: metadata.cwe,
    tags: [kind, ...metadata.owasp],
    helpUri: metadata.references[0] ?? null,
  };
}
