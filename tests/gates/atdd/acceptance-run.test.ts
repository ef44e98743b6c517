import { existsSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeEach, describe, expect, it } from "vitest";
import { atddGate } from "../../../gates/atdd/gate.ts";
import type { GateContext, Judgement } from "../../../gates/contract.ts";
import type { AtddPolicy } from "../../../policy/policy.ts";
import { stagedContext } from "../../support/gate-context.ts";
import { Sandbox } from "../../support/sandbox.ts";

const spec = `Feature: Pay

  Scenario: Pay by card
    When I pay
    Then it is paid

  Scenario Outline: Pay <amount>
    When I pay <amount>
    Then it is paid

    Examples:
      | amount |
      | 1      |
      | 2      |
`;

let sandbox: Sandbox;
let kept: Map<string, unknown>;

beforeEach(() => {
  sandbox = Sandbox.repository();
  kept = new Map();
  sandbox.write({
    "src/pay/card.ts": "pay();\n",
    "specs/pay/card.feature": spec,
    "run.mjs": runner,
    ".gitignore": "report.*\nruns\n",
  });
});

describe("Cucumber messages", () => {
  it("passes when every scenario has passed", async () => {
    const judgement = await judge(messages({}));
    expect(judgement.outcome).toEqual({ status: "pass", reason: "clean" });
    expect(judgement.summary).toBe("2 scenarios passed for 1 changed file.");
    expect(existsSync(judgement.log ?? "")).toBe(true);
  });

  it.each([
    [{ "Pay by card": "FAILED" }, ["atdd/scenario-failed:3"]],
    [{ "Pay by card": "UNDEFINED" }, ["atdd/scenario-not-bound:3"]],
    [{ "Pay by card": "AMBIGUOUS" }, ["atdd/scenario-not-bound:3"]],
    [{ "Pay by card": "PENDING" }, ["atdd/scenario-not-run:3"]],
    [{ "Pay by card": "SKIPPED" }, ["atdd/scenario-not-run:3"]],
    [{ "Pay by card": "UNKNOWN" }, ["atdd/scenario-not-run:3"]],
    [{ "Pay 2": "FAILED" }, ["atdd/scenario-failed:7"]],
    [{ "Pay by card": "left out" }, ["atdd/scenario-not-run:3"]],
    [{ "Pay by card": "unfinished" }, ["atdd/scenario-not-run:3"]],
    [{ "Pay by card": "FAILED then PASSED" }, []],
    [{ "Pay by card": "PASSED then FAILED" }, ["atdd/scenario-failed:3"]],
  ])("takes %j for what it is", async (outcomes, expected) => {
    expect(located(await judge(messages(outcomes)))).toEqual(expected);
  });

  it("fits a run in a folder below the top", async () => {
    sandbox.write({ "e2e/specs/pay/card.feature": spec, "src/ship/x.ts": "x\n" });
    sandbox.remove("specs");
    const judgement = await judge({
      mappings: [{ code: "src/**", specs: "e2e/specs/**" }],
      command: `cd e2e && '${process.execPath}' ../run.mjs ../report.ndjson '{}'`,
      report: "report.ndjson",
    });
    expect(judgement.outcome.status).toBe("pass");
  });

  it("takes a report that was cut short for no answer", async () => {
    const judgement = await judge({
      ...messages({}),
      command: `${messages({}).command} && head -n 8 report.ndjson > cut && mv cut report.ndjson`,
    });
    expect(judgement.outcome).toEqual({ status: "error", reason: "invalid-answer" });
  });
});

