import { spawn } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { expectBlocked, expectStamped, gatedRepository, leak } from "../support/gated.ts";
import type { Ran, Sandbox } from "../support/sandbox.ts";

/** A project with a staged change, whose tests say that they have begun and then wait until they are told to end. */
function slowProject(): Sandbox {
  const sandbox = gatedRepository();
  sandbox.write({
    "a.js": "1\n",
    "package.json": JSON.stringify({ scripts: { test: "node test.js" } }),
    "test.js": `const fs = require("fs"), home = process.env.HOME + "/";
fs.writeFileSync(home + "begun", String(process.pid));
const timer = setInterval(() => fs.existsSync(home + "go") && clearInterval(timer), 10);
console.log("1 passing");
`,
  });
  sandbox.git("add", "--all");
  return sandbox;
}

interface Committing {
  readonly ended: Promise<Ran>;
  readonly pid: number;
}

async function startCommit(sandbox: Sandbox): Promise<Committing> {
  const child = spawn("git", ["commit", "-m", "x"], { cwd: sandbox.directory, env: sandbox.env, detached: true });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += String(chunk)));
  const ended = new Promise<Ran>((resolve) =>
    child.on("close", (code) => resolve({ code, stdout: output, stderr: "", output })),
  );
  while (!existsSync(join(sandbox.home, "begun"))) await sleep(20);
  return { ended, pid: child.pid ?? 0 };
}

function letTestsEnd(sandbox: Sandbox): void {
  writeFileSync(join(sandbox.home, "go"), "");
}

describe("a `git add` by another process while the gates run", () => {
  test("cannot slip a leak in", async () => {
    const sandbox = slowProject();
    const { ended } = await startCommit(sandbox);
    sandbox.write({ "late.txt": leak }).git("add", "late.txt");
    letTestsEnd(sandbox);
    expectBlocked(await ended, "secrets", "late.txt:1");
    expect(sandbox.git("log", "-1", "--format=%s")).toBe("Adopt dl");
  });

  test("is judged, and stamped, when it brings nothing bad", async () => {
    const sandbox = slowProject();
    const { ended } = await startCommit(sandbox);
    sandbox.write({ "late.txt": "fine\n" }).git("add", "late.txt");
    letTestsEnd(sandbox);
    expectStamped(sandbox, await ended);
    expect(sandbox.git("show", "--name-only", "--format=", "HEAD")).toBe("a.js\nlate.txt\npackage.json\ntest.js");
  });
});

test("Ctrl-C ends the commit and everything that it started, and the next commit works", async () => {
  const sandbox = slowProject();
  const { ended, pid } = await startCommit(sandbox);
  const testsPid = Number(sandbox.run("cat", [join(sandbox.home, "begun")]).stdout);
  process.kill(-pid, "SIGINT");
  expect((await ended).code).not.toBe(0);
  // git itself ends at once; its hook takes the time that the tests take to end.
  for (let waited = 0; isAlive(testsPid) && waited < 5000; waited += 50) await sleep(50);
  expect(isAlive(testsPid)).toBe(false);
  expect(existsSync(join(sandbox.directory, ".git/dl/checkpoint.lock"))).toBe(false);
  expect(existsSync(join(sandbox.directory, ".git/index.lock"))).toBe(false);
  letTestsEnd(sandbox);
  expectStamped(sandbox, sandbox.tryGit(["commit", "-m", "x"]));
});

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
