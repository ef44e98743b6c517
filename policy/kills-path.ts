import { join } from "node:path";

/** The file of kills, in the git directory that all worktrees share; absent while there were none. */
export function killsPath(commonDir: string): string {
  return join(commonDir, "dl", "kills.json");
}
