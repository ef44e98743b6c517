import { chmodSync, mkdirSync, renameSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import type { Change } from "../../change/change.ts";
import { openChange, RevisionError, type Selection } from "../../change/open-change.ts";
import { nameStagedTree, UnmergedError } from "../../change/staged-tree.ts";
import { joinPath } from "../../git/path.ts";
import { findRepository } from "../../git/repository.ts";
import { repositoryState } from "../support/repository-state.ts";
import { Sandbox } from "../support/sandbox.ts";

async function open(sandbox: Sandbox, selection: Selection = { kind: "staged" }): Promise<Change> {
  const change = await openChange(await findRepository(sandbox.directory), selection);
  onTestFinished(() => change.objects.close());
  return change;
}

/** Opens what is staged, makes sure that this touched nothing, and gives path, status and added lines of each file. */
async function staged(sandbox: Sandbox): Promise<Record<string, string>> {
  const before = repositoryState(sandbox);
  const described = await describeChange(await open(sandbox));
  expect(repositoryState(sandbox)).toEqual(before);
  return described;
}

async function describeChange(change: Change): Promise<Record<string, string>> {
  const described: Record<string, string> = {};
  for (const file of change.files) {
    const lines = [...(await change.addedLines(file))].join(",");
    const from = file.status === "renamed" ? ` from ${file.before[0]?.path}` : "";
    described[file.path] = `${file.status}${from}${lines && ` ${lines}`}`;
  }
  return described;
}

async function contentOf(change: Change, path: string): Promise<string> {
  const file = change.files.find((one) => one.path === path);
  return (await change.objects.readBlob(file?.after?.oid ?? "")).toString("utf8");
}

function committed(files: Record<string, string>): Sandbox {
  const sandbox = Sandbox.repository().write(files);
  sandbox.commitAll("base");
  return sandbox;
}

describe("what is staged", () => {
  test("a partially staged file is its staged version", async () => {
    const sandbox = committed({ "a.txt": "one\ntwo\nthree\n" });
    sandbox.write({ "a.txt": "one\n2\nthree\n" }).git("add", "a.txt");
    sandbox.write({ "a.txt": "one\n2\nthree\nunstaged\n" });
    expect(await staged(sandbox)).toEqual({ "a.txt": "modified 2" });
    expect(await contentOf(await open(sandbox), "a.txt")).toBe("one\n2\nthree\n");
  });

  test("what is not staged is no part of it: edits, new files, deletions on disk, removals from the index", async () => {
    const sandbox = committed({ "edited.txt": "1\n", "gone.txt": "1\n", "untracked-later.txt": "1\n" });
    sandbox.write({ "edited.txt": "2\n", "new.txt": "1\n" }).remove("gone.txt");
    sandbox.git("rm", "--quiet", "--cached", "untracked-later.txt");
    expect(await staged(sandbox)).toEqual({ "untracked-later.txt": "deleted" });
  });

  test("deletions, renames with edits, and mode changes", async () => {
    const sandbox = committed({ "a.txt": "1\n2\n3\n4\n5\n6\n", "b.txt": "b\n", "run.sh": "#!/bin/sh\n" });
    renameSync(join(sandbox.directory, "a.txt"), join(sandbox.directory, "moved.txt"));
    sandbox.write({ "moved.txt": "1\n2\n3\n4\n5\n6\n7\n" }).remove("b.txt");
    chmodSync(join(sandbox.directory, "run.sh"), 0o755);
    sandbox.git("add", "--all");
    expect(await staged(sandbox)).toEqual({
      "b.txt": "deleted",
      "moved.txt": "renamed from a.txt 7",
      "run.sh": "modified",
    });
  });

  test("a file that becomes a link has no lines; a link that becomes a file has all", async () => {
    const sandbox = committed({ "file.txt": "1\n2\n" });
    symlinkSync("file.txt", join(sandbox.directory, "link"));
    sandbox.commitAll("link");
    sandbox.remove("file.txt");
    sandbox.remove("link");
    symlinkSync("elsewhere", join(sandbox.directory, "file.txt"));
    sandbox.write({ link: "1\n2\n" }).git("add", "--all");
    expect(await staged(sandbox)).toEqual({ "file.txt": "type-changed", link: "type-changed 1,2" });
  });

  test("names with spaces, quotes, newlines, leading dashes, globs, and bytes that are not UTF-8", async () => {
    const sandbox = committed({ "plain.txt": "1\n" });
    const names = [
      "with space.txt",
      "qu\"o'te.txt",
      "new\nline.txt",
      "-rf",
      "--output=x",
      "[a]*.txt",
      "caf\udce9.txt",
      "héllo.txt",
    ];
    for (const name of names) writeFileSync(joinPath(sandbox.directory, name), "1\n2\n");
    sandbox.git("add", "--all");
    const expected = Object.fromEntries(names.map((name) => [name, "added 1,2"]));
    expect(await staged(sandbox)).toEqual(expected);
    sandbox.git("commit", "--quiet", "-m", "odd");
    for (const name of names) writeFileSync(joinPath(sandbox.directory, name), "1\nnew\n2\n");
    sandbox.git("add", "--all");
    const edited = Object.fromEntries(names.map((name) => [name, "modified 2"]));
    expect(await staged(sandbox)).toEqual(edited);
  });

  test("lines that look like a patch cannot shift line numbers", async () => {
    const sandbox = committed({ "a.txt": "1\n2\n", "b.txt": "1\n" });
    sandbox.write({
      "a.txt": "1\ndiff --git a/b.txt b/b.txt\n@@ -1,5 +1,9 @@\nBinary files a/x and b/y differ\n2\n",
      "b.txt": "1\n+x\n-y\n\\ No newline at end of file",
    });
    sandbox.git("add", "--all");
    expect(await staged(sandbox)).toEqual({ "a.txt": "modified 2,3,4", "b.txt": "modified 2,3,4" });
  });

  test("attributes and configuration that hide or reshape diffs do not", async () => {
    const sandbox = committed({
      ".gitattributes": "*.txt -diff\n*.md diff=upper\n",
      "a.txt": "1\n2\n",
      "b.md": "a\nb\n",
    });
    sandbox.git("config", "diff.upper.textconv", "tr a-z A-Z <");
    sandbox.git("config", "diff.context", "9");
    sandbox.git("config", "diff.interHunkContext", "9");
    sandbox.git("config", "diff.noprefix", "true");
    sandbox.git("config", "diff.external", "false");
    sandbox.git("config", "color.ui", "always");
    sandbox.write({ "a.txt": "0\n1\n2\n3\n", "b.md": "a\nB\n" }).git("add", "--all");
    expect(await staged(sandbox)).toEqual({ "a.txt": "modified 1,4", "b.md": "modified 2" });
  });

  test("UTF-16 text and binary files have lines too", async () => {
    const sandbox = committed({ "a.txt": "x" });
    sandbox.write({ "wide.txt": Buffer.from("\ufeffone\ntwo\n", "utf16le") }).commitAll("wide");
    sandbox.write({ "wide.txt": Buffer.from("\ufeffone\nnew\ntwo\n", "utf16le") }).git("add", "--all");
    expect((await staged(sandbox))["wide.txt"]).toMatch(/^modified \d/);
  });

  test("the first commit of an empty repository", async () => {
    const sandbox = Sandbox.repository().write({ "a.txt": "1\n2" });
    sandbox.git("add", "--all");
    expect(await staged(sandbox)).toEqual({ "a.txt": "added 1,2" });
  });

  test("nothing staged, nothing there", async () => {
    expect(await staged(Sandbox.repository())).toEqual({});
  });

  test("a linked worktree has its own index", async () => {
    const sandbox = committed({ "a.txt": "1\n" });
    const linked = join(sandbox.root, "linked");
    sandbox.git("worktree", "add", "--quiet", linked);
    sandbox.write({ "a.txt": "main\n" }).git("add", "--all");
    writeFileSync(join(linked, "b.txt"), "1\n");
    sandbox.run("git", ["add", "--all"], {}, linked);
    const change = await openChange(await findRepository(linked), { kind: "staged" });
    onTestFinished(() => change.objects.close());
    expect(await describeChange(change)).toEqual({ "b.txt": "added 1" });
  });

  test("from a subdirectory it is the whole index", async () => {
    const sandbox = committed({ "a.txt": "1\n", "sub/b.txt": "1\n" });
    sandbox.write({ "a.txt": "2\n", "sub/b.txt": "2\n" }).git("add", "--all");
    const change = await openChange(await findRepository(join(sandbox.directory, "sub")), { kind: "staged" });
    onTestFinished(() => change.objects.close());
    expect(await describeChange(change)).toEqual({ "a.txt": "modified 1", "sub/b.txt": "modified 1" });
  });

  test("the tree is the one that git commits", async () => {
    const sandbox = committed({ "a.txt": "1\n" });
    mkdirSync(join(sandbox.directory, "deep/er"), { recursive: true });
    sandbox.write({ "deep/er/x.txt": "1\n", "intent.txt": "1\n" }).git("add", "deep");
    sandbox.git("add", "--intent-to-add", "intent.txt");
    const named = await nameStagedTree(await findRepository(sandbox.directory));
    sandbox.git("commit", "--quiet", "-m", "next");
    expect(sandbox.git("rev-parse", "HEAD^{tree}")).toBe(named);
  });

  test("a foreign lock on the index does not matter", async () => {
    const sandbox = committed({ "a.txt": "1\n" });
    sandbox.write({ "a.txt": "2\n" }).git("add", "--all");
    writeFileSync(join(sandbox.directory, ".git/index.lock"), "");
    expect(await describeChange(await open(sandbox))).toEqual({ "a.txt": "modified 1" });
  });

  test("a conflicted index is refused by name", async () => {
    const sandbox = committed({ "a.txt": "1\n" });
    sandbox.git("checkout", "--quiet", "-b", "other");
    sandbox.write({ "a.txt": "2\n" }).commitAll("other");
    sandbox.git("checkout", "--quiet", "main");
    sandbox.write({ "a.txt": "3\n" }).commitAll("main");
    sandbox.tryGit(["merge", "other"]);
    await expect(open(sandbox)).rejects.toThrow(UnmergedError);
    await expect(open(sandbox)).rejects.toThrow("a.txt");
  });
});

describe("a merge", () => {
  test("is held against all parents: new is what none of them has", async () => {
    const sandbox = committed({ "a.txt": "1\n2\n3\n4\n5\n6\n7\n8\n9\n" });
    sandbox.git("checkout", "--quiet", "-b", "other");
    sandbox.write({ "a.txt": "theirs\n2\n3\n4\n5\n6\n7\n8\n9\n", "theirs.txt": "1\n" }).commitAll("other");
    sandbox.git("checkout", "--quiet", "main");
    sandbox.write({ "a.txt": "1\n2\n3\n4\n5\n6\n7\n8\nours\n", "ours.txt": "1\n" }).commitAll("main");
    sandbox.git("merge", "--quiet", "--no-commit", "other");
    sandbox.write({ "a.txt": "theirs\n2\n3\n4\nevil\n5\n6\n7\n8\nours\n" }).git("add", "--all");
    sandbox.git("commit", "--quiet", "-m", "merge");
    const change = await open(sandbox, { kind: "commit", revision: "HEAD" });
    expect(change.bases).toHaveLength(2);
    expect(await describeChange(change)).toEqual({ "a.txt": "modified 5" });
  });
});

describe("commits and ranges", () => {
  test("a commit is held against its parent, the first one against nothing", async () => {
    const sandbox = committed({ "a.txt": "1\n" });
    sandbox.write({ "a.txt": "1\n2\n" }).commitAll("second");
    expect(await describeChange(await open(sandbox, { kind: "commit", revision: "HEAD" }))).toEqual({
      "a.txt": "modified 2",
    });
    expect(await describeChange(await open(sandbox, { kind: "commit", revision: "HEAD~1" }))).toEqual({
      "a.txt": "added 1",
    });
  });

  test("a range is the tip against the merge base, with its commits oldest first", async () => {
    const sandbox = committed({ "a.txt": "1\n" });
    sandbox.git("checkout", "--quiet", "-b", "topic");
    const first = sandbox.write({ "b.txt": "1\n" }).commitAll("b");
    const second = sandbox.write({ "b.txt": "2\n" }).commitAll("b again");
    sandbox.git("checkout", "--quiet", "main");
    sandbox.write({ "c.txt": "1\n" }).commitAll("c");
    const change = await open(sandbox, { kind: "range", from: "main", to: "topic" });
    expect(change.commits).toEqual([first, second]);
    expect(await describeChange(change)).toEqual({ "b.txt": "added 1" });
  });

  test("all files are held against nothing", async () => {
    const sandbox = committed({ "a.txt": "1\n", "b.txt": "1\n" });
    sandbox.write({ "untracked.txt": "1\n" });
    expect(await describeChange(await open(sandbox, { kind: "all" }))).toEqual({
      "a.txt": "added 1",
      "b.txt": "added 1",
    });
  });

  test("a revision that is not there is an error that says what to do, also beyond the edge of a shallow clone", async () => {
    const sandbox = committed({ "a.txt": "1\n" });
    const oldest = sandbox.git("rev-parse", "HEAD");
    sandbox.write({ "a.txt": "2\n" }).commitAll("second");
    await expect(open(sandbox, { kind: "commit", revision: "nowhere" })).rejects.toThrow(RevisionError);
    const clone = new Sandbox("clone");
    clone.git("clone", "--quiet", "--depth=1", `file://${sandbox.directory}`, ".");
    await expect(open(clone, { kind: "range", from: oldest, to: "HEAD" })).rejects.toThrow(
      /shallow.*git fetch --unshallow/,
    );
  });
});
