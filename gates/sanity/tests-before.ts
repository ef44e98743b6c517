import type { GateContext } from "../contract.ts";
import type { RepoPath } from "../../git/path.ts";
import { findProjects, projectsIn } from "./detect/find-projects.ts";
import type { TestProject } from "./detect/test-project.ts";
import { type Folder, parentFolder, readTree, type TreeView } from "./detect/tree-view.ts";

/** What the bases know of tests, so that a change cannot take its code away from those that were there. Read when asked. */
export class TestsBefore {
  readonly #context: GateContext;
  #views: Promise<readonly TreeView[]> | null = null;

  constructor(context: GateContext) {
    this.#context = context;
  }

  /** Whether `folder` has test projects in no base. Only a file of its own can have made it one. */
  async lack(folder: Folder): Promise<boolean> {
    const isTouched = this.#context.change.files.some(({ path }) => parentFolder(path) === folder);
    if (folder === "" || !isTouched) return false;
    const views = await this.#read();
    const found = await Promise.all(views.map((view) => projectsIn(view, folder)));
    return views.length > 0 && found.every((projects) => projects.length === 0);
  }

  /** The test projects that every base has for `paths`, in folders that are still there in `view`. */
  async lost(paths: readonly RepoPath[], view: TreeView): Promise<readonly TestProject[]> {
    const found = await Promise.all((await this.#read()).map((before) => findProjects(before, paths)));
    const [first = [], ...others] = found.map((projects) =>
      projects.filter(({ folder }) => folder === "" || view.below(folder).length > 0),
    );
    return others.every((projects) => projects.length > 0) ? first : [];
  }

  #read(): Promise<readonly TreeView[]> {
    const { change } = this.#context;
    this.#views ??= Promise.all(
      change.bases
        .filter(({ commit }) => commit !== null)
        .map(({ tree }) => readTree(change.repository, change.objects, tree)),
    );
    return this.#views;
  }
}
