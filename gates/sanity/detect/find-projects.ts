import type { RepoPath } from "../../../git/path.ts";
import { detectBundler } from "./bundler.ts";
import { detectCargo } from "./cargo.ts";
import { detectDotnet } from "./dotnet.ts";
import { detectGo } from "./go.ts";
import { detectGradle } from "./gradle.ts";
import { detectMake } from "./make.ts";
import { detectMaven } from "./maven.ts";
import { detectMix } from "./mix.ts";
import { detectNode } from "./node.ts";
import { detectLoosePython, detectPython } from "./python.ts";
import type { Detector, TestProject } from "./test-project.ts";
import { type Folder, parentFolder, type TreeView, upwards } from "./tree-view.ts";

/** Tools that know their project. All of them that are at home in a folder run side by side. */
const specificDetectors: readonly Detector[] = [
  detectNode,
  detectPython,
  detectCargo,
  detectGo,
  detectGradle,
  detectMaven,
  detectDotnet,
  detectMix,
  detectBundler,
];

/** Asked in turn only where no specific tool is at home. */
const generalDetectors: readonly Detector[] = [detectMake, detectLoosePython];

/**
 * The test projects that the changed `paths` belong to: for each path, those of the nearest folder upwards that has any.
 * Each is there once, in the order of the folders.
 *
 * @param isNew whether a folder has test projects only since the change: the tests around it are then run as well, which
 * a change could otherwise take its code away from.
 */
export async function findProjects(
  view: TreeView,
  paths: readonly RepoPath[],
  isNew: (folder: Folder) => Promise<boolean> = () => Promise.resolve(false),
): Promise<TestProject[]> {
  const known = new Map<Folder, Promise<readonly TestProject[]>>();
  const homes = new Map<Folder, readonly TestProject[]>();
  for (const start of new Set(paths.map(parentFolder))) {
    for (const folder of upwards(start)) {
      const found = known.get(folder) ?? projectsIn(view, folder);
      known.set(folder, found);
      const projects = await found;
      if (projects.length === 0) continue;
      homes.set(folder, projects);
      if (!(await isNew(folder))) break;
    }
  }
  return [...homes.keys()].toSorted().flatMap((folder) => homes.get(folder) ?? []);
}

/** Projects in these folders are samples and foreign code: the change belongs to the project around them. */
const notHomes = new Set([
  "node_modules",
  "vendor",
  "third_party",
  "fixtures",
  "__fixtures__",
  "test-fixtures",
  "testdata",
]);

/** The test projects that are at home in `folder` itself. */
export async function projectsIn(view: TreeView, folder: Folder): Promise<readonly TestProject[]> {
  if (folder.split("/").some((segment) => notHomes.has(segment))) return [];
  const specific = (await Promise.all(specificDetectors.map((detect) => detect(view, folder)))).flat();
  if (specific.length > 0) return specific;
  for (const detect of generalDetectors) {
    const general = await detect(view, folder);
    if (general.length > 0) return general;
  }
  return [];
}
