import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { isAbsolute, join } from "node:path";
import { assetPath } from "./asset-path.ts";
import { userCache } from "./user-cache.ts";

/** The Semgrep that this release of dl is pinned to, and where it is kept. */
export interface ManagedSemgrep {
  readonly version: string;
  /** pip requirements with a hash for every package. */
  readonly requirements: string;
  /** A virtual environment of its own, one for each set of requirements; it may be absent or incomplete. */
  readonly directory: string;
  /** Written last: only a directory that holds it is complete. */
  readonly marker: string;
  /** Semgrep's native command, which `semgrep --experimental` would start through Python. */
  readonly executable: string;
}

/**
 * Describes the pinned Semgrep for this user.
 *
 * @throws {Error} when dl's own installation lacks the requirements.
 */
export function managedSemgrep(env: NodeJS.ProcessEnv = process.env): ManagedSemgrep {
  const requirements = assetPath("tools/semgrep/requirements.txt");
  const content = readFileSync(requirements);
  const version = /^semgrep==(\S+)/m.exec(content.toString("utf8"))?.[1];
  if (version === undefined) throw new Error(`${requirements} pins no semgrep`);
  const digest = createHash("sha256").update(content).digest("hex").slice(0, 12);
  const directory = join(toolsDirectory(env), `semgrep-${version}-${digest}`);
  return {
    version,
    requirements,
    directory,
    marker: join(directory, "complete.json"),
    executable: join(directory, "bin", "osemgrep"),
  };
}

/** Whether the installation was brought to its end and its command is still there. */
export function isInstalled(semgrep: ManagedSemgrep): boolean {
  return existsSync(semgrep.marker) && existsSync(semgrep.executable);
}

/** Where managed tools are kept: `DL_TOOLS_DIR` when it is absolute, else the user's cache. */
export function toolsDirectory(env: NodeJS.ProcessEnv = process.env): string {
  const own = env["DL_TOOLS_DIR"] ?? "";
  return isAbsolute(own) ? own : join(userCache(env), "tools");
}
