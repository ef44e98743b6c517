import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Mirrors } from "../../../change/mirror.ts";
import { NotIsolatedError } from "../../../change/mirror.ts";
import { sanityGate } from "../../../gates/sanity/gate.ts";
import { contextFor, stagedContext } from "../../support/gate-context.ts";
import { Sandbox } from "../../support/sandbox.ts";
import { logOf, nodePackage, nodeTests, word } from "./projects.ts";

const passing = { ...nodePackage, "a.test.mjs": nodeTests({ adds: 2, "adds again": 2 }) };

/** A repository whose first commit holds `files`. */
function committed(files: Readonly<Record<string, string>>): Sandbox {
  const sandbox = Sandbox.repository().write(files);
  sandbox.commitAll("base");
  return sandbox;
}

describe("what is staged", () => {
  it("passes when its tests pass", async () => {
    const sandbox = Sandbox.repository().write(passing);
    sandbox.git("add", "--all");
    const judgement = await sanityGate.judge(await stagedContext(sandbox));
    expect(word(judgement)).toBe("pass/clean");
    expect(judgement.summary).toBe("`npm test` passes 2 tests.");
    expect(logOf(judgement)).toContain("$ npm test\n");
  });

  it("blocks when it fails, though the work tree is mended already", async () => {
    const sandbox = committed(passing).write({ "a.test.mjs": nodeTests({ adds: 3, "adds again": 2 }) });
    sandbox.git("add", "--all");
    sandbox.write({ "a.test.mjs": nodeTests({ adds: 2, "adds again": 2 }) });
    const judgement = await sanityGate.judge(await stagedContext(sandbox));
    expect(word(judgement)).toBe("fail/findings");
    expect(judgement.findings).toHaveLength(1);
    expect(judgement.findings[0]).toMatchObject({
      rule: "sanity/test-failed",
      severity: "error",
      help: "See it with `npm test`.",
      location: { kind: "file", path: "a.test.mjs", region: { startLine: 5, endLine: 5 } },
    });
    expect(judgement.findings[0]?.message).toMatch(/^The test "adds" fails: .*strictly equal/);
    expect(judgement.findings[0]?.excerpt).toContain("2 !== 3");
    expect(judgement.findings[0]?.excerpt, "what the message has said").not.toContain("strictly equal");
  });

  it("passes when only the work tree is broken", async () => {
    const sandbox = committed(passing).write({ "b.mjs": "export {};\n" });
    sandbox.git("add", "--all");
    sandbox.write({ "a.test.mjs": nodeTests({ adds: 3 }), "untracked.test.mjs": nodeTests({ "is not there": 3 }) });
    expect(word(await sanityGate.judge(await stagedContext(sandbox)))).toBe("pass/clean");
  });

  it("keeps the name of a failure when lines above it move", async () => {
    const sandbox = committed(passing).write({ "a.test.mjs": nodeTests({ adds: 3 }) });
    sandbox.git("add", "--all");
    const first = await sanityGate.judge(await stagedContext(sandbox));
    sandbox.write({ "a.test.mjs": `// moved\n${nodeTests({ adds: 3 })}` }).git("add", "--all");
    const second = await sanityGate.judge(await stagedContext(sandbox));
    expect(first.findings[0]?.fingerprint).toMatch(/^[0-9a-f]{64}$/);
    expect(second.findings[0]?.fingerprint).toBe(first.findings[0]?.fingerprint);
    expect(second.findings[0]?.location).toMatchObject({ region: { startLine: 6 } });
  });
});

