import { existsSync, readFileSync, realpathSync } from "node:fs";
import { basename, dirname, join, relative, sep } from "node:path";
import type { Repository } from "../../git/repository.ts";
import { listWorktrees, readHooksPaths, type ConfigScope, type HooksPathSetting } from "./git-settings.ts";
import type { InstallRecord } from "./record.ts";

/** Where git looks for a repository's hooks, and so where and how dl's have to be. Folders are absolute. */
export type HookHome =
  /** In the git directory: this clone's own, shared by its worktrees. Hooks there are wrapped. */
  | { readonly kind: "git-directory"; readonly folder: string; readonly setting: HooksPathSetting | null }
  /** In the work tree, under version control or meant to be: lines without machine paths are added. */
  | { readonly kind: "tracked"; readonly folder: string; readonly setting: HooksPathSetting }
  /** husky's folder, `.husky`; not active while `core.hooksPath` does not lead to it yet. */
  | { readonly kind: "husky"; readonly folder: string; readonly isActive: boolean }
  /**
   * Outside of the repository: others may use it too, so nothing is written there. dl takes a folder of its own in the
   * git directory and calls theirs from it.
   */
  | {
      readonly kind: "elsewhere";
      /** Their folder; null for an empty `core.hooksPath`. */
      readonly theirs: string | null;
      readonly scope: ConfigScope;
      /** The value in the scope that dl writes to; null when it has none. */
      readonly before: string | null;
    };

/** What the choice rests on. */
export interface HookFacts {
  readonly commonDir: string;
  readonly worktree: string;
  /** All worktrees of the repository. */
  readonly worktrees: readonly string[];
  /** `core.hooksPath` as others set it; null when nobody did. */
  readonly setting: HooksPathSetting | null;
  /** Value that the scope which dl would write to had before; null when it had none. */
  readonly before: string | null;
  /** husky's folder, when package.json says that husky is to be used though it is not set up yet. */
  readonly plannedHusky: string | null;
  /** Whether husky generated the folder that the setting leads to. */
  readonly leadsToHusky: boolean;
}

/** Folder of dl's own for repositories whose hooks live elsewhere, below the common git directory. */
export const ownHooksFolder = "dl/hooks";

/** Looks at the repository and says where its hooks have to be. */
export async function findHookHome(repository: Repository, record: InstallRecord | null): Promise<HookHome> {
  const settings = await readHooksPaths(repository);
  const own = join(repository.commonDir, ownHooksFolder);
  const recorded = record?.home.kind === "elsewhere" ? record.home : null;
  const isOwn = (setting: HooksPathSetting) => setting.folder === own || setting.value === recorded?.value;
  const setting = settings.findLast((candidate) => !isOwn(candidate)) ?? null;
  const ruling = settings.at(-1);
  const isRedirected = ruling !== undefined && isOwn(ruling);
  // Under dl's own value may lie one that it replaced: that one counts.
  const replaced =
    isRedirected && recorded?.before ? resolveReplaced(repository, recorded.scope, recorded.before) : null;
  const theirs = replaced ?? setting;
  return chooseHookHome({
    commonDir: repository.commonDir,
    worktree: repository.worktree,
    worktrees: await listWorktrees(repository),
    setting: theirs,
    before: isRedirected ? (recorded?.before ?? null) : isOwnScope(theirs?.scope) ? (theirs?.value ?? null) : null,
    plannedHusky: findPlannedHusky(repository.worktree),
    leadsToHusky: theirs?.folder != null && isHuskyFolder(theirs.folder),
  });
}

/** The decision, from facts alone. */
export function chooseHookHome(facts: HookFacts): HookHome {
  const { setting, plannedHusky, commonDir } = facts;
  if (setting === null) {
    return plannedHusky === null
      ? { kind: "git-directory", folder: join(commonDir, "hooks"), setting: null }
      : { kind: "husky", folder: plannedHusky, isActive: false };
  }
  const { folder } = setting;
  if (folder !== null && isInside(folder, commonDir)) return { kind: "git-directory", folder, setting };
  if (folder !== null && facts.worktrees.some((worktree) => isInside(folder, worktree))) {
    return facts.leadsToHusky
      ? { kind: "husky", folder: dirname(folder), isActive: true }
      : { kind: "tracked", folder, setting };
  }
  return { kind: "elsewhere", theirs: folder, scope: setting.scope, before: facts.before };
}

/** Whether `path` is `folder` or below it, links followed. */
function isInside(path: string, folder: string): boolean {
  const way = relative(real(folder), real(path));
  return way === "" || (way !== ".." && !way.startsWith(`..${sep}`));
}

function resolveReplaced(repository: Repository, scope: "local" | "worktree", value: string): HooksPathSetting {
  const home = process.env["HOME"] ?? "";
  const expanded = value.startsWith("~/") ? join(home, value.slice(2)) : value;
  return { scope, value, folder: expanded.startsWith("/") ? expanded : join(repository.worktree, expanded) };
}

function isOwnScope(scope: ConfigScope | undefined): boolean {
  return scope === "local" || scope === "worktree";
}

/** husky 9 points git at `<folder>/_`, which it generates and has git ignore: a fresh worktree does not have it yet. */
function isHuskyFolder(folder: string): boolean {
  return basename(folder) === "_" && (existsSync(join(folder, "h")) || basename(dirname(folder)) === ".husky");
}

function findPlannedHusky(worktree: string): string | null {
  try {
    const manifest = JSON.parse(readFileSync(join(worktree, "package.json"), "utf8")) as Manifest;
    const isDependency = [manifest.devDependencies, manifest.dependencies].some(
      (some) => some?.["husky"] !== undefined,
    );
    const prepare = [manifest.scripts?.["prepare"], manifest.scripts?.["postinstall"]].join("\n");
    const match = /(?:^|&&|\|\||;|\n)\s*husky(?:\s+install)?(?:\s+([\w./-]+))?\s*(?=$|&&|\|\||;|\n)/.exec(prepare);
    return isDependency && match !== null ? join(worktree, match[1] ?? ".husky") : null;
  } catch {
    // No package.json, or none that can be read: npm could not run a prepare script either.
    return null;
  }
}

interface Manifest {
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(real(parent), basename(path));
  }
}
