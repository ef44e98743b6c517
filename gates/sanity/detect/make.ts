import { type Detector, programProject } from "./test-project.ts";
import { inFolder } from "./tree-view.ts";

/** Names in the order in which GNU make looks for them. */
const makefiles = ["GNUmakefile", "makefile", "Makefile"] as const;

/** A makefile with a `test` target. */
export const detectMake: Detector = async (view, folder) => {
  const name = makefiles.find((candidate) => view.has(inFolder(folder, candidate)));
  const text = name ? await view.read(inFolder(folder, name)) : null;
  return text !== null && hasTestTarget(text) ? [programProject("make", folder, ["make", "test"])] : [];
};

/** A rule, not an assignment (`test := x`), and not only a mention in `.PHONY: test`. */
function hasTestTarget(text: string): boolean {
  return /^(?![\t#.])(?:[^\s:=#]+[ ]+)*test(?:[ ]+[^\s:=#]+)*[ ]*::?(?![:=])/m.test(text);
}
