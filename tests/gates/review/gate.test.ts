import { existsSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import type { GateContext, Judgement } from "../../../gates/contract.ts";
import { reviewGate } from "../../../gates/review/gate.ts";
import type { ReviewPolicy } from "../../../policy/policy.ts";
import { stagedContext } from "../../support/gate-context.ts";
import { Sandbox } from "../../support/sandbox.ts";
import { notes, scriptedReviewer } from "./reviewer.ts";

let sandbox: Sandbox;
let kept: Map<string, unknown>;

beforeEach(() => {
  sandbox = Sandbox.repository();
  kept = new Map();
  sandbox.write({ "src/a.js": "one();\ntwo();\nthree();\n" });
  sandbox.commitAll();
  sandbox.write({ "src/a.js": "one();\ntwo(user = admin);\nthree();\n" });
});

describe("whom it asks", () => {
  it("is off without an engine", async () => {
    expect((await judge({})).outcome).toEqual({ status: "off", reason: "no-engine" });
  });

  it("does not run a command that is not trusted", async () => {
    const reviewer = scriptedReviewer(sandbox);
    const context = await prepare(reviewer.policy);
    const untrusted = [{ key: "review.command", value: "x", why: "command" }] as const;
    const judgement = await reviewGate.judge({ ...context, policy: { ...context.policy, untrusted } });
    expect(judgement.outcome).toEqual({ status: "error", reason: "untrusted-command" });
    expect(reviewer.requests()).toEqual([]);
  });

  it("runs the command in an empty directory that is gone afterwards, without git's variables", async () => {
    const reviewer = scriptedReviewer(sandbox);
    const context = await prepare(reviewer.policy);
    process.env["GIT_DIR"] = join(sandbox.directory, ".git");
    const judgement = await reviewGate.judge(context).finally(() => delete process.env["GIT_DIR"]);
    expect(judgement.outcome).toEqual({ status: "pass", reason: "clean" });
    const [asked] = notes(join(sandbox.root, "asked.jsonl"));
    expect(asked?.found).toEqual([]);
    expect(asked?.git).toBeUndefined();
    expect(asked?.directory).not.toContain(sandbox.root);
    expect(existsSync(asked?.directory ?? "")).toBe(false);
  });

  it("has nothing to judge when nothing can be read", async () => {
    const reviewer = scriptedReviewer(sandbox);
    sandbox.git("checkout", "--quiet", ".");
    sandbox.write({ "logo.png": Buffer.from([0x89, 0, 1]), "package-lock.json": "{}\n" });
    const judgement = await judge(reviewer.policy);
    expect(judgement.outcome).toEqual({ status: "skip", reason: "nothing-to-judge" });
    expect(judgement.notes.map(({ path, code }) => [path, code])).toEqual([
      ["logo.png", "file-not-read"],
      ["package-lock.json", "file-not-read"],
    ]);
    expect(reviewer.requests()).toEqual([]);
  });
});

describe("what it believes", () => {
  it("blocks on a finding that quotes an added line", async () => {
    const answer = `print(valid({ verdict: "fail", findings: [finding("admin", { fix: "Compare." })] }));`;
    const judgement = await judge(scriptedReviewer(sandbox, answer).policy);
    expect(judgement.outcome).toEqual({ status: "fail", reason: "findings" });
    expect(judgement.findings).toEqual([
      expect.objectContaining({
        rule: "review/critical",
        severity: "error",
        message: "security: It is wrong.",
        help: "Compare.",
        excerpt: "two(user = admin);",
        location: { kind: "file", path: "src/a.js", region: { startLine: 2, endLine: 2 } },
      }),
    ]);
  });

  it("draws the verdict from the findings, not from the word of the reviewer", async () => {
    const answer = `print(valid({ verdict: "pass", findings: [finding("admin")] }));`;
    expect((await judge(scriptedReviewer(sandbox, answer).policy)).outcome.status).toBe("fail");
  });

  it.each([
    ["warning", "warning", "fail"],
    ["warning", "error", "pass"],
    ["suggestion", "warning", "pass"],
    ["suggestion", "note", "fail"],
    ["critical", "error", "fail"],
  ] as const)("for a %s with blockFrom %s says %s", async (severity, blockFrom, status) => {
    const answer = `print(valid({ verdict: "fail", findings: [finding("admin", { severity: "${severity}" })] }));`;
    const judgement = await judge({ ...scriptedReviewer(sandbox, answer).policy, blockFrom });
    expect(judgement.outcome.status).toBe(status);
    expect(judgement.findings).toHaveLength(1);
  });

  it.each([
    ["a line that is not there", `finding("admin", { quote: "eval(input);" })`],
    ["a line that was there before", `finding("admin", { quote: "one();", line: 1 })`],
    ["a removed line", `finding("admin", { quote: "two();", line: 2 })`],
    ["a scrap", `finding("admin", { quote: "u" })`],
    ["a file that is not under review", `finding("admin", { path: "src/b.js" })`],
  ])("does not believe a finding that quotes %s", async (_, finding) => {
    const answer = `print(valid({ findings: [${finding}] }));`;
    const judgement = await judge(scriptedReviewer(sandbox, answer).policy);
    expect(judgement.outcome).toEqual({ status: "pass", reason: "clean" });
    expect(judgement.findings).toEqual([]);
    expect(judgement.notes.map(({ message }) => message)).toContainEqual(
      expect.stringMatching(/^Not believed: .*It is wrong/),
    );
  });

  it("puts a wrong line number right, and takes a long part of the line for a quote", async () => {
    const answer = `print(valid({ findings: [finding("admin", { line: 40, quote: "  two(user =  admin)" })] }));`;
    const judgement = await judge(scriptedReviewer(sandbox, answer).policy);
    expect(judgement.findings[0]?.location).toMatchObject({ region: { startLine: 2 } });
  });

  it("makes the reviewer's words fit to print", async () => {
    const answer = `print(valid({ findings: [finding("admin", { why: "\\u001b[31mred\\u202e\\nnext" })] }));`;
    const judgement = await judge(scriptedReviewer(sandbox, answer).policy);
    expect(judgement.findings[0]?.message).toBe("security: [31mred next");
  });
});

describe("what is no answer", () => {
  it.each([
    ["nothing", "", "invalid-answer"],
    ["words", `process.stdout.write("LGTM");`, "invalid-answer"],
    ["an empty object", "print({});", "invalid-answer"],
    ["an array", "print([]);", "invalid-answer"],
    ["another version", "print(valid({ schemaVersion: 2 }));", "invalid-answer"],
    ["another nonce", `print(valid({ nonce: "${"0".repeat(32)}" }));`, "invalid-answer"],
    ["a file left out", "print(valid({ filesReviewed: [] }));", "invalid-answer"],
    ["an unknown severity", `print(valid({ findings: [finding("admin", { severity: "low" })] }));`, "invalid-answer"],
    ["a finding without a quote", `print(valid({ findings: [finding("admin", { quote: "" })] }));`, "invalid-answer"],
    ["fail without a finding", `print(valid({ verdict: "fail" }));`, "invalid-answer"],
    [
      "fail on a finding that is not believed",
      `print(valid({ verdict: "fail", findings: [finding("admin", { quote: "elsewhere();" })] }));`,
      "invalid-answer",
    ],
    ["a failure, even after a verdict", "print(valid()); process.exitCode = 3;", "tool-failed"],
    ["a crash", `process.kill(process.pid, "SIGKILL");`, "tool-failed"],
  ])("is %s", async (_, answer, reason) => {
    const judgement = await judge(scriptedReviewer(sandbox, answer).policy);
    expect(judgement.outcome).toEqual({ status: "error", reason });
    expect(kept.size).toBe(0);
  });

  it("is a command that is not there", async () => {
    const judgement = await judge({ engine: "command", command: "no-such-reviewer" });
    expect(judgement.outcome).toEqual({ status: "error", reason: "tool-missing" });
    expect(judgement.summary).toContain("no-such-reviewer");
  });

  it("tells what the reviewer said on its way out, without secrets", async () => {
    const key = ["sk", "A1b2C3d4E5f6G7h8J9k0"].join("_");
    const judgement = await judge(
      scriptedReviewer(sandbox, `console.error("no access with ${key}"); process.exit(4);`).policy,
    );
    expect(judgement.summary).toMatch(/exited with 4: no access with \[redacted\]/);
  });

  it("comes when the deadline is over, or the gate is cancelled", async () => {
    const { policy } = scriptedReviewer(sandbox, "setTimeout(() => {}, 30_000);");
    const late = await reviewGate.judge({ ...(await prepare(policy)), signal: AbortSignal.timeout(500) });
    expect(late.outcome).toEqual({ status: "timeout", reason: "deadline" });
    const controller = new AbortController();
    const cancelled = reviewGate.judge({ ...(await prepare(policy)), signal: controller.signal });
    setTimeout(() => controller.abort(), 500);
    expect((await cancelled).outcome).toEqual({ status: "error", reason: "cancelled" });
  });
});

describe("what it keeps", () => {
  it("asks once for the same request, and says so", async () => {
    const reviewer = scriptedReviewer(sandbox, `print(valid({ verdict: "fail", findings: [finding("admin")] }));`);
    const first = await judge(reviewer.policy);
    const second = await judge(reviewer.policy);
    expect(reviewer.requests()).toHaveLength(1);
    expect(second.findings).toEqual(first.findings);
    expect(second.outcome).toEqual(first.outcome);
    expect(first.summary).not.toContain("earlier");
    expect(second.summary).toContain("earlier verdict");
  });

  it("asks again when the change, or the command, is another", async () => {
    const reviewer = scriptedReviewer(sandbox);
    await judge(reviewer.policy);
    await judge({ ...reviewer.policy, command: `${reviewer.policy.command} --strict` });
    sandbox.write({ "src/a.js": "one();\nother();\nthree();\n" });
    await judge(reviewer.policy);
    expect(reviewer.requests()).toHaveLength(3);
    const nonces = reviewer.requests().map(({ nonce }) => nonce);
    expect(new Set(nonces).size).toBe(3);
  });

  it("asks again when what was kept is no verdict", async () => {
    const reviewer = scriptedReviewer(sandbox);
    await judge(reviewer.policy);
    for (const key of kept.keys()) kept.set(key, { verdict: "pass" });
    expect((await judge(reviewer.policy)).outcome.status).toBe("pass");
    expect(reviewer.requests()).toHaveLength(2);
  });
});

async function judge(review: Partial<ReviewPolicy>): Promise<Judgement> {
  return reviewGate.judge(await prepare(review));
}

async function prepare(review: Partial<ReviewPolicy>): Promise<GateContext> {
  sandbox.git("add", "--all");
  return stagedContext(sandbox, { review }, kept);
}
