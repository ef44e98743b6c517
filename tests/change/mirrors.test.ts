import { execFileSync } from "node:child_process";
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import type { Mirror } from "../../change/mirror.ts";
import { createMirrors, mirrorHome, userCacheDirectory } from "../../change/mirrors.ts";
import { nameStagedTree } from "../../change/staged-tree.ts";
import { findRepository } from "../../git/repository.ts";
import { joinPath } from "../../git/path.ts";
import { repositoryState } from "../support/repository-state.ts";
import { Sandbox } from "../support/sandbox.ts";

let sandbox: Sandbox;

beforeEach(() => {
  sandbox = Sandbox.repository("project");
  process.env["DL_CACHE_DIR"] = join(sandbox.home, "cache");
});

/** Lays what is staged into the mirror, and makes sure that this touched nothing of the user's. */
async function mirrorStaged(link: string[] = []): Promise<Mirror> {
  const repository = await findRepository(sandbox.directory);
  const tree = await nameStagedTree(repository);
  const before = repositoryState(sandbox);
  const head = sandbox.tryGit(["rev-parse", "--verify", "--quiet", "HEAD"]).stdout.trim() || null;
  const mirror = await createMirrors(repository, { link, inPlace: false }, head).checkOut(tree);
  expect(repositoryState(sandbox)).toEqual(before);
  return mirror;
}

test("the cache is the user's own: a relative path would lead into the work tree", () => {
  const home = { HOME: "/home/ada" };
  expect(userCacheDirectory({ ...home, DL_CACHE_DIR: "/cache", XDG_CACHE_HOME: "/xdg" })).toBe("/cache");
  expect(userCacheDirectory({ ...home, DL_CACHE_DIR: "cache", XDG_CACHE_HOME: "/xdg" })).toBe("/xdg/dev-loop");
  expect(userCacheDirectory({ ...home, DL_CACHE_DIR: "", XDG_CACHE_HOME: "xdg" })).toBe("/home/ada/.cache/dev-loop");
});

