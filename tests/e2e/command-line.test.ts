import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, openSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { commandNames } from "../../cli/main.ts";
import { gatedRepository, leak } from "../support/gated.ts";
import { dlBinary, Sandbox, type Ran } from "../support/sandbox.ts";

/** A repository with two commits and one staged file. */
function repository(): Sandbox {
  const sandbox = Sandbox.repository().write({ "a.txt": "a\n" });
  sandbox.commitAll("one");
  sandbox.write({ "b.txt": "b\n" }).commitAll("two");
  sandbox.write({ "c.txt": "c\n" }).git("add", "--all");
  return sandbox;
}

/** Refused, with these words and nothing else on standard error, and nothing on standard output. */
function expectRefused(ran: Ran, code: 2 | 3, ...lines: string[]): void {
  expect(ran).toMatchObject({ code, stdout: "", stderr: `${lines.join("\n")}\n` });
}

describe("what people type first", () => {
  test("dl alone shows what there is, and does not look like a pass", () => {
    const ran = new Sandbox().dl([]);
    expect(ran).toMatchObject({ code: 2, stdout: "" });
    for (const name of commandNames) expect(ran.stderr).toContain(`dl ${name}`);
  });

  test.each([[["--help"]], [["-h"]], [["help"]]])("dl %j shows the same as a success", (args) => {
    const sandbox = new Sandbox();
    const ran = sandbox.dl(args);
    expect(ran).toMatchObject({ code: 0, stderr: "" });
    expect(ran.stdout.trim()).toBe(sandbox.dl([]).stderr.trim());
  });

  test.each([[["--version"]], [["-v"]], [["-V"]]])("dl %j prints the version", (args) => {
    expect(new Sandbox().dl(args)).toMatchObject({ code: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\S*\n$/) });
  });

  test.each(commandNames)("dl help %s", (name) => {
    const sandbox = new Sandbox();
    const help = sandbox.dl(["help", name]);
    expect(help).toMatchObject({ code: 0, stderr: "" });
    expect(help.stdout).toContain(`dl ${name}`);
    expect(help.stdout).toContain("--json");
    expect(sandbox.dl([name, "--help"]).stdout).toBe(help.stdout);
  });
});

describe("what is typed wrong is refused, and nothing runs", () => {
  const seeCheckpoint = "See `dl checkpoint --help`.";
  const gates = "sanity, semgrep, secrets, atdd, review";
  test.each<[string[], ...string[]]>([
    [["chekpoint"], 'dl: There is no command "chekpoint". Did you mean `dl checkpoint`?', "See `dl --help`."],
    [["help", "nothing"], 'dl: There is no command "nothing".', "See `dl --help`."],
    [["checkpoint", "--stagged"], "dl: There is no option --stagged. Did you mean --staged?", seeCheckpoint],
    [["checkpoint", "--no-cahce"], "dl: There is no option --no-cahce. Did you mean --no-cache?", seeCheckpoint],
    [["checkpoint", "extra"], 'dl: "extra" is not expected here.', seeCheckpoint],
    [
      ["checkpoint", "--", "--all-files"],
      'dl: "--all-files" after -- is neither a command, a revision nor a file of dl\'s.',
    ],
    [["checkpoint", "--gate"], "dl: --gate needs a value.", seeCheckpoint],
    [["checkpoint", "--skip"], "dl: --skip needs a value.", seeCheckpoint],
    [["checkpoint", "--format"], "dl: --format needs a value.", seeCheckpoint],
    [["checkpoint", "--commit"], "dl: --commit needs a value.", seeCheckpoint],
    [["checkpoint", "--commit", ""], "dl: --commit needs a value.", seeCheckpoint],
    [
      ["checkpoint", "--gate", "secretz"],
      `dl: --gate takes ${gates}; got "secretz". Did you mean "secrets"?`,
      seeCheckpoint,
    ],
    [
      ["checkpoint", "--gate", "secrets", "atd"],
      `dl: --gate takes ${gates}; got "atd". Did you mean "atdd"?`,
      seeCheckpoint,
    ],
    [
      ["checkpoint", "--commit", "HEAD", "--commit", "HEAD~1"],
      "dl: --commit takes one value, and was given HEAD and HEAD~1.",
      seeCheckpoint,
    ],
    [["checkpoint", "--commit=HEAD", "--all-files"], "dl: --commit and --all-files cannot go together.", seeCheckpoint],
    [
      ["checkpoint", "--all-files=yes"],
      "dl: --all-files is on or off and takes no value: write --all-files, or --no-all-files.",
    ],
    [
      ["verify", "--dir", "a", "--dir", "b"],
      "dl: --dir takes one value, and was given a and b.",
      "See `dl verify --help`.",
    ],
    [["kill"], "dl: Something is missing: dl kill <gate>", "See `dl kill --help`."],
    [["kill", "secrets"], "dl: Still needed: --ttl and --reason", "See `dl kill --help`."],
    [["tools", "remove"], 'dl: action takes list, install; got "remove".', "See `dl tools --help`."],
    [["verify", "nowhere"], "dl: nowhere is not in this repository; check the spelling, or fetch it first"],
    [["verify", "--", "nowhere"], "dl: nowhere is not in this repository; check the spelling, or fetch it first"],
    [["verify", "--base", "nowhere"], "dl: nowhere is not in this repository; check the spelling, or fetch it first"],
    [["trust", "--list", "--yes"], "dl: --list only shows, and --yes trusts: give one of them."],
  ])("dl %j", (args, ...lines) => {
    const ran = repository().dl(args);
    expect(ran).toMatchObject({ code: 2, stdout: "" });
    expect(ran.stderr.trimEnd().split("\n")).toEqual(lines);
  });
});

