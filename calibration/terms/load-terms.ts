import type { Oid } from "../../change/change.ts";
import { findCommit } from "../../change/open-change.ts";
import { git } from "../../git/git.ts";
import type { ObjectReader } from "../../git/objects.ts";
import { decodePath, type RepoPath } from "../../git/path.ts";
import type { Repository } from "../../git/repository.ts";
import { splitNul } from "../../git/split-nul.ts";
import { defaultPolicy } from "../../policy/defaults.ts";
import { digestOf } from "../../policy/digest.ts";
import { loadPolicy } from "../../policy/load.ts";
import type { Policy } from "../../policy/policy.ts";
import type { FixtureFile, FixtureFiles } from "../fixture.ts";
import type { Terms } from "../replay/world.ts";

/**
 * By what fixtures are judged at `revision`: the repository's policy there, and the Semgrep rules that it names. The
 * user's own file and trust store take no part, so that everyone measures the same. Before the first commit, the
 * built-in policy.
 *
 * @throws {PolicyError | RevisionError}
 */
export async function loadTerms(repository: Repository, objects: ObjectReader, revision = "HEAD"): Promise<Terms> {
  const commit = await findCommit(objects, revision);
  if (commit === null) return { policy: defaultPolicy, ruleFiles: new Map() };
  const { policy } = await loadPolicy({
    repository,
    objects,
    baseRevision: commit.oid,
    tree: commit.tree,
    trust: "base",
    env: noUser,
  });
  return { policy, ruleFiles: await readRuleFiles(repository, objects, commit.tree, policy.semgrep.configs) };
}

/** A home in which no one keeps a configuration. */
const noUser = { HOME: "/no-user", XDG_CONFIG_HOME: "/no-user" } as const;

/** The rule files of a tree that `configs` name. */
export async function readRuleFiles(
  repository: Repository,
  objects: ObjectReader,
  tree: Oid,
  configs: readonly string[],
): Promise<FixtureFiles> {
  if (configs.length === 0) return new Map();
  const paths = configs.map((config) => config.replace(/\/+$/, ""));
  const listing = await git(["ls-tree", "-r", "-z", "--full-tree", tree, "--", ...paths], { cwd: repository.worktree });
  const files = splitNul(listing).map(async (entry): Promise<[RepoPath, FixtureFile]> => {
    const tab = entry.indexOf(0x09);
    const [, , oid = ""] = entry.toString("latin1", 0, tab).split(" ");
    return [decodePath(entry.subarray(tab + 1)), { mode: "100644", content: await objects.readBlob(oid) }];
  });
  return new Map(await Promise.all(files));
}

/** Names what of a policy, and of the rules that it names, can change the outcome of a fixture: 64 hex digits. */
export function termsDigest({ policy, ruleFiles }: Terms): string {
  const { semgrep, secrets }: Pick<Policy, "semgrep" | "secrets"> = policy;
  return digestOf({
    semgrep,
    secrets,
    ruleFiles: [...ruleFiles].map(([path, { content }]) => [path, content.toString("base64")]),
  });
}
