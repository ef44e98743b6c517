import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Repository } from "../../git/repository.ts";
import { launcherPath } from "../shims/launcher.ts";
import { applySteps } from "./apply-steps.ts";
import { findHookHome, type HookHome } from "./hook-home.ts";
import { planBlocksRemoved } from "./plan-blocks.ts";
import { planHomeRemoved } from "./plan-removal.ts";
import { planUnwrapped } from "./plan-unwrapped.ts";
import { readRecord, recordPath, type InstallRecord } from "./record.ts";
import type { InstallReport } from "./report.ts";
import type { InstallNote, Plan, Step } from "./step.ts";

/** What to take away where. */
export interface UninstallOptions {
  readonly repository: Repository;
  /** Only say what would be done. */
  readonly dryRun: boolean;
}

/**
 * Takes dl's hooks away and puts back what was there, byte for byte; what the user changed since stays changed. Verdicts,
 * events and `.devloop.yaml` stay.
 *
 * @throws {InstallError} when it cannot be done; nothing is changed then.
 */
export async function uninstall(options: UninstallOptions): Promise<InstallReport> {
  const { repository, dryRun } = options;
  const record = readRecord(repository);
  const home = await findHookHome(repository, record);
  const plans = [
    ...(record === null ? [planUnrecorded(repository, home)] : [await planHomeRemoved(repository, record)]),
    ...planStray(repository, record),
  ];
  const steps = [...plans.flatMap((plan) => plan.steps), ...planStateRemoved(repository)];
  if (!dryRun) await applySteps(repository, steps);
  const notes = [...plans.flatMap((plan) => plan.notes), ...stays(home)];
  return { action: "uninstall", dryRun, worktree: repository.worktree, home, steps, notes };
}

/** Without a record dl goes by the marks in the files where hooks are now. */
function planUnrecorded(repository: Repository, home: HookHome): Plan {
  const { worktree } = repository;
  return home.kind === "tracked" || home.kind === "husky"
    ? planBlocksRemoved({ kind: home.kind, folder: home.folder, worktree }, null)
    : { steps: [], notes: [] };
}

/** Shims that are left in git's own folder whatever the record says: they would come to life with it. */
function planStray(repository: Repository, record: InstallRecord | null): Plan[] {
  const isRecorded = record?.home.kind === "git-directory" && record.home.folder === "hooks";
  return isRecorded ? [] : [planUnwrapped(join(repository.commonDir, "hooks"), null)];
}

function planStateRemoved(repository: Repository): Step[] {
  const why = "written by `dl install`";
  const files = [join(repository.commonDir, launcherPath), recordPath(repository)].filter((path) => existsSync(path));
  const folder = join(repository.commonDir, "dl");
  return [
    ...files.map((path) => ({ kind: "remove", path, why }) as const),
    ...(files.length > 0 ? [{ kind: "remove-empty-folder", path: folder, why } as const] : []),
  ];
}

function stays(home: HookHome): InstallNote[] {
  if (home.kind !== "husky") return [];
  return [
    {
      level: "information",
      message: "husky itself stays as it is: your package.json sets it up. Other branches may still hold dl's lines.",
      help: "Commit the changed hook files, so that clones without dl can commit again.",
    },
  ];
}
