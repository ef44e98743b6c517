import { findOnPath } from "./find-on-path.ts";
import { isInstalled, managedSemgrep } from "./managed-semgrep.ts";
import { runProcess } from "./run-process.ts";

/** Which Semgrep there is to run. `command` takes the arguments of `semgrep --experimental`. */
export type LocatedSemgrep =
  | { readonly kind: "managed"; readonly version: string; readonly command: string }
  | { readonly kind: "from-path"; readonly version: string; readonly command: string }
  | { readonly kind: "missing"; readonly help: string };

/** How Semgrep is looked for. */
export interface LocateOptions {
  /** Take a `semgrep` from PATH when the managed one is not there. */
  readonly fromPath: boolean;
  readonly signal: AbortSignal;
  readonly env?: NodeJS.ProcessEnv;
}

/** Finds the managed Semgrep or, where policy says so, the one on PATH. It installs nothing and never throws. */
export async function locateSemgrep(options: LocateOptions): Promise<LocatedSemgrep> {
  const env = options.env ?? process.env;
  const managed = managedSemgrep(env);
  if (isInstalled(managed)) return { kind: "managed", version: managed.version, command: managed.executable };
  const missing = `Semgrep ${managed.version} is not installed for this user (looked in ${managed.directory}).`;
  if (!options.fromPath) return { kind: "missing", help: `${missing} Run: dl tools install` };
  const command = await findOnPath("semgrep", env);
  if (command === null) {
    return { kind: "missing", help: `${missing} There is none on PATH either. Run: dl tools install` };
  }
  const version = await askVersion(command, env, options.signal);
  if (version === null) {
    return { kind: "missing", help: `${missing} ${command} does not say its version. Run: dl tools install` };
  }
  return { kind: "from-path", version, command };
}

async function askVersion(command: string, env: NodeJS.ProcessEnv, signal: AbortSignal): Promise<string | null> {
  // The plain form would ask a server for the newest version first.
  const result = await runProcess(command, ["--experimental", "--version"], {
    cwd: "/",
    env: { ...env, SEMGREP_ENABLE_VERSION_CHECK: "0", SEMGREP_SEND_METRICS: "off" },
    signal,
  });
  if (result.kind !== "exited" || result.exitCode !== 0) return null;
  return /^\d+\.\d+\.\d+\S*/m.exec(result.stdout.toString("utf8"))?.[0] ?? null;
}