describe("where dl cannot work", () => {
  const commands = commandNames.filter((name) => !["rules", "tools", "config-lint"].includes(name));
  const whole: Readonly<Record<string, readonly string[]>> = {
    kill: ["secrets", "--ttl", "1h", "--reason", "x"],
    unkill: ["secrets"],
    restamp: ["HEAD~1..HEAD"],
  };

  test.each(commands)("outside of a repository: dl %s", (name) => {
    const sandbox = new Sandbox();
    expectRefused(
      sandbox.dl([name, ...(whole[name] ?? [])]),
      2,
      `dl: ${sandbox.directory} is not a git repository, nor inside one.`,
      "Go to one, name one with --dir, or make one with `git init`.",
    );
  });

  test("a directory that is not there", () => {
    expectRefused(new Sandbox().dl(["verify", "--dir", "/nowhere"]), 2, "dl: /nowhere is not a folder that is there.");
  });

  test("a bare repository has nothing staged", () => {
    const sandbox = new Sandbox();
    sandbox.git("init", "--quiet", "--bare");
    const place = `dl: ${sandbox.directory} is a bare repository`;
    expectRefused(sandbox.dl(["checkpoint"]), 2, `${place}, where nothing is staged: use --commit or --range.`);
    expect(sandbox.dl(["install"]).stderr).toContain(place);
  });

  test("before the first commit", () => {
    const sandbox = Sandbox.repository();
    const nothing = "dl: There is no commit yet, so HEAD names nothing.";
    expectRefused(sandbox.dl(["verify"]), 2, nothing);
    expectRefused(sandbox.dl(["checkpoint", "--commit", "HEAD"]), 2, nothing);
    expectRefused(sandbox.dl(["restamp", "HEAD..HEAD"]), 2, nothing);
    expect(sandbox.dl(["checkpoint", "--gate", "secrets"]).code).toBe(0);
  });

  test("without git", () => {
    const sandbox = repository();
    for (const args of [["checkpoint"], ["verify"], ["doctor"], ["hook", "pre-commit"]]) {
      const ran = sandbox.dl(args, { PATH: sandbox.home });
      expect(ran).toMatchObject({ code: 3, stdout: "" });
      expect(ran.stderr).toContain("dl: git could not be started: it is not on PATH. Install it, or mend PATH.\n");
    }
  });

  test("without HOME", () => {
    const sandbox = repository();
    delete sandbox.env["HOME"];
    expect(sandbox.dl(["checkpoint", "--gate", "secrets"])).toMatchObject({ code: 0, stderr: "" });
  });

  test("in a directory that was removed", () => {
    const sandbox = new Sandbox();
    const script = `mkdir gone && cd gone && rmdir ../gone && exec "$0" "$1" verify`;
    const ran = sandbox.run("sh", ["-c", script, process.execPath, dlBinary]);
    expectRefused(ran, 3, "dl: The current directory is not there any more. Go to one that is.");
  });
});

