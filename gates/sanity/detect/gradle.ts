import { hasJvmTests, jvmReportFolders } from "./jvm-tests.ts";
import { type Detector, programProject, type TestProject } from "./test-project.ts";
import { type Folder, inFolder, type TreeView, upwards } from "./tree-view.ts";

/**
 * A Gradle build with tests: where the wrapper is, else where the settings are, else a lone build file. A module of a
 * build has none of these of its own, so its changes lead up to the whole build. `--continue` runs all modules.
 */
export const detectGradle: Detector = async (view, folder) => {
  const isBuild = hasScript(view, folder, "settings") || hasScript(view, folder, "build");
  if (!isBuild || !hasJvmTests(view, folder)) return [];
  if (view.has(inFolder(folder, "gradlew"))) {
    const wrapper = view.isExecutable(inFolder(folder, "gradlew")) ? ["./gradlew"] : ["sh", "./gradlew"];
    return [gradleProject(view, folder, wrapper)];
  }
  if (
    upwards(folder)
      .slice(1)
      .some((above) => isRoot(view, above))
  )
    return [];
  return [gradleProject(view, folder, ["gradle"])];
};

function gradleProject(view: TreeView, folder: Folder, gradle: readonly string[]): TestProject {
  return programProject("gradle", folder, [...gradle, "test", "--continue", "--console=plain"], {
    kind: "junit-folders",
    folders: jvmReportFolders(view, folder),
  });
}

function isRoot(view: TreeView, folder: Folder): boolean {
  return view.has(inFolder(folder, "gradlew")) || hasScript(view, folder, "settings");
}

function hasScript(view: TreeView, folder: Folder, name: "build" | "settings"): boolean {
  return view.has(inFolder(folder, `${name}.gradle`)) || view.has(inFolder(folder, `${name}.gradle.kts`));
}
