import { type Detector, programProject } from "./test-project.ts";
import { inFolder, type TreeView } from "./tree-view.ts";

/**
 * A crate or workspace with tests. All test binaries run even when one fails: what an old failure hides would otherwise
 * count as passed.
 */
export const detectCargo: Detector = async (view, folder) => {
  if (!view.has(inFolder(folder, "Cargo.toml"))) return [];
  const sources = view.below(folder).filter((path) => path.endsWith(".rs"));
  if (!(await someHoldsTests(view, sources))) return [];
  return [programProject("cargo", folder, ["cargo", "test", "--no-fail-fast"])];
};

/** Test attributes of the standard harness and of the common crates, and code blocks in documentation comments. */
const testPattern =
  /#\[\s*(?:\w+::)*(?:test|rstest|test_case|quickcheck|googletest)\b|\b(?:proptest|quickcheck)!|^\s*\/\/[/!]\s*```/m;

async function someHoldsTests(view: TreeView, sources: readonly string[]): Promise<boolean> {
  for (const path of sources) {
    if (testPattern.test((await view.read(path)) ?? "")) return true;
  }
  return false;
}
