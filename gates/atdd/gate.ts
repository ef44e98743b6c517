import type { AtddPolicy } from "../../policy/policy.ts";
import type { Gate, GateContext, Judgement, Note, ToolVersion } from "../contract.ts";
import { tryCanary } from "./canary.ts";
import { checkChange, type StaticChecks } from "./check-change.ts";
import { ended, stopped } from "./ended.ts";
import { toFindings, type Defect } from "./finding.ts";
import { judgeResults } from "./judge-run.ts";
import { matchTests } from "./report/match-tests.ts";
import { runAcceptance, type AcceptanceCommand, type AcceptanceRun } from "./run-acceptance.ts";
import { runKey } from "./run-key.ts";
import { listTree, type TreeEntry } from "./tree.ts";

/**
 * Acceptance tests before code: changed code has scenarios that say something, and that ran and passed.
 *
 * The checks that need no run come first; the acceptance command runs only for a change that they leave standing.
 */
export const atddGate: Gate = {
  name: "atdd",
  after: ["sanity"],
  judge,
  canary: (context) => tryCanary(context, judge),
};

async function judge(context: GateContext): Promise<Judgement> {
  const { change, policy, signal } = context;
  if (!isOn(policy.atdd)) {
    return ended({ status: "off", reason: "not-required" }, "No acceptance scenarios are asked for (atdd.mappings).");
  }
  try {
    const tree = await listTree(change, signal);
    const checks = await checkChange(change, policy.atdd, tree);
    const judgement =
      checks.defects.length > 0 ? block(checks.defects, checks) : await judgeSound(context, tree, checks);
    return { ...judgement, tools: await toolVersions() };
  } catch (error) {
    if (signal.aborted) return stopped(signal, policy.atdd.timeout);
    throw error;
  }
}

function isOn(policy: AtddPolicy): boolean {
  return policy.required || policy.mappings.length > 0;
}

function block(defects: readonly Defect[], { notes }: StaticChecks, log: string | null = null): Judgement {
  const findings = toFindings(defects);
  return {
    outcome: { status: "fail", reason: "findings" },
    summary: `${count(findings.length, "defect")} in scenarios or in what ties them to the code.`,
    findings,
    notes,
    tools: [],
    log,
  };
}

/** What is left to say of a change whose scenarios are sound: whether they pass. */
async function judgeSound(context: GateContext, tree: readonly TreeEntry[], checks: StaticChecks): Promise<Judgement> {
  const { notes, counts, covering } = checks;
  if (covering.length === 0) {
    if (counts.changedSpecs > 0) {
      const summary = `${count(counts.changedSpecs, "changed specification")} read and sound; no code changed that they must pass for.`;
      return ended({ status: "pass", reason: "clean" }, summary, { notes });
    }
    return ended({ status: "skip", reason: "nothing-to-judge" }, "No code changed that needs a scenario.", { notes });
  }
  const acceptance = whatToRun(context, tree);
  if (acceptance.kind === "cannot-run") return { ...acceptance.judgement, notes };
  if (acceptance.kind === "nothing") {
    const summary = `${count(covering.length, "scenario")} read and sound for ${count(counts.sources, "changed file")}; nothing ran.`;
    return ended({ status: "pass", reason: "clean" }, summary, { notes: [...notes, nothingRan] });
  }
  return judgePassing(context, tree, checks, acceptance.acceptance);
}

const nothingRan: Note = {
  code: "information",
  message: "The scenarios were read, not run: no acceptance command is set (atdd.command, atdd.report).",
  path: null,
};

type WhatToRun =
  | { readonly kind: "run"; readonly acceptance: AcceptanceCommand }
  | { readonly kind: "nothing" }
  | { readonly kind: "cannot-run"; readonly judgement: Judgement };

function whatToRun({ policy }: GateContext, tree: readonly TreeEntry[]): WhatToRun {
  const { command, report } = policy.atdd;
  if (policy.untrusted.some(({ key }) => key === "atdd.command")) {
    const summary =
      "The acceptance command in .devloop.yaml (atdd.command) is not trusted yet. Read it, then run `dl trust`.";
    return { kind: "cannot-run", judgement: ended({ status: "error", reason: "untrusted-command" }, summary) };
  }
  if (command === null) return { kind: "nothing" };
  if (report === null) {
    const summary =
      "atdd.command is set but atdd.report is not: say where the run leaves Cucumber messages (.ndjson) or JUnit (.xml).";
    return { kind: "cannot-run", judgement: ended({ status: "error", reason: "tool-failed" }, summary) };
  }
  const path = report.replace(/^(?:\.\/)+/, "");
  if (tree.some((entry) => entry.path === path)) {
    const summary = `The acceptance report ${path} is committed, so it cannot be told from one of this run. Take it out of git and ignore it.`;
    return { kind: "cannot-run", judgement: ended({ status: "error", reason: "tool-failed" }, summary) };
  }
  return { kind: "run", acceptance: { command, report: path } };
}

async function judgePassing(
  context: GateContext,
  tree: readonly TreeEntry[],
  checks: StaticChecks,
  acceptance: AcceptanceCommand,
): Promise<Judgement> {
  const { covering, notes } = checks;
  const key = runKey(tree, covering, acceptance);
  if ((await context.store.get(key)) === passedBefore) {
    const summary = `${count(covering.length, "scenario")} passed in an earlier run on the same code.`;
    return ended({ status: "pass", reason: "clean" }, summary, { notes });
  }
  const run = await runAcceptance(context, acceptance);
  if (run.kind === "no-answer") return { ...run.judgement, notes };
  const judgement = judgeRun(checks, acceptance, run);
  // A failure may lie in what surrounds the run, and is tried again.
  if (judgement.outcome.status === "pass") await context.store.put(key, passedBefore);
  return judgement;
}

const passedBefore = "passed";

function judgeRun(
  checks: StaticChecks,
  { command }: AcceptanceCommand,
  { tests, exitCode, directory, log }: AcceptanceRun & { kind: "reported" },
): Judgement {
  const { covering, scenarios, notes } = checks;
  const ran = tests.filter(({ status }) => status !== "skipped");
  if (ran.length === 0) {
    const summary = `The acceptance command (${command}) ran no scenario: its report has ${count(tests.length, "test")}, none of which ran.`;
    return ended({ status: "error", reason: "no-tests-ran" }, summary, { notes, log });
  }
  const { statuses } = matchTests(tests, scenarios, directory);
  const defects = judgeResults(covering, statuses);
  if (defects.length > 0) return block(defects, checks, log);
  const others = tests.filter(({ status }) => status !== "passed" && status !== "skipped").length;
  if (exitCode !== 0 && others === 0) {
    const summary = `The acceptance command (${command}) exited with ${exitCode} though its report has no failure; its output is in ${log}.`;
    return ended({ status: "error", reason: "tool-failed" }, summary, { notes, log });
  }
  const summary = `${count(covering.length, "scenario")} passed for ${count(checks.counts.sources, "changed file")}.`;
  return ended({ status: "pass", reason: "clean" }, summary, { notes: [...notes, ...otherFailures(others)], log });
}

function otherFailures(others: number): Note[] {
  if (others === 0) return [];
  const message = `${count(others, "other acceptance test")} failed that cover no code of this change.`;
  return [{ code: "existing-failures", message, path: null }];
}

async function toolVersions(): Promise<ToolVersion[]> {
  const { default: gherkin } = await import("@cucumber/gherkin/package.json", { with: { type: "json" } });
  return [{ name: "@cucumber/gherkin", version: gherkin.version }];
}

function count(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? "" : "s"}`;
}
