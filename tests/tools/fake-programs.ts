import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Sandbox } from "../support/sandbox.ts";

/**
 * A folder for PATH that holds nothing but shell scripts, given as name and body: what an installation meets on a machine
 * that lacks something. `#!/bin/sh` is put before each body.
 */
export function fakePrograms(sandbox: Sandbox, programs: Readonly<Record<string, string>>): string {
  const folder = join(sandbox.root, "programs");
  mkdirSync(folder, { recursive: true });
  for (const [name, body] of Object.entries(programs)) {
    writeFileSync(join(folder, name), `#!/bin/sh\n${body}\n`);
    chmodSync(join(folder, name), 0o755);
  }
  return folder;
}
