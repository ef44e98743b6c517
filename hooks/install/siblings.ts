import { join, resolve } from "node:path";
import type { Repository } from "../../git/repository.ts";
import { hookNames, type HookName } from "../shims/hook-name.ts";
import { readHookFile, type HookFile } from "./hook-file.ts";
import { displacedSuffixes, type ManagerName } from "./managers.ts";

/** One of dl's hooks is no longer what `dl install` left. */
export interface SiblingProblem {
  readonly hook: HookName;
  readonly kind:
    /** It is gone. */
    | "missing"
    /** Another hook stands in its place and does not run it. */
    | "replaced"
    /** Another manager stands in front of it, but still runs it: before its own work, not after. */
    | "displaced"
    /** git does not run it, because it lost its executable bit. */
    | "not-executable"
    /** An older dl wrote it. */
    | "outdated";
  /** Who put the other hook there, when that can be told. */
  readonly by: ManagerName | null;
  /** What is so and what follows, one sentence. */
  readonly message: string;
  /** What to do about it. */
  readonly help: string;
}

/**
 * Looks whether all hooks in `hooksFolder` are still dl's: five small files are read, in a fraction of a millisecond.
 *
 * @param hooksFolder where the running hook is; the shims say it in `DL_HOOKS_DIR`, relative to their working directory.
 */
export function checkSiblings(hooksFolder: string): SiblingProblem[] {
  return hookNames.flatMap((hook) => problemOf(hooksFolder, hook) ?? []);
}

/**
 * What {@link checkSiblings} finds beside the hook that is running now, a line each for people; none when no hook of dl's
 * started this process.
 */
export function siblingWarnings(repository: Repository, env: NodeJS.ProcessEnv = process.env): string[] {
  const folder = env["DL_HOOKS_DIR"];
  if (!folder) return [];
  return checkSiblings(resolve(repository.worktree, folder)).map(({ message, help }) => `${message}. ${help}`);
}

function problemOf(folder: string, hook: HookName): SiblingProblem | null {
  const file = readHookFile(join(folder, hook));
  if (file.kind === "absent") return problem(hook, "missing", null, `dl's hook ${hook} is missing`);
  if (file.kind === "shim") {
    if (!file.isExecutable)
      return problem(hook, "not-executable", null, `dl's hook ${hook} is not executable, so git does not run it`);
    return file.marker.isCurrent
      ? null
      : problem(hook, "outdated", null, `dl's hook ${hook} was written by an older dl`);
  }
  if (file.hasBlock) return null;
  return replacement(folder, hook, file);
}

function replacement(folder: string, hook: HookName, file: Extract<HookFile, { kind: "foreign" }>): SiblingProblem {
  const who = file.manager === null ? "another hook" : `${file.manager}'s hook`;
  const isStillRun = file.manager === "pre-commit" || file.manager === "prek";
  const isDisplaced = displacedSuffixes.some((suffix) => readHookFile(join(folder, hook + suffix)).kind === "shim");
  return isStillRun && isDisplaced
    ? problem(
        hook,
        "displaced",
        file.manager,
        `${who} stands before dl's ${hook}, and changes files after dl judged them`,
      )
    : problem(hook, "replaced", file.manager, `${who} stands in place of dl's ${hook}, which is not run`);
}

function problem(
  hook: HookName,
  kind: SiblingProblem["kind"],
  by: ManagerName | null,
  message: string,
): SiblingProblem {
  return { hook, kind, by, message, help: "Run `dl install`: it keeps the other hook and puts dl after it." };
}
