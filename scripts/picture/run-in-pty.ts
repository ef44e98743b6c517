import { spawn } from "node:child_process";
import { join } from "node:path";

/** How a command in a terminal ended, and every byte that it sent there, as text. */
export interface PtyRun {
  readonly code: number | null;
  readonly output: string;
}

/** The terminal that a command gets, and where it runs. */
export interface PtyOptions {
  readonly columns: number;
  readonly rows: number;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
}

/** Runs a command in a terminal of its own. Needs python3, whose standard library can make one. */
export function runInPty(command: readonly string[], options: PtyOptions): Promise<PtyRun> {
  const { columns, rows, cwd, env } = options;
  const program = join(import.meta.dirname, "run_in_pty.py");
  const { promise, resolve, reject } = Promise.withResolvers<PtyRun>();
  const child = spawn("python3", [program, String(columns), String(rows), ...command], {
    cwd,
    env,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const chunks: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
  child.on("error", reject);
  child.on("close", (code) => resolve({ code, output: Buffer.concat(chunks).toString("utf8") }));
  return promise;
}
