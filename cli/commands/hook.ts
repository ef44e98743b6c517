import { resolve } from "node:path";
import type { CheckpointResult } from "../../checkpoint/checkpoint-result.ts";
import { blocks } from "../../checkpoint/outcome.ts";
import type { GateResult } from "../../gates/contract.ts";
import { findHookRepository } from "../../git/hook-repository.ts";
import type { ObjectReader } from "../../git/objects.ts";
import type { Repository } from "../../git/repository.ts";
import { standingOverrides } from "../../checkpoint/standing-overrides.ts";
import { commitMsg as stampMessage } from "../../hooks/commit-msg.ts";
import { areOwnHooks } from "../../hooks/own-hooks.ts";
import { postCommit as checkCommit } from "../../hooks/post-commit.ts";
import { prepareCommitMsg as dropUnfitStamp } from "../../hooks/prepare-commit-msg.ts";
import { hookNames, type HookName } from "../../hooks/shims/hook-name.ts";
import { heedStream } from "../standard-streams.ts";
import { runCheckpoint, type Run } from "../run-checkpoint.ts";

/**
 * Answers a git hook.
 *
 * @param args what git passed to the hook.
 * @returns the exit code for git: anything but 0 stops a commit from pre-commit, pre-merge-commit and commit-msg.
 */
export async function runHook(name: HookName, args: readonly string[]): Promise<number> {
  const repository = await findHookRepository(process.cwd());
  switch (name) {
    case "pre-commit":
    case "pre-merge-commit":
      return preCommit(repository);
    case "prepare-commit-msg":
      return prepareCommitMsg(repository, args);
    case "commit-msg":
      return commitMsg(repository, args);
    case "post-commit":
      return postCommit(repository);
  }
}

export function isHookName(name: string | undefined): name is HookName {
  return hookNames.some((one) => one === name);
}

async function preCommit(repository: Repository): Promise<number> {
  const { result, exitCode } = await judge(repository, "use");
  if (result.cached) {
    heedStream(process.stdout);
    process.stdout.write(keptLine(result));
  }
  return exitCode;
}

function keptLine({ id, overrides }: CheckpointResult): string {
  const without = overrides.length > 0 ? `, without ${overrides.map(({ gate }) => gate).join(", ")}` : "";
  return `dl: this content has passed before (${id})${without}\n`;
}

async function judge(repository: Repository, kept: "use" | "continue", objects?: ObjectReader): Promise<Run> {
  const overrides = await standingOverrides(repository.commonDir);
  const request = { only: null, overrides, pace: "early", kept, trust: "store", objects } as const;
  return runCheckpoint(repository, { kind: "staged" }, request, []);
}

async function prepareCommitMsg(repository: Repository, args: readonly string[]): Promise<number> {
  const path = messagePath(args);
  await dropUnfitStamp(repository, path);
  return 0;
}

async function commitMsg(repository: Repository, args: readonly string[]): Promise<number> {
  const outcome = await stampMessage(
    repository,
    messagePath(args),
    async (objects) => (await judge(repository, "continue", objects)).result,
  );
  await warnOfSiblings(repository);
  switch (outcome.kind) {
    case "stamped":
    case "empty":
      return 0;
    case "blocked":
      return outcome.result.exitCode;
    case "let-through":
      await tellOfMessage(outcome.message);
      return 0;
    case "secret-in-message": {
      const { renderMessageFindings } = await import("../reports/message-findings.ts");
      const { styleFor } = await import("../terminal/style.ts");
      process.stderr.write(renderMessageFindings(outcome.findings, styleFor(process.stderr, process.env)));
      return 1;
    }
  }
}

/** What shadow mode lets through in the content is told by the report; this is of the message itself. */
async function tellOfMessage(message: GateResult): Promise<void> {
  if (!blocks(message.outcome)) return;
  const { renderShadowedMessage } = await import("../reports/message-findings.ts");
  const { styleFor } = await import("../terminal/style.ts");
  process.stderr.write(renderShadowedMessage(message, styleFor(process.stderr, process.env)));
}

async function postCommit(repository: Repository): Promise<number> {
  const outcome = await checkCommit(repository);
  if (outcome.kind === "broken") {
    const what =
      outcome.status === "other-tree"
        ? "holds another tree than the one that was judged"
        : `does not carry the stamp that it was given (${outcome.status})`;
    process.stderr.write(
      `dl: warning: commit ${outcome.commit.slice(0, 12)} ${what}; judge it with \`dl restamp HEAD~1..HEAD\`, or amend it\n`,
    );
  }
  return 0;
}

/** Another hook manager that was run after `dl install` may have put its hooks in the place of dl's. */
async function warnOfSiblings(repository: Repository): Promise<void> {
  const folder = process.env["DL_HOOKS_DIR"];
  if (!folder || areOwnHooks(resolve(repository.worktree, folder))) return;
  const { siblingWarnings } = await import("../../hooks/install/siblings.ts");
  const warnings = siblingWarnings(repository);
  if (warnings.length === 0) return;
  const { withCommandName } = await import("../terminal/command-name.ts");
  for (const warning of warnings) process.stderr.write(withCommandName(`dl: warning: ${warning}\n`));
}

/** git gives the path relative to the top of the work tree, which is where hooks run. */
function messagePath(args: readonly string[]): string {
  const [path] = args;
  if (!path) throw new Error("git passed no message file to the hook");
  return resolve(path);
}
