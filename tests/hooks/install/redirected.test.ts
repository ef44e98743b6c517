import { mkdirSync, writeFileSync, chmodSync, existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { inspectHooks } from "../../../hooks/install/inspect-hooks.ts";
import { HookedSandbox, picture } from "./support.ts";

/** A folder of hooks outside of the repository, and `core.hooksPath` leading to it. */
function sharedHooks(hooked: HookedSandbox, scope: string, hooks: Record<string, number>): string {
  const folder = join(hooked.sandbox.root, "shared hooks");
  mkdirSync(folder);
  for (const [hook, exitCode] of Object.entries(hooks)) sharedHook(hooked, hook, exitCode);
  hooked.sandbox.git("config", `--${scope}`, "core.hooksPath", folder);
  return folder;
}

function sharedHook(hooked: HookedSandbox, hook: string, exitCode: number): void {
  const path = join(hooked.sandbox.root, "shared hooks", hook);
  writeFileSync(path, `#!/bin/sh\necho ${hook} >>'${join(hooked.sandbox.root, "user.log")}'\nexit ${exitCode}\n`);
  chmodSync(path, 0o755);
}

const everything = (hooked: HookedSandbox) =>
  picture(hooked.sandbox.root, /\.git\/(objects|index)|^user\.log|^calls\.log/);

describe.each(["global", "local"])("core.hooksPath outside of the repository (%s)", (scope) => {
  it("is left alone: its hooks run first, from hooks of this repository's own", async () => {
    const hooked = new HookedSandbox();
    const folder = sharedHooks(hooked, scope, { "pre-commit": 0, "commit-msg": 0, "post-checkout": 0 });
    const shared = picture(folder);
    const { home, notes } = await hooked.install();
    expect(home).toMatchObject({ kind: "elsewhere", theirs: folder, scope });
    expect(notes.map(({ message }) => message).join()).toContain("dl writes nothing there");
    expect(hooked.commit().code).toBe(0);
    expect(hooked.userLog()).toEqual(["pre-commit", "commit-msg"]);
    expect(hooked.hooksRun()).toEqual(["pre-commit", "commit-msg"]);
    hooked.sandbox.git("checkout", "-q", "-b", "other");
    expect(hooked.userLog(), "hooks that dl has no part in run too").toEqual(["post-checkout"]);
    expect(picture(folder)).toEqual(shared);
  });

  it("blocks in linked worktrees", async () => {
    const hooked = new HookedSandbox();
    hooked.sandbox.commitAll();
    sharedHooks(hooked, scope, {});
    await hooked.install();
    const other = join(hooked.sandbox.root, "other");
    hooked.sandbox.git("worktree", "add", "-q", "-b", "other", other);
    hooked.failIn("pre-commit");
    expect(hooked.commit(other).code).not.toBe(0);
  });

  it("lets its hooks stop a commit", async () => {
    const hooked = new HookedSandbox();
    sharedHooks(hooked, scope, { "pre-commit": 1 });
    await hooked.install();
    expect(hooked.commit().code).not.toBe(0);
    expect(hooked.calls()).toEqual([]);
  });

  it("is as it was after uninstall, and does nothing the second time before", async () => {
    const hooked = new HookedSandbox();
    sharedHooks(hooked, scope, { "pre-commit": 0, "pre-push": 0 });
    const before = everything(hooked);
    await hooked.install();
    expect((await hooked.install()).steps).toEqual([]);
    await hooked.uninstall();
    expect(everything(hooked)).toEqual(before);
  });

  it("changes nothing with --dry-run", async () => {
    const hooked = new HookedSandbox();
    sharedHooks(hooked, scope, { "pre-commit": 0 });
    const before = everything(hooked);
    const { steps } = await hooked.install(undefined, true);
    expect(steps.map(({ kind }) => kind)).toContain("set-hooks-path");
    expect(everything(hooked)).toEqual(before);
  });

  it("keeps a value that was set since", async () => {
    const hooked = new HookedSandbox();
    sharedHooks(hooked, scope, {});
    await hooked.install();
    hooked.sandbox.git("config", "--local", "core.hooksPath", "/somewhere/else");
    const { notes } = await hooked.uninstall();
    expect(hooked.sandbox.git("config", "--local", "core.hooksPath")).toBe("/somewhere/else");
    expect(notes.map(({ message }) => message).join()).toContain("stays as it is");
  });

  it("has a hook of another name that came later noticed, and handed on to by the next install", async () => {
    const hooked = new HookedSandbox();
    sharedHooks(hooked, scope, {});
    await hooked.install();
    const repository = await hooked.repository();
    expect(await inspectHooks(repository)).toEqual([]);
    sharedHook(hooked, "post-checkout", 0);
    expect(await inspectHooks(repository)).toMatchObject([
      { message: expect.stringContaining("post-checkout") as string },
    ]);
    await hooked.install();
    expect(await inspectHooks(repository)).toEqual([]);
    rmSync(join(hooked.sandbox.root, "shared hooks/post-checkout"));
    await hooked.install();
    expect(existsSync(join(hooked.directory, ".git/dl/hooks/post-checkout"))).toBe(false);
  });
});

describe("core.hooksPath", () => {
  it("of /dev/null, or of a folder that does not exist, gives way to dl's", async () => {
    for (const value of ["/dev/null", "/nowhere/at/all"]) {
      const hooked = new HookedSandbox();
      hooked.sandbox.git("config", "core.hooksPath", value);
      await hooked.install();
      hooked.failIn("pre-commit");
      expect(hooked.commit().code, `with ${value}`).not.toBe(0);
      await hooked.uninstall();
      expect(hooked.sandbox.git("config", "core.hooksPath")).toBe(value);
    }
  });

  it("of one worktree alone is set and restored in that worktree alone", async () => {
    const hooked = new HookedSandbox();
    hooked.sandbox.commitAll();
    hooked.sandbox.git("config", "extensions.worktreeConfig", "true");
    const other = join(hooked.sandbox.root, "other");
    hooked.sandbox.git("worktree", "add", "-q", "-b", "other", other);
    const inOther = (...args: string[]) => hooked.sandbox.run("git", args, {}, other);
    inOther("config", "--worktree", "core.hooksPath", join(hooked.sandbox.root, "its hooks"));
    await hooked.install(other);
    hooked.failIn("pre-commit");
    expect(hooked.commit(other).code).not.toBe(0);
    await hooked.uninstall(other);
    expect(inOther("config", "--worktree", "core.hooksPath").stdout).toContain("its hooks");
    expect(hooked.sandbox.tryGit(["config", "--local", "core.hooksPath"]).code).toBe(1);
  });

  it("that leads to git's own folder is wrapped there", async () => {
    const hooked = new HookedSandbox();
    hooked.sandbox.git("config", "core.hooksPath", ".git/hooks");
    hooked.userHook(".git/hooks/pre-commit", "mine");
    const { home, notes } = await hooked.install();
    expect(home.kind).toBe("git-directory");
    expect(notes.map(({ message }) => message).join()).toContain("leads nowhere in linked worktrees");
    hooked.commit();
    expect(hooked.userLog()).toEqual(["mine"]);
    expect(hooked.hooksRun()).toContain("pre-commit");
  });

  it("set after dl was installed: the next install moves over, and takes its earlier hooks away", async () => {
    const hooked = new HookedSandbox();
    hooked.userHook(".git/hooks/pre-commit", "own");
    await hooked.install();
    sharedHooks(hooked, "local", { "pre-commit": 0 });
    const repository = await hooked.repository();
    expect(await inspectHooks(repository)).not.toEqual([]);
    await hooked.install();
    expect(await inspectHooks(repository)).toEqual([]);
    hooked.commit();
    expect(hooked.userLog()).toEqual(["pre-commit"]);
    expect(hooked.hooksRun()).toEqual(["pre-commit", "commit-msg"]);
    expect(existsSync(join(hooked.directory, ".git/hooks/commit-msg"))).toBe(false);
    expect(hooked.sandbox.read(".git/hooks/pre-commit")).toContain("echo own");
  });
});
