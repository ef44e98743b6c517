import { readFileSync, writeFileSync } from "node:fs";
import { gitSync, tryGit } from "../git/git.ts";
import type { Repository } from "../git/repository.ts";

/**
 * A commit message as git hands it to its hooks: bytes in whatever encoding, carried as Latin-1 so that they come out as
 * they went in.
 */
export type Message = string;

export function readMessage(path: string): Message {
  return readFileSync(path, "latin1");
}

export function writeMessage(path: string, message: Message): void {
  writeFileSync(path, message, "latin1");
}

/** dl's own lines, exactly as it writes them: a sentence that begins like one is the author's. */
const ownLine = /^(Dev-Loop-Gate: [0-9a-f]{64}|Dev-Loop-Skip: (sanity|semgrep|secrets|atdd|review) .*)\r?$/;

/** The message without dl's own lines; null when it has none. */
export function withoutOwnLines(message: Message): Message | null {
  const lines = message.split("\n");
  const kept = lines.filter((line) => !ownLine.test(line));
  if (kept.length === lines.length) return null;
  // The empty line before them would stay behind: cherry-pick commits a message as it is.
  return kept.join("\n").replace(/\n+$/, "\n");
}

/**
 * Whether git would give this message up as empty once it has cleaned it up. A stamp on an empty one would turn a commit
 * that was given up into one whose subject is the stamp.
 */
export async function isEmptyMessage(repository: Repository, message: Message): Promise<boolean> {
  const scissors = message.search(/^. -{24} >8 -{24}$/m);
  const body = scissors === -1 ? message : message.slice(0, scissors);
  const comment = await commentCharacter(repository, body);
  const isText = (line: string) => !line.startsWith(comment) && !/^[ \t\r]*(?:$|Signed-off-by: )/.test(line);
  return !body.split("\n").some(isText);
}

/**
 * Puts `lines` at the start of the message's trailers. git does the placing, without any configuration of the user or the
 * repository: `trailer.*` may rename, move or even run things, and keys are compared by prefix.
 *
 * @param path the file that holds the message; it is changed in place.
 * @throws {GitError} when git cannot; {@link StampError} when the lines are not found in what it wrote.
 */
export async function addTrailers(repository: Repository, path: string, lines: readonly string[]): Promise<void> {
  const comment = await commentCharacter(repository, endWithNewline(path));
  // Each is put before the ones that are there already, so the last is added first.
  const trailers = lines.toReversed().flatMap((line) => ["--trailer", line]);
  const placing = ["--in-place", "--no-divider", "--where=start", "--if-exists=add", "--if-missing=add"];
  gitSync(["-c", `core.commentChar=${comment}`, "interpret-trailers", ...placing, ...trailers, path], {
    cwd: "/",
    env: sealedEnvironment,
  });
  const written = readMessage(path);
  const missing = lines.filter((line) => !written.split("\n").includes(line));
  if (missing.length > 0) throw new StampError(`git did not write ${missing.join(", ")} into the commit message`);
}

/** The stamp could not be put on the commit. */
export class StampError extends Error {
  override readonly name = "StampError";
}

/** No repository and no configuration but what the command line says. */
const sealedEnvironment = {
  GIT_DIR: "/dev/null/not-a-repository",
  GIT_WORK_TREE: undefined,
  GIT_INDEX_FILE: undefined,
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_COUNT: undefined,
  GIT_CONFIG_PARAMETERS: undefined,
} as const;

/**
 * `git merge -m` hands over a message without a final newline, and git 2.39 glues the trailer onto its last line.
 *
 * @returns the message as it is now.
 */
function endWithNewline(path: string): Message {
  const message = readMessage(path);
  if (message === "" || message.endsWith("\n")) return message;
  writeMessage(path, `${message}\n`);
  return `${message}\n`;
}

/**
 * What a comment in `message` begins with. With `auto` git picks a character that the message does not use; dl then
 * treats no line as a comment.
 *
 * Where every line begins with a letter, a digit or a space none is a comment, and git is not asked: the usual
 * `commit -m` is 3 ms faster.
 */
async function commentCharacter(repository: Repository, message: Message): Promise<string> {
  const usual = "#";
  if (!/^[^\w\s]/m.test(message)) return usual;
  const configured = await tryGit(["config", "--get", "core.commentChar"], { cwd: repository.worktree });
  const value = configured.stdout.toString("utf8").replace(/\n$/, "");
  return configured.exitCode === 0 && value !== "" && value !== "auto" ? value : usual;
}
