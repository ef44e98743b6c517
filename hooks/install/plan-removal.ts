import { join } from "node:path";
import type { Repository } from "../../git/repository.ts";
import { readHooksPaths } from "./git-settings.ts";
import { ownHooksFolder } from "./hook-home.ts";
import { planBlocksRemoved } from "./plan-blocks.ts";
import { planRestoredPath } from "./plan-redirected.ts";
import { planUnwrapped } from "./plan-unwrapped.ts";
import type { InstallRecord } from "./record.ts";
import type { Plan } from "./step.ts";

/** How dl gets out of the place that the record names. */
export async function planHomeRemoved(repository: Repository, record: InstallRecord): Promise<Plan> {
  const { home } = record;
  switch (home.kind) {
    case "git-directory":
      return planUnwrapped(join(repository.commonDir, home.folder), record);
    case "tracked":
    case "husky": {
      const { worktree } = repository;
      return planBlocksRemoved({ kind: home.kind, folder: join(worktree, home.folder), worktree }, record);
    }
    case "elsewhere": {
      const inScope = (await readHooksPaths(repository)).findLast(({ scope }) => scope === home.scope);
      return planRestoredPath(join(repository.commonDir, ownHooksFolder), home, inScope?.value ?? null);
    }
  }
}
