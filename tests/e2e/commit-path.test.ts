import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { expectBlocked, expectStamped, gatedRepository, leak } from "../support/gated.ts";
import { dlBinary, type Sandbox } from "../support/sandbox.ts";

/*
 * Every commit passes through these hooks, and most find a verdict: what they load and start is what dl costs. Times are
 * measured by `npm run bench`; here is counted what they are made of.
 */

const recorder = pathToFileURL(join(import.meta.dirname, "../support/record-loads.mjs")).href;

/** A gated repository with a staged change that has passed, and a message to commit it with. */
function alreadyJudged(): Sandbox {
  const sandbox = gatedRepository();
  sandbox.write({ "notes.txt": "1\n", "message.txt": "Take notes\n\nThey are read later.\n" }).git("add", "notes.txt");
  const judged = sandbox.dl(["checkpoint"]);
  if (judged.code !== 0) throw new Error(judged.output);
  return sandbox;
}

/** What one hook loads and which git commands it starts, in order. */
function watch(sandbox: Sandbox, hook: string) {
  const loads = join(sandbox.root, "loads.json");
  const trace = join(sandbox.root, "trace.jsonl");
  rmSync(trace, { force: true });
  const ran = sandbox.run(process.execPath, ["--import", recorder, dlBinary, "hook", hook, "message.txt"], {
    LOADS_FILE: loads,
    GIT_TRACE2_EVENT: trace,
    DL_HOOKS_DIR: ".git/hooks",
  });
  if (ran.code !== 0) throw new Error(ran.output);
  const { files, builtins } = JSON.parse(readFileSync(loads, "utf8")) as { files: string[]; builtins: string[] };
  const bytes = files.reduce((sum, url) => sum + statSync(fileURLToPath(url)).size, 0);
  return { files: files.map((url) => basename(url)), bytes, builtins, gitCommands: gitCommands(trace) };
}

function gitCommands(trace: string): string[] {
  const events = existsSync(trace) ? readFileSync(trace, "utf8").trimEnd().split("\n") : [];
  return events
    .map((line) => JSON.parse(line) as { event: string; name?: string })
    .filter(({ event }) => event === "cmd_name")
    .map(({ name = "" }) => name);
}

test.each([["pre-commit"], ["commit-msg"]])("%s finds a kept verdict with little", (hook) => {
  const { files, bytes, builtins, gitCommands: started } = watch(alreadyJudged(), hook);
  expect(files).toEqual(["dl.js", expect.stringMatching(/^hook-main-/), expect.stringMatching(/^hook-/)]);
  expect(bytes).toBeLessThan(60_000);
  expect(builtins.filter((name) => /NativeModule (crypto|fs\/promises|readline|stream|http)$/.test(name))).toEqual([]);
  expect(started).toEqual(["write-tree", "cat-file"]);
});

test("for a message with trailers, one git command more", () => {
  const sandbox = alreadyJudged();
  sandbox.write({ "message.txt": "Take notes\n\nReviewed-by: Ada Author <ada@example.com>\n" });
  expect(watch(sandbox, "commit-msg").gitCommands).toEqual(["write-tree", "cat-file", "interpret-trailers"]);
});

test("where only an upstream answers for HEAD, two git commands more", () => {
  const sandbox = alreadyJudged();
  sandbox.git("reset", "--quiet", "--soft", "HEAD~1");
  sandbox.git("init", "--quiet", "--bare", "../upstream.git");
  sandbox.git("remote", "add", "origin", "../upstream.git");
  sandbox.git("push", "--quiet", "--set-upstream", "origin", "main");
  expect(sandbox.dl(["checkpoint"]).code).toBe(0);
  const { files, gitCommands: started } = watch(sandbox, "pre-commit");
  expect(files).toHaveLength(3);
  expect(started).toEqual(["write-tree", "cat-file", "rev-parse", "rev-list"]);
});

describe("a whole commit", () => {
  test("of what has passed starts dl once", () => {
    const sandbox = alreadyJudged();
    const trace = join(sandbox.root, "commit.jsonl");
    const ran = sandbox.tryGit(["-c", "maintenance.auto=false", "commit", "-m", "Take notes"], {
      GIT_TRACE2_EVENT: trace,
    });
    expectStamped(sandbox, ran);
    expect(ran.output).toContain("this content has passed before");
    // git itself, write-tree and cat-file of dl in commit-msg, cat-file of the shell in post-commit.
    expect(gitCommands(trace)).toEqual(["commit", "write-tree", "cat-file", "cat-file"]);
  });

  test("of what has passed, with another message, starts it once again", () => {
    const sandbox = gatedRepository().write({ "notes.txt": "1\n" });
    sandbox.git("add", "notes.txt");
    expect(sandbox.tryGit(["commit", "-m", leak]).code).not.toBe(0);
    const ran = sandbox.tryGit(["commit", "-m", "Take notes"]);
    expectStamped(sandbox, ran);
    expect(ran.output).not.toContain("judges the staged change");
  });

  test("of what passed under another policy is judged", () => {
    const sandbox = alreadyJudged();
    const folder = join(sandbox.home, ".config/dev-loop");
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "config.yaml"), "secrets:\n  timeout: 90\n");
    const ran = sandbox.tryGit(["commit", "-m", "Take notes"]);
    expectStamped(sandbox, ran);
    expect(ran.output).toContain("judges the staged change");
  });

  test("of an index that only pretends to have passed is judged and stopped", () => {
    const sandbox = alreadyJudged().write({ "notes.txt": leak });
    sandbox.git("add", "notes.txt");
    sandbox.git("write-tree");
    cpSync(join(sandbox.directory, ".git/index"), join(sandbox.directory, ".git/dl/passed-index"));
    const ran = sandbox.tryGit(["commit", "-m", "Take notes"]);
    expectBlocked(ran, "secrets");
  });

  test("with a gate left out by a person is judged without it", () => {
    const sandbox = alreadyJudged();
    const ran = sandbox.tryGit(["commit", "-m", "Take notes"], { DL_SKIP: "secrets", DL_REASON: "it is slow" });
    expect(ran.code).toBe(0);
    expect(sandbox.git("log", "-1", "--format=%B")).toContain("Dev-Loop-Skip: secrets it is slow");
  });
});
