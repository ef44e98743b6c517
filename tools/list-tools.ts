import { existsSync } from "node:fs";
import { isInstalled, managedSemgrep } from "./managed-semgrep.ts";

/** A tool that dl keeps for the user. */
export interface ManagedTool {
  readonly name: string;
  readonly version: string;
  readonly directory: string;
  /** `incomplete`: an installation was cut short; the next one starts afresh. */
  readonly state: "installed" | "incomplete" | "missing";
}

/** The tools that this release of dl is pinned to, for `dl tools list` and `dl doctor`. */
export function listTools(env: NodeJS.ProcessEnv = process.env): ManagedTool[] {
  const semgrep = managedSemgrep(env);
  const state = isInstalled(semgrep) ? "installed" : existsSync(semgrep.directory) ? "incomplete" : "missing";
  return [{ name: "semgrep", version: semgrep.version, directory: semgrep.directory, state }];
}
