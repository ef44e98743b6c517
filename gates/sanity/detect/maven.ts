import { hasJvmTests, jvmReportFolders } from "./jvm-tests.ts";
import { type Detector, programProject } from "./test-project.ts";
import { inFolder, upwards } from "./tree-view.ts";

/** A Maven build with tests, at its topmost `pom.xml`: a module alone would miss what its siblings build. */
export const detectMaven: Detector = async (view, folder) => {
  if (!view.has(inFolder(folder, "pom.xml")) || !hasJvmTests(view, folder)) return [];
  if (
    upwards(folder)
      .slice(1)
      .some((above) => view.has(inFolder(above, "pom.xml")))
  )
    return [];
  const wrapper = inFolder(folder, "mvnw");
  const maven = view.isExecutable(wrapper) ? ["./mvnw"] : view.has(wrapper) ? ["sh", "./mvnw"] : ["mvn"];
  return [
    programProject("maven", folder, [...maven, "--batch-mode", "--no-transfer-progress", "--fail-at-end", "test"], {
      kind: "junit-folders",
      folders: jvmReportFolders(view, folder),
    }),
  ];
};
