import { join } from "node:path";
import type { Mirror } from "../../../change/mirror.ts";
import { runProcess } from "../../../tools/run-process.ts";
import { childEnvironment } from "./child-environment.ts";

/** Prints as JSON where the interpreter looks for packages, and where setuptools' finders lead, installed ones left out. */
const listing = `
import json, os, sys
paths = list(sys.path)
for name, module in list(sys.modules.items()):
    if name.startswith("__editable__"):
        paths += [os.path.dirname(path) for path in getattr(module, "MAPPING", {}).values()]
installed = (os.path.join(sys.prefix, ""), os.path.join(sys.base_prefix, ""))
print(json.dumps([path for path in paths if not path.startswith(installed)]))
`;

/**
 * Folders of the mirror that an interpreter must look into first: where a package is installed
 * editable (`pip install -e`), it leads to the sources in the work tree, which are not what is judged.
 */
export async function redirectedPaths(
  python: string,
  worktree: string,
  mirror: Mirror,
  signal: AbortSignal,
): Promise<string[]> {
  const asked = await runProcess(python, ["-c", listing], {
    cwd: mirror.directory,
    env: childEnvironment(mirror),
    signal,
  });
  if (asked.kind !== "exited" || asked.exitCode !== 0) return [];
  const inside = readPaths(asked.stdout.toString("utf8")).filter(
    (path) => isBelow(path, worktree) && !isBelow(path, mirror.directory),
  );
  return [...new Set(inside)].map((path) => join(mirror.directory, path.slice(worktree.length)));
}

function isBelow(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}

function readPaths(json: string): string[] {
  try {
    const value: unknown = JSON.parse(json);
    return Array.isArray(value) ? value.filter((path) => typeof path === "string") : [];
  } catch {
    // Something in the interpreter's start-up printed; its tests will show what is wrong with it.
    return [];
  }
}
