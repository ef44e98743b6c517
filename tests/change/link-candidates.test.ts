import picomatch from "picomatch";
import { expect, it } from "vitest";
import { globOf, sortUnlinked, unlinkedEntries } from "../../change/link-candidates.ts";
import { findRepository } from "../../git/repository.ts";
import { Sandbox } from "../support/sandbox.ts";

it.each([".env", ".env.test", "config/local.yml", "data", "env", "src/generated/schema.json", "sample.egg-info"])(
  "%s may be what tests lack",
  (path) => expect(sortUnlinked([path])).toEqual({ candidates: [path], buildOutput: [] }),
);

it.each(["dist", "packages/a/build", "target", "out/x.js", ".next", "sample/fast.cpython-312.so"])(
  "%s is build output",
  (path) => expect(sortUnlinked([path])).toEqual({ candidates: [], buildOutput: [path] }),
);

it.each([
  "coverage",
  "src/__pycache__",
  "a.pyc",
  ".cache",
  ".pytest_cache",
  ".mypy_cache",
  ".ruff_cache",
  ".eslintcache",
  ".tox",
  ".gradle",
  ".idea",
  "sub/.DS_Store",
  "npm-debug.log",
  "caf\udce9.txt",
  "two\nlines",
])("%j is left out", (path) => expect(sortUnlinked([path])).toEqual({ candidates: [], buildOutput: [] }));

it.each(["a[1].env", "!neg", "we(ird)/x", "a*b", "{q}", "b\\c", "x@(y)", "a|b", "a+b?"])(
  "the glob of %s matches it alone",
  (path) => {
    const matches = picomatch([globOf(path)], { dot: true });
    expect(matches(path)).toBe(true);
    expect(["a1.env", "neg", "axb", "q", "a", "bc", "aab"].filter((other) => matches(other))).toEqual([]);
  },
);

it("finds ignored entries that are not linked; a folder that ignores itself is one", async () => {
  const sandbox = Sandbox.repository().write({
    ".gitignore": "node_modules\n.env\ndata\ndist\n",
    ".env": "",
    "data/a": "",
    "dist/a": "",
    "node_modules/a/index.js": "",
    ".venv/.gitignore": "*\n",
    ".venv/lib/a.py": "",
    "env/.gitignore": "*\n",
    "env/lib/a.py": "",
    "untracked.txt": "",
  });
  const repository = await findRepository(sandbox.directory);
  expect(await unlinkedEntries(repository, ["data"])).toEqual({ candidates: [".env", "env"], buildOutput: ["dist"] });
});
