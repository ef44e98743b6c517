import { describe, expect, test } from "vitest";
import { expectStamped, gatedRepository, leak } from "../support/gated.ts";
import { Sandbox } from "../support/sandbox.ts";

interface Verified {
  readonly accepted: boolean;
  readonly commits: readonly { readonly subject: string; readonly status: string; readonly accepted: boolean }[];
}

function verify(sandbox: Sandbox, ...args: string[]): { code: number | null; statuses: string[] } {
  const ran = sandbox.dl(["verify", ...args, "--json"]);
  const { commits } = JSON.parse(ran.stdout) as Verified;
  return { code: ran.code, statuses: commits.map(({ subject, status }) => `${subject}: ${status}`) };
}

function commit(sandbox: Sandbox, path: string, ...args: string[]): void {
  sandbox.write({ [path]: `${path}\n` }).git("add", "--all");
  const ran = sandbox.tryGit(["commit", "-m", path, ...args]);
  if (ran.code !== 0) throw new Error(ran.output);
}

describe("dl verify", () => {
  test("judges the tip, or each commit", () => {
    const sandbox = gatedRepository();
    commit(sandbox, "one");
    commit(sandbox, "past", "-n");
    expect(verify(sandbox)).toEqual({ code: 1, statuses: ["past: missing"] });
    commit(sandbox, "two");
    expect(verify(sandbox)).toEqual({ code: 0, statuses: ["two: ok"] });
    expect(verify(sandbox, "HEAD~3..HEAD")).toEqual({ code: 0, statuses: ["two: ok"] });
    expect(verify(sandbox, "HEAD~3..HEAD", "--each")).toEqual({
      code: 1,
      statuses: ["one: ok", "past: missing", "two: ok"],
    });
  });

  test("tells a stamp of another content, a doubled and a mangled one", () => {
    const sandbox = gatedRepository();
    commit(sandbox, "one");
    const message = sandbox.git("log", "-1", "--format=%B");
    const stamp = /Dev-Loop-Gate: .*/.exec(message)?.[0] ?? "";
    const forge = (text: string, tree = "HEAD^{tree}") => sandbox.git("commit-tree", tree, "-p", "HEAD~1", "-m", text);
    expect(verify(sandbox, forge(message, "HEAD~1^{tree}")).statuses).toEqual(["one: mismatch"]);
    expect(verify(sandbox, forge(`x\n\n${stamp}\n${stamp}`)).statuses).toEqual(["x: multiple"]);
    expect(verify(sandbox, forge(`x\n\n${stamp.slice(0, 40)}`)).statuses).toEqual(["x: malformed"]);
    expect(verify(sandbox, forge("x")).statuses).toEqual(["x: missing"]);
    expect(verify(sandbox, forge(message)).statuses).toEqual(["one: ok"]);
  });

  test("a changed policy in the same tree is another content", () => {
    const sandbox = gatedRepository();
    commit(sandbox, "one");
    const message = sandbox.git("log", "-1", "--format=%B");
    sandbox.write({ ".devloop.yaml": `${sandbox.read(".devloop.yaml")}# edited\n` }).git("add", "--all");
    sandbox.git("commit", "--quiet", "-n", "-m", message);
    expect(verify(sandbox).statuses).toEqual(["one: missing"]);
  });

  test("what was there before adoption is accepted as such", () => {
    const sandbox = gatedRepository();
    expect(verify(sandbox, "HEAD~1", "--base", "HEAD")).toEqual({ code: 0, statuses: ["before dl: before-adoption"] });
  });

  test("a commit cannot excuse itself; the base branch can", () => {
    const sandbox = gatedRepository();
    const policy = `${sandbox.read(".devloop.yaml")}verify: { exemptAuthors: { add: ["*@example.com"] } }\n`;
    sandbox.write({ ".devloop.yaml": policy, "a.txt": leak }).commitAll("past");
    expect(verify(sandbox)).toEqual({ code: 1, statuses: ["past: missing"] });
    expect(verify(sandbox, "HEAD~1..HEAD")).toEqual({ code: 1, statuses: ["past: missing"] });
    expect(verify(sandbox, "HEAD", "--base", "HEAD")).toEqual({ code: 0, statuses: ["past: exempt"] });
  });

  test("a base that is not there is a usage error: nothing else rules in its stead", () => {
    const sandbox = gatedRepository();
    for (const args of [["HEAD", "--base", "origin/main"], ["origin/main..HEAD"]]) {
      const ran = sandbox.dl(["verify", ...args]);
      expect(ran.code).toBe(2);
      expect(ran.stderr).toContain("origin/main is not in this repository");
    }
  });

  test("works without a network in a clone that never saw dl", () => {
    const sandbox = gatedRepository();
    commit(sandbox, "one");
    const clone = new Sandbox("clone");
    clone.git("clone", "--quiet", sandbox.directory, ".");
    expect(verify(clone)).toEqual({ code: 0, statuses: ["one: ok"] });
  });

  test("a revision that is not there is a usage error", () => {
    const sandbox = gatedRepository();
    const ran = sandbox.dl(["verify", "nowhere"]);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain("nowhere is not in this repository");
  });
});

