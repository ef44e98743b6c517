import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { expectBlocked, expectStamped, gatedRepository, leak, token } from "../support/gated.ts";
import { dlBinary, type Ran, type Sandbox } from "../support/sandbox.ts";
import { commit, expectLetThrough, log, project, verify, withPolicy } from "../support/shadowed.ts";

describe("in shadow mode", () => {
  test("a commit that would have been blocked is made, told of, recorded, and not stamped", () => {
    const sandbox = withPolicy("mode: shadow");
    const before = log(sandbox).length;
    const ran = commit(sandbox, { "a.txt": leak });
    expectLetThrough(sandbox, ran, "secrets");
    expect(ran.output).toContain("a.txt:1");
    expect(ran.output).toContain("Let through by shadow mode without a stamp");
    expect(ran.output).not.toContain(token);
    const [event, ...others] = log(sandbox).slice(before);
    expect(others).toEqual([]);
    expect(event?.result).toMatchObject({
      verdict: "pass",
      exitCode: 0,
      inShadow: ["sanity", "semgrep", "secrets"],
      shadow: ["secrets"],
    });
    expect(verify(sandbox)).toEqual({ code: 0, status: "missing", shadow: true });
  });

  test("and leaves nothing behind that would let the next one pass unseen", () => {
    const sandbox = withPolicy("mode: shadow");
    expectLetThrough(sandbox, commit(sandbox, { "a.txt": leak }), "secrets");
    const state = join(sandbox.directory, ".git/dl");
    expect(existsSync(join(state, "let-through.json"))).toBe(false);
    expect(statSync(join(state, "passed-index")).size).toBe(0);
    sandbox.git("reset", "--quiet", "--soft", "HEAD~1");
    const again = sandbox.tryGit(["commit", "-m", "again"]);
    expectLetThrough(sandbox, again, "secrets");
    expect(again.output).not.toContain("passed before");
    // Enforced again, the same content is blocked, though it was let through.
    expect(sandbox.dl(["trust", "--revoke"]).code).toBe(0);
    sandbox.git("reset", "--quiet", "--soft", "HEAD~1");
    expectBlocked(sandbox.tryGit(["commit", "-m", "again"]), "secrets", "a.txt:1");
  });

  test("what passes is stamped, and the next commit is judged along with what was let through", () => {
    const sandbox = withPolicy("mode: shadow");
    expectStamped(sandbox, commit(sandbox, { "a.txt": "1\n" }));
    expectLetThrough(sandbox, commit(sandbox, { "b.txt": leak }), "secrets");
    const next = commit(sandbox, { "c.txt": "3\n" });
    expectLetThrough(sandbox, next, "secrets");
    expect(next.output).toContain("b.txt:1");
    expect(next.output).toContain("Judged along: the commits since");
    expectStamped(sandbox, commit(sandbox, { "b.txt": "2\n" }));
  });

  test("a gate that cannot judge is told of, too", () => {
    const sandbox = withPolicy("mode: shadow");
    sandbox.write({ "a.js": "let a = 1;\n" }).git("add", "--all");
    const ran = sandbox.tryGit(["commit", "-m", "x"], { DL_TOOLS_DIR: join(sandbox.root, "no-tools") });
    expectLetThrough(sandbox, ran, "semgrep");
    expect(ran.output).toContain("shadow: semgrep would have blocked: its tool is missing");
    expect(log(sandbox).at(-1)?.result.shadow).toEqual(["semgrep"]);
  });

  test("the tests run once a commit, and commit-msg takes up what pre-commit has let through", () => {
    const sandbox = withPolicy("sanity: {mode: shadow}", project);
    const before = log(sandbox).length;
    expectLetThrough(sandbox, commit(sandbox, { fails: "" }), "sanity");
    expect(log(sandbox)).toHaveLength(before + 1);
  });

  test("an amendment takes the stamp off, without a warning", () => {
    const sandbox = withPolicy("mode: shadow");
    expectStamped(sandbox, commit(sandbox, { "a.txt": "1\n" }));
    expectLetThrough(sandbox, commit(sandbox, { "a.txt": leak }, "--amend"), "secrets");
    expect(verify(sandbox).status).toBe("missing");
  });

  test("a stamp that was promised to a commit that git gave up is not looked for on the next", () => {
    const sandbox = withPolicy("mode: shadow");
    const refuse = join(sandbox.directory, ".git/hooks/reference-transaction");
    writeFileSync(refuse, "#!/bin/sh\nexit 1\n", { mode: 0o755 });
    expect(commit(sandbox, { "a.txt": "1\n" }).code).not.toBe(0);
    expect(readFileSync(join(sandbox.directory, ".git/dl/stamped"), "utf8")).not.toBe("");
    rmSync(refuse);
    expectLetThrough(sandbox, commit(sandbox, { "a.txt": leak }), "secrets");
  });

  test("a secret in the message is let through, told of and recorded", () => {
    const sandbox = withPolicy("mode: shadow");
    sandbox.write({ "a.txt": "1\n" }).git("add", "--all");
    const ran = sandbox.tryGit(["commit", "-m", `Use ${token}`]);
    expectLetThrough(sandbox, ran, "secrets");
    expect(ran.output).toContain(
      "shadow: secrets would have blocked: the commit message holds a secret; this commit gets no stamp",
    );
    const [checkpoint, recorded] = log(sandbox).slice(-2);
    expect(recorded).toMatchObject({ type: "commit-message", checkpoint: checkpoint?.id, result: { gate: "secrets" } });
    expect(JSON.stringify(recorded)).not.toContain(token);
    const report = sandbox.dl(["shadow-report"]);
    expect(report.stdout).toContain("such as commit message:1");
    const [, id = ""] = /dl feedback ([0-9a-f]{8}) correct/.exec(report.stdout) ?? [];
    expect(sandbox.dl(["feedback", id, "correct"])).toMatchObject({ code: 0 });
    expect(sandbox.dl(["shadow-report"]).stdout).toContain("1 labelled correct");
  });
});