describe("against the base", () => {
  const failingBase = { ...nodePackage, "old.test.mjs": nodeTests({ "fails of old": 3, passes: 2 }) };

  it("does not block on what failed before", async () => {
    const sandbox = committed(failingBase).write({ "b.mjs": "export {};\n" });
    sandbox.git("add", "--all");
    const judgement = await sanityGate.judge(await stagedContext(sandbox));
    expect(word(judgement)).toBe("pass/only-existing");
    expect(judgement.findings).toEqual([]);
    expect(judgement.notes).toContainEqual({
      code: "existing-failures",
      message: "1 test fails on the base too: fails of old.",
      path: null,
    });
  });

  it("blocks on what fails newly, and on that alone", async () => {
    const sandbox = committed(failingBase).write({ "new.test.mjs": nodeTests({ "fails newly": 3 }) });
    sandbox.git("add", "--all");
    const judgement = await sanityGate.judge(await stagedContext(sandbox));
    expect(word(judgement)).toBe("fail/findings");
    expect(judgement.findings.map((finding) => finding.location)).toEqual([
      { kind: "file", path: "new.test.mjs", region: { startLine: 5, endLine: 5 } },
    ]);
    expect(judgement.notes).toContainEqual(expect.objectContaining({ code: "existing-failures" }));
  });

  it("blocks on all when policy wants no comparison", async () => {
    const sandbox = committed(failingBase).write({ "b.mjs": "export {};\n" });
    sandbox.git("add", "--all");
    const judgement = await sanityGate.judge(await stagedContext(sandbox, { sanity: { differential: false } }));
    expect(word(judgement)).toBe("fail/findings");
  });

  it("runs a base once for several changes on it", async () => {
    const sandbox = committed(failingBase).write({ "b.mjs": "export {};\n" });
    sandbox.git("add", "--all");
    const kept = new Map<string, unknown>();
    const first = await sanityGate.judge(await stagedContext(sandbox, {}, kept));
    expect(logOf(first).split("$ npm test")).toHaveLength(3);
    sandbox.write({ "c.mjs": "export {};\n" }).git("add", "--all");
    const second = await sanityGate.judge(await stagedContext(sandbox, {}, kept));
    expect(word(second)).toBe("pass/only-existing");
    expect(logOf(second).split("$ npm test")).toHaveLength(2);
  });

  it("does not run what it has judged itself once more when it is the base", async () => {
    const sandbox = committed(nodePackage).write({ "a.test.mjs": nodeTests({ adds: 2 }) });
    const kept = new Map<string, unknown>();
    sandbox.git("add", "--all");
    expect(word(await sanityGate.judge(await stagedContext(sandbox, {}, kept)))).toBe("pass/clean");
    sandbox.git("commit", "--quiet", "--message", "judged");
    sandbox.write({ "a.test.mjs": nodeTests({ adds: 3 }) }).git("add", "--all");
    const second = await sanityGate.judge(await stagedContext(sandbox, {}, kept));
    expect(word(second)).toBe("fail/findings");
    expect(logOf(second).split("$ npm test")).toHaveLength(2);
  });

  it("takes what fails on one parent of a merge for old", async () => {
    const sandbox = committed(passing);
    sandbox.git("checkout", "--quiet", "-b", "side");
    sandbox.write({ "old.test.mjs": nodeTests({ "fails on the side": 3 }) }).commitAll("side");
    sandbox.git("checkout", "--quiet", "main");
    sandbox.write({ "b.mjs": "export {};\n" }).commitAll("main");
    sandbox.git("merge", "--quiet", "--no-edit", "side");
    const judgement = await sanityGate.judge(await contextFor(sandbox, { kind: "commit", revision: "HEAD" }));
    expect(word(judgement)).toBe("pass/only-existing");
    sandbox.write({
      "b.test.mjs": nodeTests({ "fails in the merge": 3 }),
      "old.test.mjs": `${sandbox.read("old.test.mjs")}\n`,
    });
    sandbox.git("add", "--all");
    sandbox.git("commit", "--quiet", "--amend", "--no-edit");
    const amended = await sanityGate.judge(await contextFor(sandbox, { kind: "commit", revision: "HEAD" }));
    expect(amended.findings.map((finding) => finding.message.slice(0, 30))).toEqual(['The test "fails in the merge" ']);
    expect(amended.notes).toContainEqual(expect.objectContaining({ code: "existing-failures" }));
  });

  it("blocks on what only both sides of a merge together break", async () => {
    const sandbox = committed({ ...nodePackage, "sum.mjs": "export const sum = 2;\n", "a.test.mjs": nodeTests({}) });
    sandbox.git("checkout", "--quiet", "-b", "side");
    sandbox.write({ "sum.mjs": "export const total = 2;\n" }).commitAll("rename sum");
    sandbox.git("checkout", "--quiet", "main");
    const uses = 'import { sum } from "./sum.mjs";\nif (sum !== 2) throw new Error();\n';
    sandbox.write({ "b.test.mjs": uses }).commitAll("use sum");
    sandbox.git("merge", "--quiet", "--no-edit", "side");
    const context = await contextFor(sandbox, { kind: "commit", revision: "HEAD" });
    expect(context.change.files).toEqual([]);
    expect(word(await sanityGate.judge(context))).toBe("fail/findings");
  });

  it("runs nothing for a merge that only adds documentation to one of its sides", async () => {
    const sandbox = committed(passing);
    sandbox.git("checkout", "--quiet", "-b", "side");
    sandbox.write({ "b.mjs": "export {};\n" }).commitAll("side");
    sandbox.git("checkout", "--quiet", "main");
    sandbox.write({ "README.md": "words\n" }).commitAll("words");
    sandbox.git("merge", "--quiet", "--no-edit", "side");
    const judgement = await sanityGate.judge(await contextFor(sandbox, { kind: "commit", revision: "HEAD" }));
    expect(word(judgement)).toBe("skip/nothing-to-judge");
  });

  it("blocks on a failure without names, and says that the base fails too", async () => {
    const sandbox = committed({ "a.txt": "1\n" }).write({ "a.txt": "2\n" });
    sandbox.git("add", "--all");
    const judgement = await sanityGate.judge(
      await stagedContext(sandbox, { sanity: { command: "echo broken; exit 4" } }),
    );
    expect(word(judgement)).toBe("fail/findings");
    expect(judgement.findings[0]).toMatchObject({ rule: "sanity/command-failed", excerpt: "broken" });
    expect(judgement.findings[0]?.message).toMatch(/ended with exit code 4.* fails on the base too/);
  });

  it("does not take a run for explained that was killed", async () => {
    const command = "node --test; code=$?; test -e b.mjs && kill -9 $$; exit $code";
    const sandbox = committed(failingBase).write({ "b.mjs": "export {};\n" });
    sandbox.git("add", "--all");
    const judgement = await sanityGate.judge(await stagedContext(sandbox, { sanity: { command } }));
    expect(word(judgement)).toBe("fail/findings");
    expect(judgement.findings[0]?.message).toContain("was killed by SIGKILL");
  });

  it("does not take a run for explained that newly ends before its plan", async () => {
    const old = "TAP version 14\n1..3\nnot ok 1 - adds\n";
    const judgeTap = async (base: string, now: string) => {
      const sandbox = committed({ "results.tap": base }).write({ "results.tap": now, "b.mjs": "export {};\n" });
      sandbox.git("add", "--all");
      return sanityGate.judge(await stagedContext(sandbox, { sanity: { command: "cat results.tap; exit 1" } }));
    };
    const cutShort = await judgeTap(`${old}ok 2 - b\nok 3 - c\n`, old);
    expect(word(cutShort)).toBe("fail/findings");
    expect(cutShort.findings[0]?.message).toBe(
      "`cat results.tap; exit 1` ended with exit code 1, and does not keep to its plan: 3 points are planned, and 1 reported.",
    );
    expect(word(await judgeTap(old, `${old}ok 2 - b\n`))).toBe("pass/only-existing");
  });

  it("does not believe a report that a test of the package's runner prints", async () => {
    const sample = `console.log("TAP version 14\\nnot ok 1 - sample\\n1..1");\n`;
    const sandbox = Sandbox.repository().write({ ...passing, "a.test.mjs": passing["a.test.mjs"] + sample });
    sandbox.git("add", "--all");
    expect(word(await sanityGate.judge(await stagedContext(sandbox)))).toBe("pass/clean");
  });
});

