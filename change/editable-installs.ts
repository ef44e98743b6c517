import { access, constants, realpath } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { runProcess } from "../tools/run-process.ts";
import type { Mirror } from "./mirror.ts";

/** The Python of the nearest virtual environment from `folder` of the mirror upwards; null when there is none. */
export async function nearestPython({ directory }: Mirror, folder: string): Promise<string | null> {
  for (const place of upwards(folder)) {
    for (const environment of [".venv", "venv"]) {
      const python = join(directory, place, environment, "bin/python");
      if (await can(python, constants.X_OK)) return python;
    }
  }
  return null;
}

/**
 * The Pythons that a command in `folder` of the mirror may use, of which only its author knows: that of the nearest
 * environment, else those of all environments that are linked in and, where Python's project files are, the one on PATH.
 */
export async function likelyPythons(mirror: Mirror, folder: string): Promise<readonly string[]> {
  const nearest = await nearestPython(mirror, folder);
  if (nearest !== null) return [nearest];
  const environments = mirror.linked.filter((path) => /(^|\/)\.?venv$/.test(path));
  const files = upwards(folder).flatMap((place) => projectFiles.map((name) => join(mirror.directory, place, name)));
  const found = await Promise.all(files.map((file) => can(file, constants.F_OK)));
  const pythons = environments.map((path) => join(mirror.directory, path, "bin/python"));
  return found.includes(true) ? [...pythons, "python3"] : pythons;
}

const projectFiles = ["pyproject.toml", "setup.py", "setup.cfg", "requirements.txt", "Pipfile"] as const;

/**
 * Variables that have Python look into the mirror first: where a package is installed editable (`pip install -e`), the
 * interpreter is led to the sources in the work tree, which are not what is judged. PYTHONPATH comes before that.
 */
export async function editableEnvironment(
  pythons: readonly string[],
  mirror: Mirror,
  worktree: string,
  signal: AbortSignal,
): Promise<Record<string, string>> {
  if (pythons.length === 0 || mirror.isolation === "in-place") return {};
  const asked = await Promise.all(pythons.map((python) => redirectedPaths(python, mirror, worktree, signal)));
  const paths = [...new Set(asked.flat())];
  const before = mirror.env["PYTHONPATH"];
  return paths.length === 0 ? {} : { PYTHONPATH: [...paths, ...(before ? [before] : [])].join(delimiter) };
}

/** Prints as JSON where the interpreter looks for packages, and where setuptools' finders lead, installed ones left out. */
const listing = `
import sys
paths = sys.path = [path for path in sys.path if path]  # not the folder it is run in: a json.py there is not Python's
import json, os
for name, module in list(sys.modules.items()):
    if name.startswith("__editable__"):
        paths = paths + [os.path.dirname(path) for path in getattr(module, "MAPPING", {}).values()]
installed = (os.path.join(sys.prefix, ""), os.path.join(sys.base_prefix, ""))
print(json.dumps([os.path.realpath(path) for path in paths if not path.startswith(installed)]))
`;

/** The mirror's copies of the folders of the work tree in which the interpreter looks. */
async function redirectedPaths(
  python: string,
  mirror: Mirror,
  worktree: string,
  signal: AbortSignal,
): Promise<string[]> {
  const asked = await runProcess(python, ["-c", listing], { cwd: mirror.directory, env: mirror.env, signal });
  if (asked.kind !== "exited" || asked.exitCode !== 0) return [];
  const [top, copy] = await Promise.all([realpath(worktree), realpath(mirror.directory)]);
  const inside = readPaths(asked.stdout.toString("utf8")).filter((path) => isBelow(path, top) && !isBelow(path, copy));
  return inside.map((path) => join(mirror.directory, path.slice(top.length)));
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

/** `folder` and those above it, the top in the end. */
function upwards(folder: string): string[] {
  const segments = folder === "" ? [] : folder.split("/");
  return Array.from({ length: segments.length + 1 }, (_, index) =>
    segments.slice(0, segments.length - index).join("/"),
  );
}

async function can(path: string, mode: number): Promise<boolean> {
  return access(path, mode).then(
    () => true,
    () => false,
  );
}
