import { homedir } from "node:os";
import { isAbsolute, join } from "node:path";

type Environment = Readonly<Record<string, string | undefined>>;

/** The user's own policy file: `~/.config/dev-loop/config.yaml`, or below XDG_CONFIG_HOME. */
export function userPolicyPath(env: Environment = process.env): string {
  return join(baseDirectory(env, "XDG_CONFIG_HOME", ".config"), "dev-loop", "config.yaml");
}

/** Where a person's trust is kept: `~/.local/state/dev-loop/trust.json`, or below XDG_STATE_HOME. */
export function trustStorePath(env: Environment = process.env): string {
  return join(baseDirectory(env, "XDG_STATE_HOME", ".local/state"), "dev-loop", "trust.json");
}

/** The files outside of the repository that take part in a policy. */
export function policyInputFiles(env: Environment = process.env): readonly string[] {
  return [userPolicyPath(env), trustStorePath(env)];
}

/** The XDG Base Directory Specification has relative paths in these variables ignored. */
function baseDirectory(env: Environment, variable: string, fallback: string): string {
  const value = env[variable];
  return value && isAbsolute(value) ? value : join(env["HOME"] || homedir(), fallback);
}
