/*
 * Writes package-lock.json afresh, away from node_modules. npm leaves the optional binaries of other platforms out of a
 * lock file that it writes where this platform's are installed (https://github.com/npm/cli/issues/4828), and `npm ci` then
 * fails everywhere else.
 */
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), "dl-relock-"));
try {
  for (const path of ["package.json", ".npmrc", "scripts/runtime/package.json"])
    cpSync(join(root, path), join(scratch, path));
  const result = spawnSync("npm", ["install", "--package-lock-only", "--ignore-scripts"], {
    cwd: scratch,
    stdio: "inherit",
  });
  if (result.status === 0) cpSync(join(scratch, "package-lock.json"), join(root, "package-lock.json"));
  process.exitCode = result.status ?? 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