describe("a mirror", () => {
  test("holds what is staged and nothing else", async () => {
    sandbox.write({ "a.txt": "staged\n", "run.sh": "#!/bin/sh\n", "gone.txt": "1\n" });
    sandbox.run("chmod", ["+x", "run.sh"]);
    symlinkSync("a.txt", join(sandbox.directory, "link"));
    writeFileSync(joinPath(sandbox.directory, "caf\udce9 \n.txt"), "odd\n");
    sandbox.git("add", "--all");
    sandbox.write({ "a.txt": "unstaged\n", "untracked.txt": "1\n" }).remove("gone.txt");
    const { directory } = await mirrorStaged();
    expect(readFileSync(join(directory, "a.txt"), "utf8")).toBe("staged\n");
    expect(readFileSync(join(directory, "gone.txt"), "utf8")).toBe("1\n");
    expect(readFileSync(joinPath(directory, "caf\udce9 \n.txt"), "utf8")).toBe("odd\n");
    expect(statSync(join(directory, "run.sh")).mode & 0o111).not.toBe(0);
    expect(readlinkSync(join(directory, "link"))).toBe("a.txt");
    expect(() => statSync(join(directory, "untracked.txt"))).toThrow("ENOENT");
  });

  test("is set right again after a run that wrote into it, and keeps what git ignores", async () => {
    sandbox.write({ ".gitignore": "target/\n", "a.txt": "staged\n", "b.txt": "b\n" }).git("add", "--all");
    const first = await mirrorStaged();
    writeFileSync(join(first.directory, "a.txt"), "edited\n");
    rmSync(join(first.directory, "b.txt"));
    writeFileSync(join(first.directory, "left-behind.txt"), "1\n");
    mkdirSync(join(first.directory, "target"));
    writeFileSync(join(first.directory, "target/cache"), "1\n");
    const { directory } = await mirrorStaged();
    expect(directory).toBe(first.directory);
    expect(readFileSync(join(directory, "a.txt"), "utf8")).toBe("staged\n");
    expect(readFileSync(join(directory, "b.txt"), "utf8")).toBe("b\n");
    expect(() => statSync(join(directory, "left-behind.txt"))).toThrow("ENOENT");
    expect(readFileSync(join(directory, "target/cache"), "utf8")).toBe("1\n");
  });

  test("line ends and filters come out as in a checkout", async () => {
    sandbox.git("config", "filter.shout.smudge", "tr a-z A-Z");
    sandbox.git("config", "filter.shout.clean", "tr A-Z a-z");
    sandbox.write({ ".gitattributes": "*.bat eol=crlf\n*.loud filter=shout\n", "a.bat": "x\r\n", "a.loud": "QUIET\n" });
    sandbox.git("add", "--all");
    const { directory } = await mirrorStaged();
    expect(readFileSync(join(directory, "a.bat"), "utf8")).toBe("x\r\n");
    expect(readFileSync(join(directory, "a.loud"), "utf8")).toBe("QUIET\n");
  });

  test("and so they do when the configuration is in a file that the repository's includes", async () => {
    sandbox.write({ ".gitattributes": "*.loud filter=shout\n", "a.loud": "QUIET\n" });
    sandbox.write({ ".gitfilters": '[filter "shout"]\n\tsmudge = tr a-z A-Z\n\tclean = tr A-Z a-z\n\trequired\n' });
    sandbox.git("config", "include.path", "../.gitfilters");
    sandbox.git("add", "--all");
    expect(readFileSync(join((await mirrorStaged()).directory, "a.loud"), "utf8")).toBe("QUIET\n");
    sandbox.git("config", "--unset", "include.path");
    sandbox.write({ "b.loud": "as it is\n" }).git("add", "--all");
    expect(readFileSync(join((await mirrorStaged()).directory, "b.loud"), "utf8")).toBe("as it is\n");
  });

  test("is a repository of its own: commits made there never reach the user's", async () => {
    sandbox.write({ "a.txt": "1\n" }).commitAll("base");
    sandbox.write({ "a.txt": "2\n" }).git("add", "--all");
    const { directory, env } = await mirrorStaged();
    const before = repositoryState(sandbox);
    const inMirror = (...args: string[]) => sandbox.run("git", args, env, directory);
    expect(inMirror("rev-parse", "HEAD").stdout.trim()).toBe(sandbox.git("rev-parse", "HEAD"));
    expect(inMirror("commit", "-qam", "inside").code).toBe(0);
    expect(repositoryState(sandbox)).toEqual(before);
  });

  test("Python does not take one tree's compiled code for another's", async () => {
    delete process.env["PYTHONDONTWRITEBYTECODE"];
    const trees = ["1 + 1", "1 - 1"].map((sum) => {
      sandbox.write({ "sum.py": `value = ${sum}\n`, ".gitignore": "__pycache__/\n" }).git("add", "--all");
      return sandbox.git("write-tree");
    });
    const mirrors = createMirrors(await findRepository(sandbox.directory), { link: [], inPlace: false }, null);
    for (let round = 0; round < 4; round++) {
      const values: string[] = [];
      for (const tree of trees) {
        const { directory, env } = await mirrors.checkOut(tree);
        const options = { cwd: directory, env, encoding: "utf8" } as const;
        values.push(execFileSync("python3", ["-c", "import sum; print(sum.value)"], options).trim());
      }
      expect(values).toEqual(["2", "0"]);
    }
  });

  test("a global hooks folder that the tree has too is not run when the tree is laid", async () => {
    sandbox.git("config", "--global", "core.hooksPath", ".hooks");
    writeFileSync(
      join(sandbox.root, "hook"),
      `#!/bin/sh\ncase $PWD in */mirrors/*) touch ${join(sandbox.root, "ran")} ;; esac\n`,
    );
    sandbox.write({ "a.txt": "1\n" }).copy(join(sandbox.root, "hook"), ".hooks/post-index-change");
    sandbox.run("chmod", ["+x", ".hooks/post-index-change"]);
    sandbox.git("-c", "core.hooksPath=/dev/null", "add", "--all");
    process.env["GIT_CONFIG_GLOBAL"] = join(sandbox.home, ".gitconfig");
    onTestFinished(() => void delete process.env["GIT_CONFIG_GLOBAL"]);
    await mirrorStaged();
    await mirrorStaged();
    expect(existsSync(join(sandbox.root, "ran"))).toBe(false);
  });

  test("a link of the tree that names the user's work tree leads to the mirror", async () => {
    symlinkSync(join(sandbox.directory, "a.txt"), join(sandbox.directory, "link"));
    symlinkSync(sandbox.directory, join(sandbox.directory, "top"));
    symlinkSync("/etc/hosts", join(sandbox.directory, "outside"));
    sandbox.write({ "a.txt": "staged\n" }).git("add", "--all");
    sandbox.write({ "a.txt": "unstaged\n" });
    for (const round of [1, 2]) {
      const { directory } = await mirrorStaged();
      expect(readFileSync(join(directory, "link"), "utf8"), `round ${round}`).toBe("staged\n");
      expect(readFileSync(join(directory, "top/a.txt"), "utf8")).toBe("staged\n");
      expect(readlinkSync(join(directory, "outside"))).toBe("/etc/hosts");
    }
  });

  test("says whose it is while it is being made, and is made anew in another object format", async () => {
    sandbox.write({ "a.txt": "1\n" }).git("add", "--all");
    const repository = await findRepository(sandbox.directory);
    const marker = join(mirrorHome(repository), "mirror.json");
    const broken = { ...repository, objectFormat: "none" as "sha1" };
    await expect(createMirrors(broken, { link: [], inPlace: false }, null).checkOut("")).rejects.toThrow("init");
    expect(JSON.parse(readFileSync(marker, "utf8"))).toMatchObject({ gitDir: repository.gitDir });
    await mirrorStaged();
    rmSync(join(sandbox.directory, ".git"), { recursive: true });
    sandbox.git("init", "--quiet", "--object-format=sha256");
    sandbox.git("add", "--all");
    const { directory } = await mirrorStaged();
    expect(readFileSync(join(directory, "a.txt"), "utf8")).toBe("1\n");
  });

  test("children see none of the variables that git sets for its hooks", async () => {
    sandbox.write({ "a.txt": "1\n" }).commitAll("base");
    process.env["GIT_PREFIX"] = "sub/";
    process.env["GIT_CONFIG_PARAMETERS"] = "'user.name'='x'";
    try {
      const { env } = await mirrorStaged();
      expect(
        Object.keys(env).filter((name) => /^GIT_(DIR|INDEX_FILE|PREFIX|WORK_TREE|CONFIG_PARAMETERS)$/.test(name)),
      ).toEqual([]);
    } finally {
      delete process.env["GIT_PREFIX"];
      delete process.env["GIT_CONFIG_PARAMETERS"];
    }
  });
});