describe("JUnit", () => {
  it.each([
    ["plain names", cases("Pay by card", "Pay &lt;amount&gt;"), []],
    ["names as identifiers", cases("test_pay_by_card", "test_pay_amount[1]"), []],
    [
      "a failure",
      cases("Pay by card", "Pay &lt;amount&gt;").replace("</testcase>", "<failure/></testcase>"),
      ["atdd/scenario-failed:3"],
    ],
    [
      "a skipped one",
      cases("Pay by card", "Pay &lt;amount&gt;").replace("</testcase>", "<skipped/></testcase>"),
      ["atdd/scenario-not-run:3"],
    ],
    [
      "a status word",
      cases("Pay &lt;amount&gt;") + '<testcase name="Pay by card" status="undefined"/>',
      ["atdd/scenario-not-bound:3"],
    ],
    ["names with a row's values", cases("Pay by card", "Pay 1 -- @1.1 ", "Pay 2 -- @1.2 "), []],
    ["values that no row has", cases("Pay by card", "Pay 3"), ["atdd/scenario-not-run:7"]],
    ["a missing one", cases("Pay &lt;amount&gt;"), ["atdd/scenario-not-run:3"]],
    ["a name within a word", cases("Repay by cardinal", "Pay &lt;amount&gt;"), ["atdd/scenario-not-run:3"]],
  ])("understands %s", async (_, content, expected) => {
    const judgement = await judge(junit(`<testsuites><testsuite name="s">${content}</testsuite></testsuites>`));
    expect(located(judgement)).toEqual(expected);
  });

  it("finds scenarios by their tag, whole", async () => {
    sandbox.write({ "specs/pay/card.feature": "Feature: P\n @spec-1\n Scenario: A\n  When x\n  Then y\n" });
    const other = await judge(junit(`<testsuite name="s">${cases("does @spec-12", "does spec-1-b")}</testsuite>`));
    expect(located(other)).toEqual(["atdd/scenario-not-run:3"]);
    const same = await judge(junit(`<testsuite name="s">${cases("does [spec-1]")}</testsuite>`));
    expect(same.outcome.status).toBe("pass");
  });

  it("does not take the test of a longer name for that of a shorter one", async () => {
    const steps = "  When x\n  Then y\n";
    sandbox.write({ "specs/pay/card.feature": `Feature: P\n Scenario: Pay\n${steps} Scenario: Pay by card\n${steps}` });
    const judgement = await judge(junit(`<testsuite name="s">${cases("Pay by card")}</testsuite>`));
    expect(located(judgement)).toEqual(["atdd/scenario-not-run:2"]);
  });

  it("does not let one test speak for two scenarios of one name", async () => {
    const one = "Feature: Cards\n Scenario: Refuse\n  When x\n  Then y\n";
    sandbox.write({ "specs/pay/card.feature": one, "specs/pay/bank.feature": one.replace("Cards", "Banks") });
    const vague = await judge(junit(`<testsuite name="s">${cases("Refuse")}</testsuite>`));
    expect(located(vague)).toEqual(["atdd/scenario-not-run:2", "atdd/scenario-not-run:2"]);
    const half = await judge(junit(`<testsuite name="Cards">${cases("Refuse")}</testsuite>`));
    expect(half.findings.map(({ location }) => location.kind === "file" && location.path)).toEqual([
      "specs/pay/bank.feature",
    ]);
  });

  it.each([["<testsuite><testcase name='x'>"], ["<html/>"], ["not XML"]])("refuses %s", async (content) => {
    expect((await judge(junit(content))).outcome).toEqual({ status: "error", reason: "invalid-answer" });
  });

  it.each([['<testsuites tests="0"/>'], ['<testsuite><testcase name="Pay by card"><skipped/></testcase></testsuite>']])(
    "takes a report in which nothing ran for an error: %s",
    async (content) => {
      expect((await judge(junit(content))).outcome).toEqual({ status: "error", reason: "no-tests-ran" });
    },
  );
});