describe("a change of how tests are run", () => {
  const broken = { "a.test.mjs": nodeTests({ adds: 3, "adds again": 2 }) };
  const script = (test: string) => JSON.stringify({ name: "sample", private: true, scripts: { test } });
  const judgeStaged = async (files: Readonly<Record<string, string>>) => {
    const sandbox = committed({ ...passing, "src/a.mjs": "export {};\n" }).write(files);
    sandbox.git("add", "--all");
    return sanityGate.judge(await stagedContext(sandbox));
  };

  it("cannot hide a failure behind an exit code of 0", async () => {
    const judgement = await judgeStaged({ ...broken, "package.json": script("node --test || true") });
    expect(word(judgement)).toBe("fail/findings");
    expect(judgement.findings.map(({ message }) => message)).toEqual([expect.stringMatching(/^The test "adds" fails/)]);
  });

  it("cannot leave nothing to run where the base has tests", async () => {
    const judgement = await judgeStaged({ ...broken, "package.json": script("true") });
    expect(word(judgement)).toBe("error/no-tests-ran");
    expect(judgement.summary).toContain("until now `npm test` ran some");
  });

  it("cannot take code away from the tests around it", async () => {
    const test = `import assert from "node:assert";\nimport test from "node:test";\nimport { one } from "./src/one.mjs";\ntest("is one", () => assert.equal(one, 1));\n`;
    const sandbox = committed({ ...nodePackage, "one.test.mjs": test, "src/one.mjs": "export const one = 1;\n" });
    sandbox.write({
      "src/one.mjs": "export const one = 2;\n",
      "src/package.json": script("node --test"),
      "src/own.test.mjs": nodeTests({ fine: 2 }),
    });
    sandbox.git("add", "--all");
    const judgement = await sanityGate.judge(await stagedContext(sandbox));
    expect(word(judgement)).toBe("fail/findings");
    expect(judgement.summary).toBe("1 failure in `npm test`.");
  });

  it("may take a folder away with its tests", async () => {
    const sandbox = committed({
      "README.md": "",
      "a/package.json": script("node --test"),
      "a/a.test.mjs": nodeTests({ a: 2 }),
    });
    sandbox.remove("a");
    sandbox.git("add", "--all");
    expect(word(await sanityGate.judge(await stagedContext(sandbox)))).toBe("skip/no-tests-found");
  });
});

