import { readlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { dlBinary, Sandbox, type Ran } from "../support/sandbox.ts";

const manifest = JSON.stringify({ name: "sample", type: "module", scripts: { test: "node --test" } });

const readsEnv = `import { readFileSync } from "node:fs";
import { equal } from "node:assert";
import test from "node:test";
test("the answer is configured", () => equal(readFileSync(".env", "utf8"), "ANSWER=42\\n"));
test("adds", () => equal(1 + 1, 2));
`;

/** A package whose tests read a file that git ignores, among others that they do not need. */
function needsEnv(): Sandbox {
  const sandbox = Sandbox.repository().write({
    "package.json": manifest,
    "test/env.test.js": readsEnv,
    ".gitignore": ".env\nnotes.txt\nscratch/\ndist/\n*.log\n",
    ".env": "ANSWER=42\n",
    "notes.txt": "mine\n",
    "scratch/idea.txt": "mine\n",
    "dist/out.js": "1\n",
    "debug.log": "x\n",
  });
  sandbox.commitAll();
  return sandbox;
}

function install(sandbox: Sandbox, ...options: string[]): Ran {
  return sandbox.dl(["install", "--no-tools", ...options]);
}

interface Tests {
  readonly kind: string;
  readonly why?: string;
  readonly message?: string;
  readonly links?: readonly string[];
  readonly isExact?: boolean;
  readonly offer?: { readonly written: boolean; readonly needsTrust: boolean };
  readonly result?: { readonly outcome: { readonly status: string; readonly reason: string } };
}

function installForJson(sandbox: Sandbox, ...options: string[]): Tests | null {
  const ran = install(sandbox, "--json", ...options);
  expect(ran.code, ran.output).toBe(0);
  return (JSON.parse(ran.stdout) as { tests: Tests | null }).tests;
}

/** Starts a program on a terminal, types `input` once it asks, and gives what it printed. */
function onTerminal(sandbox: Sandbox, input: string): Ran {
  const line = `'${process.execPath}' '${dlBinary}' install --no-tools`;
  const asks = `{ until grep -q 'y/N' screen 2>/dev/null; do sleep 0.1; done; printf '${input}'; sleep 0.5; }`;
  return sandbox.run("sh", ["-c", `${asks} | timeout 50 script -qefc "${line}" screen`]);
}

describe("an installation tries the tests in a fresh checkout", () => {
  test("which pass: one line with their time", () => {
    const sandbox = Sandbox.repository().write({
      "package.json": manifest,
      "test/a.test.js": 'import test from "node:test";\ntest("fine", () => {});\n',
    });
    sandbox.commitAll();
    const ran = install(sandbox);
    expect(ran.code).toBe(0);
    expect(ran.stdout.replaceAll(/\s+/g, " ")).toMatch(
      /The tests pass in a fresh checkout of HEAD: `npm test` passes 1 test \([\d.]+m?s\)\./,
    );
    expect(ran.stderr).toContain("trying the project's tests");
  });

  test("not again where nothing is installed anew, but on demand; never at a dry run or when told not to", () => {
    const sandbox = needsEnv();
    expect(installForJson(sandbox, "--dry-run")).toBeNull();
    expect(installForJson(sandbox, "--no-try")).toBeNull();
    expect(installForJson(sandbox)).toMatchObject({ kind: "left-out" });
    expect(installForJson(sandbox, "--try")).toMatchObject({ kind: "lacks" });
  });

  test.each([
    ["CI", "true"],
    ["npm_lifecycle_event", "prepare"],
  ])("not of itself where %s is %s", (name, value) => {
    const ran = needsEnv().dl(["install", "--no-tools"], { [name]: value });
    expect(ran.code).toBe(0);
    expect(ran.stdout.replaceAll(/\s+/g, " ")).toMatch(/`(dl|npx dl|npx dev-loop) install --try` tries them/);
    expect(ran.stderr).toBe("");
  });

  test("not in a repository without a commit", () => {
    const sandbox = Sandbox.repository().write({ "package.json": manifest });
    expect(installForJson(sandbox)).toMatchObject({ kind: "not-tried", why: "no-commit" });
  });

  test("fails without and with what git ignores: the failure is named, and nothing is offered", () => {
    const sandbox = needsEnv();
    sandbox.write({ "test/env.test.js": readsEnv.replace("42", "43") });
    sandbox.commitAll();
    const ran = install(sandbox);
    expect(ran.code).toBe(0);
    const words = ran.stdout.replaceAll(/\s+/g, " ");
    expect(words).toContain("The tests fail in a fresh checkout of HEAD, with and without what git ignores");
    expect(words).toContain('The test "the answer is configured" fails');
    expect(words).toContain("What fails already does not stop a commit");
    expect(words).toContain("A fresh checkout has no build output (dist)");
    expect(words).toMatch(/log \S+\/sanity-[0-9a-f]{12}\.log/);
    expect(sandbox.read(".devloop.yaml")).not.toContain("\nsnapshot:");
  });

  test("does not run a command that nobody has trusted", () => {
    const sandbox = needsEnv();
    sandbox.write({ ".devloop.yaml": "since: root\nsanity:\n  command: touch ../was-run\n" });
    sandbox.commitAll();
    expect(installForJson(sandbox)).toMatchObject({ kind: "not-tried", why: "untrusted-command" });
    expect(sandbox.run("ls", [".."]).stdout).not.toContain("was-run");
  });

  test("what is not installed is named with its mend", () => {
    const sandbox = Sandbox.repository().write({
      "package.json": JSON.stringify({ name: "sample", scripts: { test: "no-such-runner" } }),
    });
    sandbox.commitAll();
    const ran = install(sandbox, "--yes");
    expect(ran.code).toBe(0);
    const words = ran.stdout.replaceAll(/\s+/g, " ");
    expect(words).toContain("no-such-runner is not there. Run `npm install` in your work tree");
    expect(words).toContain("Until that is mended the sanity gate stops every commit");
    expect(words).not.toContain("inPlace");
  });

  test("what cannot be judged there: snapshot.inPlace is the last resort, and only in words", () => {
    const sandbox = Sandbox.repository().write({
      "package.json": JSON.stringify({ name: "sample", scripts: { test: "node --test nothing-*.js" } }),
    });
    sandbox.commitAll();
    const ran = install(sandbox, "--yes");
    expect(ran.code).toBe(0);
    const words = ran.stdout.replaceAll(/\s+/g, " ");
    expect(words).toContain("`npm test` ran no tests");
    expect(words).toContain("snapshot.inPlace: true is the last resort");
    expect(sandbox.read(".devloop.yaml")).not.toContain("\nsnapshot:");
  });

  test("is over at the deadline", () => {
    const sandbox = Sandbox.repository().write({
      "package.json": JSON.stringify({ name: "sample", scripts: { test: "sleep 60" } }),
      ".devloop.yaml": "since: root\nsanity:\n  timeout: 1s\n",
    });
    sandbox.commitAll();
    expect(installForJson(sandbox)).toMatchObject({ kind: "failed", result: { outcome: { status: "timeout" } } });
  });

  test("Ctrl-C ends it, and what it started; dl stays installed", () => {
    const sandbox = Sandbox.repository().write({
      "package.json": JSON.stringify({ name: "sample", scripts: { test: "echo $$ >../pid; exec sleep 300" } }),
    });
    sandbox.commitAll();
    writeFileSync(
      join(sandbox.root, "run.sh"),
      `'${process.execPath}' '${dlBinary}' install --no-tools & dl=$!
pid=; until [ -n "$pid" ]; do sleep 0.1; pid=$(find "$HOME" -name pid -exec cat {} + 2>/dev/null); done
kill -INT $dl; wait $dl; code=$?
kill -0 $pid 2>/dev/null && echo "still there"
exit $code
`,
    );
    const ran = sandbox.run("timeout", ["50", "bash", "-m", join(sandbox.root, "run.sh")]);
    expect(ran.code, ran.output).toBe(130);
    expect(ran.stdout).toContain("The trial of the tests was stopped; dl is installed.");
    expect(ran.stdout).not.toContain("still there");
    expect(sandbox.read(".git/hooks/pre-commit")).toContain("dl");
  });
});

describe("what the tests lack", () => {
  test("is found among what git ignores, and shown to be pasted", () => {
    const sandbox = needsEnv();
    const ran = install(sandbox);
    expect(ran.code).toBe(0);
    expect(ran.stdout.replaceAll(/\s+/g, " ")).toContain("pass with what git ignores in your work tree: .env (");
    expect(ran.stdout).toContain("snapshot:\n  link:\n    add:\n      - .env\n");
    expect(sandbox.read(".devloop.yaml")).not.toContain("\nsnapshot:");
    expect(installForJson(sandbox, "--try")).toMatchObject({
      kind: "lacks",
      links: [".env"],
      isExact: true,
      offer: { written: false, needsTrust: true },
    });
  });

  test("is written with --yes, comments kept; after `dl trust` a commit's tests have it", () => {
    const sandbox = needsEnv();
    sandbox.write({ ".devloop.yaml": "# ours\nsince: root # from the start\nreview: {engine: none}\n" });
    sandbox.commitAll();
    const ran = install(sandbox, "--yes");
    expect(ran.stdout).toMatch(/It holds after `(dl|npx dl|npx dev-loop) trust`/);
    expect(sandbox.read(".devloop.yaml")).toBe(
      "# ours\nsince: root # from the start\nreview: {engine: none}\nsnapshot:\n  link:\n    add:\n      - .env\n",
    );
    expect(sandbox.dl(["trust", "--yes"]).code).toBe(0);
    sandbox.git("add", "--all");
    const judged = JSON.parse(sandbox.dl(["checkpoint", "--gate", "sanity", "--json"]).stdout) as {
      results: { gate: string; summary: string; notes: { message: string }[] }[];
    };
    const sanity = judged.results.find(({ gate }) => gate === "sanity");
    expect(sanity?.summary).toBe("`npm test` passes 2 tests.");
    expect(sanity?.notes.map(({ message }) => message)).toEqual(["Linked in from the work tree: .env."]);
    sandbox.git("commit", "--quiet", "--no-verify", "-m", "policy");
    expect(installForJson(sandbox, "--try")).toMatchObject({ kind: "passed" });
  });

  test("is not in the next checkpoint's mirror when nobody asked for it", () => {
    const sandbox = needsEnv();
    expect(installForJson(sandbox)).toMatchObject({ links: [".env"] });
    const judged = sandbox.dl(["checkpoint", "--all-files", "--gate", "sanity", "--json"]);
    expect(judged.code).toBe(1);
    expect(judged.stdout).toContain("the answer is configured");
  });

  test("is asked for on a terminal: yes", () => {
    const sandbox = needsEnv();
    const ran = onTerminal(sandbox, "y\\n");
    expect(ran.output).toContain("Write .env into snapshot.link of .devloop.yaml? [y/N]");
    expect(sandbox.read(".devloop.yaml")).toContain("\nsnapshot:\n  link:\n    add:\n      - .env\n");
  });

  test("is asked for on a terminal: no", () => {
    const sandbox = needsEnv();
    const ran = onTerminal(sandbox, "n\\n");
    expect(ran.output).toContain("[y/N]");
    expect(sandbox.read(".devloop.yaml")).not.toContain("\nsnapshot:");
  });

  test("is a folder of data, for Python's tests", () => {
    const sandbox = Sandbox.repository().write({
      "setup.py": "",
      "tests/test_data.py":
        'import unittest\n\n\nclass DataTest(unittest.TestCase):\n    def test_sum(self):\n        with open("data [v1]/numbers.txt") as file:\n            self.assertEqual(sum(map(int, file)), 6)\n',
      ".gitignore": "data*/\nlocal.cfg\n__pycache__/\n",
      "data [v1]/numbers.txt": "1\n2\n3\n",
      "local.cfg": "x\n",
      "__pycache__/x.pyc": "",
    });
    sandbox.commitAll();
    const tests = installForJson(sandbox, "--yes");
    expect(tests).toMatchObject({ kind: "lacks", links: [String.raw`data \[v1\]`], isExact: true });
    expect(sandbox.dl(["trust", "--yes"]).code).toBe(0);
    sandbox.git("add", "--all");
    sandbox.git("commit", "--quiet", "--no-verify", "-m", "policy");
    expect(installForJson(sandbox, "--try")).toMatchObject({ kind: "passed" });
    expect(() => readlinkSync(join(sandbox.directory, "data [v1]/numbers.txt"))).toThrow("EINVAL");
  });

  test("helps, and something else fails all the same", () => {
    const sandbox = needsEnv();
    sandbox.write({
      "test/b.test.js": 'import test from "node:test";\ntest("old", () => { throw new Error("old"); });\n',
    });
    sandbox.commitAll();
    const ran = install(sandbox);
    const words = ran.stdout.replaceAll(/\s+/g, " ");
    expect(words).toContain("the tests lack what git ignores in your work tree: .env (");
    expect(words).toContain("With it: 1 failure in `npm test`. What fails already does not stop a commit");
  });
});
