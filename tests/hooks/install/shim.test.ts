import { chmodSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { leastNode } from "../../../hooks/shims/program.ts";
import manifest from "../../../package.json" with { type: "json" };
import { HookedSandbox } from "./support.ts";

const stamp = `Dev-Loop-Gate: ${"a".repeat(64)}`;

/** A machine that has git and a shell, and no Node: what a GUI client may start hooks with. */
function bareMachine(hooked: HookedSandbox): Record<string, string> {
  const bin = join(hooked.sandbox.root, "bin");
  mkdirSync(bin, { recursive: true });
  for (const tool of ["git", "sh", "grep"]) {
    const path = hooked.sandbox.run("which", [tool]).stdout.trim();
    symlinkSync(path, join(bin, tool));
  }
  return { PATH: bin };
}

describe("a shim", () => {
  it("starts the recorded program with the hook's name, its arguments, and the folder of the hooks", async () => {
    const hooked = new HookedSandbox();
    await hooked.install();
    expect(hooked.commit().code).toBe(0);
    const calls = hooked.calls();
    expect(calls.map(({ args }) => args)).toEqual([
      ["hook", "pre-commit"],
      ["hook", "commit-msg", ".git/COMMIT_EDITMSG"],
    ]);
    for (const call of calls) {
      expect(call.cwd).toBe(hooked.directory);
      expect(call.hooksDir).toBe(".git/hooks");
    }
  });

  it.each(["pre-commit", "commit-msg"])("stops the commit with dl's exit code in %s", async (hook) => {
    const hooked = new HookedSandbox();
    await hooked.install();
    hooked.failIn(hook);
    expect(hooked.commit().code).not.toBe(0);
    expect(hooked.sandbox.tryGit(["rev-parse", "HEAD"]).code).not.toBe(0);
  });

  it.each(["prepare-commit-msg", "post-commit"])("never stops a commit when dl fails in %s", async (hook) => {
    const hooked = new HookedSandbox();
    await hooked.install();
    mkdirSync(join(hooked.directory, ".git/dl"), { recursive: true });
    writeFileSync(join(hooked.directory, ".git/dl/stamped"), "something else\n");
    hooked.failIn(hook);
    expect(hooked.commit(undefined, "-m", stamp).code).toBe(0);
    expect(hooked.hooksRun()).toContain(hook);
  });

  it("works for paths with spaces, quotes and everything else that a shell would read", async () => {
    const odd = `a b'c"d$(touch x)\`e\\f`;
    // Node itself loads no module from below a folder with a backslash in its name.
    const hooked = new HookedSandbox(odd, `${odd.replace("\\", "")} program`);
    await hooked.install();
    hooked.userHook(".git/hooks/pre-commit", "replaced");
    await hooked.install();
    const { code, output } = hooked.commit();
    expect(output).toContain("1 file changed");
    expect(code).toBe(0);
    expect(hooked.userLog()).toEqual(["replaced"]);
    expect(hooked.hooksRun()).toEqual(["pre-commit", "commit-msg"]);
  });

  it("judges a merge before its commit, and its message", async () => {
    const hooked = new HookedSandbox();
    hooked.sandbox.commitAll("first");
    hooked.sandbox.git("checkout", "-q", "-b", "side");
    hooked.sandbox.write({ "side.txt": "side\n" }).commitAll("side");
    hooked.sandbox.git("checkout", "-q", "main");
    await hooked.install();
    expect(hooked.sandbox.tryGit(["merge", "--no-ff", "-m", "merge", "side"]).code).toBe(0);
    expect(hooked.hooksRun()).toEqual(["pre-merge-commit", "commit-msg"]);
    hooked.sandbox.git("reset", "-q", "--hard", "HEAD~1");
    hooked.failIn("pre-merge-commit");
    expect(hooked.sandbox.tryGit(["merge", "--no-ff", "-m", "merge", "side"]).code).not.toBe(0);
  });
});

describe("prepare-commit-msg", () => {
  const run = (hooked: HookedSandbox, message: string, env: Record<string, string> = {}) => {
    hooked.sandbox.write({ message });
    return hooked.sandbox.run("/bin/sh", [".git/hooks/prepare-commit-msg", "message"], env);
  };

  it.each([
    ["a stamp", `subject\n\n${stamp}\n`, true],
    ["a stamp without a newline", `subject\n\n${stamp}`, true],
    ["a skip line", "subject\n\nDev-Loop-Skip: sanity because\n", true],
    ["a stamp far down", `${"line\n".repeat(500)}${stamp}\n`, true],
    ["a stamp that does not start its line", `subject\n\n> ${stamp}\n`, false],
    ["no stamp", "subject\n\nbody\n", false],
    ["nothing", "", false],
    ["a stamp in the diff that --verbose shows", `subject\n# ---- >8 ----\n${stamp}\n`, false],
  ])("with %s", async (_, message, isStarted) => {
    const hooked = new HookedSandbox();
    await hooked.install();
    expect(run(hooked, message).code).toBe(0);
    expect(hooked.hooksRun()).toEqual(isStarted ? ["prepare-commit-msg"] : []);
  });

  it("starts no process at all when there is nothing to do", async () => {
    const hooked = new HookedSandbox();
    await hooked.install();
    const { code, output } = run(hooked, "subject\n\nbody\n", { PATH: "/nowhere" });
    expect({ code, output }).toEqual({ code: 0, output: "" });
  });
});

describe("post-commit", () => {
  it("starts dl only after commit-msg left its mark, in every worktree", async () => {
    const hooked = new HookedSandbox();
    await hooked.install();
    hooked.commit();
    hooked.calls();
    const other = join(hooked.sandbox.root, "other tree");
    hooked.sandbox.git("worktree", "add", "-q", "-b", "other", other);
    for (const directory of [hooked.directory, other]) {
      const gitDir = hooked.sandbox.run("git", ["rev-parse", "--absolute-git-dir"], {}, directory).stdout.trim();
      hooked.commit(directory);
      expect(hooked.hooksRun()).not.toContain("post-commit");
      mkdirSync(join(gitDir, "dl"), { recursive: true });
      writeFileSync(join(gitDir, "dl/stamped"), "something else\n");
      hooked.commit(directory);
      expect(hooked.hooksRun()).toContain("post-commit");
      rmSync(join(gitDir, "dl/stamped"));
    }
  });

  it("answers by itself when the commit has the tree and the one stamp that were promised", async () => {
    const hooked = new HookedSandbox();
    await hooked.install();
    hooked.commit();
    hooked.calls();
    const mark = join(hooked.directory, ".git/dl/stamped");
    const tree = hooked.sandbox.git("rev-parse", "HEAD^{tree}");
    const stamp = "a".repeat(64);
    const cases = [
      { promise: `${tree} ${stamp} none`, trailers: `Dev-Loop-Gate: ${stamp}`, isAsPromised: true },
      { promise: `${tree} ${stamp} none skips`, trailers: `Dev-Loop-Gate: ${stamp}`, isAsPromised: false },
      { promise: `${"1".repeat(40)} ${stamp} none`, trailers: `Dev-Loop-Gate: ${stamp}`, isAsPromised: false },
      { promise: `${tree} ${stamp} none`, trailers: `Dev-Loop-Gate: ${stamp}b`, isAsPromised: false },
      { promise: `${tree} ${stamp} none`, trailers: "Reviewed-by: Ada <ada@example.com>", isAsPromised: false },
      {
        promise: `${tree} ${stamp} none`,
        trailers: `Dev-Loop-Gate: ${stamp}\nDev-Loop-Gate: ${stamp}`,
        isAsPromised: false,
      },
    ];
    for (const { promise, trailers, isAsPromised } of cases) {
      writeFileSync(mark, `${promise}\n`);
      hooked.sandbox.git("commit", "--quiet", "--allow-empty", "-m", `Subject\n\n${trailers}`);
      expect(hooked.hooksRun().includes("post-commit"), trailers).toBe(!isAsPromised);
      expect(readFileSync(mark, "utf8") === "", trailers).toBe(isAsPromised);
    }
  });

  it("finds the mark without starting a process", async () => {
    const hooked = new HookedSandbox();
    await hooked.install();
    const { code, output } = hooked.sandbox.run("/bin/sh", [".git/hooks/post-commit"], { PATH: "/nowhere" });
    expect({ code, output }).toEqual({ code: 0, output: "" });
  });

  it("says so when commit-msg is no longer dl's", async () => {
    const hooked = new HookedSandbox();
    await hooked.install();
    hooked.userHook(".git/hooks/commit-msg", "mine");
    expect(hooked.commit().stderr).toContain("commit-msg is no longer dl's");
    await hooked.install();
    expect(hooked.commit().stderr).not.toContain("no longer");
  });
});

describe("when dl is gone", () => {
  it("stops commits loudly, and says how to mend it", async () => {
    const hooked = new HookedSandbox();
    await hooked.install();
    rmSync(hooked.program.main);
    const { code, stderr } = hooked.commit();
    expect(code).toBe(1);
    expect(stderr).toContain(hooked.program.main);
    expect(stderr).toContain("npx dev-loop install");
    expect(stderr).toContain("git commit --no-verify");
    expect(hooked.commit(undefined, "--no-verify").code).toBe(0);
  });

  it.each(["pre-commit", "pre-merge-commit", "commit-msg"])("stops in %s alone", async (hook) => {
    const hooked = new HookedSandbox();
    await hooked.install();
    rmSync(hooked.program.main);
    hooked.sandbox.write({ message: "subject\n" });
    expect(hooked.sandbox.run("/bin/sh", [`.git/hooks/${hook}`, "message"]).code).toBe(1);
  });

  it("warns and goes on in prepare-commit-msg", async () => {
    const hooked = new HookedSandbox();
    await hooked.install();
    rmSync(hooked.program.main);
    hooked.sandbox.write({ message: `${stamp}\n` });
    const { code, stderr } = hooked.sandbox.run("/bin/sh", [".git/hooks/prepare-commit-msg", "message"]);
    expect(code).toBe(0);
    expect(stderr).toContain("npx dev-loop install");
  });

  it("takes the project's own, in a linked worktree the main checkout's", async () => {
    const hooked = new HookedSandbox();
    hooked.sandbox.write({ ".gitignore": "node_modules\n" });
    await hooked.install();
    hooked.commit();
    rmSync(hooked.program.main);
    hooked.sandbox.write({
      "node_modules/dev-loop/package.json": `{"type":"module"}`,
      "node_modules/dev-loop/dist/bin/dl.js": hooked.standIn(),
    });
    hooked.calls();
    const other = join(hooked.sandbox.root, "other");
    hooked.sandbox.git("worktree", "add", "-q", "-b", "other", other);
    expect(hooked.commit().code).toBe(0);
    expect(hooked.commit(other).code).toBe(0);
    expect(hooked.hooksRun()).toEqual(["pre-commit", "commit-msg", "pre-commit", "commit-msg"]);
  });
});

describe("Node", () => {
  it("is the recorded one, whatever PATH holds", async () => {
    const hooked = new HookedSandbox();
    await hooked.install();
    const env = bareMachine(hooked);
    hooked.sandbox.write({ "a.txt": "a\n" }).git("add", ".");
    expect(hooked.sandbox.tryGit(["commit", "-m", "x"], env).output).toContain("1 file changed");
    const [call] = hooked.calls();
    expect(call?.path.split(":").at(-1), "for npm, where a client knows no better").toBe(dirname(process.execPath));
  });

  it("is looked for on PATH when the recorded one is gone, and taken if it is new enough", async () => {
    const hooked = new HookedSandbox();
    const repository = await hooked.repository();
    const node = join(hooked.sandbox.root, "gone", "node");
    const { install } = await import("../../../hooks/install/install.ts");
    await install({ repository, program: { ...hooked.program, node }, version: "1", dryRun: false });
    const env = bareMachine(hooked);
    const fake = (version: string) => {
      const text = `#!/bin/sh\n[ "$1" = --version ] && echo ${version} && exit\nexec '${process.execPath}' "$@"\n`;
      writeFileSync(join(hooked.sandbox.root, "bin/node"), text);
      chmodSync(join(hooked.sandbox.root, "bin/node"), 0o755);
    };
    hooked.sandbox.write({ "a.txt": "a\n" }).git("add", ".");
    for (const version of ["v20.20.2", "v22.18.9", "v9.99.0", "nonsense"]) {
      fake(version);
      const { code, stderr } = hooked.sandbox.tryGit(["commit", "-m", "x"], env);
      expect(code, `with ${version}`).toBe(1);
      expect(stderr).toContain("no Node 22.19 or newer");
    }
    fake("v22.19.0");
    expect(hooked.sandbox.tryGit(["commit", "-m", "x"], env).code).toBe(0);
    fake("v24.0.1");
    expect(hooked.sandbox.tryGit(["commit", "--allow-empty", "-m", "x"], env).code).toBe(0);
  });

  it("must be as new as package.json says", () => {
    expect(manifest.engines.node).toBe(`>=${leastNode.major}.${leastNode.minor}`);
  });

  it("gets no options of the environment; dl is told of them", async () => {
    const hooked = new HookedSandbox();
    await hooked.install();
    const evil = join(hooked.sandbox.root, "evil.cjs");
    writeFileSync(evil, "process.exit(0);\n");
    hooked.failIn("pre-commit");
    hooked.sandbox.write({ "a.txt": "a\n" }).git("add", ".");
    const options = `--require ${evil}`;
    expect(hooked.sandbox.tryGit(["commit", "-m", "x"], { NODE_OPTIONS: options }).code).not.toBe(0);
    expect(hooked.calls()).toMatchObject([{ nodeOptions: null, handedOnOptions: options }]);
  });
});

describe("a user's own hook", () => {
  it("runs before dl, and its exit code is honoured", async () => {
    const hooked = new HookedSandbox();
    hooked.userHook(".git/hooks/pre-commit", "one");
    hooked.userHook(".git/hooks/commit-msg", "two", 7);
    await hooked.install();
    expect(hooked.commit().code).not.toBe(0);
    expect(hooked.userLog()).toEqual(["one", "two"]);
    expect(hooked.hooksRun()).toEqual(["pre-commit"]);
  });

  it.each(["pre-commit", "prepare-commit-msg", "commit-msg"])("stops the commit from %s", async (hook) => {
    const hooked = new HookedSandbox();
    hooked.userHook(`.git/hooks/${hook}`, "mine", 1);
    await hooked.install();
    expect(hooked.commit().code).not.toBe(0);
    expect(hooked.userLog()).toEqual(["mine"]);
    expect(hooked.hooksRun()).not.toContain("commit-msg");
  });

  it("may fail in post-commit without keeping dl from its work", async () => {
    const hooked = new HookedSandbox();
    hooked.userHook(".git/hooks/post-commit", "mine", 1);
    await hooked.install();
    writeFileSync(join(hooked.directory, ".git/dl/stamped"), "something else\n");
    expect(hooked.commit().code).toBe(0);
    expect(hooked.userLog()).toEqual(["mine"]);
    expect(hooked.hooksRun()).toContain("post-commit");
  });

  it("what it stages is in the index when dl looks", async () => {
    const hooked = new HookedSandbox();
    hooked.writeExecutable(
      ".git/hooks/pre-commit",
      "#!/bin/sh\necho formatted >formatted.txt\ngit add formatted.txt\n",
    );
    writeFileSync(
      hooked.program.main,
      `import { execFileSync } from "node:child_process";
import { appendFileSync } from "node:fs";
appendFileSync(${JSON.stringify(join(hooked.sandbox.root, "seen"))}, execFileSync("git", ["ls-files"]));`,
    );
    await hooked.install();
    expect(hooked.commit().code).toBe(0);
    expect(hooked.sandbox.run("cat", ["../seen"]).stdout).toContain("formatted.txt");
  });
});

describe("another manager that runs dl's shim from its own", () => {
  it("makes dl judge once, and no variable makes it judge never", async () => {
    const hooked = new HookedSandbox();
    await hooked.install();
    const outer = { DL_OUTER_HOOK: `pre-commit:${hooked.directory}` };
    const run = (name: string) => hooked.sandbox.run(join(hooked.directory, ".git/hooks", name), [], outer);
    expect(run("pre-commit").code).toBe(0);
    expect(hooked.hooksRun(), "under its own name it always judges").toEqual(["pre-commit"]);
    hooked.sandbox.run("cp", [".git/hooks/pre-commit", ".git/hooks/pre-commit.legacy"]);
    expect(run("pre-commit.legacy").code).toBe(0);
    expect(hooked.hooksRun(), "an outer shim judges").toEqual([]);
    expect(hooked.sandbox.run(join(hooked.directory, ".git/hooks/pre-commit.legacy"), []).code).toBe(0);
    expect(hooked.hooksRun(), "nobody else judges").toEqual(["pre-commit"]);
  });
});
