import { type Detector, programProject } from "./test-project.ts";
import { type Folder, inFolder, type TreeView, upwards } from "./tree-view.ts";

type PackageManager = "npm" | "pnpm" | "yarn" | "bun";

interface Manifest {
  readonly scripts?: Readonly<Record<string, unknown>>;
  readonly packageManager?: unknown;
}

/** A package with a `test` script, run by the package manager that the package or a folder above it names or has a lock of. */
export const detectNode: Detector = async (view, folder) => {
  const manifest = await readManifest(view, folder);
  if (!manifest || !isRealScript(manifest.scripts?.["test"])) return [];
  const manager = await findPackageManager(view, folder);
  return [programProject(manager, folder, manager === "bun" ? ["bun", "run", "test"] : [manager, "test"])];
};

/** `npm init` writes a script that does nothing but fail; others do nothing but succeed. */
function isRealScript(script: unknown): boolean {
  if (typeof script !== "string" || /^\s*echo\b.*no test specified/i.test(script)) return false;
  return !script.split(/&&|\|\||;/).every((command) => idleCommand.test(command));
}

const idleCommand = /^\s*(?:true|:|exit(?:\s+0)?|echo\b[^&|<>`$()]*)?\s*$/;

/** Lock files of the package managers; for one folder, the first that is there decides. */
const locks: readonly (readonly [file: string, manager: PackageManager])[] = [
  ["pnpm-lock.yaml", "pnpm"],
  ["yarn.lock", "yarn"],
  ["bun.lock", "bun"],
  ["bun.lockb", "bun"],
  ["package-lock.json", "npm"],
  ["npm-shrinkwrap.json", "npm"],
];

async function findPackageManager(view: TreeView, folder: Folder): Promise<PackageManager> {
  for (const place of upwards(folder)) {
    const named = await namedManager(view, place);
    if (named) return named;
    const lock = locks.find(([file]) => view.has(inFolder(place, file)));
    if (lock) return lock[1];
  }
  return "npm";
}

/** The manager in `"packageManager": "<name>@<version>"` (nodejs.org/api/packages.html#packagemanager). */
async function namedManager(view: TreeView, folder: Folder): Promise<PackageManager | null> {
  const manifest = await readManifest(view, folder);
  const field = manifest?.packageManager;
  const name = typeof field === "string" ? field.split("@", 1)[0] : undefined;
  return name === "npm" || name === "pnpm" || name === "yarn" || name === "bun" ? name : null;
}

async function readManifest(view: TreeView, folder: Folder): Promise<Manifest | null> {
  const text = await view.read(inFolder(folder, "package.json"));
  if (text === null) return null;
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ""));
    return value !== null && typeof value === "object" ? value : null;
  } catch {
    // A manifest that npm cannot read either has no script to run.
    return null;
  }
}
