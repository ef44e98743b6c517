import { fork, type ChildProcess } from "node:child_process";
import type { Replayer } from "./replay-all.ts";
import type { FromWorker, ToWorker } from "./worker-protocol.ts";
import type { Terms } from "./world.ts";

/** The first argument by which dl's program becomes a worker. */
export const workerArgument = "replay-worker";

/** Longer than a worker gives the programs that it runs: killed before, it would leave them behind. */
const graceMs = 4000;

/** A worker process ended before it had answered. */
export class WorkerLostError extends Error {
  override readonly name = "WorkerLostError";

  constructor(what: string, said: string) {
    const next = "Run it again, with a smaller --jobs if memory or processes are short; report it if it stays.";
    super([`A worker ${what}; nothing was judged. ${next}`, said].filter(Boolean).join("\n"));
  }
}

/**
 * Starts a process that replays. When `signal` aborts, its replays reject with the signal's reason, and the process is
 * ended.
 *
 * @param program dl's own, absolute.
 * @param env what the gates in it see: see `sealedEnvironment`.
 */
export function forkWorker(
  program: string,
  env: NodeJS.ProcessEnv,
  terms: Terms,
  scratch: string,
  signal: AbortSignal,
): Replayer {
  const worker = start(program, env, scratch);
  const close = () => end(worker);
  const onAbort = () => void close();
  signal.addEventListener("abort", onAbort, { once: true });
  void worker.ended.then(() => signal.removeEventListener("abort", onAbort));
  // Whether this one arrives, the first answer tells.
  tell(worker, { kind: "start", terms, scratch }, () => {});
  if (signal.aborted) onAbort();
  return {
    signal,
    replay: async (batch, mutant) => [...(await ask(worker, { kind: "replay", batch, mutant }, signal)).replays],
    close,
  };
}

interface WorkerProcess {
  readonly child: ChildProcess;
  /** How it ended, in words that follow "A worker". Never rejects. */
  readonly ended: Promise<string>;
  /** The end of what it wrote to standard error. */
  readonly said: () => string;
}

function start(program: string, env: NodeJS.ProcessEnv, scratch: string): WorkerProcess {
  const child = fork(program, [workerArgument], {
    env,
    cwd: scratch,
    serialization: "advanced",
    // What it might say belongs on no one's screen, but for the end of a crash.
    stdio: ["ignore", "ignore", "pipe", "ipc"],
  });
  const { promise: ended, resolve } = Promise.withResolvers<string>();
  child.once("exit", (code, signal) => resolve(`ended early (${signal ?? `exit code ${code}`})`));
  // Also told of what could not be sent, or killed; only what never started has no exit.
  child.on("error", ({ message }) => child.pid === undefined && resolve(`could not be started (${message})`));
  return { child, ended, said: lastWords(child) };
}

function lastWords(child: ChildProcess): () => string {
  let text = "";
  child.stderr?.on("data", (chunk: Buffer) => (text = (text + chunk.toString("utf8")).slice(-2000)));
  return () => text.trim();
}

/** Closes the channel, on which the worker ends what it runs and then itself; kills it when it does not. */
async function end({ child, ended }: WorkerProcess): Promise<void> {
  if (child.connected) child.disconnect();
  const late = setTimeout(() => child.kill("SIGKILL"), graceMs);
  await ended;
  clearTimeout(late);
}

async function ask(worker: WorkerProcess, message: ToWorker, signal: AbortSignal): Promise<FromWorker> {
  signal.throwIfAborted();
  const { child, ended, said } = worker;
  const { promise, resolve, reject } = Promise.withResolvers<FromWorker>();
  const onAbort = () => reject(signal.reason as Error);
  signal.addEventListener("abort", onAbort, { once: true });
  child.once("message", resolve);
  void ended.then((how) => reject(new WorkerLostError(how, said())));
  tell(worker, message, (error) => reject(new WorkerLostError(`cannot be reached (${error.message})`, said())));
  try {
    return await promise;
  } finally {
    signal.removeEventListener("abort", onAbort);
    child.off("message", resolve);
  }
}

/** What never started has no channel; that it has ended is told elsewhere. */
function tell({ child }: WorkerProcess, message: ToWorker, onError: (error: Error) => void): void {
  if (child.pid !== undefined) child.send(message, (error) => error && onError(error));
}
