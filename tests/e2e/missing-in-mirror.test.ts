import { expect, test } from "vitest";
import { expectStamped, gatedRepository } from "../support/gated.ts";
import type { Ran, Sandbox } from "../support/sandbox.ts";

const needsPackage = {
  "package.json": JSON.stringify({ name: "sample", scripts: { test: "node --test" } }),
  "a.test.mjs": 'import "the-package";\nimport test from "node:test";\ntest("fine", () => {});\n',
};

const installed = { "node_modules/the-package/index.js": "", "node_modules/the-package/package.json": "{}" };

function expectStopped(ran: Ran, ...words: string[]): void {
  expect(ran.code, ran.output).not.toBe(0);
  const said = ran.output.replaceAll(/\s+/g, " ");
  for (const word of ["sanity could not judge", ...words]) expect(said).toContain(word);
}

function commit(sandbox: Sandbox): Ran {
  return sandbox.tryGit(["commit", "-m", "x"]);
}

test("packages that are not installed: the commit is stopped, and told what installs them", () => {
  const sandbox = gatedRepository().write({ ...needsPackage, ".gitignore": "node_modules/\n" });
  sandbox.git("add", "--all");
  expectStopped(commit(sandbox), "node_modules is not there. Run `npm install` in your work tree");
  sandbox.write({ "package-lock.json": "{}" }).git("add", "--all");
  expectStopped(commit(sandbox), "node_modules is not there. Run `npm ci` in your work tree");
  sandbox.write(installed);
  expectStamped(sandbox, commit(sandbox));
});

test("packages that are installed, and that git does not ignore", () => {
  const sandbox = gatedRepository().write({ ...needsPackage, ...installed });
  sandbox.git("add", "package.json", "a.test.mjs");
  expectStopped(commit(sandbox), "git does not ignore it", "add node_modules/ to .gitignore");
  sandbox.write({ ".gitignore": "node_modules/\n" }).git("add", ".gitignore");
  expectStamped(sandbox, commit(sandbox));
});

test("a runner that is not installed", () => {
  const sandbox = gatedRepository().write({
    "package.json": JSON.stringify({ name: "sample", scripts: { test: "the-runner" } }),
    "package-lock.json": "{}",
  });
  sandbox.git("add", "--all");
  expectStopped(commit(sandbox), "the-runner is not there. Run `npm ci` in your work tree");
});

test("an environment that uv is to make", () => {
  const sandbox = gatedRepository().write({
    "pyproject.toml": '[project]\nname = "sample"\nversion = "0.1.0"\n\n[tool.pytest.ini_options]\n',
    "uv.lock": "version = 1\n",
    "tests/test_a.py": "def test_a():\n    pass\n",
  });
  sandbox.git("add", "--all");
  expectStopped(commit(sandbox), ".venv is not there. Run `uv sync` in your work tree");
});

test("a command that is not on PATH", () => {
  const sandbox = gatedRepository().write({ Makefile: "test:\n\tthe-linter .\n" });
  sandbox.git("add", "--all");
  expectStopped(commit(sandbox), "the-linter is not there. Install the-linter, then commit again");
});
