import { expect, test } from "vitest";
import { Sandbox } from "../support/sandbox.ts";
import { expectBlocked, expectStamped, gatedRepository, leak } from "../support/gated.ts";

test("a replace ref does not show the gates another file than the commit holds", () => {
  const sandbox = gatedRepository();
  sandbox.write({ "harmless.txt": "1\n", "a.txt": leak }).git("add", "--all");
  sandbox.git("replace", sandbox.git("rev-parse", ":a.txt"), sandbox.git("rev-parse", ":harmless.txt"));
  expectBlocked(sandbox.tryGit(["commit", "-m", "x"]), "secrets", "a.txt:1");
});

test("a graft does not put a commit that was made past the hooks on the upstream", () => {
  const sandbox = gatedRepository();
  const pushed = sandbox.git("commit-tree", "-m", "pushed", "HEAD^{tree}");
  sandbox.git("update-ref", "refs/remotes/origin/main", pushed);
  const past = sandbox.write({ "a.txt": leak }).commitAll("past");
  sandbox.git("replace", "--graft", pushed, past);
  sandbox.write({ "b.txt": "1\n" }).git("add", "--all");
  expectBlocked(sandbox.tryGit(["commit", "-m", "x"]), "secrets", "a.txt:1");
});

test("GIT_DIFF_OPTS does not make old lines new", () => {
  const sandbox = gatedRepository({ "a.txt": `1\n${leak}` });
  sandbox.write({ "a.txt": `2\n${leak}` }).git("add", "--all");
  const ran = sandbox.tryGit(["commit", "-m", "x"], { GIT_DIFF_OPTS: "-u3" });
  expect(ran.code, ran.output).toBe(0);
  expectStamped(sandbox, ran);
});

test("a parent that the environment makes up is no base", () => {
  const sandbox = gatedRepository();
  sandbox.write({ "a.txt": leak }).git("add", "--all");
  const made = sandbox.git("commit-tree", "-m", "made up", sandbox.git("write-tree"));
  expectBlocked(sandbox.tryGit(["commit", "-m", "x"], { [`GITHEAD_${made}`]: "x" }), "secrets", "a.txt:1");
});

test.each(["--bare", "--no-checkout"])(
  "a clone made with %s is not taken for one in which nothing is left",
  (option) => {
    const origin = gatedRepository();
    const clone = new Sandbox("clone");
    clone.git("clone", "--quiet", option, origin.directory, ".");
    for (const what of ["--staged", "--all-files"]) {
      const ran = clone.dl(["checkpoint", what]);
      expect(ran.code, ran.output).toBe(2);
      expect(ran.stderr).toMatch(/has no index|is a bare repository, where nothing is staged/);
    }
    expect(clone.dl(["checkpoint", "--commit", "HEAD"]).code).toBe(0);
  },
);