describe("what the disk refuses is said without a stack", () => {
  test("dl's folder in the git directory", () => {
    const sandbox = repository().write({ ".git/dl": "a file in the way\n" });
    for (const args of [["checkpoint"], ["config"], ["kill", "secrets", "--ttl", "1h", "--reason", "x"], ["clean"]]) {
      const ran = sandbox.dl(args);
      expect(ran).toMatchObject({ code: 3, stdout: "" });
      expect(ran.stderr).toMatch(/^dl: Cannot \w+ \S+\/\.git\/dl\b\S*: .+\.\nMend that and run this again\.\n$/);
    }
  });

  test("a policy file that is a folder", () => {
    const sandbox = repository();
    mkdirSync(join(sandbox.directory, ".devloop.yaml"));
    expectRefused(sandbox.dl(["config-lint"]), 2, "dl: .devloop.yaml is no file.");
  });

  test("a user's policy that cannot be read is not taken for none, not even where a verdict is kept", () => {
    const sandbox = repository();
    expect(sandbox.dl(["checkpoint", "--json"]).code).toBe(0);
    expect(sandbox.dl(["checkpoint", "--json"]).stdout).toContain('"cached": true');
    mkdirSync(join(sandbox.home, ".config/dev-loop/config.yaml"), { recursive: true });
    const ran = sandbox.dl(["checkpoint", "--json"]);
    expect(ran).toMatchObject({ code: 2, stdout: "" });
    expect(ran.stderr).toContain("config.yaml:1:1: The file cannot be read");
  });

  test.each(["{nope", "[]"])("a damaged file of kills: %s", (content) => {
    const sandbox = gatedRepository();
    const path = join(sandbox.directory, ".git/dl/kills.json");
    writeFileSync(path, content, { mode: 0o600 });
    for (const args of [["checkpoint"], ["kill", "secrets", "--ttl", "1h", "--reason", "x"], ["unkill", "secrets"]]) {
      const ran = sandbox.dl(args);
      expect(ran).toMatchObject({ code: 2, stdout: "" });
      expect(ran.stderr).toContain(path);
      expect(ran.stderr).toContain("remove it; no gate is killed then.");
    }
    const { code, stdout, stderr } = sandbox.dl(["doctor"]);
    expect({ code, stderr }).toEqual({ code: 3, stderr: "" });
    expect(stdout).toContain("✖ overrides");
    expect(stdout).toMatch(/secrets .*found the planted/);
  });
});

describe("streams", () => {
  const piped = (sandbox: Sandbox, command: string) =>
    sandbox.run("bash", ["-c", `${command}; echo "\${PIPESTATUS[0]}"`, process.execPath, dlBinary]);

  test.each([
    ["rules", 0],
    ["rules --json", 0],
    ["config", 0],
    ["verify", 1],
    ["checkpoint --gate secrets", 1],
    ["checkpoint --gate secrets --json", 1],
  ])("dl %s keeps its exit code when its reader leaves", (args, code) => {
    const sandbox = repository().write({ "leak.txt": leak });
    sandbox.git("add", "--all");
    const ran = piped(sandbox, `"$0" "$1" ${args} 2>err.txt | true`);
    expect(ran.stdout).toBe(`${code}\n`);
    expect(sandbox.read("err.txt")).not.toMatch(/EPIPE|at .*\.js/);
  });

  test("a commit whose output nobody reads is judged and made", () => {
    const sandbox = gatedRepository();
    sandbox.write({ "a.txt": "a\n" }).git("add", "--all");
    sandbox.run("bash", ["-c", "git commit -m quiet 2>&1 | true"]);
    expect(sandbox.git("log", "-1", "--format=%B")).toMatch(/^quiet\n\nDev-Loop-Gate: /);
    sandbox.write({ "b.txt": leak }).git("add", "--all");
    sandbox.run("bash", ["-c", "git commit -m leak 2>&1 | true"]);
    expect(sandbox.git("log", "-1", "--format=%s")).toBe("quiet");
  });

  test("a full disk is said once, and is no pass", ({ skip }) => {
    if (!existsSync("/dev/full")) skip("this system has no /dev/full");
    const sandbox = repository();
    for (const args of [["rules"], ["rules", "--json"], ["verify", "--json"], ["checkpoint", "--json"]]) {
      const full = openSync("/dev/full", "w");
      const ran = spawnSync(process.execPath, [dlBinary, ...args], {
        cwd: sandbox.directory,
        env: sandbox.env,
        encoding: "utf8",
        stdio: ["ignore", full, "pipe"],
      });
      expect(ran.status).toBe(2);
      expect(ran.stderr.match(/Cannot write to standard output: /g)).toHaveLength(1);
      expect(ran.stderr).not.toMatch(/\n {4}at /);
    }
  });

  test("colours only where they are asked for, and never in data", () => {
    const sandbox = gatedRepository();
    delete sandbox.env["NO_COLOR"];
    const escape = "\u001b[";
    expect(sandbox.dl(["verify"]).stdout).not.toContain(escape);
    expect(sandbox.dl(["verify"], { FORCE_COLOR: "1" }).stdout).toContain(escape);
    expect(sandbox.dl(["verify", "--json"], { FORCE_COLOR: "1" }).stdout).not.toContain(escape);
    expect(sandbox.dl(["verify"], { FORCE_COLOR: "1", NO_COLOR: "1" }).stdout).toContain(escape);
  });

  test("a kept verdict is shown to who asks for it", () => {
    const sandbox = repository();
    expect(sandbox.dl(["checkpoint"]).stdout).toContain("Passed: ");
    expect(sandbox.dl(["checkpoint"]).stdout).toContain("Passed: ");
  });
});

