import { readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/**
 * Folders of the mirror that Python must look into before its installed packages: an editable install (`pip install -e`)
 * names the user's own sources by absolute path, in `.pth` files or in a generated finder. What is on PYTHONPATH comes
 * before both.
 */
export async function editablePaths(worktree: string, mirror: string): Promise<string[]> {
  const files = await siteFiles(mirror);
  const found = new Set<string>();
  for (const file of files) {
    const text = await readFile(file, "utf8").catch(() => "");
    for (const path of file.endsWith(".pth") ? pathLines(text, worktree) : finderTargets(text, worktree)) {
      found.add(join(mirror, path.slice(worktree.length)));
    }
  }
  return [...found];
}

/** `.pth` files and setuptools' finders (`__editable___name_finder.py`) of the environments in the mirror. */
async function siteFiles(mirror: string): Promise<string[]> {
  const files: string[] = [];
  for (const environment of [".venv", "venv"]) {
    const versions = await readdir(join(mirror, environment, "lib")).catch(() => []);
    for (const version of versions) {
      const site = join(mirror, environment, "lib", version, "site-packages");
      const names = await readdir(site).catch(() => []);
      const wanted = names.filter((name) => name.endsWith(".pth") || /^__editable__.*\.py$/.test(name));
      files.push(...wanted.map((name) => join(site, name)));
    }
  }
  return files;
}

function pathLines(text: string, worktree: string): string[] {
  return text.split(/\r?\n/).filter((line) => line === worktree || line.startsWith(`${worktree}/`));
}

/** A finder maps package names to folders or files; Python needs the folder that holds them. */
function finderTargets(text: string, worktree: string): string[] {
  const quoted = [...text.matchAll(/(['"])((?:\\.|(?!\1).)*)\1/g)].map((match) => match[2] ?? "");
  return quoted.filter((path) => path.startsWith(`${worktree}/`)).map((path) => dirname(path));
}