describe("nothing to run", () => {
  it("is said of documentation alone", async () => {
    const sandbox = committed(passing).write({ "README.md": "# Read me\n", "a.test.mjs": nodeTests({ adds: 3 }) });
    sandbox.git("add", "README.md");
    expect(word(await sanityGate.judge(await stagedContext(sandbox)))).toBe("skip/nothing-to-judge");
  });

  it("is said of paths outside sanity.when", async () => {
    const sandbox = committed(passing).write({ "tools/x.mjs": "export {};\n" });
    sandbox.git("add", "--all");
    const judgement = await sanityGate.judge(await stagedContext(sandbox, { sanity: { when: ["src/**"] } }));
    expect(word(judgement)).toBe("skip/nothing-to-judge");
  });

  it("is said of npm's default script", async () => {
    const manifest = JSON.stringify({ scripts: { test: 'echo "Error: no test specified" && exit 1' } });
    const sandbox = Sandbox.repository().write({ "package.json": manifest, "a.js": "" });
    sandbox.git("add", "--all");
    expect(word(await sanityGate.judge(await stagedContext(sandbox)))).toBe("skip/no-tests-found");
  });

  it("is said when policy turns the gate off", async () => {
    const sandbox = Sandbox.repository().write(passing);
    sandbox.git("add", "--all");
    expect(word(await sanityGate.judge(await stagedContext(sandbox, { sanity: { enabled: false } })))).toBe(
      "off/disabled",
    );
  });
});

describe("what cannot be judged is an error", () => {
  const stage = (files: Readonly<Record<string, string>>) => {
    const sandbox = Sandbox.repository().write(files);
    sandbox.git("add", "--all");
    return sandbox;
  };

  it("a run of no tests", async () => {
    const manifest = JSON.stringify({ scripts: { test: "node --test nothing-*.mjs" } });
    const judgement = await sanityGate.judge(await stagedContext(stage({ "package.json": manifest })));
    expect(word(judgement)).toBe("error/no-tests-ran");
  });

  it("a command of the repository that nobody trusted", async () => {
    const untrusted = [{ key: "sanity.command", value: "touch /tmp/ran", why: "command" }] as const;
    const judgement = await sanityGate.judge(await stagedContext(stage(passing), { untrusted }));
    expect(word(judgement)).toBe("error/untrusted-command");
    expect(judgement.summary).toContain("dl trust");
    expect(judgement.log).toBeNull();
  });

  it("a test tool that is not installed", async () => {
    const manifest = JSON.stringify({
      scripts: { test: "dl-no-such-runner" },
      devDependencies: { "dl-no-such-runner": "1" },
    });
    const judgement = await sanityGate.judge(await stagedContext(stage({ "package.json": manifest })));
    expect(word(judgement)).toBe("error/tool-missing");
    expect(judgement.summary).toContain("dl-no-such-runner is not there. Run `npm install`");
  });

  it("packages that are not installed", async () => {
    const files = { ...nodePackage, "a.test.mjs": 'import "left-pad";\n' };
    const judgement = await sanityGate.judge(await stagedContext(stage(files)));
    expect(word(judgement)).toBe("error/tool-missing");
    expect(judgement.summary).toContain("node_modules is not there");
  });

  it("but not a module of the project itself that is not there", async () => {
    const files = { ...nodePackage, "a.test.mjs": 'import "./not-there.mjs";\n' };
    expect(word(await sanityGate.judge(await stagedContext(stage(files))))).toBe("fail/findings");
  });

  it("a mirror that leads back into the work tree", async () => {
    const context = await stagedContext(stage(passing));
    const mirrors: Mirrors = { checkOut: () => Promise.reject(new NotIsolatedError("a link leads back")) };
    const judgement = await sanityGate.judge({ ...context, mirrors });
    expect(word(judgement)).toBe("error/not-isolated");
    expect(judgement.summary).toBe("a link leads back");
  });
});

