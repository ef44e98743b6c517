import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, type TestContext } from "vitest";
import type { Judgement } from "../../../gates/contract.ts";
import { sanityGate } from "../../../gates/sanity/gate.ts";
import { stagedContext } from "../../support/gate-context.ts";
import { Sandbox } from "../../support/sandbox.ts";
import { isInstalled, nodePackage, nodeTests } from "./projects.ts";

async function judgeStaged(files: Readonly<Record<string, string>>): Promise<Judgement> {
  const sandbox = Sandbox.repository().write(files);
  sandbox.git("add", "--all");
  return sanityGate.judge(await stagedContext(sandbox));
}

/** `path:line message` of each finding. */
function found(judgement: Judgement): string[] {
  return judgement.findings.map(({ location, message }) => {
    const place = location.kind === "file" ? `${location.path}:${location.region.startLine}` : location.kind;
    return `${place} ${message.split(" fails", 1)[0] ?? ""}`;
  });
}

function need(context: TestContext, command: string, ...args: string[]): void {
  if (!isInstalled(command, ...args)) context.skip(`${command} is not installed`);
}

/** What `pip install -e` leaves in `environment` for a package in `src` and, in setuptools' other way, for one in `lib`. */
function installEditable(environment: string, worktree: string): void {
  const lib = join(environment, "lib");
  const site = join(lib, readdirSync(lib)[0] ?? "", "site-packages");
  writeFileSync(join(site, "by_path.pth"), `${worktree}/src\n`);
  writeFileSync(join(site, "by_finder.pth"), "import __editable___by_finder; __editable___by_finder.install()\n");
  const finder = [
    "import importlib.util, sys",
    `MAPPING = {"by_finder": ${JSON.stringify(`${worktree}/lib/by_finder`)}}`,
    "class Finder:",
    "    @classmethod",
    "    def find_spec(cls, name, path=None, target=None):",
    "        if name in MAPPING:",
    "            return importlib.util.spec_from_file_location(name, MAPPING[name] + '/__init__.py')",
    "def install():",
    "    sys.meta_path.append(Finder)",
  ];
  writeFileSync(join(site, "__editable___by_finder.py"), finder.join("\n"));
}

