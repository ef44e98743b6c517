import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { joinPath } from "../../git/path.ts";
import { expectBlocked, expectStamped, gatedRepository, installDl, leak } from "../support/gated.ts";
import { repositoryState } from "../support/repository-state.ts";
import { Sandbox, type Ran } from "../support/sandbox.ts";

/** Tries a commit that must be stopped, and leaves nothing of the user's changed. */
function blockedCommit(sandbox: Sandbox, args: readonly string[] = ["-m", "x"], ...words: string[]): Ran {
  sandbox.stopCommit(args);
  const before = repositoryState(sandbox);
  const ran = sandbox.tryGit(["commit", ...args]);
  expectBlocked(ran, "secrets", ...words);
  expect(repositoryState(sandbox)).toEqual(before);
  return ran;
}

function commit(sandbox: Sandbox, ...args: string[]): void {
  expectStamped(sandbox, sandbox.tryGit(["commit", "-m", "x", ...args]));
}

describe("exactly what is staged is judged", () => {
  test("a leak that is staged but mended in the work tree", () => {
    const sandbox = gatedRepository();
    sandbox.write({ "a.js": `// first\n${leak}` }).git("add", "a.js");
    sandbox.write({ "a.js": "// first\n" });
    blockedCommit(sandbox, ["-m", "x"], "a.js:2");
  });

  test("a leak that is only in the work tree: unstaged lines, an unstaged file, an untracked file", () => {
    const sandbox = gatedRepository({ "b.txt": "1\n" });
    sandbox.write({ "a.txt": "1\n" }).git("add", "a.txt");
    sandbox.write({ "a.txt": `1\n${leak}`, "b.txt": leak, "untracked.txt": leak });
    commit(sandbox);
    expect(sandbox.git("status", "--porcelain")).toBe(" M a.txt\n M b.txt\n?? untracked.txt");
  });

  test("a file that is deleted on disk but still staged with a leak", () => {
    const sandbox = gatedRepository();
    sandbox.write({ "a.txt": leak }).git("add", "a.txt");
    sandbox.remove("a.txt");
    blockedCommit(sandbox, ["-m", "x"], "a.txt:1");
  });
});

describe("only what the change adds blocks", () => {
  test("a file with an old leak can be edited, renamed, made executable, and deleted", () => {
    const sandbox = gatedRepository({ "old.txt": `${leak}1\n2\n3\n` });
    sandbox.write({ "old.txt": `${leak}1\n2\n3\n4\n` }).git("add", "--all");
    commit(sandbox);
    renameSync(join(sandbox.directory, "old.txt"), join(sandbox.directory, "new.txt"));
    sandbox.git("add", "--all");
    commit(sandbox);
    sandbox.run("chmod", ["+x", "new.txt"]);
    sandbox.git("add", "--all");
    commit(sandbox);
    sandbox.remove("new.txt");
    sandbox.git("add", "--all");
    commit(sandbox);
  });

  test("a rename that brings a leak", () => {
    const sandbox = gatedRepository({ "old.txt": "1\n2\n3\n4\n5\n6\n7\n8\n" });
    sandbox.git("mv", "old.txt", "new.txt");
    sandbox.write({ "new.txt": `1\n2\n3\n4\n5\n6\n7\n8\n${leak}` }).git("add", "--all");
    blockedCommit(sandbox, ["-m", "x"], "new.txt:9");
  });
});

test.each([
  "with space.txt",
  "qu\"o'te.txt",
  "new\nline.txt",
  "-rf.txt",
  "--format=x.txt",
  "[a]*?.txt",
  "caf\udce9.txt",
  "héllo.txt",
])("a leak in a file called %j", (name) => {
  const sandbox = gatedRepository();
  writeFileSync(joinPath(sandbox.directory, name), leak);
  sandbox.git("add", "--all");
  blockedCommit(sandbox);
  const { results } = JSON.parse(sandbox.dl(["checkpoint", "--json"]).stdout) as {
    results: { gate: string; findings: { location: { path: string } }[] }[];
  };
  const secrets = results.find(({ gate }) => gate === "secrets");
  expect(secrets?.findings.map(({ location }) => location.path)).toEqual([name]);
});

describe("wherever the commit is made", () => {
  test("the first commit of a repository", () => {
    const sandbox = Sandbox.repository().write({ "a.txt": leak });
    installDl(sandbox);
    sandbox.git("add", "--all");
    blockedCommit(sandbox, ["-m", "first"], "a.txt:1");
    sandbox.write({ "a.txt": "1\n" }).git("add", "--all");
    commit(sandbox);
    expect(sandbox.read(".devloop.yaml")).toContain(`since: "root"`);
  });

  test("a linked worktree", () => {
    const sandbox = gatedRepository();
    const linked = join(sandbox.root, "linked tree");
    sandbox.git("worktree", "add", "--quiet", "-b", "linked", linked);
    const git = (...args: string[]) => sandbox.run("git", args, {}, linked);
    writeFileSync(join(linked, "a.txt"), leak);
    git("add", "--all");
    expectBlocked(git("commit", "-m", "x"), "secrets", "a.txt:1");
    writeFileSync(join(linked, "a.txt"), "1\n");
    git("add", "--all");
    expectStamped(sandbox, git("commit", "-m", "x"), linked);
  });

  test("a subdirectory", () => {
    const sandbox = gatedRepository();
    mkdirSync(join(sandbox.directory, "deep/er"), { recursive: true });
    sandbox.write({ "top.txt": leak }).git("add", "--all");
    const ran = sandbox.run("git", ["commit", "-m", "x"], {}, join(sandbox.directory, "deep/er"));
    expectBlocked(ran, "secrets", "top.txt:1");
  });
});

