import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { InstallError } from "../../../hooks/install/apply-steps.ts";
import { HookedSandbox, picture } from "./support.ts";

const gitPicture = (hooked: HookedSandbox) => picture(join(hooked.directory, ".git"), /^(objects|index)/);

describe("installing where hooks are in the git directory", () => {
  it("sets no core.hooksPath, and says what it did", async () => {
    const hooked = new HookedSandbox();
    const report = await hooked.install();
    expect(report.home.kind).toBe("git-directory");
    expect(report.steps.length).toBeGreaterThan(5);
    expect(hooked.sandbox.tryGit(["config", "core.hooksPath"]).code).toBe(1);
    expect(hooked.commit().code).toBe(0);
    expect(hooked.hooksRun()).toEqual(["pre-commit", "commit-msg"]);
  });

  it("changes nothing with --dry-run, and announces exactly what it then does", async () => {
    const hooked = new HookedSandbox();
    hooked.userHook(".git/hooks/pre-commit", "mine");
    const before = gitPicture(hooked);
    const announced = await hooked.install(undefined, true);
    expect(gitPicture(hooked)).toEqual(before);
    const { steps } = await hooked.install();
    expect(announced.steps).toEqual(steps);
    const after = gitPicture(hooked);
    await hooked.uninstall(undefined, true);
    expect(gitPicture(hooked)).toEqual(after);
  });

  it("does nothing the second time", async () => {
    const hooked = new HookedSandbox();
    hooked.userHook(".git/hooks/pre-commit", "mine");
    await hooked.install();
    const first = gitPicture(hooked);
    expect((await hooked.install()).steps).toEqual([]);
    expect(gitPicture(hooked)).toEqual(first);
  });

  it("is put back byte for byte by uninstall: bytes, modes, links, folders", async () => {
    const hooked = new HookedSandbox();
    hooked.userHook(".git/hooks/pre-commit", "mine");
    hooked.writeExecutable(".git/hooks/commit-msg", "#!/bin/sh\n# switched off, and not UTF-8: \xe9\nexit 1\n", 0o644);
    hooked.writeExecutable("scripts/post.sh", "#!/bin/sh\nexit 0", 0o700);
    symlinkSync("../../scripts/post.sh", join(hooked.directory, ".git/hooks/post-commit"));
    symlinkSync("nowhere", join(hooked.directory, ".git/hooks/prepare-commit-msg"));
    hooked.userHook(".git/hooks/pre-push", "other");
    const before = gitPicture(hooked);
    await hooked.install();
    expect(gitPicture(hooked)).not.toEqual(before);
    await hooked.uninstall();
    expect(gitPicture(hooked)).toEqual(before);
  });

  it("removes the folder for hooks that it had to make, and no other", async () => {
    const hooked = new HookedSandbox();
    rmSync(join(hooked.directory, ".git/hooks"), { recursive: true });
    const before = gitPicture(hooked);
    await hooked.install();
    await hooked.install();
    expect(hooked.commit().code).toBe(0);
    rmSync(join(hooked.directory, ".git/logs"), { recursive: true });
    await hooked.uninstall();
    expect(existsSync(join(hooked.directory, ".git/hooks"))).toBe(false);
    expect(Object.keys(before)).not.toContain("hooks/");
  });

  it("leaves a hook that was switched off switched off", async () => {
    const hooked = new HookedSandbox();
    hooked.userHook(".git/hooks/pre-commit", "off", 1);
    hooked.sandbox.run("chmod", ["-x", ".git/hooks/pre-commit"]);
    await hooked.install();
    expect(hooked.commit().code).toBe(0);
    expect(hooked.userLog()).toEqual([]);
    expect(hooked.hooksRun()).toContain("pre-commit");
  });

  it("blocks in linked worktrees, made before or after", async () => {
    const hooked = new HookedSandbox();
    hooked.sandbox.commitAll("first");
    const earlier = join(hooked.sandbox.root, "earlier");
    const later = join(hooked.sandbox.root, "later");
    hooked.sandbox.git("worktree", "add", "-q", "-b", "earlier", earlier);
    await hooked.install(earlier);
    hooked.sandbox.git("worktree", "add", "-q", "-b", "later", later);
    hooked.failIn("pre-commit");
    for (const directory of [hooked.directory, earlier, later]) {
      expect(hooked.commit(directory).code, `in ${directory}`).not.toBe(0);
      expect(hooked.calls().map(({ cwd }) => cwd)).toEqual([directory]);
    }
  });

  it("works on after the repository moved, and uninstalls there", async () => {
    const hooked = new HookedSandbox();
    hooked.userHook(".git/hooks/pre-commit", "mine");
    const before = gitPicture(hooked);
    await hooked.install();
    const moved = join(hooked.sandbox.root, "moved away");
    renameSync(hooked.directory, moved);
    writeFileSync(join(moved, "a.txt"), "a\n");
    hooked.sandbox.run("git", ["add", "."], {}, moved);
    hooked.failIn("pre-commit");
    expect(hooked.sandbox.run("git", ["commit", "-m", "x"], {}, moved).code).not.toBe(0);
    expect(hooked.userLog()).toEqual(["mine"]);
    await hooked.uninstall(moved);
    expect(picture(join(moved, ".git"), /^(objects|index)/)).toMatchObject({
      "hooks/pre-commit": before["hooks/pre-commit"],
    });
    expect(existsSync(join(moved, ".git/dl"))).toBe(false);
  });

  it("keeps what the user changed in a wrapped hook meanwhile, and says so", async () => {
    const hooked = new HookedSandbox();
    hooked.userHook(".git/hooks/pre-commit", "mine");
    await hooked.install();
    hooked.userHook(".git/hooks/pre-commit.before-dl", "changed");
    const { notes } = await hooked.uninstall();
    expect(readFileSync(join(hooked.directory, ".git/hooks/pre-commit"), "utf8")).toContain("changed");
    expect(notes.map(({ message }) => message).join()).toContain("was changed since; the change is kept");
  });

  it.each(["install", "uninstall"] as const)("keeps what the user wrote into dl's own hook at %s", async (action) => {
    const hooked = new HookedSandbox();
    await hooked.install();
    const path = join(hooked.directory, ".git/hooks/pre-commit");
    const edited = `${readFileSync(path, "utf8")}# mine\n`;
    writeFileSync(path, edited);
    const { notes } = await hooked[action]();
    expect(readFileSync(`${path}.dl-edited`, "utf8")).toBe(edited);
    expect(notes).toMatchObject([{ level: "warning" }]);
    expect(existsSync(path)).toBe(action === "install");
  });

  it("is undone as a whole when a step fails", async () => {
    const hooked = new HookedSandbox();
    hooked.userHook(".git/hooks/pre-commit", "mine");
    // A folder in the way of the last hook's temporary file cannot be written over.
    mkdirSync(join(hooked.directory, `.git/hooks/post-commit.dl-${process.pid}.new`));
    const before = gitPicture(hooked);
    const failure = await hooked.install().catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(InstallError);
    expect((failure as Error).message).toContain("Nothing was changed");
    expect((failure as Error).message).toContain("post-commit");
    expect(gitPicture(hooked)).toEqual(before);
  });

  it("says so when it may not write, and has changed nothing", async () => {
    const hooked = new HookedSandbox();
    hooked.userHook(".git/hooks/pre-commit", "mine");
    const { sandbox } = hooked;
    chmodSync(sandbox.root, 0o755);
    sandbox.git("config", "--global", "safe.directory", "*");
    const before = gitPicture(hooked);
    // root may write anywhere: then somebody else tries.
    const script = `
      if (process.getuid() === 0) process.setuid(65534);
      const { install } = await import(${JSON.stringify(join(import.meta.dirname, "../../../hooks/install/install.ts"))});
      const { findRepository } = await import(${JSON.stringify(join(import.meta.dirname, "../../../git/repository.ts"))});
      const options = { program: ${JSON.stringify(hooked.program)}, version: "1", dryRun: false };
      await install({ ...options, repository: await findRepository(".") }).catch((error) => console.log(error.name, error.message));`;
    if (process.getuid?.() !== 0)
      for (const path of [".git", ".git/hooks"]) chmodSync(join(hooked.directory, path), 0o555);
    const { stdout } = sandbox.run(process.execPath, ["--input-type=module", "-e", script]);
    for (const path of [".git", ".git/hooks"]) chmodSync(join(hooked.directory, path), 0o755);
    expect(stdout).toMatch(/^InstallError .*you may not write there.*Nothing was changed/);
    expect(stdout).toContain("Make the folder writable");
    expect(gitPicture(hooked)).toEqual(before);
  });

  it("uninstalls by the marks in the files when the record is lost", async () => {
    const hooked = new HookedSandbox();
    hooked.userHook(".git/hooks/pre-commit", "mine");
    const before = gitPicture(hooked);
    await hooked.install();
    rmSync(join(hooked.directory, ".git/dl/install.json"));
    await hooked.uninstall();
    expect(gitPicture(hooked)).toEqual(before);
  });

  it("says what to do about a damaged record", async () => {
    const hooked = new HookedSandbox();
    await hooked.install();
    for (const text of ["{", "null", `{"schemaVersion":2,"home":{},"written":{}}`]) {
      writeFileSync(join(hooked.directory, ".git/dl/install.json"), text);
      await expect(hooked.uninstall()).rejects.toThrow(/damaged or was written by a newer dl.*\n.*delete the file/);
    }
  });

  it("refuses a bare repository", async () => {
    const hooked = new HookedSandbox();
    const bare = join(hooked.sandbox.root, "bare.git");
    hooked.sandbox.git("init", "-q", "--bare", bare);
    await expect(hooked.install(bare)).rejects.toThrow("is a bare repository");
  });

  it("runs both hooks, and says so, when dl's was replaced by hand while another was kept", async () => {
    const hooked = new HookedSandbox();
    hooked.userHook(".git/hooks/pre-commit", "first");
    await hooked.install();
    hooked.userHook(".git/hooks/pre-commit", "second");
    const { notes } = await hooked.install();
    expect(notes).toMatchObject([{ level: "warning", message: expect.stringContaining("Both run now") as string }]);
    expect(hooked.commit().code).toBe(0);
    expect(hooked.userLog()).toEqual(["first", "second"]);
    expect(hooked.hooksRun()).toEqual(["pre-commit", "commit-msg"]);
    await hooked.install();
    hooked.commit();
    expect(hooked.userLog()).toEqual(["first", "second"]);
  });

  it("runs a hook once that was put back as it was", async () => {
    const hooked = new HookedSandbox();
    hooked.userHook(".git/hooks/pre-commit", "same");
    cpSync(join(hooked.directory, ".git/hooks/pre-commit"), join(hooked.sandbox.root, "copy"));
    await hooked.install();
    cpSync(join(hooked.sandbox.root, "copy"), join(hooked.directory, ".git/hooks/pre-commit"));
    await hooked.install();
    hooked.commit();
    expect(hooked.userLog()).toEqual(["same"]);
  });

  it("warns of a hook that looks at its own name", async () => {
    const hooked = new HookedSandbox();
    hooked.writeExecutable(".git/hooks/pre-commit", '#!/bin/sh\ncase $(basename "$0") in pre-commit) exit 1 ;; esac\n');
    const { notes } = await hooked.install();
    expect(notes.map(({ message }) => message).join()).toContain("looks at the name under which it was started");
  });
});
