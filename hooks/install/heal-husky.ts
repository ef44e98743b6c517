import type { Repository } from "../../git/repository.ts";
import { applySteps } from "./apply-steps.ts";
import { findHookHome } from "./hook-home.ts";
import { listWorktrees } from "./git-settings.ts";
import { planHusky } from "./plan-husky.ts";
import { readRecord } from "./record.ts";
import type { Step } from "./step.ts";

/**
 * Gives every worktree husky's generated folder, without which git finds no hooks in it. Does nothing where hooks are not
 * husky's.
 *
 * @returns what was done.
 */
export async function healHusky(repository: Repository): Promise<readonly Step[]> {
  const home = await findHookHome(repository, readRecord(repository));
  if (home.kind !== "husky" || !home.isActive) return [];
  const { steps } = planHusky(repository, home.folder, true, null, await listWorktrees(repository));
  const copies = steps.filter((step) => step.kind === "copy-folder");
  await applySteps(repository, copies);
  return copies;
}
