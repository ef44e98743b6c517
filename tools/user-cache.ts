import { homedir } from "node:os";
import { isAbsolute, join } from "node:path";

/**
 * dl's folder in the user's cache (XDG Base Directory Specification, by which relative paths are ignored: they would lead
 * into the repository at hand).
 */
export function userCache(env: Readonly<Record<string, string | undefined>>): string {
  const { XDG_CACHE_HOME: xdg = "" } = env;
  return join(isAbsolute(xdg) ? xdg : join(env["HOME"] || homedir(), ".cache"), "dev-loop");
}
