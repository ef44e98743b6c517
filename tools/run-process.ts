import { spawn } from "node:child_process";
import type { Writable } from "node:stream";

/** How a program is run. */
export interface ProcessOptions {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The whole process group is ended when it aborts. */
  readonly signal: AbortSignal;
  readonly input?: Uint8Array | string;
  /** Gets everything that the program prints, both streams interleaved. */
  readonly log?: Writable;
  /** Bytes of each stream to keep, the last ones; the rest goes to the log alone. Default 16 MiB. */
  readonly keep?: number;
  /** Called with each piece of output as it comes. */
  readonly onOutput?: (chunk: Buffer) => void;
}

/** How a program ended. */
export type ProcessResult =
  | { readonly kind: "exited"; readonly exitCode: number; readonly stdout: Buffer; readonly stderr: Buffer }
  | { readonly kind: "killed"; readonly signal: NodeJS.Signals; readonly stdout: Buffer; readonly stderr: Buffer }
  | { readonly kind: "aborted"; readonly stdout: Buffer; readonly stderr: Buffer }
  | { readonly kind: "not-started"; readonly message: string; readonly missing: boolean };

const graceMs = 2000;
const defaultKeep = 16 * 1024 * 1024;

/**
 * Runs a program in a process group of its own and waits for its end. On abort the group gets SIGTERM, then after two
 * seconds SIGKILL; pipes that a grandchild still holds are not waited for. Never throws.
 */
export function runProcess(command: string, args: readonly string[], options: ProcessOptions): Promise<ProcessResult> {
  const { promise, resolve } = Promise.withResolvers<ProcessResult>();
  if (options.signal.aborted) {
    resolve({ kind: "aborted", stdout: Buffer.alloc(0), stderr: Buffer.alloc(0) });
    return promise;
  }
  const child = spawn(command, args, {
    cwd: options.cwd,
    env: definedOnly(options.env),
    stdio: ["pipe", "pipe", "pipe"],
    detached: true,
  });
  const stdout = new Tail(options.keep ?? defaultKeep);
  const stderr = new Tail(options.keep ?? defaultKeep);
  const take = (tail: Tail) => (chunk: Buffer) => {
    tail.push(chunk);
    options.log?.write(chunk);
    options.onOutput?.(chunk);
  };
  child.stdout.on("data", take(stdout));
  child.stderr.on("data", take(stderr));
  child.stdin.on("error", () => {});
  child.stdin.end(options.input ?? "");

  let killTimer: NodeJS.Timeout | undefined;
  const onAbort = () => {
    killGroup(child.pid, "SIGTERM");
    killTimer = setTimeout(() => {
      killGroup(child.pid, "SIGKILL");
      finish({ kind: "aborted", stdout: stdout.bytes(), stderr: stderr.bytes() });
    }, graceMs);
  };
  const finish = (result: ProcessResult) => {
    clearTimeout(killTimer);
    options.signal.removeEventListener("abort", onAbort);
    child.stdout.destroy();
    child.stderr.destroy();
    resolve(result);
  };
  options.signal.addEventListener("abort", onAbort, { once: true });

  child.on("error", (error: NodeJS.ErrnoException) => {
    finish({
      kind: "not-started",
      message: error.message,
      missing: error.code === "ENOENT" || error.code === "EACCES",
    });
  });
  child.on("exit", (exitCode, signal) => {
    // A grandchild may hold the pipes open for ever: what is in them by now is all that counts.
    const drained = new Promise<void>((done) => child.once("close", () => done()));
    const late = setTimeout(settle, graceMs / 4);
    void drained.then(() => {
      clearTimeout(late);
      settle();
    });
    function settle() {
      // Whatever the program left running in its group must not outlive it.
      killGroup(child.pid, "SIGKILL");
      const output = { stdout: stdout.bytes(), stderr: stderr.bytes() };
      if (options.signal.aborted) finish({ kind: "aborted", ...output });
      else if (exitCode === null) finish({ kind: "killed", signal: signal ?? "SIGKILL", ...output });
      else finish({ kind: "exited", exitCode, ...output });
    }
  });
  return promise;
}

/** Keeps the last `limit` bytes that went through it. */
class Tail {
  readonly #limit: number;
  #chunks: Buffer[] = [];
  #length = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  push(chunk: Buffer): void {
    this.#chunks.push(chunk);
    this.#length += chunk.length;
    while (this.#chunks.length > 1 && this.#length - (this.#chunks[0]?.length ?? 0) >= this.#limit) {
      this.#length -= this.#chunks.shift()?.length ?? 0;
    }
  }

  bytes(): Buffer {
    const all = Buffer.concat(this.#chunks);
    return all.length > this.#limit ? all.subarray(all.length - this.#limit) : all;
  }
}

function killGroup(pid: number | undefined, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch {
    // The group is gone already.
  }
}

function definedOnly(env: ProcessOptions["env"]): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined));
}
