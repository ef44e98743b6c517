import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import type { CalibrationRun, StageName } from "../../calibration/run.ts";
import { Sandbox, type Ran } from "../support/sandbox.ts";

/** In a repository of this name `fixtures/` is the whole set, and not beside the two thousand that come with dl. */
const manifest = { "package.json": '{"name": "dev-loop"}\n', ".devloop.yaml": "semgrep: {enabled: true}\n" };

const head = "what: A made-up case\nwhy: To try it\nsource: https://example.com/\n";

const secrets = `${head}label: positive
tier: plain
provider: github
cases:
  in-env:
    rule: github-token
    path: "{{case}}.env"
    after: "T={{github_token}} <<github-token>>\\n"
  near-miss:
    rule: replicate-token
    label: negative
    tier: hard
    path: "{{case}}.env"
    after: "T=r8_{{lower_letters:37}}\\n"
  readme:
    label: negative
    tier: benign
    path: "{{case}}.md"
    after: "# Read this\\n"
`;

const semgrep = `${head}label: positive
tier: plain
language: python
rule: python-eval-of-value
cases:
  evaluated:
    path: "{{case}}.py"
    after: "def f(x):\\n    return eval(x) <<python-eval-of-value>>\\n"
`;

let project: Sandbox;

beforeEach(() => {
  project = Sandbox.repository().write({
    ...manifest,
    "fixtures/secrets/github.table.yaml": secrets,
    "fixtures/semgrep/python.table.yaml": semgrep,
  });
  project.commitAll("a project");
});

function calibrate(...args: string[]): Ran {
  return project.dl(["calibrate", "--seed", "a", ...args]);
}

function runOf(ran: Ran): CalibrationRun {
  return JSON.parse(ran.stdout) as CalibrationRun;
}

/** A baseline that accepts all as it is. Its mutation stage has survivors: so few fixtures notice little. */
function accept(reason = "the first"): Ran {
  return calibrate("--update-baseline", "--reason", reason);
}

function failuresOf(ran: Ran) {
  return runOf(ran).failures.filter((one) => one.kind !== "stage");
}

function stageOf(ran: Ran, stage: StageName) {
  return runOf(ran).stages.find((one) => one.stage === stage);
}

function edit(path: string, change: (text: string) => string): void {
  const before = project.read(path);
  const after = change(before);
  if (after === before) throw new Error(`the edit of ${path} changes nothing`);
  project.write({ [path]: after });
}

