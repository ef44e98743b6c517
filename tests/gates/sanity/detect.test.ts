import { describe, expect, it } from "vitest";
import { findProjects } from "../../../gates/sanity/detect/find-projects.ts";
import { commandLine } from "../../../gates/sanity/detect/test-project.ts";
import { createTreeView, type TreeEntry } from "../../../gates/sanity/detect/tree-view.ts";

type Files = Readonly<Record<string, string>>;

/** The commands that are found for changes of `paths` in a tree of `files`; a name with a `*` behind is executable. */
async function commandsFor(files: Files, ...paths: string[]): Promise<string[]> {
  const entries: TreeEntry[] = Object.keys(files).map((name) => ({
    path: name.replace(/\*$/, ""),
    mode: name.endsWith("*") ? "100755" : "100644",
    oid: name,
  }));
  const view = createTreeView(entries, (oid) => Promise.resolve(files[oid] ?? ""));
  return (await findProjects(view, paths)).map(commandLine);
}

const testScript = JSON.stringify({ scripts: { test: "node --test" } });
const defaultScript = JSON.stringify({ scripts: { test: 'echo "Error: no test specified" && exit 1' } });

describe("Node packages", () => {
  it.each([
    ["package-lock.json", "npm test"],
    ["npm-shrinkwrap.json", "npm test"],
    ["pnpm-lock.yaml", "pnpm test"],
    ["yarn.lock", "yarn test"],
    ["bun.lock", "bun run test"],
    ["bun.lockb", "bun run test"],
    ["README.md", "npm test"],
  ])("are run by the manager of %s", async (lock, command) => {
    expect(await commandsFor({ "package.json": testScript, [lock]: "" }, "a.js")).toEqual([command]);
  });

  it("are run by the manager that packageManager names, before any lock", async () => {
    const manifest = JSON.stringify({ packageManager: "yarn@4.5.0", scripts: { test: "vitest" } });
    expect(await commandsFor({ "package.json": manifest, "package-lock.json": "" }, "a.js")).toEqual(["yarn test"]);
  });

  it("are run by the manager of the workspace around them", async () => {
    const files = { "package.json": "{}", "pnpm-lock.yaml": "", "packages/a/package.json": testScript };
    expect(await commandsFor(files, "packages/a/src/x.js")).toEqual(["cd packages/a && pnpm test"]);
  });

  it.each(["true", " : ", "exit 0", "echo none", "echo 'no tests yet' && exit 0", "true || exit"])(
    "have no tests when the script is `%s`",
    async (test) => {
      expect(await commandsFor({ "package.json": JSON.stringify({ scripts: { test } }) }, "a.js")).toEqual([]);
    },
  );

  it.each(["echo go && node --test", "true; vitest", "echo $(vitest)", "exit 1", "./true"])(
    "have tests when the script is `%s`",
    async (test) => {
      expect(await commandsFor({ "package.json": JSON.stringify({ scripts: { test } }) }, "a.js")).toEqual([
        "npm test",
      ]);
    },
  );

  it("have no tests when the script is npm's default, empty or not there", async () => {
    expect(await commandsFor({ "package.json": defaultScript }, "a.js")).toEqual([]);
    expect(await commandsFor({ "package.json": JSON.stringify({ scripts: { test: " " } }) }, "a.js")).toEqual([]);
    expect(await commandsFor({ "package.json": "{}" }, "a.js")).toEqual([]);
    expect(await commandsFor({ "package.json": "{ not json" }, "a.js")).toEqual([]);
  });
});

