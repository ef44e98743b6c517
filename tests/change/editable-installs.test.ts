import { mkdirSync, realpathSync, symlinkSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { editableEnvironment, likelyPythons, nearestPython } from "../../change/editable-installs.ts";
import type { Mirror } from "../../change/mirror.ts";
import { createMirrors } from "../../change/mirrors.ts";
import { nameStagedTree } from "../../change/staged-tree.ts";
import { findRepository } from "../../git/repository.ts";
import { Sandbox } from "../support/sandbox.ts";

let sandbox: Sandbox;

beforeEach(() => {
  sandbox = Sandbox.repository();
  process.env["DL_CACHE_DIR"] = join(sandbox.home, "cache");
  sandbox.write({ ".gitignore": ".venv/\nvenv/\n" });
});

async function mirrorStaged(): Promise<Mirror> {
  sandbox.git("add", "--all");
  const repository = await findRepository(sandbox.directory);
  return createMirrors(repository, { link: [], inPlace: false }, null).checkOut(await nameStagedTree(repository));
}

/** A virtual environment at `path` into which the folders of sources are installed editable. */
function makeEnvironment(path: string, ...sources: string[]): void {
  expect(sandbox.run("python3", ["-m", "venv", "--without-pip", path]).code).toBe(0);
  const python = join(path, "bin/python");
  const site = sandbox.run(python, ["-c", "import site; print(site.getsitepackages()[0])"]).stdout.trim();
  writeFileSync(join(site, "project.pth"), sources.map((folder) => `${folder}\n`).join(""));
}

/** What `import pkg` finds for a command in `folder`, run by the Python at `program` of the mirror or on PATH. */
async function imported(mirror: Mirror, folder: string, program: string): Promise<string> {
  const { signal } = new AbortController();
  const variables = await editableEnvironment(await likelyPythons(mirror, folder), mirror, sandbox.directory, signal);
  const script = "import pkg; print(pkg.where)";
  return sandbox.run(program, ["-c", script], { ...mirror.env, ...variables }, mirror.directory).output.trim();
}

function lay(folder: string, where: string): void {
  sandbox.write({ [`${folder}/pkg/__init__.py`]: `where = '${where}'\n` });
}

describe("an editable install leads to the mirror's sources", () => {
  test("in the environment at the top", async () => {
    lay("src", "staged");
    makeEnvironment(join(sandbox.directory, ".venv"), join(sandbox.directory, "src"));
    const mirror = await mirrorStaged();
    lay("src", "unstaged");
    expect(await imported(mirror, "", ".venv/bin/python")).toBe("staged");
  });

  test("in the environment of each of two projects that have a package of the same name", async () => {
    for (const name of ["a", "b"]) {
      lay(`${name}/src`, name);
      makeEnvironment(join(sandbox.directory, name, "venv"), join(sandbox.directory, name, "src"));
    }
    const mirror = await mirrorStaged();
    for (const name of ["a", "b"]) lay(`${name}/src`, "unstaged");
    expect(await imported(mirror, "a/tests", "a/venv/bin/python")).toBe("a");
    expect(await imported(mirror, "b", "b/venv/bin/python")).toBe("b");
  });

  test("in an environment below the folder of the command", async () => {
    lay("a/src", "staged");
    makeEnvironment(join(sandbox.directory, "a/.venv"), join(sandbox.directory, "a/src"));
    const mirror = await mirrorStaged();
    lay("a/src", "unstaged");
    expect(await imported(mirror, "", "a/.venv/bin/python")).toBe("staged");
  });

  test("in an environment outside the repository, where the project is Python's", async () => {
    lay("src", "staged");
    sandbox.write({ "pyproject.toml": "" });
    const outside = join(sandbox.root, "environment");
    makeEnvironment(outside, join(sandbox.directory, "src"));
    const mirror = await mirrorStaged();
    lay("src", "unstaged");
    const before = process.env["PATH"];
    onTestFinished(() => void (process.env["PATH"] = before));
    const path = `${join(outside, "bin")}${delimiter}${before}`;
    // A program is looked for on the PATH of the process that starts it.
    process.env["PATH"] = path;
    sandbox.env["PATH"] = path;
    expect(await imported({ ...mirror, env: { ...mirror.env, PATH: path } }, "", "python3")).toBe("staged");
  });

  test("where the install names the work tree by way of a link", async () => {
    lay("src", "staged");
    symlinkSync(sandbox.directory, join(sandbox.root, "alias"));
    makeEnvironment(join(sandbox.directory, ".venv"), join(sandbox.root, "alias/src"));
    const mirror = await mirrorStaged();
    lay("src", "unstaged");
    expect(await imported(mirror, "", ".venv/bin/python")).toBe("staged");
  });

  test("though the project has a json.py", async () => {
    lay("src", "staged");
    sandbox.write({ "json.py": "raise SystemExit(1)\n" });
    makeEnvironment(join(sandbox.directory, ".venv"), join(sandbox.directory, "src"));
    const mirror = await mirrorStaged();
    lay("src", "unstaged");
    expect(await imported(mirror, "", ".venv/bin/python")).toBe("staged");
  });
});

test("no Python is asked where nothing speaks for it", async () => {
  sandbox.write({ "package.json": "{}" });
  const mirror = await mirrorStaged();
  expect(await likelyPythons(mirror, "")).toEqual([]);
  expect(await editableEnvironment([], mirror, sandbox.directory, new AbortController().signal)).toEqual({});
});

test("the nearest environment is taken", async () => {
  sandbox.write({ "a/b/x.py": "" });
  mkdirSync(join(sandbox.directory, "a"), { recursive: true });
  makeEnvironment(join(sandbox.directory, "venv"));
  makeEnvironment(join(sandbox.directory, "a/.venv"));
  const mirror = await mirrorStaged();
  const top = realpathSync(mirror.directory);
  expect(await nearestPython(mirror, "a/b")).toBe(join(top, "a/.venv/bin/python"));
  expect(await nearestPython(mirror, "c")).toBe(join(top, "venv/bin/python"));
});