describe("a run", () => {
  test("without a baseline fails and says how to make one", () => {
    const ran = calibrate("--no-report");
    expect(ran.code).toBe(1);
    expect(ran.output).toContain("No baseline");
    expect(ran.output).toContain("calibrate --update-baseline --reason");
  });

  test("writes the baseline, the report and its JSON twin, and compares with them next time", () => {
    expect(accept().code).toBe(1); // Mutants survive.
    const baseline = project.read("fixtures/baseline.json");
    expect(baseline).toContain('"reason": "the first"');
    expect(baseline.split("\n").filter((line) => line.includes("secrets/github/in-env")).length).toBe(1);
    const [report] = project
      .git("ls-files", "--others", "docs/calibration")
      .split("\n")
      .filter((path) => /\d\.md$/.test(path));
    expect(project.read(report!)).toContain("secrets");
    expect(existsSync(join(project.directory, report!.replace(/md$/, "json")))).toBe(true);
    expect(failuresOf(calibrate("--json", "--no-report"))).toEqual([]);
  });

  test("of some fixtures says so, and is no baseline", () => {
    accept();
    const some = calibrate("--gate", "secrets", "--json", "--no-report");
    expect(runOf(some)).toMatchObject({ isWhole: false, verdict: "ok" });
    expect(some.code).toBe(0);
    expect(runOf(some).judged.map(({ fixture }) => fixture.subject)).toEqual(["secrets", "secrets", "secrets"]);
    expect(calibrate("--gate", "secrets", "--update-baseline", "--reason", "x").code).toBe(2);
  });

  test("whose report cannot be written leaves the baseline as it was", () => {
    // A file where a folder of the report belongs: only writing it finds out.
    const days = [-1, 0, 1].map((day) => new Date(Date.now() + day * 86_400_000).toISOString().slice(0, 10));
    project.write(Object.fromEntries(days.map((day) => [`reports/${day}`, "in the way\n"])));
    const ran = calibrate("--update-baseline", "--reason", "x", "--output", "reports");
    expect(ran.code).toBe(3);
    expect(ran.stderr).toContain("Cannot write");
    expect(existsSync(join(project.directory, "fixtures/baseline.json"))).toBe(false);
  });

  test("that writes no report says so to whoever named its folder", () => {
    const some = calibrate("--gate", "secrets", "--output", "elsewhere");
    expect(some.stderr).toContain("no report is written to elsewhere: only a part");
    expect(existsSync(join(project.directory, "elsewhere"))).toBe(false);
    expect(calibrate("--gate", "secrets").stderr).not.toContain("no report");
  });

  test("over nothing is not OK", () => {
    const ran = calibrate("--match", "secrets/nothing/**", "--json", "--no-report");
    expect(ran.code).toBe(1);
    expect(failuresOf(ran)).toContainEqual(expect.objectContaining({ kind: "empty" }));
  });

  test("without its engine says which is missing, and is not OK", () => {
    const ran = project.dl(["calibrate", "--json", "--no-report"], { DL_TOOLS_DIR: join(project.root, "no-tools") });
    expect(ran.code).toBe(3);
    expect(stageOf(ran, "engines")).toMatchObject({ status: "failed" });
    expect(stageOf(ran, "engines")?.details.join("\n")).toMatch(/semgrep.*dl tools install/s);
    expect(stageOf(ran, "fixtures")?.status).toBe("skipped");
    // Whoever asks for one gate does not need the tools of another.
    const secrets = project.dl(["calibrate", "--gate", "secrets", "--json", "--no-report"], {
      DL_TOOLS_DIR: join(project.root, "no-tools"),
    });
    expect(stageOf(secrets, "fixtures")?.summary).toContain("3 right");
  });

  test("says where a fixture cannot be read, and judges nothing", () => {
    edit("fixtures/secrets/github.table.yaml", (text) => text.replace("{{github_token}}", "{{githob_token}}"));
    const ran = calibrate("--no-report");
    expect(ran.code).toBe(2);
    expect(ran.stderr).toMatch(/secrets\/github\.table\.yaml:\d+:\d+: \{\{githob_token\}\}.*did you mean github_token/);
  });
});

