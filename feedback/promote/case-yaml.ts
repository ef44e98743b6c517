import { Document } from "yaml";
import type { RepoPath } from "../../git/path.ts";

/** What a promoted fixture's `case.yaml` says, in the order in which it says it. */
export interface CaseFields {
  readonly what: string;
  readonly why: string;
  readonly source: readonly string[];
  readonly label: "positive" | "negative";
  readonly tier: "plain" | "hard";
  readonly gap?: string;
  /** Without the gate's name. */
  readonly rule: string;
  readonly provider?: string;
  readonly cwe?: string;
  readonly language?: string;
  readonly expect?: {
    readonly findings: readonly { readonly rule: string; readonly path: RepoPath; readonly line?: number }[];
  };
  /** The files are in here, and not beside: gates and test runners would take those for a part of the project. */
  readonly before?: Readonly<Record<RepoPath, string>>;
  readonly after: Readonly<Record<RepoPath, string>>;
}

const order = [
  "what",
  "why",
  "source",
  "label",
  "tier",
  "gap",
  "rule",
  "provider",
  "cwe",
  "language",
  "expect",
  "before",
  "after",
] as const satisfies readonly (keyof CaseFields)[];

/** The text of `case.yaml`. */
export function caseYaml(fields: CaseFields): string {
  const entries = order.flatMap((key) => (fields[key] === undefined ? [] : [[key, fields[key]] as const]));
  return new Document(Object.fromEntries(entries)).toString({ lineWidth: 0 });
}