describe("the run", () => {
  it("is refused when its command is not trusted", async () => {
    const context = await prepare(messages({}), { untrusted: [{ key: "atdd.command", value: "x", why: "command" }] });
    const judgement = await atddGate.judge(context);
    expect(judgement.outcome).toEqual({ status: "error", reason: "untrusted-command" });
    expect(judgement.summary).toContain("dl trust");
  });

  it("does not take an old report for its own", async () => {
    expect((await judge(messages({}))).outcome.status).toBe("pass");
    sandbox.write({ "src/pay/card.ts": "changed();\n" });
    const stale = await judge({ ...messages({}), command: "true" });
    expect(stale.outcome).toEqual({ status: "error", reason: "tool-failed" });
    expect(stale.summary).toContain("left no report at report.ndjson");
  });

  it("refuses a report that is committed", async () => {
    sandbox.write({ "report.ndjson": "{}\n" });
    sandbox.git("add", "--force", "report.ndjson");
    const judgement = await judge(messages({}));
    expect(judgement.outcome).toEqual({ status: "error", reason: "tool-failed" });
    expect(judgement.summary).toContain("committed");
  });

  it.each([["../report.xml"], ["/tmp/report.xml"], ["out/report.xml"]])(
    "keeps within the mirror: %s",
    async (report) => {
      const outside = join(sandbox.root, "outside");
      sandbox.write({ "../outside/report.xml": "precious" });
      symlinkSync(outside, join(sandbox.directory, "out"));
      const judgement = await judge({ ...messages({}), report });
      expect(judgement.outcome).toEqual({ status: "error", reason: "tool-failed" });
      expect(readFileSync(join(outside, "report.xml"), "utf8")).toBe("precious");
    },
  );

  it("says when the command is not there", async () => {
    const judgement = await judge({ ...messages({}), command: "no-such-acceptance-command" });
    expect(judgement.outcome).toEqual({ status: "error", reason: "tool-missing" });
    expect(readFileSync(judgement.log ?? "", "utf8")).toContain("no-such-acceptance-command");
  });

  it("keeps secrets out of the log, even one that is printed piece by piece", async () => {
    const command = `printf 'key a1B2c3D4'; sleep 0.2; printf 'e5F6g7H8i9J0 end\\n'; ${messages({}).command}`;
    const judgement = await judge({ ...messages({}), command });
    expect(readFileSync(judgement.log ?? "", "utf8")).toBe("key [redacted] end\n");
  });

  it("fails when the command fails for a reason that the report does not tell", async () => {
    const judgement = await judge({ ...messages({}), command: `${messages({}).command}; exit 3` });
    expect(judgement.outcome).toEqual({ status: "error", reason: "tool-failed" });
  });

  it("passes, with a note, when only scenarios of other code fail", async () => {
    sandbox.write({ "specs/ship.feature": "Feature: Ship\n Scenario: Ship it\n  When x\n  Then y\n" });
    const judgement = await judge({
      ...messages({}),
      command: `${messages({ "Ship it": "FAILED" }).command}; exit 1`,
    });
    expect(judgement.outcome).toEqual({ status: "pass", reason: "clean" });
    expect(judgement.notes.map(({ code }) => code)).toEqual(["existing-failures"]);
  });

  it("takes place on what is staged, outside the work tree", async () => {
    await prepare(messages({}));
    sandbox.write({ "src/pay/card.ts": "unstaged\n" });
    const command = `grep -q 'pay()' src/pay/card.ts && ${messages({}).command}`;
    const judgement = await atddGate.judge(await stagedContext(sandbox, { atdd: { ...messages({}), command } }, kept));
    expect(judgement.outcome.status).toBe("pass");
    expect(existsSync(join(sandbox.directory, "report.ndjson"))).toBe(false);
  });

  it("has editable Python packages from what is staged", async () => {
    sandbox.write({ ".gitignore": "report.*\n.venv/\n", "lib/pkg.py": "where = 'staged'\n" });
    expect(sandbox.run("python3", ["-m", "venv", "--without-pip", ".venv"]).code).toBe(0);
    const sites = "import site; print(site.getsitepackages()[0])";
    const site = sandbox.run(".venv/bin/python", ["-c", sites]).stdout.trim();
    writeFileSync(join(site, "project.pth"), `${join(sandbox.directory, "lib")}\n`);
    const check = `.venv/bin/python -c 'import pkg, sys; sys.exit(pkg.where != "staged")'`;
    const atdd = { ...messages({}), command: `${check} && ${messages({}).command}` };
    const context = await prepare(atdd);
    sandbox.write({ "lib/pkg.py": "where = 'unstaged'\n" });
    expect((await atddGate.judge(context)).outcome.status).toBe("pass");
  });

  it("is kept when it passed, until code or command changes; not when it failed", async () => {
    const counted = (outcomes: Record<string, string>) => ({
      ...messages(outcomes),
      command: `echo x >> '${sandbox.root}/runs'; ${messages(outcomes).command}`,
    });
    const runs = () => readFileSync(join(sandbox.root, "runs"), "utf8").length / 2;
    await judge(counted({ "Pay by card": "FAILED" }));
    await judge(counted({ "Pay by card": "FAILED" }));
    expect(runs()).toBe(2);
    await judge(counted({}));
    const again = await judge(counted({}));
    expect(runs()).toBe(3);
    expect(again.outcome).toEqual({ status: "pass", reason: "clean" });
    expect(again.summary).toContain("earlier run");
    sandbox.write({ "README.md": "changed\n" });
    await judge(counted({}));
    expect(runs()).toBe(3);
    sandbox.write({ "step_definitions/pay.mjs": "changed\n" });
    await judge(counted({}));
    expect(runs()).toBe(4);
  });

  it("is ended at the deadline, and when it is cancelled", async () => {
    const slow = { ...messages({}), command: "sleep 30" };
    const late = await atddGate.judge({ ...(await prepare(slow)), signal: AbortSignal.timeout(400) });
    expect(late.outcome).toEqual({ status: "timeout", reason: "deadline" });
    const controller = new AbortController();
    const cancelled = atddGate.judge({ ...(await prepare(slow)), signal: controller.signal });
    setTimeout(() => controller.abort(), 400);
    expect((await cancelled).outcome).toEqual({ status: "error", reason: "cancelled" });
  });
});

