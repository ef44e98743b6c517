import type { RepoPath } from "../../../git/path.ts";
import {
  type Detector,
  programProject,
  type ResultSource,
  type TestCommand,
  type TestProject,
} from "./test-project.ts";
import { baseName, type Folder, inFolder, type TreeView, upwards } from "./tree-view.ts";

/** A folder with Python's own project files, and with tests: pytest, or the standard library's unittest. */
export const detectPython: Detector = async (view, folder) =>
  projectFiles.some((name) => view.has(inFolder(folder, name))) ? findTests(view, folder) : [];

/** Python tests with no project file around them: at the top, or beside a `requirements.txt`. */
export const detectLoosePython: Detector = async (view, folder) => {
  const isPlace = folder === "" || (view.has(inFolder(folder, "requirements.txt")) && !isTestFolder(folder));
  return isPlace && testFiles(view, folder).length > 0 ? findTests(view, folder) : [];
};

const projectFiles = [
  "pyproject.toml",
  "setup.py",
  "setup.cfg",
  "pytest.ini",
  ".pytest.ini",
  "pytest.toml",
  "tox.ini",
  "Pipfile",
] as const;

async function findTests(view: TreeView, folder: Folder): Promise<readonly TestProject[]> {
  const files = testFiles(view, folder);
  if (await isPytestConfigured(view, folder)) return [pytestProject(view, folder)];
  if (files.length === 0) return [];
  if (await usesPytest(view, folder, files)) return [pytestProject(view, folder)];
  return [unittestProject(view, folder, files)];
}

/** Files that pytest collects by default (docs.pytest.org, python_files). */
function testFiles(view: TreeView, folder: Folder): RepoPath[] {
  return view.below(folder).filter((path) => /^(test_.*|.*_test)\.py$/.test(baseName(path)));
}

function isTestFolder(folder: Folder): boolean {
  return /^tests?$/.test(baseName(folder));
}

/** The section that each file holds when it configures pytest; files of its own need none. */
const configurations: readonly (readonly [file: string, section: RegExp])[] = [
  ["pytest.ini", /^/],
  [".pytest.ini", /^/],
  ["pytest.toml", /^/],
  ["pyproject.toml", /^\s*\[tool\.pytest\b/m],
  ["setup.cfg", /^\[tool:pytest\]/m],
  ["tox.ini", /^\[pytest\]/m],
];

async function isPytestConfigured(view: TreeView, folder: Folder): Promise<boolean> {
  for (const [file, section] of configurations) {
    const text = await view.read(inFolder(folder, file));
    if (text !== null && section.test(text)) return true;
  }
  return false;
}

/** Named among the dependencies, fed by a `conftest.py`, or in need of it: plain test functions mean nothing to unittest. */
async function usesPytest(view: TreeView, folder: Folder, files: readonly RepoPath[]): Promise<boolean> {
  if (view.below(folder).some((path) => baseName(path) === "conftest.py")) return true;
  const dependencies = view
    .names(folder)
    .filter((name) => /^(requirements.*\.txt|.*\.(toml|cfg|lock)|setup\.py|Pipfile|tox\.ini)$/.test(name));
  for (const name of dependencies) {
    if (/\bpytest\b/.test((await view.read(inFolder(folder, name))) ?? "")) return true;
  }
  for (const path of files) {
    const text = (await view.read(path)) ?? "";
    if (/^\s*(import|from)\s+pytest\b|^(async )?def test/m.test(text)) return true;
  }
  return false;
}

/**
 * All files are collected even when one cannot be: what an old failure hides would otherwise count as passed. The family
 * of the report is the one that names files.
 */
function pytestProject(view: TreeView, folder: Folder): TestProject {
  const results: ResultSource = { kind: "junit-option", option: "--junitxml=", also: ["-o", "junit_family=xunit1"] };
  const args = ["--continue-on-collection-errors"];
  switch (findManager(view, folder)) {
    case "uv":
      return programProject("pytest", folder, ["uv", "run", "pytest", ...args], results);
    case "poetry":
      return programProject("pytest", folder, ["poetry", "run", "pytest", ...args], results);
    case "none":
      return { tool: "pytest", folder, command: { kind: "python", args: ["-m", "pytest", ...args] }, results };
  }
}

function unittestProject(view: TreeView, folder: Folder, files: readonly RepoPath[]): TestProject {
  const args = ["-m", "unittest", "discover", ...discoveryArguments(view, folder, files)];
  return {
    tool: "unittest",
    folder,
    command: unittestCommand(findManager(view, folder), args),
    results: { kind: "output" },
  };
}

function unittestCommand(manager: "uv" | "poetry" | "none", args: readonly string[]): TestCommand {
  if (manager === "none") return { kind: "python", args };
  return { kind: "program", program: manager, args: ["run", "python", ...args] };
}

/** Discovery enters only packages: tests in a plain folder need it named, tests in a package the top beside it. */
function discoveryArguments(view: TreeView, folder: Folder, files: readonly RepoPath[]): string[] {
  const inside = files.map((path) => (folder === "" ? path : path.slice(folder.length + 1)));
  const firsts = new Set(inside.map((path) => (path.includes("/") ? path.slice(0, path.indexOf("/")) : ".")));
  const [only = "."] = firsts;
  const pattern = inside.some((path) => baseName(path).startsWith("test")) ? [] : ["-p", "*_test.py"];
  if (firsts.size > 1 || only === ".") return pattern;
  const isPackage = view.has(inFolder(folder, `${only}/__init__.py`));
  return ["-s", only, ...(isPackage ? ["-t", "."] : []), ...pattern];
}

function findManager(view: TreeView, folder: Folder): "uv" | "poetry" | "none" {
  for (const place of upwards(folder)) {
    if (view.has(inFolder(place, "uv.lock"))) return "uv";
    if (view.has(inFolder(place, "poetry.lock"))) return "poetry";
  }
  return "none";
}
