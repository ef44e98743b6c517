import { spawnSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");

/**
 * Builds `dist/` when it is not there, or older than what it is made of.
 *
 * @throws {Error} when the build fails.
 */
export function ensureBuilt(): void {
  if (builtAt() > newestSource()) return;
  process.stderr.write("demo: building dl\n");
  const build = spawnSync(process.execPath, [join(root, "scripts/build.ts")], { cwd: root, stdio: "inherit" });
  if (build.status !== 0) throw new Error("dl could not be built");
}

/** Milliseconds since the epoch; 0 when there is no build. */
function builtAt(): number {
  return statSync(join(root, "dist/bin/dl.js"), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

const sources = ["bin", "cli", "hooks", "checkpoint", "change", "gates", "policy", "git", "tools", "events"];

function newestSource(): number {
  const files = sources.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  return Math.max(...[...files, join(root, "package-lock.json")].map((file) => statSync(file).mtimeMs));
}
