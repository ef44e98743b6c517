import type { RepoPath } from "../git/path.ts";
import type { Repository } from "../git/repository.ts";
import { pathMatcher } from "../policy/path-matcher.ts";
import { linkMatcher, listIgnored } from "./link-ignored.ts";

/** What git ignores in a work tree and no mirror has, by what it is. */
export interface UnlinkedEntries {
  /** Such as `.env` or `data`: tests may need it, and no tool makes it anew. */
  readonly candidates: readonly RepoPath[];
  /** Such as `dist`: a build makes it anew, and a linked one would be that of other sources. */
  readonly buildOutput: readonly RepoPath[];
}

/** The ignored entries of the work tree that `links` and the built-in globs do not link. */
export async function unlinkedEntries(repository: Repository, links: readonly string[]): Promise<UnlinkedEntries> {
  const isLinked = linkMatcher(links);
  return sortUnlinked((await listIgnored(repository)).filter((path) => !isLinked(path)));
}

/** Parts ignored paths by their names; those of caches, and those that no file of policy can hold, are left out. */
export function sortUnlinked(paths: readonly RepoPath[]): UnlinkedEntries {
  const kinds = Map.groupBy(paths, kindOf);
  return { candidates: kinds.get("candidate") ?? [], buildOutput: kinds.get("build output") ?? [] };
}

/** A glob that matches `path` and nothing else. */
export function globOf(path: RepoPath): string {
  return path.replaceAll(/[\\*?[\]{}()!+@|]/g, String.raw`\$&`);
}

/** Folders and files that a build writes. */
const buildOutput = [
  "dist",
  "dist-*",
  "build",
  "target",
  "out",
  "lib",
  "lib64",
  "bin",
  "obj",
  "_build",
  "cmake-build-*",
  ".next",
  ".nuxt",
  ".output",
  ".svelte-kit",
  ".astro",
  ".vercel",
  "storybook-static",
  "site",
  "*.o",
  "*.a",
  "*.so",
  "*.dylib",
  "*.dll",
  "*.exe",
  "*.class",
] as const;

/** What tools, editors and systems leave behind for themselves. */
const leftovers = [
  ".cache",
  "*-cache",
  "*_cache",
  ".*cache",
  "__pycache__",
  "*.py[cod]",
  ".tox",
  ".nox",
  ".hypothesis",
  ".ipynb_checkpoints",
  ".eggs",
  ".coverage",
  ".coverage.*",
  "coverage",
  "coverage.*",
  "htmlcov",
  "lcov.info",
  ".nyc_output",
  "test-results",
  "playwright-report",
  "*.tsbuildinfo",
  ".turbo",
  ".nx",
  ".vite",
  ".vitest",
  ".gradle",
  ".kotlin",
  ".terraform",
  ".serverless",
  ".bsp",
  ".metals",
  ".idea",
  ".vscode",
  ".vs",
  ".fleet",
  ".history",
  "*.iml",
  "*.sw[op]",
  "*~",
  ".DS_Store",
  "Thumbs.db",
  ".direnv",
  "log",
  "logs",
  "*.log",
  "*.pid",
  "tmp",
  "temp",
  "*.tmp",
  "*.bak",
] as const;

const isBuildOutput = hasName(buildOutput);
const isLeftover = hasName(leftovers);

type Kind = "candidate" | "build output" | "left out";

function kindOf(path: RepoPath): Kind {
  // A line break or a byte that is not text cannot be written into a policy.
  if (!path.isWellFormed() || /\p{Cc}/u.test(path)) return "left out";
  if (isLeftover(path)) return "left out";
  return isBuildOutput(path) ? "build output" : "candidate";
}

/** Tells whether one of the names is that of an entry, or of a folder above it. */
function hasName(names: readonly string[]): (path: RepoPath) => boolean {
  return pathMatcher(names.flatMap((name) => [`**/${name}`, `**/${name}/**`]));
}
