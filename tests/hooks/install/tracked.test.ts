import { readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { HookedSandbox, picture } from "./support.ts";

/** A repository whose `core.hooksPath` leads to a folder in the work tree. */
function trackedHooks(folder = ".githooks"): HookedSandbox {
  const hooked = new HookedSandbox();
  hooked.sandbox.git("config", "core.hooksPath", folder);
  return hooked;
}

const files = (hooked: HookedSandbox) => picture(hooked.directory, /^\.git(\/|$)/);

describe("core.hooksPath inside the work tree", () => {
  it("gets lines after the user's own, without a path of this machine", async () => {
    const hooked = trackedHooks();
    hooked.userHook(".githooks/pre-commit", "mine");
    writeFileSync(
      join(hooked.directory, ".githooks/pre-commit"),
      hooked.sandbox.read(".githooks/pre-commit").replace("exit 0\n", ""),
    );
    await hooked.install();
    for (const [name, text] of Object.entries(files(hooked))) {
      expect(text.replace(/^.*user\.log.*$/m, ""), `in ${name}`).not.toContain(hooked.sandbox.root);
      expect(text, `in ${name}`).not.toContain(process.execPath);
    }
    expect(hooked.commit().code).toBe(0);
    expect(hooked.userLog()).toEqual(["mine"]);
    expect(hooked.calls()).toMatchObject([
      { args: ["hook", "pre-commit"], hooksDir: ".githooks" },
      { args: ["hook", "commit-msg", ".git/COMMIT_EDITMSG"], hooksDir: ".githooks" },
    ]);
    hooked.failIn("commit-msg");
    expect(hooked.commit().code).not.toBe(0);
  });

  it("is put back byte for byte, with or without a last newline, whatever the bytes", async () => {
    const hooked = trackedHooks();
    hooked.writeExecutable(".githooks/pre-commit", "#!/bin/sh\ntrue");
    writeFileSync(
      join(hooked.directory, ".githooks/commit-msg"),
      Buffer.from("#!/bin/bash\n# \xe9\xff\ntrue\n", "latin1"),
      {
        mode: 0o700,
      },
    );
    const before = files(hooked);
    await hooked.install();
    expect(hooked.commit().code).toBe(0);
    hooked.sandbox.git("reset", "-q", "--hard", "HEAD");
    await hooked.uninstall();
    const after = files(hooked);
    for (const name of Object.keys(after)) if (name.startsWith("file-")) delete after[name];
    expect(after).toEqual(before);
  });

  it("does nothing the second time, nor with --dry-run", async () => {
    const hooked = trackedHooks();
    hooked.writeExecutable(".githooks/pre-commit", "#!/bin/sh\ntrue");
    const before = files(hooked);
    await hooked.install(undefined, true);
    expect(files(hooked)).toEqual(before);
    await hooked.install();
    expect((await hooked.install()).steps).toEqual([]);
  });

  it("keeps lines that the user wrote meanwhile, before and after dl's", async () => {
    const hooked = trackedHooks();
    hooked.writeExecutable(".githooks/pre-commit", "#!/bin/sh\ntrue\n");
    await hooked.install();
    const path = join(hooked.directory, ".githooks/pre-commit");
    writeFileSync(path, `${readFileSync(path, "utf8").replace("true\n", "true # mine\n")}echo after\n`);
    await hooked.uninstall();
    expect(readFileSync(path, "utf8")).toBe("#!/bin/sh\ntrue # mine\necho after\n");
  });

  it("lets a program that is no shell script, a link and a switched-off hook make room", async () => {
    const hooked = trackedHooks();
    const log = join(hooked.sandbox.root, "user.log");
    const script = (word: string) =>
      `#!${process.execPath}\nrequire("fs").appendFileSync(${JSON.stringify(log)}, "${word}\\n");\n`;
    hooked.writeExecutable(".githooks/pre-commit", script("node"));
    hooked.writeExecutable("tools/message", script("link"));
    symlinkSync("../tools/message", join(hooked.directory, ".githooks/commit-msg"));
    hooked.userHook(".githooks/post-commit", "off");
    hooked.sandbox.run("chmod", ["-x", ".githooks/post-commit"]);
    const before = files(hooked);
    await hooked.install();
    expect(hooked.commit().code).toBe(0);
    expect(hooked.userLog()).toEqual(["node", "link"]);
    expect(hooked.hooksRun()).toEqual(["pre-commit", "commit-msg"]);
    await hooked.uninstall();
    const after = files(hooked);
    for (const name of Object.keys(after)) if (name.startsWith("file-")) delete after[name];
    expect(after).toEqual(before);
  });

  it("works in linked worktrees, whose hooks come from their own branch", async () => {
    const hooked = trackedHooks();
    await hooked.install();
    hooked.commit();
    const other = join(hooked.sandbox.root, "other tree");
    hooked.sandbox.git("worktree", "add", "-q", "-b", "other", other);
    hooked.failIn("pre-commit");
    expect(hooked.commit(other).code).not.toBe(0);
  });

  it("stops commits in a clone where nobody installed dl, and says how to install it", async () => {
    const hooked = trackedHooks();
    await hooked.install();
    hooked.commit();
    const clone = join(hooked.sandbox.root, "clone");
    hooked.sandbox.git("clone", "-q", hooked.directory, clone);
    hooked.sandbox.run("git", ["config", "core.hooksPath", ".githooks"], {}, clone);
    const { code, stderr } = hooked.commit(clone);
    expect(code).not.toBe(0);
    expect(stderr).toContain("npx dev-loop install");
    expect(hooked.commit(clone, "--no-verify").code, "prepare-commit-msg and post-commit stop nobody").toBe(0);
  });

  it("takes the dl of the project's dependencies in such a clone", async () => {
    const hooked = trackedHooks();
    await hooked.install();
    hooked.sandbox.run("rm", [".git/dl/run-hook"]);
    hooked.sandbox.write({
      ".gitignore": "node_modules\n",
      "node_modules/dev-loop/package.json": `{"type":"module"}`,
      "node_modules/dev-loop/dist/bin/dl.js": hooked.standIn(),
    });
    expect(hooked.commit().code).toBe(0);
    expect(hooked.hooksRun()).toContain("pre-commit");
  });

  it("makes a folder that is not there yet, and takes it away again", async () => {
    const hooked = trackedHooks("config/hooks");
    const before = files(hooked);
    await hooked.install();
    expect(statSync(join(hooked.directory, "config/hooks/pre-commit")).mode & 0o777).toBe(0o755);
    hooked.failIn("pre-commit");
    expect(hooked.commit().code).not.toBe(0);
    await hooked.uninstall();
    expect(Object.keys(files(hooked)).filter((name) => name.startsWith("config/hooks"))).toEqual([]);
    expect(before).not.toHaveProperty("config/");
  });

  it("warns of a hook that ends before dl's lines", async () => {
    const hooked = trackedHooks();
    hooked.writeExecutable(".githooks/pre-commit", "#!/bin/sh\nexec true\n");
    const { notes } = await hooked.install();
    expect(notes[0]).toMatchObject({ level: "warning", message: expect.stringContaining("never reached") as string });
  });

  it("gets the message's path right when the user's lines changed directory", async () => {
    const hooked = trackedHooks();
    hooked.writeExecutable(".githooks/commit-msg", "#!/bin/sh\nmkdir -p deep/er && cd deep/er\n");
    await hooked.install();
    expect(hooked.commit().code).toBe(0);
    const [, call] = hooked.calls();
    expect(call).toMatchObject({ args: ["hook", "commit-msg", ".git/COMMIT_EDITMSG"], cwd: hooked.directory });
  });
});
