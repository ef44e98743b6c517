import type { RepoPath } from "../../git/path.ts";
import type { GateResult } from "../contract.ts";

/** Where the secrets gate has found something, blocking or not, that no reviewer may see. */
export interface KnownSecrets {
  /** Whether the gate has judged the added lines at all. */
  readonly areJudged: boolean;
  /** Whether a secret is somewhere in the file, so that none of it can be shown. */
  isTainted(path: RepoPath): boolean;
  holds(path: RepoPath, line: number): boolean;
}

/** What the secrets gate's result says; of null (it took no part) nothing. */
export function knownSecrets(result: GateResult | null): KnownSecrets {
  const tainted = new Set<RepoPath>();
  const lines = new Map<RepoPath, Set<number>>();
  for (const { location } of result?.findings ?? []) {
    if (location.kind === "path") tainted.add(location.path);
    if (location.kind !== "file") continue;
    const known = lines.get(location.path) ?? new Set();
    for (let line = location.region.startLine; line <= location.region.endLine; line++) known.add(line);
    lines.set(location.path, known);
  }
  return {
    areJudged: result?.outcome.status === "pass" || result?.outcome.status === "fail",
    isTainted: (path) => tainted.has(path),
    holds: (path, line) => lines.get(path)?.has(line) ?? false,
  };
}
