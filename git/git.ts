import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { devNull } from "node:os";

/** How one git process is run. */
export interface GitOptions {
  /** Directory to run in. */
  readonly cwd: string;
  /** Variables laid over the process's own environment; `undefined` takes one away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Bytes for standard input; without it standard input is empty. */
  readonly input?: Uint8Array | string;
  readonly signal?: AbortSignal;
}

/** git ended with another exit code than 0, or could not be started. */
export class GitError extends Error {
  override readonly name = "GitError";
  readonly args: readonly string[];
  readonly exitCode: number | null;
  readonly stderr: string;

  /** @param args none when git could not be started, whatever it was asked. */
  constructor(args: readonly string[], exitCode: number | null, stderr: string) {
    const what = args.length === 0 ? "git could not be started" : `git ${args.join(" ")}`;
    super(`${what}: ${stderr.trim() || (exitCode === null ? "was killed" : `exit code ${exitCode}`)}`);
    this.args = args;
    this.exitCode = exitCode;
    this.stderr = stderr;
  }
}

/** What a git process left behind, whatever its exit code. */
export interface GitOutput {
  readonly exitCode: number | null;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/**
 * Runs git and gives its standard output.
 *
 * No shell, no optional locks (a status must not rewrite the user's index), messages in English.
 *
 * @throws {GitError} when git exits with anything but 0.
 */
export async function git(args: readonly string[], options: GitOptions): Promise<Buffer> {
  const output = await tryGit(args, options);
  if (output.exitCode !== 0) throw new GitError(args, output.exitCode, output.stderr);
  return output.stdout;
}

/** Like {@link git}, as text without the final newline. */
export async function gitText(args: readonly string[], options: GitOptions): Promise<string> {
  return (await git(args, options)).toString("utf8").replace(/\n$/, "");
}

/**
 * Runs git and gives what it left, for calls whose exit code is an answer.
 *
 * @throws {GitError} only when git could not be started.
 */
export function tryGit(args: readonly string[], options: GitOptions): Promise<GitOutput> {
  const { promise, resolve, reject } = Promise.withResolvers<GitOutput>();
  const child = spawn("git", ["--no-optional-locks", ...args], {
    cwd: options.cwd,
    env: gitEnvironment(options.env),
    stdio: ["pipe", "pipe", "pipe"],
    ...(options.signal && { signal: options.signal }),
  });
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => stdout.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => stderr.push(chunk));
  child.on("error", (error) => reject(startError(error, options.cwd)));
  child.on("close", (exitCode) =>
    resolve({ exitCode, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString("utf8") }),
  );
  // git may exit before it has read all of its input; its exit code tells the story, not the broken pipe.
  child.stdin.on("error", () => {});
  child.stdin.end(options.input ?? "");
  return promise;
}

/**
 * Like {@link git}, and waits for it: for the few calls on the way of every commit, where there is nothing else to do. The
 * first asynchronous call costs 6 ms for streams and sockets, this one 3.
 *
 * @throws {GitError} when git exits with anything but 0, or could not be started.
 */
export function gitSync(args: readonly string[], options: Omit<GitOptions, "signal">): Buffer {
  const output = tryGitSync(args, options);
  if (output.exitCode !== 0) throw new GitError(args, output.exitCode, output.stderr);
  return output.stdout;
}

/**
 * Like {@link gitSync}, for calls whose exit code is an answer.
 *
 * @throws {GitError} only when git could not be started.
 */
export function tryGitSync(args: readonly string[], options: Omit<GitOptions, "signal">): GitOutput {
  const ended = spawnSync("git", ["--no-optional-locks", ...args], {
    cwd: options.cwd,
    env: gitEnvironment(options.env),
    input: options.input ?? "",
    maxBuffer: Infinity,
  });
  if (ended.error) throw startError(ended.error, options.cwd);
  return { exitCode: ended.status, stdout: ended.stdout, stderr: ended.stderr.toString("utf8") };
}

/**
 * The environment that every git process of dl gets.
 *
 * Replace refs and grafts would show dl other objects than the commit will hold, and `GIT_DIFF_OPTS` would put context
 * into its diffs.
 */
export function gitEnvironment(overlay: GitOptions["env"] = {}): NodeJS.ProcessEnv {
  const sealed = { GIT_NO_REPLACE_OBJECTS: "1", GIT_GRAFT_FILE: devNull, GIT_DIFF_OPTS: undefined };
  return { ...process.env, LC_ALL: "C", GIT_TERMINAL_PROMPT: "0", ...sealed, ...overlay };
}

/** Node gives the same error for a program and for a directory that is not there. */
function startError(error: NodeJS.ErrnoException, cwd: string): Error {
  if (error.name === "AbortError") return error;
  if (error.code !== "ENOENT") return new GitError([], null, error.message);
  return new GitError(
    [],
    null,
    existsSync(cwd) ? "it is not on PATH. Install it, or mend PATH." : `${cwd} is not there.`,
  );
}