describe("what the mirror links in", () => {
  test("installed packages one by one, so that tools' caches stay in the mirror", async () => {
    sandbox.write({
      ".gitignore": "node_modules/\ndist/\n",
      "node_modules/left/index.js": "1",
      "node_modules/@scope/right/index.js": "1",
      "node_modules/.cache/x": "1",
      "packages/a/node_modules/deep/index.js": "1",
      "packages/a/index.js": "1",
      "dist/out.js": "1",
    });
    sandbox.git("add", "--all");
    const { directory, linked } = await mirrorStaged();
    expect(linked).toEqual(["node_modules", "packages/a/node_modules"]);
    expect(lstatSync(join(directory, "node_modules")).isDirectory()).toBe(true);
    expect(realpathSync(join(directory, "node_modules/left"))).toBe(join(sandbox.directory, "node_modules/left"));
    expect(realpathSync(join(directory, "node_modules/@scope/right"))).toBe(
      join(sandbox.directory, "node_modules/@scope/right"),
    );
    expect(realpathSync(join(directory, "packages/a/node_modules/deep"))).toBe(
      join(sandbox.directory, "packages/a/node_modules/deep"),
    );
    expect(() => lstatSync(join(directory, "node_modules/.cache"))).toThrow("ENOENT");
    expect(() => lstatSync(join(directory, "dist"))).toThrow("ENOENT");
  });

  test("a workspace package leads to the mirror's copy, not to the user's unstaged sources", async () => {
    sandbox
      .write({ ".gitignore": "node_modules/\n", "packages/a/index.js": "module.exports = 'staged'\n" })
      .git("add", "--all");
    mkdirSync(join(sandbox.directory, "node_modules"));
    symlinkSync("../packages/a", join(sandbox.directory, "node_modules/a"));
    sandbox.write({ "packages/a/index.js": "module.exports = 'unstaged'\n" });
    const { directory } = await mirrorStaged();
    expect(sandbox.run(process.execPath, ["-p", "require('a')"], {}, directory).stdout).toBe("staged\n");
  });

  test("a package that is gone is gone from the mirror; links are not followed when it is cleaned", async () => {
    sandbox.write({
      ".gitignore": "node_modules/\n",
      "node_modules/left/index.js": "1",
      "node_modules/right/index.js": "1",
    });
    sandbox.git("add", "--all");
    await mirrorStaged();
    sandbox.remove("node_modules/left");
    const { directory } = await mirrorStaged();
    expect(() => lstatSync(join(directory, "node_modules/left"))).toThrow("ENOENT");
    expect(sandbox.read("node_modules/right/index.js")).toBe("1");
  });

  test("nothing through a link of the tree that leads out of it: files there are the user's", async () => {
    const outside = join(sandbox.root, "outside");
    mkdirSync(join(outside, "node_modules/dep"), { recursive: true });
    writeFileSync(join(outside, "node_modules/dep/index.js"), "theirs\n");
    symlinkSync("dep", join(outside, "node_modules/alias"));
    symlinkSync(outside, join(sandbox.directory, "plugin"));
    sandbox.write({ ".gitignore": "node_modules\n" }).git("add", "--all");
    rmSync(join(sandbox.directory, "plugin"));
    sandbox.write({ "plugin/node_modules/dep/index.js": "ours\n" });
    const untouched = () => {
      expect(lstatSync(join(outside, "node_modules/dep")).isDirectory()).toBe(true);
      expect(readFileSync(join(outside, "node_modules/dep/index.js"), "utf8")).toBe("theirs\n");
      expect(readlinkSync(join(outside, "node_modules/alias"))).toBe("dep");
    };
    await mirrorStaged();
    untouched();
    sandbox.remove("plugin");
    await mirrorStaged();
    untouched();
  });

  test("what snapshot.link names", async () => {
    sandbox
      .write({ ".gitignore": "data/\n.env\n", "data/big.bin": "1", ".env": "A=1\n", "a.txt": "1" })
      .git("add", "--all");
    expect((await mirrorStaged()).linked).toEqual([]);
    const { directory, linked } = await mirrorStaged(["data", ".env"]);
    expect(linked).toEqual([".env", "data"]);
    expect(readFileSync(join(directory, "data/big.bin"), "utf8")).toBe("1");
    expect(readFileSync(join(directory, ".env"), "utf8")).toBe("A=1\n");
  });

  test("what it no longer names is gone again, the user's own files are not", async () => {
    sandbox
      .write({ ".gitignore": "data/\n.env\nlocal/\n", "data/big.bin": "1", ".env": "A=1\n", "local/a": "1" })
      .git("add", "--all");
    const { directory } = await mirrorStaged(["data", ".env", "local"]);
    writeFileSync(join(directory, "data/made-by-tests"), "1");
    sandbox.write({ ".gitignore": "data/\n.env\n" }).git("add", "--all");
    expect((await mirrorStaged([".env"])).linked).toEqual([".env"]);
    expect(() => lstatSync(join(directory, "data"))).toThrow("ENOENT");
    expect(readFileSync(join(directory, "local/a"), "utf8")).toBe("1");
    expect(lstatSync(join(directory, "local/a")).isSymbolicLink()).toBe(false);
    expect(sandbox.read("data/big.bin")).toBe("1");
    expect((await mirrorStaged()).linked).toEqual([]);
    expect(() => lstatSync(join(directory, ".env"))).toThrow("ENOENT");
  });
});
