import type { RepoPath } from "../../../git/path.ts";
import { baseName, type Folder, inFolder, parentFolder, type TreeView } from "./tree-view.ts";

/** Whether there are sources of tests below `folder`, in the layout that Gradle and Maven share. */
export function hasJvmTests(view: TreeView, folder: Folder): boolean {
  return view.below(folder).some((path) => /(^|\/)src\/(test|\w+Test)\/\w+\//.test(path));
}

/** Folders in which the builds below `folder` leave their JUnit files. */
export function jvmReportFolders(view: TreeView, folder: Folder): Folder[] {
  return view.below(folder).flatMap((path) => reportFoldersOf(path));
}

function reportFoldersOf(path: RepoPath): Folder[] {
  const home = parentFolder(path);
  switch (baseName(path)) {
    case "build.gradle":
    case "build.gradle.kts":
      return [inFolder(home, "build/test-results")];
    case "pom.xml":
      return [inFolder(home, "target/surefire-reports"), inFolder(home, "target/failsafe-reports")];
    default:
      return [];
  }
}