describe("surroundings", () => {
  it("gives the tests a clean environment, and the user's files no part in it", async () => {
    const sandbox = Sandbox.repository().write({ "a.txt": "1\n" });
    sandbox.git("add", "--all");
    const listing = join(sandbox.root, "environment");
    const context = await stagedContext(sandbox, {
      sanity: { command: `env > '${listing}'; pwd >> '${listing}'; touch made` },
    });
    const judgement = await sanityGate.judge(context);
    expect(word(judgement)).toBe("pass/clean");
    const lines = readFileSync(listing, "utf8").split("\n");
    expect(lines).toEqual(expect.arrayContaining(["NO_COLOR=1", "FORCE_COLOR=0"]));
    expect(lines.some((line) => line.startsWith("CI="))).toBe(true);
    const forbidden = /^(GIT_(DIR|INDEX_FILE|WORK_TREE|PREFIX|OBJECT_DIRECTORY)|NODE_TEST_CONTEXT|VITEST\w*)=/;
    expect(lines.filter((line) => forbidden.test(line))).toEqual([]);
    expect(lines.filter((line) => line.startsWith(join(sandbox.home, ".cache/dev-loop/mirrors/")))).toHaveLength(1);
    expect(existsSync(join(sandbox.directory, "made"))).toBe(false);
  });

  it("takes secrets out of excerpts and the log", async () => {
    const secret = ["q7Rt9xZ", "2mKp4Lw8", "Vb3Nc6Hd1"].join("");
    const sandbox = Sandbox.repository().write({ "a.txt": "1\n" });
    sandbox.git("add", "--all");
    const judgement = await sanityGate.judge(
      await stagedContext(sandbox, { sanity: { command: `printf 'key %s\\n' q7Rt9xZ2mKp4Lw8"Vb3Nc6Hd1"; exit 1` } }),
    );
    expect(judgement.findings[0]?.excerpt).toBe("key [redacted]");
    expect(logOf(judgement)).toContain("key [redacted]");
    expect(JSON.stringify(judgement) + logOf(judgement)).not.toContain(secret);
  });

  it("shows what is going on", async () => {
    const sandbox = Sandbox.repository().write({ "a.txt": "1\n" });
    sandbox.git("add", "--all");
    const shown: string[] = [];
    const context = await stagedContext(sandbox, { sanity: { command: "echo step one; sleep 0.3; echo step two" } });
    await sanityGate.judge({ ...context, progress: (line) => shown.push(line) });
    expect(shown.at(-1)).toMatch(/: step two$/);
  });

  it("says that it ran in the work tree when policy says so, and compares with nothing", async () => {
    const sandbox = committed({ ...nodePackage, "a.test.mjs": nodeTests({ adds: 3 }) }).write({ "b.mjs": "" });
    sandbox.git("add", "--all");
    const judgement = await sanityGate.judge(await stagedContext(sandbox, { snapshot: { inPlace: true } }));
    expect(word(judgement)).toBe("fail/findings");
    expect(judgement.notes).toContainEqual(expect.objectContaining({ code: "in-place" }));
    expect(sandbox.read("b.mjs")).toBe("");
  });
});