describe("dl restamp", () => {
  test("judges commits that have no valid stamp, keeps their trees, and moves the branch", () => {
    const sandbox = gatedRepository();
    commit(sandbox, "one", "-n");
    commit(sandbox, "two", "-n");
    const before = sandbox.git("rev-parse", "HEAD^{tree}");
    const author = sandbox.git("log", "-2", "--format=%an %ae %ad");
    sandbox.write({ "unstaged.txt": "1\n" });
    const ran = sandbox.dl(["restamp", "HEAD~2..HEAD"]);
    expect(ran.code, ran.output).toBe(0);
    expect(verify(sandbox, "HEAD~2..HEAD", "--each").statuses).toEqual(["one: ok", "two: ok"]);
    expect(sandbox.git("rev-parse", "HEAD^{tree}")).toBe(before);
    expect(sandbox.git("log", "-2", "--format=%an %ae %ad")).toBe(author);
    expect(sandbox.git("status", "--porcelain")).toBe("?? unstaged.txt");
  });

  test("puts the stamp below a message that looks like a comment", () => {
    const sandbox = gatedRepository();
    sandbox.write({ "a.txt": "1\n" }).git("add", "--all");
    sandbox.git("commit", "--quiet", "-n", "-m", "#12 mend it");
    expect(sandbox.dl(["restamp", "HEAD~1..HEAD"]).code).toBe(0);
    expect(verify(sandbox).statuses).toEqual(["#12 mend it: ok"]);
  });

  test("takes many commits without a warning of Node's", () => {
    const sandbox = gatedRepository();
    for (let index = 0; index < 12; index++) commit(sandbox, `file-${index}`, "-n");
    const ran = sandbox.dl(["restamp", "HEAD~12..HEAD"]);
    expect(ran.code, ran.output).toBe(0);
    expect(ran.stderr).not.toContain("MaxListeners");
  });

  test("says that a signature is gone", () => {
    const sandbox = gatedRepository();
    commit(sandbox, "one", "-n");
    const signed = sandbox
      .git("cat-file", "commit", "HEAD")
      .replace("\n\n", "\ngpgsig -----BEGIN SIGNATURE-----\n abc\n -----END SIGNATURE-----\n\n");
    sandbox.write({ "../signed": `${signed}\n` });
    sandbox.git("update-ref", "HEAD", sandbox.git("hash-object", "-t", "commit", "-w", "../signed"));
    const ran = sandbox.dl(["restamp", "HEAD~1..HEAD"]);
    expect(ran.code, ran.output).toBe(0);
    expect(ran.stdout).toContain("1 commit lost the signature: sign again.");
    expect(sandbox.git("cat-file", "commit", "HEAD")).not.toContain("gpgsig");
    expect(verify(sandbox).statuses).toEqual(["one: ok"]);
  });

  test("changes nothing when a commit is blocked", () => {
    const sandbox = gatedRepository();
    commit(sandbox, "one", "-n");
    sandbox.write({ "a.txt": leak }).commitAll("leak");
    const head = sandbox.git("rev-parse", "HEAD");
    const ran = sandbox.dl(["restamp", "HEAD~2..HEAD"]);
    expect(ran.code).toBe(1);
    expect(sandbox.git("rev-parse", "HEAD")).toBe(head);
  });

  test("refuses to leave an unjudged commit behind the range: the stamp would answer for it", () => {
    const sandbox = gatedRepository();
    const judged = sandbox.git("rev-parse", "HEAD");
    sandbox.write({ "a.txt": leak }).commitAll("leak");
    commit(sandbox, "one", "-n");
    const head = sandbox.git("rev-parse", "HEAD");
    const ran = sandbox.dl(["restamp", "HEAD~1..HEAD"]);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain(`start the range at ${judged.slice(0, 12)}`);
    expect(sandbox.git("rev-parse", "HEAD")).toBe(head);
  });

  test("waits for a rebase to end", () => {
    const sandbox = gatedRepository();
    commit(sandbox, "one", "-n");
    commit(sandbox, "two", "-n");
    sandbox.tryGit(["rebase", "--interactive", "HEAD~2"], { GIT_SEQUENCE_EDITOR: "sed -i.bak 1s/pick/edit/" });
    const ran = sandbox.dl(["restamp", "HEAD~1..HEAD"]);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain("a rebase");
  });

  test("refuses commits that are published", () => {
    const sandbox = gatedRepository();
    commit(sandbox, "one", "-n");
    sandbox.git("update-ref", "refs/remotes/origin/main", "HEAD");
    const ran = sandbox.dl(["restamp", "HEAD~1..HEAD"]);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain("remote branch");
  });
});

test("after a rebase, restamp gives the stamps back", () => {
  const sandbox = gatedRepository();
  sandbox.git("checkout", "--quiet", "-b", "topic");
  commit(sandbox, "topic");
  sandbox.git("checkout", "--quiet", "main");
  commit(sandbox, "main");
  sandbox.git("checkout", "--quiet", "topic");
  sandbox.git("rebase", "--quiet", "main");
  expect(verify(sandbox).statuses).toEqual(["topic: missing"]);
  expect(sandbox.dl(["restamp", "main..HEAD"]).code).toBe(0);
  expectStamped(sandbox, { code: 0, stdout: "", stderr: "", output: "" });
});