describe("an installation that is not whole", () => {
  /** A copy of the built dl, to damage. */
  function copyOfDl(sandbox: Sandbox): { readonly dist: string; readonly dl: (...args: string[]) => Ran } {
    const dist = join(sandbox.root, "dist");
    cpSync(dirname(dirname(dlBinary)), dist, { recursive: true });
    return { dist, dl: (...args) => sandbox.run(process.execPath, [join(dist, "bin/dl.js"), ...args]) };
  }

  test.each([[["checkpoint"]], [["hook", "pre-commit"]], [["--help"]]])("without its code: dl %j", (args) => {
    const { dist, dl } = copyOfDl(repository());
    rmSync(join(dist, "chunks"), { recursive: true });
    const ran = dl(...args);
    expect(ran).toMatchObject({ code: 3, stdout: "" });
    expect(ran.stderr).toMatch(/^dl: The installation is incomplete, .*\nCannot find module .*\n$/);
  });

  test("without its rules", () => {
    const { dist, dl } = copyOfDl(repository());
    rmSync(join(dist, "gates"), { recursive: true });
    expectRefused(
      dl("rules"),
      3,
      "dl: dl's installation is incomplete: gates/semgrep/rules is missing. Install dev-loop again.",
    );
  });

  test("an old Node is told so in two lines", ({ skip }) => {
    const old = oldNode();
    if (old === null) return skip("there is no Node older than 22.19 at /usr/bin/node");
    const ran = repository().run(old, [dlBinary, "checkpoint"]);
    expect(ran).toMatchObject({ code: 3, stdout: "" });
    expect(ran.stderr).toMatch(/^dl needs Node 22\.19 or newer; this is v\S+ \(.*\)\.\nPut a newer Node on PATH.*\n$/);
  });
});

/** The system's Node, when it is too old for dl. */
function oldNode(): string | null {
  const path = "/usr/bin/node";
  if (!existsSync(path)) return null;
  const [major = 0, minor = 0] = execFileSync(path, ["-p", "process.versions.node"], { encoding: "utf8" })
    .split(".")
    .map(Number);
  return major < 22 || (major === 22 && minor < 19) ? path : null;
}

test("help fits a narrow terminal", () => {
  const sandbox = new Sandbox();
  // `script` gives dl a terminal, whose width `stty` sets.
  const command = `stty cols 40; '${process.execPath}' '${dlBinary}' --help`;
  const ran = sandbox.run("script", ["-qec", command, "/dev/null"]);
  const lines = ran.stdout.split(/\r?\n/);
  expect(lines.some((line) => line.includes("checkpoint"))).toBe(true);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(40);
});
