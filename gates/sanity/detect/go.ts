import { type Detector, programProject } from "./test-project.ts";
import { inFolder } from "./tree-view.ts";

/** A module with test files. */
export const detectGo: Detector = async (view, folder) => {
  if (!view.has(inFolder(folder, "go.mod"))) return [];
  if (!view.below(folder).some((path) => path.endsWith("_test.go"))) return [];
  return [programProject("go", folder, ["go", "test", "./..."], { kind: "go-json" })];
};
