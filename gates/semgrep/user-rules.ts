import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Change, Oid } from "../../change/change.ts";
import { git } from "../../git/git.ts";
import { decodePath, displayPath, encodePath, joinPath, type RepoPath } from "../../git/path.ts";
import type { ObjectReader } from "../../git/objects.ts";
import { splitNul } from "../../git/split-nul.ts";
import { SemgrepStop } from "./semgrep-stop.ts";

/** Rule files of the repository that Semgrep is given together: in one run it takes the first of two rules with one id. */
export interface UserRuleSet {
  /** Whose rules they are: a base's, or what the change has in their place or beside them. */
  readonly from: "base" | "change";
  /** Absolute paths of files and folders, laid below the scratch directory. */
  readonly configs: readonly string[];
  /** SHA-256 over the names and blobs. */
  readonly digest: string;
}

/** The repository's own rules. */
export interface UserRules {
  /** No file is in two of them. */
  readonly sets: readonly UserRuleSet[];
  /** Rule files that the change itself adds, alters or removes. */
  readonly changed: readonly RepoPath[];
}

/**
 * Lays the rules that `semgrep.configs` names below `directory`, as the bases hold them and as the change's tree does:
 * what a change does to a rule must not excuse the change. Never from the work tree.
 *
 * @throws {SemgrepStop} when neither has a rule file under a name.
 */
export async function layUserRules(
  change: Change,
  configs: readonly string[],
  directory: string,
  signal: AbortSignal,
): Promise<UserRules> {
  if (configs.length === 0) return { sets: [], changed: [] };
  const trees = [
    ...change.bases.map(({ tree }) => ({ tree, from: "base" as const })),
    { tree: change.tree, from: "change" as const },
  ];
  const laid = new Set<string>();
  const named = new Map<string, RuleFile[]>(configs.map((config) => [config, []]));
  const sets: UserRuleSet[] = [];
  for (const [index, { tree, from }] of trees.entries()) {
    const set = new SetInMaking(join(directory, String(index)), change.objects);
    for (const config of configs) {
      const files = await listRuleFiles(change, tree, config, signal);
      named.get(config)?.push(...files);
      const open = files.filter(({ path, oid }) => !laid.has(`${oid} ${path}`));
      for (const { path, oid } of open) laid.add(`${oid} ${path}`);
      await set.add(config, open);
    }
    if (set.configs.length > 0) sets.push({ from, configs: set.configs, digest: set.digest() });
  }
  for (const [config, files] of named) if (files.length === 0) throw nothingThere(config);
  const names = new Set([...named.values()].flat().map(({ path }) => path));
  return { sets, changed: change.files.map(({ path }) => path).filter((path) => names.has(path)) };
}

function nothingThere(config: string): SemgrepStop {
  return new SemgrepStop(
    "tool-failed",
    `semgrep.configs names ${displayPath(config)}, but what is judged holds no .yaml or .yml file there. Add it, or take the entry out of .devloop.yaml.`,
  );
}

class SetInMaking {
  readonly configs: string[] = [];
  readonly #directory: string;
  readonly #objects: ObjectReader;
  readonly #hash = createHash("sha256");

  constructor(directory: string, objects: ObjectReader) {
    this.#directory = directory;
    this.#objects = objects;
  }

  async add(config: string, files: readonly RuleFile[]): Promise<void> {
    for (const { path, oid } of files) {
      await mkdir(dirname(join(this.#directory, path)), { recursive: true });
      await writeFile(joinPath(this.#directory, path), await this.#objects.readBlob(oid));
      this.#hash.update(encodePath(path)).update(`\0${oid}\0`);
    }
    if (files.length > 0) this.configs.push(join(this.#directory, config));
  }

  digest(): string {
    return this.#hash.digest("hex");
  }
}

interface RuleFile {
  readonly path: RepoPath;
  readonly oid: Oid;
}

async function listRuleFiles(change: Change, tree: Oid, config: string, signal: AbortSignal): Promise<RuleFile[]> {
  const args = ["ls-tree", "-r", "-z", "--full-tree", tree, "--", config.replace(/\/+$/, "")];
  const output = await git(args, { cwd: change.repository.worktree, signal });
  // One entry: `<mode> <type> <oid>\t<path>` (git-ls-tree).
  return splitNul(output).flatMap((entry) => {
    const tab = entry.indexOf(0x09);
    const [mode = "", , oid = ""] = entry.toString("latin1", 0, tab).split(" ");
    const path = decodePath(entry.subarray(tab + 1));
    return mode.startsWith("100") && isRuleFile(path) ? [{ path, oid }] : [];
  });
}

function isRuleFile(path: RepoPath): boolean {
  return /\.ya?ml$/.test(path);
}
