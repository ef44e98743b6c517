import { existsSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Repository } from "../../git/repository.ts";
import { hookNames } from "../shims/hook-name.ts";
import { listWorktrees, readHooksPaths } from "./git-settings.ts";
import { listNames } from "./hook-file.ts";
import { findHookHome, ownHooksFolder } from "./hook-home.ts";
import { passedOn } from "./plan-redirected.ts";
import { readRecord } from "./record.ts";
import { checkSiblings } from "./siblings.ts";

/** What keeps dl's hooks from running in one worktree. */
export interface HookTrouble {
  /** Top of the worktree. */
  readonly worktree: string;
  /** What is so, one sentence. */
  readonly message: string;
  /** What to do about it. */
  readonly help: string;
}

/**
 * Looks in every worktree whether git would run dl's hooks there. No commit can notice by itself that all of them are
 * gone, as when another manager sets `core.hooksPath`: this does.
 */
export async function inspectHooks(repository: Repository): Promise<HookTrouble[]> {
  const worktrees = await listWorktrees(repository);
  const troubles = await Promise.all(worktrees.map((worktree) => inspectWorktree({ ...repository, worktree })));
  return [...troubles.flat(), ...(await inspectHandedOn(repository))];
}

async function inspectWorktree(repository: Repository): Promise<HookTrouble[]> {
  const { worktree } = repository;
  const ruling = (await readHooksPaths(repository)).at(-1);
  const folder = ruling === undefined ? join(repository.commonDir, "hooks") : ruling.folder;
  const help = "Run `dl install`.";
  if (folder === null) return [{ worktree, message: "core.hooksPath is empty: git runs no hook.", help }];
  if (basename(folder) === "_") return inspectHusky(worktree, folder);
  if (!existsSync(folder)) {
    return [{ worktree, message: `git looks for hooks in ${folder}, which does not exist: it runs none.`, help }];
  }
  return inspectFolder(worktree, folder);
}

function inspectHusky(worktree: string, generated: string): HookTrouble[] {
  const message = `git looks for hooks in ${generated}, which does not exist: it runs none.`;
  if (!existsSync(generated)) {
    return [
      { worktree, message, help: "Run `dl install`, which gives every worktree husky's folder, or `npx husky` there." },
    ];
  }
  return inspectFolder(worktree, dirname(generated));
}

function inspectFolder(worktree: string, folder: string): HookTrouble[] {
  const problems = checkSiblings(folder);
  if (problems.length === hookNames.length && problems.every(({ kind }) => kind === "missing")) {
    return [
      { worktree, message: `dl's hooks are not in ${folder}, where git looks for them.`, help: "Run `dl install`." },
    ];
  }
  return problems.map(({ message, help }) => ({ worktree, message: `In ${folder}: ${message}.`, help }));
}

/** Hooks that came into a shared folder after dl took over from it. */
async function inspectHandedOn(repository: Repository): Promise<HookTrouble[]> {
  const home = await findHookHome(repository, readRecord(repository));
  if (home.kind !== "elsewhere") return [];
  const own = new Set(listNames(join(repository.commonDir, ownHooksFolder)));
  return passedOn(home.theirs)
    .filter((hook) => !own.has(hook))
    .map((hook) => ({
      worktree: repository.worktree,
      message: `The hook ${hook} in ${home.theirs} is not run here: it came after dl was installed.`,
      help: "Run `dl install`, which hands on to it.",
    }));
}
