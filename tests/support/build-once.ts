import { execFileSync } from "node:child_process";
import { join } from "node:path";

/**
 * Tests go through the built command: build it once before they start, so that none runs on yesterday's code.
 * `DL_TEST_SKIP_BUILD` is for a run that has just built.
 */
export default function setup(): void {
  if (process.env["DL_TEST_SKIP_BUILD"]) return;
  const root = join(import.meta.dirname, "../..");
  execFileSync(process.execPath, [join(root, "scripts/build.ts")], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
  });
}
