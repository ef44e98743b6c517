import { existsSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { inspectHooks } from "../../../hooks/install/inspect-hooks.ts";
import { HookedSandbox, picture } from "./support.ts";

const huskyPackage = join(import.meta.dirname, "../../../node_modules/husky");

/** A project that depends on the real husky; set up, or as it is before `npm install`. */
function huskyProject(state: "active" | "planned" | "not installed"): HookedSandbox {
  const hooked = new HookedSandbox();
  hooked.sandbox.write({
    ".gitignore": "node_modules\n",
    "package.json": JSON.stringify({ scripts: { prepare: "husky" }, devDependencies: { husky: "^9.1.7" } }),
    ".husky/pre-commit": `echo husky >>'${join(hooked.sandbox.root, "user.log")}'`,
  });
  if (state === "not installed") return hooked;
  mkdirSync(join(hooked.directory, "node_modules"));
  symlinkSync(huskyPackage, join(hooked.directory, "node_modules/husky"));
  if (state === "active") runHusky(hooked);
  return hooked;
}

function runHusky(hooked: HookedSandbox): void {
  hooked.sandbox.run(process.execPath, [join(huskyPackage, "bin.js")]);
}

const hookFiles = (hooked: HookedSandbox) => picture(join(hooked.directory, ".husky"));

describe("husky", () => {
  it("keeps the user's lines first, and core.hooksPath as it is", async () => {
    const hooked = huskyProject("active");
    const { home } = await hooked.install();
    expect(home).toMatchObject({ kind: "husky", isActive: true });
    expect(hooked.sandbox.git("config", "core.hooksPath")).toBe(".husky/_");
    expect(hooked.commit().code).toBe(0);
    expect(hooked.userLog()).toEqual(["husky"]);
    expect(hooked.calls()).toMatchObject([
      { args: ["hook", "pre-commit"], hooksDir: ".husky" },
      { args: ["hook", "commit-msg", ".git/COMMIT_EDITMSG"], hooksDir: ".husky" },
    ]);
    for (const hook of ["pre-commit", "commit-msg"]) {
      hooked.failIn(hook);
      expect(hooked.commit().code, `in ${hook}`).not.toBe(0);
    }
  });

  it("whose own lines fail keeps dl from starting", async () => {
    const hooked = huskyProject("active");
    hooked.sandbox.write({ ".husky/pre-commit": "false\n" });
    await hooked.install();
    expect(hooked.commit().code).not.toBe(0);
    expect(hooked.calls()).toEqual([]);
  });

  it("runs again without undoing anything of dl's", async () => {
    const hooked = huskyProject("active");
    await hooked.install();
    runHusky(hooked);
    expect(await inspectHooks(await hooked.repository())).toEqual([]);
    expect(hooked.commit().code).toBe(0);
    expect(hooked.hooksRun()).toEqual(["pre-commit", "commit-msg"]);
    expect((await hooked.install()).steps).toEqual([]);
  });

  it("is put back byte for byte", async () => {
    const hooked = huskyProject("active");
    const before = hookFiles(hooked);
    const config = hooked.sandbox.read(".git/config");
    await hooked.install();
    expect(hookFiles(hooked)).not.toEqual(before);
    await hooked.uninstall();
    expect(hookFiles(hooked)).toEqual(before);
    expect(hooked.sandbox.read(".git/config")).toBe(config);
    expect(existsSync(join(hooked.directory, ".git/dl"))).toBe(false);
  });

  it("changes nothing with --dry-run", async () => {
    const hooked = huskyProject("planned");
    const before = picture(hooked.directory, /^\.git\/(index|objects)|^node_modules/);
    const { steps } = await hooked.install(undefined, true);
    expect(steps.map(({ kind }) => kind)).toContain("start-husky");
    expect(picture(hooked.directory, /^\.git\/(index|objects)|^node_modules/)).toEqual(before);
  });

  it("is set up when package.json asks for it and nobody did yet", async () => {
    const hooked = huskyProject("planned");
    await hooked.install();
    hooked.failIn("pre-commit");
    expect(hooked.commit().code).not.toBe(0);
    expect(hooked.userLog()).toEqual(["husky"]);
  });

  it("that is not installed is said, and works once it is", async () => {
    const hooked = huskyProject("not installed");
    const { notes } = await hooked.install();
    expect(notes.map(({ message }) => message).join()).toContain("husky is not installed here");
    expect(hooked.commit().code).toBe(0);
    expect(hooked.calls()).toEqual([]);
    runHusky(hooked);
    expect(hooked.commit().code).toBe(0);
    expect(hooked.hooksRun()).toEqual(["pre-commit", "commit-msg"]);
  });

  it("blocks in worktrees made before dl, healed by install", async () => {
    const hooked = huskyProject("active");
    hooked.sandbox.commitAll();
    const other = join(hooked.sandbox.root, "earlier tree");
    hooked.sandbox.git("-c", "core.hooksPath=/dev/null", "worktree", "add", "-q", "-b", "other", other);
    expect(existsSync(join(other, ".husky/_"))).toBe(false);
    await hooked.install();
    hooked.sandbox.commitAll();
    hooked.sandbox.run("git", ["merge", "-q", "main"], {}, other);
    hooked.failIn("pre-commit");
    expect(hooked.commit(other).code).not.toBe(0);
    expect(hooked.calls()).toMatchObject([{ cwd: other }]);
    expect(hooked.sandbox.run("git", ["status", "--short", ".husky"], {}, other).stdout).toBe("");
  });

  it("blocks in worktrees made after dl, healed by post-checkout, from any folder", async () => {
    const hooked = huskyProject("active");
    await hooked.install();
    hooked.sandbox.write({ "deep/file": "" }).commitAll();
    const other = join(hooked.sandbox.root, "later 'tree'");
    hooked.sandbox.run("git", ["worktree", "add", "-q", "-b", "other", other], {}, join(hooked.directory, "deep"));
    hooked.failIn("pre-commit");
    hooked.calls();
    expect(hooked.commit(other).code).not.toBe(0);
    expect(hooked.calls()).toMatchObject([{ args: ["hook", "pre-commit"], cwd: other }]);
    const third = join(hooked.sandbox.root, "third");
    hooked.sandbox.run("git", ["worktree", "add", "-q", "-b", "third", third], {}, other);
    expect(hooked.commit(third).code).not.toBe(0);
  });

  it("has a worktree without its folder noticed, and healed by the next install", async () => {
    const hooked = huskyProject("active");
    await hooked.install();
    hooked.sandbox.commitAll();
    const other = join(hooked.sandbox.root, "other");
    hooked.sandbox.git("worktree", "add", "-q", "-b", "other", other);
    rmSync(join(other, ".husky/_"), { recursive: true });
    const repository = await hooked.repository();
    expect(await inspectHooks(repository)).toMatchObject([
      { worktree: other, help: expect.stringContaining("dl install") as string },
    ]);
    await hooked.install();
    expect(await inspectHooks(repository)).toEqual([]);
  });

  it("stops the commit when dl is gone", async () => {
    const hooked = huskyProject("active");
    await hooked.install();
    renameSync(hooked.program.main, `${hooked.program.main}.gone`);
    const { code, stderr } = hooked.commit();
    expect(code).not.toBe(0);
    expect(stderr).toContain("npx dev-loop install");
    rmSync(join(hooked.directory, ".git/dl"), { recursive: true });
    expect(hooked.commit().code).not.toBe(0);
  });

  it("added after dl: nothing runs any more, doctor's look says so, and install moves over", async () => {
    const hooked = new HookedSandbox();
    hooked.userHook(".git/hooks/pre-commit", "own");
    await hooked.install();
    hooked.sandbox.write({ ".husky/pre-commit": "true\n" });
    runHusky(hooked);
    hooked.commit();
    expect(hooked.calls(), "no commit can notice this").toEqual([]);
    const repository = await hooked.repository();
    expect(await inspectHooks(repository)).not.toEqual([]);
    await hooked.install();
    expect(await inspectHooks(repository)).toEqual([]);
    hooked.commit();
    expect(hooked.hooksRun()).toEqual(["pre-commit", "commit-msg"]);
    expect(hooked.sandbox.read(".git/hooks/pre-commit")).toContain("echo own");
    expect(existsSync(join(hooked.directory, ".git/hooks/commit-msg"))).toBe(false);
  });

  it("`husky init` writes over pre-commit, and commit-msg still judges and warns", async () => {
    const hooked = huskyProject("active");
    await hooked.install();
    writeFileSync(join(hooked.directory, ".husky/pre-commit"), "true\n");
    hooked.commit();
    expect(hooked.hooksRun()).toEqual(["commit-msg"]);
    const { checkSiblings } = await import("../../../hooks/install/siblings.ts");
    expect(checkSiblings(join(hooked.directory, ".husky"))).toMatchObject([{ hook: "pre-commit", kind: "replaced" }]);
  });
});
