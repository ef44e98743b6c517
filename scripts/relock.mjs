/*
 * Writes package-lock.json afresh, away from node_modules. npm leaves the optional binaries of other platforms out of a
 * lock file that it writes where this platform's are installed (https://github.com/npm/cli/issues/4828), and `npm ci` then
 * fails everywhere else.
 */
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
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
  if (result.status === 0) {
    const lock = JSON.parse(readFileSync(join(scratch, "package-lock.json"), "utf8"));
    writeFileSync(join(root, "package-lock.json"), `${JSON.stringify(nameOtherPlatforms(lock), null, 2)}\n`);
  }
  process.exitCode = result.status ?? 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/**
 * Names the binaries for other platforms that the registry at hand does not hold. Without an entry, `npm ci` on such a
 * platform says that the lock file is out of step, and installs nothing at all.
 */
function nameOtherPlatforms(lock) {
  const named = { ...lock.packages };
  for (const { dev, optionalDependencies = {} } of Object.values(lock.packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      const [, system, cpu] = /-(darwin|linux|win32|windows)-(arm64|armv7|arm|x64|loong64|riscv64)$/.exec(name) ?? [];
      if (system === undefined || named[`node_modules/${name}`]) continue;
      const os = system === "windows" ? "win32" : system;
      named[`node_modules/${name}`] = { version, cpu: [cpu.replace("armv7", "arm")], dev, optional: true, os: [os] };
    }
  }
  const sorted = Object.entries(named).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return { ...lock, packages: Object.fromEntries(sorted) };
}
