import { type Detector, programProject } from "./test-project.ts";
import { inFolder } from "./tree-view.ts";

/** A Mix project, or an umbrella, with test files. */
export const detectMix: Detector = async (view, folder) => {
  if (!view.has(inFolder(folder, "mix.exs"))) return [];
  if (!view.below(folder).some((path) => path.endsWith("_test.exs"))) return [];
  return [programProject("mix", folder, ["mix", "test"])];
};
