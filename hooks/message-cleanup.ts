import { tryGit } from "../git/git.ts";
import type { Repository } from "../git/repository.ts";
import type { Message } from "./message-file.ts";

/** What git will take out of a commit message once the hooks are done with it. */
export interface Cleanup {
  /** What its comments and its scissors line begin with; null when git looks for neither. */
  readonly mark: string | null;
  /** Whether lines that begin with the mark go; else only what stands below the scissors. */
  readonly dropsComments: boolean;
}

/** Every line stays: the message of a commit that is there, or one that was given without an editor. */
export const noCleanup: Cleanup = { mark: null, dropsComments: false };

/**
 * How git will clean up `message`, by `commit.cleanup` and by whether there was an editor (git-commit's documentation of
 * `--cleanup`; the option itself does not show in a hook).
 *
 * Where every line begins with a letter, a digit or a space there is nothing to take out, and git is not asked: the usual
 * `commit -m` is 3 ms faster.
 */
export async function findCleanup(
  repository: Repository,
  message: Message,
  env: NodeJS.ProcessEnv = process.env,
): Promise<Cleanup> {
  if (!/^[^\w\s]/m.test(message)) return noCleanup;
  const keys = String.raw`^(core\.comment(char|string)|commit\.cleanup)$`;
  const listing = await tryGit(["config", "--null", "--get-regexp", keys], { cwd: repository.worktree });
  const settings = listing.stdout.toString("utf8").split("\0").filter(Boolean);
  const valueOf = (key: RegExp) => settings.findLast((one) => key.test(one))?.replace(/^[^\n]*\n?/, "");
  const mode = valueOf(/^commit\.cleanup\n/) ?? "default";
  const mark = markOf(valueOf(/^core\.comment/));
  const edited = isEdited(message, mark, env);
  if (mode === "strip" || (mode === "default" && edited)) return { mark, dropsComments: true };
  return edited ? { mark, dropsComments: false } : noCleanup;
}

/** The part of `message` that git will keep. What it takes out leaves empty lines, so that line numbers hold. */
export function keptText(message: Message, { mark, dropsComments }: Cleanup): Message {
  if (mark === null) return message;
  const lines = message.split("\n");
  const scissors = lines.findIndex((line) => isScissors(line, mark));
  const above = scissors === -1 ? lines : lines.slice(0, scissors);
  return above.map((line) => (dropsComments && line.startsWith(mark) ? "" : line)).join("\n");
}

/** With `auto` git picks a character that the message does not use, `#` when it can. */
function markOf(configured: string | undefined): string {
  return configured === undefined || configured === "" || configured === "auto" ? "#" : configured;
}

/**
 * git runs its hooks with `GIT_EDITOR=:` when it starts no editor. A person may have set it so as well: what git writes
 * for editors alone, the scissors or a template that waits for its subject, is told by its looks.
 */
function isEdited(message: Message, mark: string, env: NodeJS.ProcessEnv): boolean {
  return (
    env["GIT_EDITOR"] !== ":" || message.startsWith("\n") || message.split("\n").some((line) => isScissors(line, mark))
  );
}

function isScissors(line: string, mark: string): boolean {
  return line === `${mark} ${"-".repeat(24)} >8 ${"-".repeat(24)}`;
}
