import { execFile } from "node:child_process";
import { chmod, cp, lstat, mkdir, rename, rm, rmdir, unlink, writeFile } from "node:fs/promises";
import { promisify } from "node:util";
import type { Repository } from "../../git/repository.ts";
import { setHooksPath } from "./git-settings.ts";
import { describeStep, type Step } from "./step.ts";

/** An installation could not be done; everything is as it was before. */
export class InstallError extends Error {
  override readonly name = "InstallError";

  /**
   * @param what what happened.
   * @param help what to do about it.
   */
  constructor(what: string, help: string, options?: ErrorOptions) {
    super(`${what}\n${help}`, options);
  }
}

/**
 * Does all steps in order, or none: when one fails, those before it are undone.
 *
 * @throws {InstallError} naming the step that failed, and what could not be undone, if anything.
 */
export async function applySteps(repository: Repository, steps: readonly Step[]): Promise<void> {
  const undo: Undo = [];
  const leftovers: string[] = [];
  for (const step of steps) {
    try {
      await applyStep(repository, step, undo, leftovers);
    } catch (error) {
      throw failure(step, error, await undoAll(undo));
    }
  }
  await Promise.all(leftovers.map((path) => rm(path, { recursive: true, force: true })));
  // Only now are folders as empty as they will be.
  for (const step of steps) if (step.kind === "remove-empty-folder") await removeIfEmpty(step.path);
}

type Undo = (() => Promise<unknown>)[];

async function applyStep(repository: Repository, step: Step, undo: Undo, leftovers: string[]): Promise<void> {
  switch (step.kind) {
    case "make-folder": {
      const first = await mkdir(step.path, { recursive: true });
      if (first !== undefined) undo.push(() => rm(first, { recursive: true }));
      return;
    }
    case "write": {
      const temporary = `${step.path}.dl-${process.pid}.new`;
      await keepCopy(step.path, undo, leftovers);
      await writeFile(temporary, step.content, { flag: "wx" });
      undo.push(() => rm(temporary, { force: true }));
      await chmod(temporary, step.mode);
      await rename(temporary, step.path);
      return;
    }
    case "move": {
      await refuseToReplace(step.to);
      await rename(step.from, step.to);
      undo.push(() => rename(step.to, step.from));
      return;
    }
    case "remove":
      await keepCopy(step.path, undo, leftovers);
      await unlink(step.path);
      return;
    case "remove-empty-folder":
      return;
    case "copy-folder":
      await refuseToReplace(step.to);
      undo.push(() => rm(step.to, { recursive: true, force: true }));
      await cp(step.from, step.to, { recursive: true });
      return;
    case "set-hooks-path":
      await setHooksPath(repository, step.scope, step.to);
      undo.push(() => setHooksPath(repository, step.scope, step.from));
      return;
    case "start-husky":
      undo.push(
        () => setHooksPath(repository, "local", step.from),
        () => rm(`${step.directory}/${step.folder}/_`, { recursive: true, force: true }),
      );
      await promisify(execFile)(process.execPath, [step.program, step.folder], { cwd: step.directory });
  }
}

/** Sees to it that undoing brings back what is at `path` now, or nothing if there is nothing. */
async function keepCopy(path: string, undo: Undo, leftovers: string[]): Promise<void> {
  const copy = `${path}.dl-${process.pid}.kept`;
  try {
    await cp(path, copy, { verbatimSymlinks: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    undo.push(() => rm(path, { force: true }));
    return;
  }
  leftovers.push(copy);
  undo.push(() => rename(copy, path));
}

async function refuseToReplace(path: string): Promise<void> {
  const isThere = await lstat(path).then(
    () => true,
    () => false,
  );
  if (isThere) throw new Error(`${path} exists already`);
}

async function removeIfEmpty(path: string): Promise<void> {
  try {
    await rmdir(path);
  } catch {
    // It holds something that is not dl's, or is gone: either way it is as it should be.
  }
}

/** Undoes in reverse; gives what could not be undone. */
async function undoAll(undo: Undo): Promise<string[]> {
  const failures: string[] = [];
  for (const step of undo.toReversed()) {
    try {
      await step();
    } catch (error) {
      failures.push(error instanceof Error ? error.message : String(error));
    }
  }
  return failures;
}

const unwritable: ReadonlySet<string | undefined> = new Set(["EACCES", "EPERM", "EROFS"]);

function failure(step: Step, cause: unknown, notUndone: readonly string[]): InstallError {
  const { code, message } = cause as NodeJS.ErrnoException;
  const reason = unwritable.has(code) ? "you may not write there, or it is mounted read-only" : message;
  const state =
    notUndone.length === 0
      ? "Nothing was changed."
      : `Undoing what was done before failed too:\n${notUndone.map((line) => `  ${line}`).join("\n")}`;
  const help = unwritable.has(code)
    ? "Make the folder writable for your user, or run this as the user that owns the repository, and try again."
    : "Mend that and run the same command again.";
  return new InstallError(`Could not ${describeStep(step)}: ${reason}. ${state}`, help, { cause });
}
