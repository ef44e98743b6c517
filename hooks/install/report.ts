import type { HookHome } from "./hook-home.ts";
import type { InstallNote, Step } from "./step.ts";

/** What an installation or its removal did, or would do. */
export interface InstallReport {
  readonly action: "install" | "uninstall";
  /** Whether nothing was done, only planned. */
  readonly dryRun: boolean;
  /** Top of the work tree. */
  readonly worktree: string;
  /** Where git looks for this repository's hooks. */
  readonly home: HookHome;
  /** Empty when everything is as it should be already. */
  readonly steps: readonly Step[];
  readonly notes: readonly InstallNote[];
}

/** Where hooks are and how dl lives there, one sentence. */
export function describeHome(home: HookHome): string {
  switch (home.kind) {
    case "git-directory":
      return `Hooks are in ${home.folder}, which all worktrees of this clone share.`;
    case "tracked":
      return `Hooks are in ${home.folder} (core.hooksPath), inside the work tree: dl adds lines that hold no path of this machine.`;
    case "husky":
      return `Hooks are husky's, in ${home.folder}: dl adds lines after yours.`;
    case "elsewhere":
      return `Hooks are outside of this repository (core.hooksPath, ${home.scope}: ${home.theirs ?? "empty"}): dl runs them from a folder of its own.`;
  }
}