/** Stages everything and gives the gate's word on it. */
async function judge(atdd: Partial<AtddPolicy>): Promise<Judgement> {
  return atddGate.judge(await prepare(atdd));
}

async function prepare(
  atdd: Partial<AtddPolicy>,
  more: Parameters<typeof stagedContext>[1] = {},
): Promise<GateContext> {
  sandbox.git("add", "--all");
  return stagedContext(sandbox, { atdd, ...more }, kept);
}

const mappings = [{ code: "src/pay/**", specs: "specs/pay/*.feature" }];

/** A policy whose run writes messages in which the named scenarios end as told, all others pass. */
function messages(outcomes: Readonly<Record<string, string>>) {
  const command = `'${process.execPath}' run.mjs report.ndjson '${JSON.stringify(outcomes)}'`;
  return { mappings, command, report: "report.ndjson" } satisfies Partial<AtddPolicy>;
}

/** A policy whose run writes `content` as its report. */
function junit(content: string): Partial<AtddPolicy> {
  return { mappings, command: `cat > report.xml <<'END'\n${content}\nEND`, report: "report.xml" };
}

function cases(...names: string[]): string {
  return names.map((name) => `<testcase name="${name}"></testcase>`).join("");
}

function located({ findings }: Judgement): string[] {
  return findings.map(({ rule, location }) => `${rule}:${location.kind === "file" ? location.region.startLine : ""}`);
}

/** A small runner: the library's own messages for every feature below the working directory, then results as told. */
const runner = `
import { globSync, readFileSync, writeFileSync } from "node:fs";
import { generateMessages } from ${JSON.stringify(pathToFileURL(join(import.meta.dirname, "../../../node_modules/@cucumber/gherkin/dist/index.js")).href)};
const [report, told] = process.argv.slice(2);
const outcomes = JSON.parse(told);
let id = 0;
const newId = () => String(id++);
const timestamp = { seconds: 0, nanos: 0 };
const lines = [{ testRunStarted: { timestamp } }];
for (const uri of globSync("specs/**/*.feature")) {
  const options = { includeSource: true, includeGherkinDocument: true, includePickles: true, newId };
  const envelopes = generateMessages(readFileSync(uri, "utf8"), uri, "text/x.cucumber.gherkin+plain", options);
  lines.push(...envelopes);
  for (const { pickle } of envelopes) if (pickle) run(pickle, outcomes[pickle.name] ?? "PASSED");
}
function run(pickle, outcome) {
  if (outcome === "left out") return;
  const testCase = { id: newId(), pickleId: pickle.id, testSteps: pickle.steps.map((step) => ({ id: newId(), pickleStepId: step.id })) };
  lines.push({ testCase });
  const attempts = outcome.split(" then ");
  attempts.forEach((status, attempt) => {
    const testCaseStartedId = newId();
    lines.push({ testCaseStarted: { id: testCaseStartedId, testCaseId: testCase.id, attempt, timestamp } });
    testCase.testSteps.forEach((step, index) => {
      if (status === "unfinished" && index > 0) return;
      const own = index === 0 ? (status === "unfinished" ? "PASSED" : status) : status === "PASSED" ? "PASSED" : "SKIPPED";
      lines.push({ testStepFinished: { testCaseStartedId, testStepId: step.id, testStepResult: { status: own, duration: timestamp }, timestamp } });
    });
    lines.push({ testCaseFinished: { testCaseStartedId, willBeRetried: attempt + 1 < attempts.length, timestamp } });
  });
}
lines.push({ testRunFinished: { success: true, timestamp } });
writeFileSync(report, lines.map((line) => JSON.stringify(line) + "\\n").join(""));
`;