describe("what got worse", () => {
  test("a fixture that was right and is wrong comes first, with what was found before and now", () => {
    accept();
    edit(".devloop.yaml", (text) => `${text}secrets: {rules: {remove: [github-token, secretlint-github]}}\n`);
    project.commitAll("a rule less");
    const ran = calibrate("--json", "--no-report");
    expect(ran.code).toBe(1);
    expect(failuresOf(ran)[0]).toEqual({
      kind: "flip",
      id: "secrets/github/in-env",
      before: "secrets/github-token in-env.env:1",
      now: expect.not.stringContaining("secrets/github-token"),
    });
    expect(failuresOf(ran)).toContainEqual(expect.objectContaining({ kind: "changed", what: "policy" }));
    const words = calibrate("--no-report").stdout;
    expect(words.indexOf("secrets/github/in-env")).toBeLessThan(words.indexOf("olicy"));
  });

  test("it stays so until somebody accepts it with a reason", () => {
    accept();
    edit(".devloop.yaml", (text) => `${text}secrets: {rules: {remove: [github-token, secretlint-github]}}\n`);
    project.commitAll("a rule less");
    expect(calibrate("--update-baseline").code).toBe(2);
    accept("we have no such tokens");
    expect(failuresOf(calibrate("--json", "--no-report"))).toEqual([]);
    const { history, reason } = JSON.parse(project.read("fixtures/baseline.json")) as Record<string, unknown>;
    expect([history, reason]).toEqual([[expect.objectContaining({ reason: "the first" })], "we have no such tokens"]);
  });

  test("a fixture that disappeared, and one that says something else now", () => {
    accept();
    edit("fixtures/secrets/github.table.yaml", (text) =>
      text.replace(/ {2}near-miss:[\s\S]*(?= {2}readme:)/, "").replace("# Read this", "# Read that"),
    );
    expect(failuresOf(calibrate("--json", "--no-report"))).toEqual([
      { kind: "disappeared", id: "secrets/github/near-miss" },
      expect.objectContaining({ kind: "changed", what: "fixture", name: "secrets/github/readme" }),
    ]);
  });

  test("a false positive on a benign fixture, whatever the baseline says", () => {
    edit("fixtures/secrets/github.table.yaml", (text) => text.replace("# Read this", "T={{github_token}}"));
    accept("it is in the baseline");
    const ran = calibrate("--json", "--no-report");
    expect(failuresOf(ran)).toContainEqual(expect.objectContaining({ kind: "benign-false-positive" }));
    expect(ran.code).toBe(1);
  });

  test("a score below its floor", () => {
    accept();
    edit(
      "fixtures/semgrep/python.table.yaml",
      (text) => `${text}  missed:
    gap: not yet
    path: "{{case}}.py"
    after: "getattr(x, name)() <<python-eval-of-value>>\\n"\n`,
    );
    project.write({ "fixtures/floors.yaml": "gates: {semgrep: {recall: 0.9}}\n" });
    expect(failuresOf(calibrate("--json", "--no-report"))).toContainEqual(
      expect.objectContaining({ kind: "below-floor", slice: "semgrep", measure: "recall", floor: 0.9 }),
    );
  });

  test("a baseline that was damaged is named with its line", () => {
    accept();
    edit("fixtures/baseline.json", (text) => text.replace('"verdict"', '"verdict'));
    const ran = calibrate("--no-report");
    expect(ran.code).toBe(2);
    expect(ran.stderr).toMatch(/baseline\.json:\d+/);
  });
});

describe("switching off", () => {
  test("what no fixture notices is named and fails the run; what one notices is not", () => {
    accept();
    const ran = calibrate("--mutate", "--gate", "semgrep", "--match", "semgrep/python/**", "--json", "--no-report");
    expect(stageOf(ran, "mutation")).toMatchObject({ status: "ok" });
    const all = calibrate("--mutate", "--gate", "secrets", "--json", "--no-report");
    expect(all.code).toBe(1);
    const unnoticed = stageOf(all, "mutation")?.details ?? [];
    expect(unnoticed).toContain("unnoticed: rule secrets/stripe-secret-key");
    expect(unnoticed).not.toContain("unnoticed: rule secrets/github-token");
    expect(unnoticed).not.toContain("unnoticed: check 1 of secrets/replicate-token");
    expect(unnoticed).not.toContain("unnoticed: canary of secrets");
  });
});