describe("what began a commit", () => {
  /** What one hook says, and how it ends. */
  function hook(sandbox: Sandbox, ...args: string[]): Ran {
    return sandbox.dl(["hook", ...args]);
  }

  test("holds for its commit-msg alone, and once", () => {
    const sandbox = withPolicy("mode: shadow");
    sandbox.write({ "a.txt": leak, "../message.txt": "a change\n" }).git("add", "--all");
    for (let time = 0; time < 2; time++) expect(hook(sandbox, "pre-commit").stdout).toContain("dl judges");
    const first = hook(sandbox, "commit-msg", "../message.txt");
    expect(first).toMatchObject({ code: 0, output: "" });
    const second = hook(sandbox, "commit-msg", "../message.txt");
    expect(second.code).toBe(0);
    expect(second.stdout).toContain("dl judges");
    expect(sandbox.read("../message.txt")).toBe("a change\n");
  });

  test("does not hold for what was staged since", () => {
    const sandbox = withPolicy("sanity: {mode: shadow}", project);
    sandbox.write({ fails: "", "../message.txt": "a change\n" }).git("add", "--all");
    expect(hook(sandbox, "pre-commit").code).toBe(0);
    sandbox.write({ "a.txt": leak }).git("add", "--all");
    const ran = hook(sandbox, "commit-msg", "../message.txt");
    expect(ran.code).toBe(1);
    expect(ran.output).toContain("secrets blocks");
  });

  test("does not hold under another policy", () => {
    const sandbox = withPolicy("mode: shadow");
    sandbox.write({ "a.txt": leak, "../message.txt": "a change\n" }).git("add", "--all");
    expect(hook(sandbox, "pre-commit").code).toBe(0);
    expect(sandbox.dl(["trust", "--revoke"]).code).toBe(0);
    expect(hook(sandbox, "commit-msg", "../message.txt").code).toBe(1);
  });
});

