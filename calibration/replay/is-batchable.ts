import { kindByContent } from "../../gates/semgrep/kind-by-content.ts";
import { kindByName } from "../../gates/semgrep/kinds.ts";
import type { RepoPath } from "../../git/path.ts";
import { pathMatcher } from "../../policy/path-matcher.ts";
import type { Policy } from "../../policy/policy.ts";
import type { Fixture } from "../fixture.ts";

/**
 * Whether a fixture comes to the same in one change with others as by itself. Not so where git would see a rename between
 * two fixtures, where a file steers git, dl or Semgrep, or where the gate says of the whole change what cannot be told
 * apart: that there was nothing to judge, or that all was there before.
 */
export function isBatchable(fixture: Fixture, policy: Policy): boolean {
  const { change, expect, gates, subject } = fixture;
  if (subject !== "secrets" && subject !== "semgrep") return false;
  if (gates !== null || change.ungated !== null || change.worktree.size > 0 || change.deleted.length > 0) return false;
  if (expect.status !== "pass" && expect.status !== "fail") return false;
  if (expect.reason !== null && expect.reason !== "clean" && expect.reason !== "findings") return false;
  const files = [...change.before, ...change.after];
  if (files.some(([path, { mode }]) => mode === "120000" || isSteering(path))) return false;
  const paths = [...change.after.keys()];
  if (paths.some(pathMatcher(policy[subject].exclude))) return false;
  const isRuleFile = pathMatcher(
    policy.semgrep.configs.flatMap((config) => [config, `${config.replace(/\/+$/, "")}/**`]),
  );
  if (files.some(([path]) => isRuleFile(path))) return false;
  // What was found in the version before, and so does not count, is told of the whole change alone.
  if (subject === "semgrep" && fixture.label === "negative" && paths.some((path) => change.before.has(path)))
    return false;
  if (subject === "secrets") return true;
  return [...change.after].every(([path, { content }]) => (kindByName(path) ?? kindByContent(path, content)) !== null);
}

function isSteering(path: RepoPath): boolean {
  return /(^|\/)(\.git[^/]*|\.semgrepignore|\.devloop\.yaml)$|^\.(devloop|semgrep)(\/|\.)/i.test(path);
}
