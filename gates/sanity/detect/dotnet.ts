import type { RepoPath } from "../../../git/path.ts";
import { type Detector, programProject } from "./test-project.ts";
import { parentFolder, type TreeView } from "./tree-view.ts";

/** A solution that holds a test project, or a test project by itself. */
export const detectDotnet: Detector = async (view, folder) => {
  const names = view.names(folder);
  const hasSolution = names.some((name) => /\.slnx?$/.test(name));
  const projects = view.below(folder).filter((path) => /\.(cs|fs|vb)proj$/.test(path));
  const candidates = hasSolution ? projects : projects.filter((path) => parentFolder(path) === folder);
  if (!(await someIsTestProject(view, candidates))) return [];
  return [
    programProject("dotnet", folder, ["dotnet", "test"], {
      kind: "trx-folder",
      args: ["--logger", "trx", "--results-directory"],
    }),
  ];
};

async function someIsTestProject(view: TreeView, projects: readonly RepoPath[]): Promise<boolean> {
  for (const path of projects) {
    const text = (await view.read(path)) ?? "";
    if (/Microsoft\.NET\.Test\.Sdk|MSTest\.Sdk|<IsTestProject>\s*true|Include="TUnit"/i.test(text)) return true;
  }
  return false;
}
