import { createHash } from "node:crypto";
import { encodePath } from "../../git/path.ts";
import { isDocumentationPath } from "./code-path.ts";
import type { AcceptanceCommand } from "./run-acceptance.ts";
import type { Scenario } from "./spec.ts";
import type { TreeEntry } from "./tree.ts";

/**
 * Names an acceptance run by all that can sway it: the command, the scenarios that must pass, and every file of the tree
 * but documentation. That is code, specifications and lockfiles, and step definitions wherever a project keeps them.
 *
 * @returns 64 hex digits.
 */
export function runKey(
  tree: readonly TreeEntry[],
  scenarios: readonly Scenario[],
  { command, report }: AcceptanceCommand,
): string {
  const hash = createHash("sha256");
  hash.update(JSON.stringify({ version: 1, command, report }));
  for (const { path, mode, oid } of tree) {
    if (!isDocumentationPath(path)) hash.update(`${mode} ${oid} `).update(encodePath(path)).update("\0");
  }
  const names = scenarios.map(({ spec, line }) => JSON.stringify([spec, line]));
  return hash.update(names.toSorted().join("\0")).digest("hex");
}
