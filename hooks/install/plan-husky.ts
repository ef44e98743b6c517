import { existsSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import type { Repository } from "../../git/repository.ts";
import type { Plan, Step } from "./step.ts";

/**
 * What husky itself needs before git finds its hooks in every worktree: to be set up, where only package.json asks for it
 * yet, and its generated folder `_` in worktrees that were made without it.
 *
 * @param folder husky's folder in this worktree, absolute.
 * @param from the value of `core.hooksPath` now.
 */
export function planHusky(
  repository: Repository,
  folder: string,
  isActive: boolean,
  from: string | null,
  worktrees: readonly string[],
): Plan {
  const way = relative(repository.worktree, folder);
  const program = [repository.worktree, dirname(repository.commonDir)]
    .map((top) => join(top, "node_modules/husky/bin.js"))
    .find((path) => existsSync(path));
  const generated = worktrees.map((top) => join(top, way, "_")).find((path) => existsSync(path));
  if (isActive && generated !== undefined) return { steps: heal(generated, way, worktrees), notes: [] };
  if (program === undefined) return { steps: [], notes: [notSetUp] };
  const start: Step = {
    kind: "start-husky",
    program,
    directory: repository.worktree,
    folder: way,
    from,
    why: "package.json asks for husky, and it is not set up here yet",
  };
  const others = worktrees.filter((top) => top !== repository.worktree);
  return { steps: [start, ...heal(join(folder, "_"), way, others)], notes: [] };
}

const notSetUp = {
  level: "warning",
  message:
    "This project uses husky, but husky is not installed here. Until it is, git runs no hook, and nothing is judged.",
  help: "Install the project's dependencies (npm install), which sets husky up, or run `npx husky`.",
} as const;

function heal(generated: string, way: string, worktrees: readonly string[]): Step[] {
  return worktrees
    .filter((top) => existsSync(join(top, way)) && !existsSync(join(top, way, "_")))
    .map((top) => ({
      kind: "copy-folder",
      from: generated,
      to: join(top, way, "_"),
      why: "git found no hooks in this worktree: husky's folder is ignored, and so was missing",
    }));
}