describe("a gate that enforces", () => {
  test("blocks while the others are in shadow mode", () => {
    const sandbox = withPolicy("mode: shadow\nsecrets: {mode: enforce}", project);
    expectLetThrough(sandbox, commit(sandbox, { fails: "" }), "sanity");
    const blocked = commit(sandbox, { "a.txt": leak });
    expectBlocked(blocked, "secrets", "a.txt:1", "shadow: sanity would have blocked: 1 finding");
    expect(log(sandbox).at(-1)?.result).toMatchObject({
      verdict: "block",
      blockedBy: "secrets",
      exitCode: 1,
      shadow: ["sanity"],
    });
  });

  test("blocks a message, too, while the others are in shadow mode", () => {
    const sandbox = withPolicy("mode: shadow\nsecrets: {mode: enforce}");
    sandbox.write({ "a.txt": "1\n" }).git("add", "--all");
    expectBlocked(sandbox.tryGit(["commit", "-m", `Use ${token}`]), "secrets");
  });

  test("blocks where one other gate is in shadow mode", () => {
    const sandbox = withPolicy("semgrep: {mode: shadow}");
    expectBlocked(commit(sandbox, { "a.txt": leak }), "secrets", "a.txt:1");
  });
});

describe("shadow mode is a loosening", () => {
  test.each(["mode: shadow", "secrets: {mode: shadow}"])("that a staged file alone cannot bring: %s", (policy) => {
    const sandbox = gatedRepository();
    const ran = commit(sandbox, { ".devloop.yaml": `${sandbox.read(".devloop.yaml")}${policy}\n`, "a.txt": leak });
    expectBlocked(ran, "secrets", "a.txt:1", "Not in force until trusted", "dl trust");
  });

  test("that a staged file cannot bring, though it was trusted and committed once", () => {
    const sandbox = withPolicy("mode: shadow");
    const shadowed = sandbox.read(".devloop.yaml");
    const enforced = shadowed.replace("\nmode: shadow", "\n");
    expectStamped(sandbox, commit(sandbox, { ".devloop.yaml": enforced }));
    expectBlocked(commit(sandbox, { ".devloop.yaml": shadowed, "a.txt": leak }), "secrets", "a.txt:1");
  });

  test("that has no effect without trust, committed or not", () => {
    const sandbox = gatedRepository();
    expectStamped(sandbox, commit(sandbox, { ".devloop.yaml": `${sandbox.read(".devloop.yaml")}mode: shadow\n` }));
    expectBlocked(commit(sandbox, { "a.txt": leak }), "secrets", '- mode: "shadow" (it loosens the policy)');
    expect(verify(sandbox).status).toBe("ok");
  });

  test("that an agent cannot put in force", () => {
    const sandbox = gatedRepository();
    sandbox.write({ ".devloop.yaml": `${sandbox.read(".devloop.yaml")}mode: shadow\n` });
    expect(sandbox.dl(["trust", "--yes"], { CLAUDECODE: "1" })).toMatchObject({ code: 2 });
  });

  test("that a staged file takes back at once", () => {
    const sandbox = withPolicy("mode: shadow");
    const policy = sandbox.read(".devloop.yaml").replace("\nmode: shadow", "\nmode: enforce");
    expectBlocked(commit(sandbox, { ".devloop.yaml": policy, "a.txt": leak }), "secrets", "a.txt:1");
  });
});

test("Ctrl-C stops a gate in shadow mode and the commit with it, and is no fault of the change", async () => {
  const slow = JSON.stringify({ name: "p", version: "1.0.0", scripts: { test: 'touch "$HOME/begun" && sleep 60' } });
  const sandbox = withPolicy("mode: shadow");
  sandbox.write({ "package.json": slow }).git("add", "--all");
  const running = spawn(process.execPath, [dlBinary, "hook", "pre-commit"], {
    cwd: sandbox.directory,
    env: sandbox.env,
    stdio: "ignore",
  });
  const ended = once(running, "exit");
  for (let waited = 0; !existsSync(join(sandbox.home, "begun")) && waited < 20_000; waited += 50) await sleep(50);
  running.kill("SIGINT");
  expect(await ended).toEqual([130, null]);
  expect(log(sandbox).at(-1)?.result).toMatchObject({ verdict: "block", blockedBy: "sanity", shadow: [] });
});
