/** The git hooks in which dl has something to do, in the order in which a commit runs them. */
export const hookNames = ["pre-commit", "pre-merge-commit", "prepare-commit-msg", "commit-msg", "post-commit"] as const;
export type HookName = (typeof hookNames)[number];

/** Hooks that must stop a commit when dl cannot judge it. git ignores what post-commit says, and prepare-commit-msg only tidies. */
const blocking: ReadonlySet<HookName> = new Set(["pre-commit", "pre-merge-commit", "commit-msg"]);

/** Whether a commit must not go on when dl cannot be started in this hook. */
export function isBlocking(hook: HookName): boolean {
  return blocking.has(hook);
}
