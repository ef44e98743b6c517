import { readdir, readFile, stat } from "node:fs/promises";
import { join, relative } from "node:path";
import { mergeLayers } from "../../policy/layers.ts";
import { parsePolicyFile } from "../../policy/parse.ts";
import type { FixtureFile, FixtureFiles } from "../fixture.ts";
import type { Terms } from "../replay/world.ts";

/**
 * By what fixtures would be judged if `path` were the repository's policy, and the rules that it names were those in the
 * work tree: an edit can be tried before it is committed. All that it asks for is granted.
 *
 * @throws {PolicyError} when the file cannot be read as a policy, and errors of the file system.
 */
export async function termsOfFile(path: string, worktree: string): Promise<Terms> {
  const layer = await parsePolicyFile(await readFile(path), { name: "repository", file: path });
  const { policy } = mergeLayers({ user: null, base: layer, staged: null }, () => true);
  return { policy, ruleFiles: await readRules(worktree, policy.semgrep.configs) };
}

async function readRules(worktree: string, configs: readonly string[]): Promise<FixtureFiles> {
  const files = (await Promise.all(configs.map((config) => filesAt(join(worktree, config))))).flat();
  const read = files.map(async (file): Promise<[string, FixtureFile]> => [
    relative(worktree, file),
    { mode: "100644", content: await readFile(file) },
  ]);
  return new Map(await Promise.all(read));
}

async function filesAt(path: string): Promise<string[]> {
  const found = await stat(path).catch(() => null);
  if (found === null) return [];
  if (!found.isDirectory()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}
