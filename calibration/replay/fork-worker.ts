import { fork, type ChildProcess } from "node:child_process";
import type { Replay } from "../outcome.ts";
import type { Batch } from "./plan-batches.ts";
import type { Replayer } from "./replay-all.ts";
import type { FromWorker, ToWorker } from "./worker-protocol.ts";
import type { Terms } from "./world.ts";

/** The first argument by which dl's program becomes a worker. */
export const workerArgument = "replay-worker";

/** A worker process ended before it had answered. */
export class WorkerLostError extends Error {
  override readonly name = "WorkerLostError";
}

/**
 * Starts a process that replays.
 *
 * @param program dl's own, absolute.
 * @param env what the gates in it see: see `sealedEnvironment`.
 */
export function forkWorker(program: string, env: NodeJS.ProcessEnv, terms: Terms, scratch: string): Replayer {
  const child = fork(program, [workerArgument], {
    env,
    cwd: scratch,
    serialization: "advanced",
    // What it might say belongs on no one's screen, but for the end of a crash.
    stdio: ["ignore", "ignore", "pipe", "ipc"],
  });
  const said = lastWords(child);
  child.send({ kind: "start", terms, scratch } satisfies ToWorker);
  return {
    async replay(batch, mutant) {
      const answer = await ask(child, { kind: "replay", batch, mutant }, said);
      return answer.kind === "replayed" ? [...answer.replays] : lost(batch, answer.message);
    },
    async close() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = new Promise((resolve) => void child.once("exit", resolve));
      child.disconnect();
      await ended;
    },
  };
}

function ask(child: ChildProcess, message: ToWorker, said: () => string): Promise<FromWorker> {
  const { promise, resolve, reject } = Promise.withResolvers<FromWorker>();
  const onExit = (code: number | null, signal: string | null) => {
    const end = signal === null ? `exit code ${code}` : signal;
    reject(new WorkerLostError(`A worker ended early (${end}). ${said()}`.trim()));
  };
  child.once("exit", onExit);
  child.once("message", (answer: FromWorker) => {
    child.off("exit", onExit);
    resolve(answer);
  });
  child.send(message, (error) => error && reject(new WorkerLostError(`A worker cannot be reached: ${error.message}`)));
  return promise;
}

function lost({ fixtures, subject }: Batch, message: string): Replay[] {
  return fixtures.map(({ id }) => ({
    id,
    status: "error",
    reason: "internal",
    blockedBy: subject === "checkpoint" ? null : subject,
    gates: {},
    findings: [],
    trouble: message,
    durationMs: 0,
  }));
}

function lastWords(child: ChildProcess): () => string {
  let text = "";
  child.stderr?.on("data", (chunk: Buffer) => (text = (text + chunk.toString("utf8")).slice(-2000)));
  return () => text.trim();
}
