import { accessSync, constants } from "node:fs";
import { join } from "node:path";
import { hookNames } from "../shims/hook-name.ts";
import type { Program } from "../shims/program.ts";
import { passThroughText, shimText } from "../shims/shim.ts";
import { asBytes, digest, listNames, readHookFile } from "./hook-file.ts";
import type { HookHome } from "./hook-home.ts";
import type { InstallNote, Plan, Step } from "./step.ts";
import { writeIfChanged } from "./write-step.ts";

/** Hooks that git looks for in a work tree's repository (githooks(5)), beside dl's. */
const otherHooks: ReadonlySet<string> = new Set([
  "applypatch-msg",
  "pre-applypatch",
  "post-applypatch",
  "pre-rebase",
  "post-checkout",
  "post-merge",
  "pre-push",
  "reference-transaction",
  "push-to-checkout",
  "pre-auto-gc",
  "post-rewrite",
  "sendemail-validate",
  "fsmonitor-watchman",
  "post-index-change",
  "pre-receive",
  "update",
  "proc-receive",
  "post-receive",
  "post-update",
]);

/** A {@link Plan} for dl's own folder of hooks. */
export interface RedirectedPlan extends Plan {
  readonly written: Readonly<Record<string, string>>;
}

/**
 * How dl gets in where git's hooks live outside of the repository, as with a global `core.hooksPath`: a folder of dl's
 * own in the git directory, whose hooks run theirs first; `core.hooksPath` of this repository alone leads to it.
 */
export function planRedirected(
  own: string,
  home: Extract<HookHome, { kind: "elsewhere" }>,
  isSet: boolean,
  program: Program,
): RedirectedPlan {
  const scope = home.scope === "worktree" ? "worktree" : "local";
  const files = new Map<string, string>();
  for (const hook of hookNames) {
    const theirs = home.theirs === null ? [] : [{ kind: "elsewhere" as const, path: join(home.theirs, hook) }];
    files.set(hook, asBytes(shimText(hook, program, theirs)));
  }
  for (const hook of passedOn(home.theirs)) {
    files.set(hook, asBytes(passThroughText(hook, join(home.theirs ?? "", hook))));
  }
  const steps: Step[] = [
    ...(listNames(own).length === 0 ? [makeFolder(own)] : []),
    ...[...files].flatMap(([name, text]) => writeIfChanged(join(own, name), text, 0o755, reasonFor(name))),
    ...staleShims(own, files),
    ...(isSet ? [] : [redirect(own, home, scope)]),
  ];
  return {
    steps,
    notes: [redirectNote(home)],
    written: Object.fromEntries([...files].map(([name, text]) => [name, digest(text)])),
  };
}

/** How dl gets out again. */
export function planRestoredPath(
  own: string,
  recorded: { readonly scope: "local" | "worktree"; readonly before: string | null; readonly value: string },
  current: string | null,
): Plan {
  const isOurs = current === recorded.value;
  const restore: Step = {
    kind: "set-hooks-path",
    scope: recorded.scope,
    from: recorded.value,
    to: recorded.before,
    why: "as it was before dl",
  };
  const changed: InstallNote = {
    level: "information",
    message: `core.hooksPath was changed since dl set it (to ${current ?? "nothing"}); it stays as it is.`,
    help: null,
  };
  const removals = listNames(own)
    .filter((name) => readHookFile(join(own, name)).kind === "shim")
    .map((name): Step => ({ kind: "remove", path: join(own, name), why: "written by dl" }));
  const removeFolder: Step = { kind: "remove-empty-folder", path: own, why: "dl made it" };
  return {
    steps: [...(isOurs ? [restore] : []), ...removals, removeFolder],
    notes: isOurs ? [] : [changed],
  };
}

/** Their hooks that dl has no part in and that git would no longer find. */
export function passedOn(theirs: string | null): string[] {
  if (theirs === null) return [];
  try {
    return listNames(theirs).filter((name) => otherHooks.has(name) && isExecutable(join(theirs, name)));
  } catch {
    // Such as /dev/null, which switches hooks off: there are none to run.
    return [];
  }
}

function staleShims(own: string, files: ReadonlyMap<string, string>): Step[] {
  return listNames(own)
    .filter((name) => !files.has(name) && readHookFile(join(own, name)).kind === "shim")
    .map((name) => ({ kind: "remove", path: join(own, name), why: "the hook that it handed on to is gone" }));
}

function makeFolder(own: string): Step {
  return { kind: "make-folder", path: own, why: "dl's own hooks for this repository" };
}

function redirect(own: string, home: Extract<HookHome, { kind: "elsewhere" }>, scope: "local" | "worktree"): Step {
  const why = "git finds dl's hooks there; the other repositories that use the shared folder are not touched";
  return { kind: "set-hooks-path", scope, from: home.before, to: own, why };
}

function reasonFor(name: string): string {
  return otherHooks.has(name) ? `hands on to your ${name} hook` : `dl's ${name} hook; it runs yours first`;
}

function redirectNote(home: Extract<HookHome, { kind: "elsewhere" }>): InstallNote {
  const place = home.theirs === null ? "is empty" : `is ${home.theirs}`;
  return {
    level: "information",
    message:
      `core.hooksPath (${home.scope}) ${place}, outside of this repository, where other repositories may use it too. ` +
      "dl writes nothing there: this repository gets hooks of its own that run those first.",
    help: "After moving the repository's folder, or adding a hook of another name there, run `dl install` again.",
  };
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