describe("however the commit is made", () => {
  test("commit -a takes what is on disk", () => {
    const sandbox = gatedRepository({ "a.txt": "1\n" });
    sandbox.write({ "a.txt": leak });
    blockedCommit(sandbox, ["-a", "-m", "x"], "a.txt:1");
    sandbox.write({ "a.txt": "2\n" });
    commit(sandbox, "-a");
  });

  test("commit <path> takes that path alone, whatever else is staged", () => {
    const sandbox = gatedRepository({ "a.txt": "1\n", "b.txt": "1\n" });
    sandbox.write({ "a.txt": "2\n", "b.txt": leak }).git("add", "b.txt");
    expectStamped(sandbox, sandbox.tryGit(["commit", "-m", "x", "--", "a.txt"]));
    expect(sandbox.git("diff", "--cached", "--name-only")).toBe("b.txt");
    blockedCommit(sandbox, ["-m", "x", "--", "b.txt"], "b.txt:1");
  });

  test("--amend judges what it adds; with nothing but a new message it is stamped anew", () => {
    const sandbox = gatedRepository();
    sandbox.write({ "a.txt": "1\n" }).git("add", "--all");
    commit(sandbox);
    expectStamped(sandbox, sandbox.tryGit(["commit", "--amend", "-m", "better words"]));
    sandbox.write({ "a.txt": leak }).git("add", "--all");
    blockedCommit(sandbox, ["--amend", "--no-edit"], "a.txt:1");
  });

  test("-n, then --amend: what was made past the hooks is judged", () => {
    const sandbox = gatedRepository();
    sandbox.write({ "a.txt": leak }).git("add", "--all");
    sandbox.git("commit", "--quiet", "-n", "-m", "past the hooks");
    blockedCommit(sandbox, ["--amend", "--no-edit"], "a.txt:1");
  });

  test("-n, then another commit: the next one is stopped by name, until the leak is taken out", () => {
    const sandbox = gatedRepository();
    sandbox.write({ "a.txt": leak }).git("add", "--all");
    sandbox.git("commit", "--quiet", "-n", "-m", "past the hooks");
    sandbox.write({ "b.txt": "1\n" }).git("add", "--all");
    blockedCommit(sandbox, ["-m", "next"], "a.txt:1");
    sandbox.write({ "a.txt": "mended\n" }).git("add", "--all");
    commit(sandbox);
  });

  test("reset --soft over a commit made past the hooks", () => {
    const sandbox = gatedRepository();
    sandbox.write({ "a.txt": leak }).git("add", "--all");
    sandbox.git("commit", "--quiet", "-n", "-m", "past the hooks");
    sandbox.git("reset", "--quiet", "--soft", "HEAD~1");
    blockedCommit(sandbox, ["-m", "again"], "a.txt:1");
  });
});

describe("a merge", () => {
  /** `other` has an old leak that is none of this merge's doing, and is ahead by one file. */
  function branched(): Sandbox {
    const sandbox = gatedRepository({ "shared.txt": "1\n2\n3\n" });
    sandbox.git("checkout", "--quiet", "-b", "other");
    sandbox.write({ "theirs.txt": leak }).commitAll("theirs, made elsewhere");
    sandbox.git("update-ref", "refs/remotes/origin/other", "HEAD");
    sandbox.git("checkout", "--quiet", "main");
    sandbox.write({ "ours.txt": "1\n" }).git("add", "--all");
    commit(sandbox);
    return sandbox;
  }

  test("that is clean passes, old findings on the other side and all", () => {
    const sandbox = branched();
    expectStamped(sandbox, sandbox.tryGit(["merge", "--no-edit", "other"]));
    expect(sandbox.git("log", "-1", "--format=%P").split(" ")).toHaveLength(2);
  });

  test("that brings in what was made past the hooks is judged along with it", () => {
    const sandbox = branched();
    sandbox.git("checkout", "--quiet", "-b", "past", "HEAD~1");
    sandbox.write({ "past.txt": leak }).commitAll("past the hooks");
    sandbox.git("checkout", "--quiet", "main");
    const ran = sandbox.tryGit(["merge", "--no-edit", "past"]);
    expectBlocked(ran, "secrets", "past.txt:1");
  });

  test("that brings a leak of its own is stopped", () => {
    const sandbox = branched();
    sandbox.git("merge", "--quiet", "--no-commit", "other");
    sandbox.write({ "shared.txt": `1\n2\n3\n${leak}` }).git("add", "--all");
    const ran = blockedCommit(sandbox, ["--no-edit"], "shared.txt:4");
    expect(ran.output).not.toContain("theirs.txt");
  });

  test("with a conflict is judged as it was resolved", () => {
    const sandbox = branched();
    sandbox.git("checkout", "--quiet", "other");
    sandbox.write({ "shared.txt": "theirs\n2\n3\n" }).commitAll("theirs");
    sandbox.git("update-ref", "refs/remotes/origin/other", "HEAD");
    sandbox.git("checkout", "--quiet", "main");
    sandbox.write({ "shared.txt": "ours\n2\n3\n" }).git("add", "--all");
    commit(sandbox);
    expect(sandbox.tryGit(["merge", "other"]).code).toBe(1);
    sandbox.write({ "shared.txt": leak }).git("add", "--all");
    blockedCommit(sandbox, ["--no-edit"], "shared.txt:1");
    sandbox.write({ "shared.txt": "both\n2\n3\n" }).git("add", "--all");
    expectStamped(sandbox, sandbox.tryGit(["commit", "--no-edit"]));
  });
});
