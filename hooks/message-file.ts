import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import { gitSync } from "../git/git.ts";
import type { Cleanup } from "./message-cleanup.ts";

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
 * Whether git would give a message up of which it keeps `text`. A stamp on an empty one would turn a commit that was given
 * up into one whose subject is the stamp.
 */
export function isEmptyText(text: Message): boolean {
  return text.split("\n").every((line) => /^[ \t\r]*(?:$|Signed-off-by: )/.test(line));
}

/**
 * Puts `lines` at the start of the message's trailers. git does the placing, without any configuration of the user or the
 * repository: `trailer.*` may rename, move or even run things, and keys are compared by prefix.
 *
 * @param path the file that holds the message; it is changed in place.
 * @throws {GitError} when git cannot; {@link StampError} when the lines are not found in what it wrote.
 */
export function addTrailers(path: string, lines: readonly string[], { mark }: Cleanup): void {
  const message = endWithNewline(path);
  if (hasNoTrailers(message)) appendFileSync(path, `\n${lines.join("\n")}\n`);
  else letGitPlace(path, lines, mark);
  const written = readFileSync(path, "utf8").split("\n");
  const missing = lines.filter((line) => !written.includes(line));
  if (missing.length > 0) throw new StampError(`${missing.join(", ")} could not be put into the commit message`);
}

/**
 * Whether nothing in the message could be a comment, nothing in its last paragraph a trailer; the first paragraph is the
 * subject, whatever it holds. To such a message git adds a paragraph of trailers at the end. That needs no git: 3 ms of
 * the 60 that a commit may cost.
 */
function hasNoTrailers(message: Message): boolean {
  const isPlain = /^(?:\w[^\n]*\n|\n)+$/.test(message) && !/^\n|\n\n$/.test(message);
  const [, ...paragraphs] = message.split(/\n\n+/);
  return isPlain && !paragraphs.at(-1)?.includes(":");
}

function letGitPlace(path: string, lines: readonly string[], mark: string | null): void {
  // Each is put before the ones that are there already, so the last is added first.
  const trailers = lines.toReversed().flatMap((line) => ["--trailer", line]);
  const placing = ["--in-place", "--no-divider", "--where=start", "--if-exists=add", "--if-missing=add"];
  gitSync(["-c", commentSetting(mark), "interpret-trailers", ...placing, ...trailers, path], {
    cwd: "/",
    env: sealedEnvironment,
  });
}

/** git below 2.45 knows marks of one character alone. Where there is none, one that no line begins with. */
function commentSetting(mark: string | null): string {
  return mark !== null && mark.length > 1 ? `core.commentString=${mark}` : `core.commentChar=${mark ?? "\u0001"}`;
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

/** `git merge -m` hands over a message without a final newline, and git 2.39 glues the trailer onto its last line. */
function endWithNewline(path: string): Message {
  const message = readMessage(path);
  if (message === "" || message.endsWith("\n")) return message;
  writeMessage(path, `${message}\n`);
  return `${message}\n`;
}