describe("another policy", () => {
  test("can be tried before it is committed", () => {
    project.write({ "new.yaml": "secrets: {rules: {remove: [github-token]}}\n" });
    const ran = calibrate("--compare", "new.yaml");
    expect(ran.code).toBe(1);
    expect(ran.stdout).toMatch(/would come out wrong, and are right now \(1\)\n {2}secrets\/github\/in-env/);
    expect(ran.stdout).toContain("now   secrets/github-token in-env.env:1");
    expect(calibrate("--compare", ".devloop.yaml")).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("nothing would change"),
    });
  });

  test("may be another revision's, with the Semgrep rules that it names", () => {
    // Rules of one's own judge one's own fixtures alone.
    const user = Sandbox.repository().write({
      ".devloop.yaml": "semgrep: {enabled: true}\n",
      ".devloop/fixtures/semgrep/ours.table.yaml": semgrep,
    });
    user.commitAll("a project");
    user.write({
      ".devloop.yaml": "semgrep: {configs: {add: [.semgrep]}}\n",
      ".semgrep/own.yaml":
        'rules: [{id: no-f, languages: [python], severity: ERROR, message: No f., pattern: "def f(...): ..."}]\n',
    });
    user.commitAll("an own rule");
    const ran = user.dl(["calibrate", "--compare", "HEAD~1", "--own", "--json"]);
    expect(JSON.parse(ran.stdout)).toMatchObject({
      changes: [
        {
          id: "semgrep/ours/evaluated",
          kind: "better",
          before: ["semgrep/no-f evaluated.py:1", "semgrep/python-eval-of-value evaluated.py:2"],
        },
      ],
    });
    expect(ran.code).toBe(0);
  });

  test("says nothing where nothing could be judged, and is not OK", () => {
    const noTools = { DL_TOOLS_DIR: join(project.root, "no-tools") };
    const dead = project.dl(["calibrate", "--compare", ".devloop.yaml"], noTools);
    expect(dead.code).toBe(3);
    expect(dead.stdout).toMatch(/could not be judged.*\(1\)\n {2}semgrep\/python\/evaluated\n/);
    expect(dead.stdout).not.toContain("nothing would change");
    const documented = project.dl(["calibrate", "--compare", ".devloop.yaml", "--json"], noTools);
    expect(documented.code).toBe(3);
    expect(JSON.parse(documented.stdout)).toMatchObject({ changes: [{ kind: "error" }] });
  });

  test("held against nothing is not OK, nor is asking for a gate that it has no say in", () => {
    expect(calibrate("--compare", ".devloop.yaml", "--match", "nothing/**")).toMatchObject({
      code: 1,
      stdout: expect.stringContaining("No fixture took part"),
    });
    expect(calibrate("--compare", ".devloop.yaml", "--gate", "secrets", "--gate", "review")).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("those of review bring their own policy"),
    });
  });

  test("that cannot be read, or is none, is an error", () => {
    project.write({ "bad.yaml": "secrets: {rulez: 1}\n" });
    expect(calibrate("--compare", "bad.yaml")).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("bad.yaml:1"),
    });
    expect(calibrate("--compare", "no-such")).toMatchObject({ code: 2, stderr: expect.stringContaining("neither") });
  });
});

describe("shards", () => {
  test("together are what one run is", () => {
    accept();
    const files = ["1", "2", "3"].map((part) => {
      const file = join(project.root, `shard-${part}.json`);
      expect(calibrate("--shard", `${part}/3`, "--output", file).code).toBe(0);
      return file;
    });
    const whole = runOf(calibrate("--json", "--no-report"));
    const merged = project.dl(["calibrate", "merge", ...files, "--json", "--no-report"]);
    expect(merged.code).toBe(0);
    const outcomes = (run: CalibrationRun) => run.judged.map(({ fixture, outcome }) => [fixture.id, outcome.verdict]);
    expect(outcomes(runOf(merged))).toEqual(outcomes(whole));
    expect(runOf(merged)).toMatchObject({ isWhole: true, verdict: "ok", shard: null });
    const [first = "", second = ""] = files;
    expect(project.dl(["calibrate", "merge", first, second])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("Shard 3/3 is missing"),
    });
    expect(project.dl(["calibrate", "merge", first, first, second]).code).toBe(2);
    expect(project.dl(["calibrate", "merge", "package.json"]).stderr).toContain(
      "not what `dl calibrate --shard` writes",
    );
  });

  test("of other fixtures than those at hand are refused", () => {
    accept();
    const files = ["1", "2"].map((part) => {
      const file = join(project.root, `shard-${part}.json`);
      expect(calibrate("--shard", `${part}/2`, "--output", file).code).toBe(0);
      return file;
    });
    edit(
      "fixtures/secrets/github.table.yaml",
      (text) => `${text}  added:
    rule: github-token
    path: "{{case}}.env"
    after: "T={{github_token}} <<github-token>>\\n"
`,
    );
    expect(project.dl(["calibrate", "merge", ...files, "--no-report"])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("such as secrets/github/added"),
    });
    const later = join(project.root, "later.json");
    expect(calibrate("--shard", "2/2", "--output", later).code).toBe(0);
    expect(project.dl(["calibrate", "merge", files[0] ?? "", later, "--no-report"])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("parts of different fixtures"),
    });
  });

  test.each([
    ["--update-baseline", "--reason", "x"],
    ["--gate", "secrets"],
    ["--match", "secrets/**"],
    ["--own"],
    ["--mutate"],
    ["--shard", "1/2"],
    ["--compare", "HEAD"],
    ["--seed", "a"],
  ])("are joined without %s, which is for a run", (...options) => {
    const ran = project.dl(["calibrate", "merge", "package.json", ...options]);
    expect(ran).toMatchObject({ code: 2, stderr: expect.stringContaining(`${options[0]} is not for`) });
  });

  test("that are given badly are refused", () => {
    const mutated = calibrate("--shard", "1/3", "--mutate", "--output", "x");
    expect([mutated.code, mutated.stderr]).toEqual([2, expect.stringMatching(/shard.*mutate/)]);
    expect(calibrate("--shard", "1/3", "--output", "no-folder/x")).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("there is no folder no-folder"),
    });
    expect(calibrate("--shard", "1/3", "--output", "fixtures")).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("is a folder"),
    });
    expect(calibrate("--shard", "0/3", "--output", "x")).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("I/N"),
    });
    expect(calibrate("--shard", "1/3")).toMatchObject({ code: 2, stderr: expect.stringContaining("--output") });
  });
});