describe("real tools", () => {
  it("go", async (context) => {
    need(context, "go", "version");
    const judgement = await judgeStaged({
      "service/go.mod": "module example.com/sample\n\ngo 1.21\n",
      "service/calc/calc.go": "package calc\n\nfunc Add(a, b int) int { return a - b }\n",
      "service/calc/calc_test.go":
        'package calc\n\nimport "testing"\n\nfunc TestAdd(t *testing.T) {\n\tif Add(1, 1) != 2 {\n\t\tt.Fatal("wrong sum")\n\t}\n}\n\nfunc TestFine(t *testing.T) {}\n',
    });
    expect(judgement.outcome).toEqual({ status: "fail", reason: "findings" });
    expect(found(judgement)).toEqual(['service/calc/calc_test.go:7 The test "example.com/sample/calc.TestAdd"']);
    expect(judgement.findings[0]?.help).toBe("See it with `cd service && go test ./...`.");
    const log = readFileSync(judgement.log ?? "", "utf8");
    expect(log).toContain("wrong sum");
    expect(log).not.toContain('"Action"');
  });

  it("go, behind a test that has always ended the process", async (context) => {
    need(context, "go", "version");
    const test = (name: string, body: string) => `func Test${name}(t *testing.T) { ${body} }\n`;
    const calc = (difference: string) => ({
      "go.mod": "module example.com/sample\n\ngo 1.21\n",
      "a_test.go": `package calc\n\nimport (\n"os"\n"testing"\n)\n\n${[
        test("Panics", 'panic("old")'),
        test("Leaves", "os.Exit(3)"),
        test("Subtracts", `if ${difference} != 1 { t.Fatal("wrong") }`),
      ].join("")}`,
    });
    const sandbox = Sandbox.repository().write(calc("3 - 2"));
    sandbox.commitAll("base");
    sandbox.write(calc("3 - 1")).git("add", "--all");
    const judgement = await sanityGate.judge(await stagedContext(sandbox));
    expect(found(judgement)).toEqual(['a_test.go:10 The test "example.com/sample.TestSubtracts"']);
  });

  it("cargo, whose second binary fails too", async (context) => {
    need(context, "cargo", "--version");
    const judgement = await judgeStaged({
      "Cargo.toml": '[package]\nname = "sample"\nversion = "0.1.0"\nedition = "2021"\n',
      "src/lib.rs":
        "#[cfg(test)]\nmod tests {\n    #[test]\n    fn adds() {\n        assert_eq!(1 + 1, 3);\n    }\n}\n",
      "tests/outside.rs": '#[test]\nfn outside() {\n    panic!("planted");\n}\n',
    });
    expect(found(judgement)).toEqual(['src/lib.rs:5 The test "tests::adds"', 'tests/outside.rs:3 The test "outside"']);
  });

  it("cargo, when the crate does not compile", async (context) => {
    need(context, "cargo", "--version");
    const judgement = await judgeStaged({
      "Cargo.toml": '[package]\nname = "sample"\nversion = "0.1.0"\nedition = "2021"\n',
      "src/lib.rs": "#[test]\nfn a() { not_there(); }\n",
    });
    expect(judgement.findings).toHaveLength(1);
    expect(judgement.findings[0]).toMatchObject({ rule: "sanity/command-failed" });
    expect(judgement.findings[0]?.excerpt).toContain("not_there");
  });

  it("make", async (context) => {
    need(context, "make", "--version");
    const judgement = await judgeStaged({ Makefile: ".PHONY: test\ntest:\n\t@echo checking; false\n", "a.c": "" });
    expect(judgement.findings).toHaveLength(1);
    expect(judgement.findings[0]?.message).toContain("`make test` ended with exit code 2");
    expect(judgement.findings[0]?.excerpt).toContain("checking");
  });

  it("make, when a command of its recipe is missing", async (context) => {
    need(context, "make", "--version");
    const judgement = await judgeStaged({ Makefile: "test:\n\tdl-no-such-tool --all\n", "a.c": "" });
    expect(judgement.outcome).toEqual({ status: "error", reason: "tool-missing" });
    expect(judgement.summary).toContain("dl-no-such-tool is not there");
  });

  it("unittest and Node side by side in a monorepo", async (context) => {
    need(context, "python3", "--version");
    const judgement = await judgeStaged({
      "web/package.json": nodePackage["package.json"],
      "web/a.test.mjs": nodeTests({ "adds in the browser": 3, fine: 2 }),
      "api/setup.py": "",
      "api/tests/__init__.py": "",
      "api/tests/test_calc.py":
        "import unittest\n\n\nclass CalcTest(unittest.TestCase):\n    def test_add(self):\n        self.assertEqual(1 + 1, 3)\n\n    def test_fine(self):\n        pass\n",
      "untouched/package.json": nodePackage["package.json"].replace("node --test", "exit 9"),
    });
    expect(found(judgement)).toContain('api/tests/test_calc.py:6 The test "tests.test_calc.CalcTest.test_add"');
    expect(found(judgement)).toContain('web/a.test.mjs:5 The test "adds in the browser"');
    expect(judgement.summary).toContain("`cd api && python3 -m unittest discover -s tests -t .`");
  });

  it("a Python runner that ends well and says of no test", async (context) => {
    need(context, "python3", "--version");
    const silent = { status: "error", reason: "no-tests-ran" };
    const unittest = await judgeStaged({ "tests/test_a.py": "import unittest, os\nos._exit(0)\n" });
    expect(unittest.outcome).toEqual(silent);
    const pytest = await judgeStaged({
      "pytest.ini": "[pytest]\n",
      "pytest/__init__.py": "",
      "pytest/__main__.py": "raise SystemExit(0)\n",
    });
    expect(pytest.outcome).toEqual(silent);
  });

  it("pytest of the work tree's own .venv", async (context) => {
    const sandbox = Sandbox.repository().write({
      ".gitignore": ".venv/\n",
      "pyproject.toml": "[tool.pytest.ini_options]\n",
      "tests/test_calc.py":
        "import sys\n\n\ndef test_venv():\n    assert sys.prefix.endswith('.venv')\n\n\ndef test_add():\n    assert 1 + 1 == 3\n",
      "tests/test_broken.py": "import not_there_at_all\n",
    });
    try {
      execFileSync("python3", ["-m", "venv", ".venv"], { cwd: sandbox.directory, stdio: "ignore" });
      const pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "pytest"];
      execFileSync(".venv/bin/python", pip, { cwd: sandbox.directory, stdio: "ignore", timeout: 50_000 });
    } catch {
      context.skip("pytest could not be installed into a virtual environment");
    }
    sandbox.git("add", "--all");
    const judgement = await sanityGate.judge(await stagedContext(sandbox));
    expect(found(judgement).toSorted()).toEqual([
      'tests/test_broken.py:1 The test "tests.test_broken"',
      'tests/test_calc.py:9 The test "tests.test_calc.test_add"',
    ]);
    expect(judgement.findings.map((finding) => finding.message)).toContain(
      'The test "tests.test_calc.test_add" fails: assert (1 + 1) == 3',
    );
  });

  it("uv, whose editable install leads to the work tree", { timeout: 120_000 }, async (context) => {
    need(context, "uv", "--version");
    const sandbox = Sandbox.repository().write({
      ".gitignore": ".venv/\n",
      "pyproject.toml":
        '[project]\nname = "sample"\nversion = "0.1.0"\nrequires-python = ">=3.9"\n\n[dependency-groups]\ndev = ["pytest"]\n\n[build-system]\nrequires = ["setuptools"]\nbuild-backend = "setuptools.build_meta"\n',
      "src/sample/__init__.py": "def add(a, b):\n    return a - b\n",
      "tests/test_add.py": "from sample import add\n\n\ndef test_add():\n    assert add(1, 1) == 2\n",
    });
    const sync = sandbox.run("uv", ["sync", "--quiet"]);
    if (sync.code !== 0) context.skip(`uv could not install pytest: ${sync.stderr.slice(0, 200)}`);
    sandbox.git("add", "--all");
    sandbox.write({ "src/sample/__init__.py": "def add(a, b):\n    return a + b\n" });
    const judgement = await sanityGate.judge(await stagedContext(sandbox));
    expect(judgement.summary).toContain("uv run pytest");
    expect(found(judgement)).toEqual(['tests/test_add.py:5 The test "tests.test_add.test_add"']);
  });

  it("an environment outside the project, whose editable installs lead to the work tree", async (context) => {
    need(context, "python3", "--version");
    const sandbox = Sandbox.repository().write({
      "setup.py": "",
      "src/by_path/__init__.py": "answer = 1\n",
      "lib/by_finder/__init__.py": "answer = 1\n",
      "tests/test_answer.py":
        "import unittest\n\nimport by_finder\nimport by_path\n\n\nclass AnswerTest(unittest.TestCase):\n    def test_path(self):\n        self.assertEqual(by_path.answer, 2)\n\n    def test_finder(self):\n        self.assertEqual(by_finder.answer, 2)\n",
    });
    sandbox.git("add", "--all");
    sandbox.write({ "src/by_path/__init__.py": "answer = 2\n", "lib/by_finder/__init__.py": "answer = 2\n" });
    const environment = join(sandbox.root, "venv");
    execFileSync("python3", ["-m", "venv", "--without-pip", environment]);
    installEditable(environment, sandbox.directory);
    const gateContext = await stagedContext(sandbox);
    const path = process.env["PATH"] ?? "";
    try {
      process.env["PATH"] = `${environment}/bin:${path}`;
      const judgement = await sanityGate.judge(gateContext);
      expect(found(judgement).map((line) => line.split(" ", 1)[0])).toEqual([
        "tests/test_answer.py:12",
        "tests/test_answer.py:9",
      ]);
    } finally {
      process.env["PATH"] = path;
    }
  });

  it("uv, with nothing installed", async (context) => {
    need(context, "uv", "--version");
    const judgement = await judgeStaged({
      ".gitignore": ".venv/\n",
      "pyproject.toml":
        '[project]\nname = "sample"\nversion = "0.1.0"\nrequires-python = ">=3.9"\n\n[tool.pytest.ini_options]\n',
      "uv.lock":
        'version = 1\nrequires-python = ">=3.9"\n\n[[package]]\nname = "sample"\nversion = "0.1.0"\nsource = { virtual = "." }\n',
    });
    expect(judgement.outcome).toEqual({ status: "error", reason: "tool-missing" });
    expect(judgement.summary).toContain("uv sync");
  });

  it("pytest that is nowhere", async (context) => {
    need(context, "python3", "--version");
    const sandbox = Sandbox.repository().write({ ".gitignore": ".venv/\n", "pytest.ini": "[pytest]\n" });
    execFileSync("python3", ["-m", "venv", "--without-pip", ".venv"], { cwd: sandbox.directory, stdio: "ignore" });
    sandbox.git("add", "--all");
    const judgement = await sanityGate.judge(await stagedContext(sandbox));
    expect(judgement.outcome).toEqual({ status: "error", reason: "tool-missing" });
    expect(judgement.summary).toContain("pytest is not there. Install pytest into the project's .venv");
  });

  it("Vitest from a linked node_modules", async () => {
    const sandbox = Sandbox.repository().write({
      ".gitignore": "node_modules/\n",
      "package.json": JSON.stringify({ private: true, type: "module", scripts: { test: "vitest run" } }),
      "src/a.test.js":
        'import { describe, expect, it } from "vitest";\n\ndescribe("calc", () => {\n  it("adds", () => {\n    expect(1 + 1).toBe(3);\n  });\n});\n',
    });
    const modules = join(import.meta.dirname, "../../../node_modules");
    mkdirSync(join(sandbox.directory, "node_modules/.bin"), { recursive: true });
    symlinkSync(join(modules, "vitest"), join(sandbox.directory, "node_modules/vitest"));
    symlinkSync(join(modules, ".bin/vitest"), join(sandbox.directory, "node_modules/.bin/vitest"));
    sandbox.git("add", "--all");
    const judgement = await sanityGate.judge(await stagedContext(sandbox));
    expect(found(judgement)).toEqual(['src/a.test.js:5 The test "src/a.test.js > calc > adds"']);
    expect(judgement.notes).toContainEqual(expect.objectContaining({ code: "linked" }));
  });

  it("Maven", { timeout: 180_000 }, async (context) => {
    need(context, "mvn", "--version");
    const dependency =
      "<groupId>org.junit.jupiter</groupId><artifactId>junit-jupiter</artifactId><version>5.11.4</version>";
    const judgement = await judgeStaged({
      ".gitignore": "target/\n",
      "pom.xml": `<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
        <groupId>com.acme</groupId><artifactId>sample</artifactId><version>1</version>
        <properties><maven.compiler.source>11</maven.compiler.source><maven.compiler.target>11</maven.compiler.target></properties>
        <dependencies><dependency>${dependency}<scope>test</scope></dependency></dependencies>
        <build><plugins><plugin><artifactId>maven-surefire-plugin</artifactId><version>3.5.2</version></plugin></plugins></build>
        </project>`,
      "src/test/java/com/acme/CalcTest.java":
        "package com.acme;\n\nimport org.junit.jupiter.api.*;\n\nclass CalcTest {\n    @Test\n    void adds() {\n        Assertions.assertEquals(3, 1 + 1);\n    }\n\n    @Test\n    void fine() {}\n}\n",
    });
    const log = readFileSync(judgement.log ?? "", "utf8");
    if (/Could not (resolve|transfer)|was not found in/.test(log)) context.skip("Maven could not fetch JUnit");
    expect(found(judgement)).toEqual(['src/test/java/com/acme/CalcTest.java:8 The test "com.acme.CalcTest.adds"']);
  });
});