describe("a monorepo", () => {
  const files = {
    "package.json": testScript,
    "packages/a/package.json": testScript,
    "packages/b/package.json": "{}",
    "services/api/pyproject.toml": '[project]\nname = "api"\ndependencies = ["pytest"]\n',
    "services/api/tests/test_api.py": "def test_api(): pass\n",
  };

  it("runs the nearest project of each changed path, each once", async () => {
    const paths = ["packages/a/x.js", "packages/a/deep/y.js", "services/api/app/main.py"];
    expect(await commandsFor(files, ...paths)).toEqual([
      "cd packages/a && npm test",
      "cd services/api && python3 -m pytest --continue-on-collection-errors",
    ]);
  });

  it("runs the root's tests for a package without its own", async () => {
    expect(await commandsFor(files, "packages/b/x.js")).toEqual(["npm test"]);
  });

  it("finds the project of a file whose folder is gone", async () => {
    expect(await commandsFor(files, "packages/a/removed/z.js")).toEqual(["cd packages/a && npm test"]);
  });

  it("takes no sample inside fixtures or vendored code for a project", async () => {
    const nested = { ...files, "tests/fixtures/app/package.json": testScript, "vendor/x/Makefile": "test:\n" };
    expect(await commandsFor(nested, "tests/fixtures/app/index.js", "vendor/x/y.c")).toEqual(["npm test"]);
  });

  it("runs several kinds at one level side by side", async () => {
    const both = {
      "package.json": testScript,
      "go.mod": "module m\n",
      "m_test.go": "package m\n",
      Makefile: "test:\n",
    };
    expect(await commandsFor(both, "m.go")).toEqual(["npm test", "go test ./..."]);
  });

  it("quotes a folder that a shell would split", async () => {
    expect(await commandsFor({ "my app/package.json": testScript }, "my app/a.js")).toEqual([
      "cd 'my app' && npm test",
    ]);
  });
});

describe("Python projects", () => {
  const tests = { "tests/test_a.py": "def test_a(): pass\n" };

  it.each([
    ["uv.lock", "uv run pytest --continue-on-collection-errors"],
    ["poetry.lock", "poetry run pytest --continue-on-collection-errors"],
    ["setup.py", "python3 -m pytest --continue-on-collection-errors"],
  ])("run pytest as %s asks", async (lock, command) => {
    expect(await commandsFor({ "pyproject.toml": "", [lock]: "", ...tests }, "src/a.py")).toEqual([command]);
  });

  it.each([
    ["pytest.ini", "[pytest]\n"],
    ["pyproject.toml", "[tool.pytest.ini_options]\n"],
    ["setup.cfg", "[tool:pytest]\n"],
    ["tox.ini", "[pytest]\n"],
  ])("need no test files when %s configures pytest", async (file, text) => {
    expect(await commandsFor({ [file]: text }, "a.py")).toHaveLength(1);
  });

  it("have no tests when nothing speaks of any", async () => {
    expect(await commandsFor({ "pyproject.toml": '[project]\nname = "a"\n', "src/a.py": "" }, "src/a.py")).toEqual([]);
  });

  it("run unittest where nothing speaks of pytest", async () => {
    const text = "import unittest\n\nclass A(unittest.TestCase):\n    def test_a(self): pass\n";
    const plain = { "setup.py": "", "tests/test_a.py": text };
    expect(await commandsFor(plain, "a.py")).toEqual(["python3 -m unittest discover -s tests"]);
    const inPackage = { ...plain, "tests/__init__.py": "" };
    expect(await commandsFor(inPackage, "a.py")).toEqual(["python3 -m unittest discover -s tests -t ."]);
    expect(await commandsFor({ "setup.py": "", "test_a.py": text }, "a.py")).toEqual(["python3 -m unittest discover"]);
    expect(await commandsFor({ "setup.py": "", "tests/a_test.py": text }, "a.py")).toEqual([
      "python3 -m unittest discover -s tests -p '*_test.py'",
    ]);
  });

  it("are found without any project file, where no other tool is at home", async () => {
    expect(await commandsFor(tests, "a.py")).toEqual(["python3 -m pytest --continue-on-collection-errors"]);
    expect(await commandsFor({ ...tests, "package.json": testScript }, "a.py")).toEqual(["npm test"]);
  });

  it("are not the folder of the tests itself", async () => {
    const files = { "pyproject.toml": "", ...tests, "tests/conftest.py": "", "tests/requirements.txt": "pytest\n" };
    expect(await commandsFor(files, "tests/test_a.py")).toEqual(["python3 -m pytest --continue-on-collection-errors"]);
  });
});

