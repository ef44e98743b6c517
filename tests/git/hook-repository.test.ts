import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { findHookRepository } from "../../git/hook-repository.ts";
import { findRepository } from "../../git/repository.ts";
import { Sandbox } from "../support/sandbox.ts";

/** Sets variables of this process until the test ends: git is started with them. */
function setEnvironment(variables: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(variables)) {
    const before = process.env[name];
    process.env[name] = value;
    onTestFinished(() => {
      if (before === undefined) delete process.env[name];
      else process.env[name] = before;
    });
  }
}

/** From here on no program can be found, git neither. */
function withoutGit(): void {
  setEnvironment({ PATH: "" });
}

const committed = () => {
  const sandbox = Sandbox.repository().write({ "a.txt": "1\n" });
  sandbox.commitAll();
  return sandbox;
};

describe("places that are read without git", () => {
  test("an ordinary repository", async () => {
    const { directory } = committed();
    const expected = await findRepository(directory);
    withoutGit();
    expect(await findHookRepository(directory)).toEqual(expected);
  });

  test("a linked worktree", async () => {
    const sandbox = committed();
    sandbox.git("worktree", "add", "--quiet", "../linked");
    const linked = join(sandbox.root, "linked");
    const expected = await findRepository(linked);
    expect(expected.gitDir).not.toBe(expected.commonDir);
    withoutGit();
    expect(await findHookRepository(linked)).toEqual(expected);
  });

  test("a git directory elsewhere", async () => {
    const sandbox = new Sandbox();
    sandbox.git("init", "--quiet", "--separate-git-dir=../elsewhere");
    const expected = await findRepository(sandbox.directory);
    withoutGit();
    expect(await findHookRepository(sandbox.directory)).toEqual(expected);
  });

  test("a git directory that git names in GIT_DIR", async () => {
    const sandbox = committed();
    setEnvironment({ GIT_DIR: ".git" });
    const expected = await findRepository(sandbox.directory);
    withoutGit();
    expect(await findHookRepository(sandbox.directory)).toEqual(expected);
  });
});

describe("places that git is asked about", () => {
  test("a repository with SHA-256 ids", async () => {
    const sandbox = new Sandbox();
    sandbox.git("init", "--quiet", "--object-format=sha256");
    const found = await findHookRepository(sandbox.directory);
    expect(found).toEqual(await findRepository(sandbox.directory));
    expect(found.objectFormat).toBe("sha256");
  });

  test("a submodule", async () => {
    const sandbox = committed();
    sandbox.git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", "./.", "sub");
    const directory = join(sandbox.directory, "sub");
    expect(await findHookRepository(directory)).toEqual(await findRepository(directory));
  });

  test("a worktree of a bare repository", async () => {
    const sandbox = committed();
    sandbox.git("clone", "--quiet", "--bare", ".", "../bare.git");
    sandbox.git("-C", "../bare.git", "worktree", "add", "--quiet", "../from-bare", "main");
    const directory = join(sandbox.root, "from-bare");
    const found = await findHookRepository(directory);
    expect(found).toEqual(await findRepository(directory));
    expect(found.isBare).toBe(false);
  });

  test("a directory below the top", async () => {
    const { directory } = committed();
    mkdirSync(join(directory, "below"));
    expect(await findHookRepository(join(directory, "below"))).toMatchObject({ worktree: directory });
  });

  test("a work tree that is named in the environment", async () => {
    const sandbox = committed();
    setEnvironment({ GIT_DIR: join(sandbox.directory, ".git"), GIT_WORK_TREE: sandbox.directory });
    expect(await findHookRepository(sandbox.root)).toMatchObject({ worktree: sandbox.directory });
  });

  test("no repository at all", async () => {
    await expect(findHookRepository(new Sandbox().directory)).rejects.toThrow(/not a git repository/);
  });
});