describe("in a user's repository", () => {
  test("fixtures of its own stand beside those of dl, and its policy judges both", () => {
    const user = Sandbox.repository().write({
      ".devloop.yaml": "secrets: {rules: {remove: [github-token]}}\n",
      ".devloop/fixtures/secrets/ours.table.yaml": secrets,
    });
    user.commitAll("a project");
    const ran = user.dl(["calibrate", "--own", "--json", "--no-report"]);
    const run = JSON.parse(ran.stdout) as CalibrationRun;
    expect(run.judged.map(({ fixture, outcome }) => [fixture.id, fixture.set, outcome.verdict])).toEqual([
      ["secrets/ours/in-env", "repository", "wrong"],
      ["secrets/ours/near-miss", "repository", "right"],
      ["secrets/ours/readme", "repository", "right"],
    ]);
    // Rules of its own judge its own fixtures; those of dl know nothing of them.
    user.write({
      ".devloop.yaml": "semgrep: {configs: {add: [.semgrep]}, exclude: {add: ['src/*negative*']}}\n",
      ".semgrep/house.yaml":
        'rules: [{id: no-imports, languages: [python], severity: ERROR, message: No., pattern: "import $X"}]\n',
      ".devloop/fixtures/semgrep/ours.table.yaml": `${head}label: positive\ntier: plain\ncases:\n  house:\n    rule: no-imports\n    path: "{{case}}.py"\n    after: "import os <<no-imports>>\\n"\n`,
    });
    user.commitAll("house rules");
    const house = user.dl(["calibrate", "--match", "semgrep/{ours,python}/**", "--json", "--no-report"]);
    const { judged } = JSON.parse(house.stdout) as CalibrationRun;
    const wrong = judged.filter(({ fixture, outcome }) => fixture.gap === null && outcome.verdict !== "right");
    expect(wrong.map(({ fixture }) => fixture.id)).toEqual([]);
    expect(judged.length).toBeGreaterThan(200);
    const both = user.dl(["calibrate", "--match", "secrets/{ours,code-hosts}/**", "--json", "--no-report"]);
    const sets = new Set((JSON.parse(both.stdout) as CalibrationRun).judged.map(({ fixture }) => fixture.set));
    expect(sets).toEqual(new Set(["pack", "repository"]));
  });
});

test("nothing is left in the temporary folder", () => {
  const temporary = join(project.root, "tmp");
  project.write({ "../tmp/.keep": "" });
  project.dl(["calibrate", "--no-report"], { TMPDIR: temporary });
  expect(readFileSync(join(temporary, ".keep"), "utf8")).toBe("");
  expect(project.run("ls", ["-A", temporary]).stdout).toBe(".keep\n");
});