describe("Rust and Go", () => {
  it.each([
    "#[test]\nfn a() {}",
    "    #[tokio::test]\n    async fn a() {}",
    "#[rstest]\nfn a() {}",
    "proptest! {}",
    "/// ```\n/// a()\n/// ```\npub fn a() {}",
  ])("a crate with %j has tests", async (source) => {
    expect(await commandsFor({ "Cargo.toml": "", "src/lib.rs": source }, "src/lib.rs")).toEqual([
      "cargo test --no-fail-fast",
    ]);
  });

  it("a crate or module without tests has none to run", async () => {
    expect(await commandsFor({ "Cargo.toml": "", "src/lib.rs": "pub fn test() {}\n" }, "src/lib.rs")).toEqual([]);
    expect(await commandsFor({ "go.mod": "module m\n", "m.go": "package m\n" }, "m.go")).toEqual([]);
  });
});

describe("JVM builds", () => {
  const gradle = "test --continue --console=plain";
  const maven = "--batch-mode --no-transfer-progress --fail-at-end test";

  it("run Gradle's wrapper at the top of the build", async () => {
    const files = {
      "gradlew*": "",
      "settings.gradle.kts": "",
      "app/build.gradle.kts": "",
      "app/src/test/kotlin/ATest.kt": "",
    };
    expect(await commandsFor(files, "app/src/main/kotlin/A.kt")).toEqual([`./gradlew ${gradle}`]);
  });

  it("run a wrapper that lost its executable bit, or Gradle itself", async () => {
    const build = { "build.gradle": "", "src/test/java/ATest.java": "" };
    expect(await commandsFor({ gradlew: "", ...build }, "a.java")).toEqual([`sh ./gradlew ${gradle}`]);
    expect(await commandsFor(build, "a.java")).toEqual([`gradle ${gradle}`]);
  });

  it("run Maven at the topmost pom", async () => {
    const files = { "pom.xml": "", "core/pom.xml": "", "core/src/test/java/ATest.java": "" };
    expect(await commandsFor(files, "core/src/main/java/A.java")).toEqual([`mvn ${maven}`]);
    expect(await commandsFor({ ...files, "mvnw*": "" }, "core/pom.xml")).toEqual([`./mvnw ${maven}`]);
  });

  it("have no tests without sources of tests", async () => {
    expect(await commandsFor({ "pom.xml": "", "src/main/java/A.java": "" }, "src/main/java/A.java")).toEqual([]);
  });
});

describe("the other tools", () => {
  it("finds a .NET solution or test project", async () => {
    const project = '<Project><PackageReference Include="Microsoft.NET.Test.Sdk" /></Project>';
    const files = { "All.sln": "", "src/App/App.csproj": "<Project/>", "tests/App.Tests/App.Tests.csproj": project };
    expect(await commandsFor(files, "src/App/A.cs")).toEqual(["dotnet test"]);
    expect(await commandsFor(files, "tests/App.Tests/A.cs")).toEqual(["cd tests/App.Tests && dotnet test"]);
    expect(await commandsFor({ "App.csproj": "<Project/>" }, "A.cs")).toEqual([]);
  });

  it("finds Mix projects", async () => {
    expect(await commandsFor({ "mix.exs": "", "test/a_test.exs": "" }, "lib/a.ex")).toEqual(["mix test"]);
    expect(await commandsFor({ "mix.exs": "" }, "lib/a.ex")).toEqual([]);
  });

  it("finds RSpec and rake", async () => {
    expect(await commandsFor({ Gemfile: "", "spec/a_spec.rb": "" }, "lib/a.rb")).toEqual(["bundle exec rspec"]);
    const rake = { Gemfile: "", Rakefile: "", "test/test_a.rb": "" };
    expect(await commandsFor(rake, "lib/a.rb")).toEqual(["bundle exec rake test"]);
    expect(await commandsFor({ Gemfile: "", Rakefile: "" }, "lib/a.rb")).toEqual([]);
  });

  it.each(["test:\n\t./run", "build test: deps\n", ".PHONY: test\ntest::\n", "test : a\n"])(
    "finds the make target in %j",
    async (text) => {
      expect(await commandsFor({ Makefile: text }, "a.c")).toEqual(["make test"]);
    },
  );

  it.each([".PHONY: test\n", "test := 1\n", "tests:\n", "# test: x\n", "all:\n\ttest: x\n", "test=1\n"])(
    "takes %j for no make target",
    async (text) => {
      expect(await commandsFor({ Makefile: text }, "a.c")).toEqual([]);
    },
  );
});
