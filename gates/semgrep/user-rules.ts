import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Change } from "../../change/change.ts";
import { git } from "../../git/git.ts";
import { decodePath, displayPath, encodePath, joinPath, type RepoPath } from "../../git/path.ts";
import { SemgrepStop } from "./semgrep-stop.ts";

/** The repository's own rules. */
export interface UserRules {
  /** Absolute paths of files and folders, laid below the scratch directory. */
  readonly configs: readonly string[];
  /** SHA-256 over the names and blobs; empty without rules. */
  readonly digest: string;
  /** Rule files that the change itself adds, alters or removes. */
  readonly changed: readonly RepoPath[];
}

/**
 * Lays the rules that `semgrep.configs` names below `directory`, as the change's tree holds them: never from the work
 * tree.
 *
 * @throws {SemgrepStop} when the tree has nothing under a name, or nothing that is a rule file.
 */
export async function layUserRules(
  change: Change,
  configs: readonly string[],
  directory: string,
  signal: AbortSignal,
): Promise<UserRules> {
  const laid: string[] = [];
  const hash = createHash("sha256");
  const names = new Set<RepoPath>();
  for (const config of configs) {
    const files = await listRuleFiles(change, config, signal);
    if (files.length === 0) {
      throw new SemgrepStop(
        "tool-failed",
        `semgrep.configs names ${displayPath(config)}, but what is judged holds no .yaml or .yml file there. Add it, or take the entry out of .devloop.yaml.`,
      );
    }
    for (const { path, oid } of files) {
      const target = joinPath(directory, path);
      await mkdir(dirname(join(directory, path)), { recursive: true });
      await writeFile(target, await change.objects.readBlob(oid));
      hash.update(encodePath(path)).update(`\0${oid}\0`);
      names.add(path);
    }
    laid.push(join(directory, config));
  }
  const touches = (path: RepoPath) => names.has(path) || configs.some((one) => isBelow(path, one));
  return {
    configs: laid,
    digest: configs.length === 0 ? "" : hash.digest("hex"),
    changed: change.files.map(({ path }) => path).filter((path) => isRuleFile(path) && touches(path)),
  };
}

async function listRuleFiles(
  change: Change,
  config: string,
  signal: AbortSignal,
): Promise<{ readonly path: RepoPath; readonly oid: string }[]> {
  const args = ["ls-tree", "-r", "-z", "--full-tree", change.tree, "--", config.replace(/\/+$/, "")];
  const output = await git(args, { cwd: change.repository.worktree, signal });
  // One entry: `<mode> <type> <oid>\t<path>` (git-ls-tree).
  return splitNul(output).flatMap((entry) => {
    const tab = entry.indexOf(0x09);
    const [mode = "", , oid = ""] = entry.toString("latin1", 0, tab).split(" ");
    const path = decodePath(entry.subarray(tab + 1));
    return mode.startsWith("100") && isRuleFile(path) ? [{ path, oid }] : [];
  });
}

function splitNul(output: Buffer): Buffer[] {
  const parts: Buffer[] = [];
  for (let start = 0, end = output.indexOf(0); end !== -1; start = end + 1, end = output.indexOf(0, start)) {
    parts.push(output.subarray(start, end));
  }
  return parts;
}

function isRuleFile(path: RepoPath): boolean {
  return /\.ya?ml$/.test(path);
}

function isBelow(path: RepoPath, folder: string): boolean {
  return path.startsWith(folder.endsWith("/") ? folder : `${folder}/`);
}
