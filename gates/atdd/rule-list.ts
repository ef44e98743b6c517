import type { RuleInfo } from "../contract.ts";

/** What each rule looks for, and what to do about a finding of it. */
export const atddRuleTable = {
  "atdd/spec-does-not-parse": {
    summary: "A specification that cannot be read as Gherkin",
    help: "Correct the Gherkin at this line, then stage the file again.",
  },
  "atdd/no-scenario": {
    summary: "A specification without a scenario",
    help: "Write at least one scenario with a When and a Then.",
  },
  "atdd/no-when": {
    summary: "A scenario in which nothing happens: it has no When step",
    help: "Say with a When step (here or in the background) what the user or caller does.",
  },
  "atdd/no-then": {
    summary: "A scenario that expects nothing: it has no Then step",
    help: "Say with a Then step what must be the case afterwards.",
  },
  "atdd/outline-without-rows": {
    summary: "A scenario outline that never runs: an Examples table is missing or has no rows",
    help: "Give the table at least one row below its header, or remove it.",
  },
  "atdd/duplicate-scenario": {
    summary: "Two scenarios that cannot be told apart by tag or by name",
    help: "Give one of them another tag or name, so that a test result belongs to one scenario.",
  },
  "atdd/scenario-set-aside": {
    summary: "A scenario that covers changed code is tagged @wip, @skip or @pending",
    help: "Remove the tag, or commit the code when its scenario can run.",
  },
  "atdd/no-spec": {
    summary: "Changed code that no scenario covers",
    help: "Write the scenario first: under the mapped specs, with @covers:<path>, or with a @spec- tag that the code names. If it needs none, add it to atdd.exempt with a reason.",
  },
  "atdd/dead-link": {
    summary: "A @covers tag or a @spec- marker that leads nowhere",
    help: "Point it at what is there now, or remove it.",
  },
  "atdd/scenario-deleted": {
    summary: "A scenario is deleted in the same change that touches its code",
    help: "Keep the scenario, or add the specification to atdd.exempt with the reason why it may go.",
  },
  "atdd/scenario-failed": {
    summary: "A scenario that covers changed code fails",
    help: "Make the scenario pass; the log of the acceptance run has its output.",
  },
  "atdd/scenario-not-bound": {
    summary: "A scenario that covers changed code has undefined or ambiguous steps",
    help: "Give each step exactly one step definition.",
  },
  "atdd/scenario-not-run": {
    summary: "A scenario that covers changed code was not run to its end",
    help: "Make the acceptance command run it; in a JUnit report a test's name must hold the scenario's @spec- tag or its name.",
  },
} as const;

export type AtddRule = keyof typeof atddRuleTable;

/** The rules of the atdd gate. */
export function atddRules(): RuleInfo[] {
  return Object.entries(atddRuleTable).map(([id, { summary }]) => ({
    id,
    severity: "error",
    confidence: null,
    summary,
    cwe: [],
    tags: ["gherkin"],
    helpUri: null,
  }));
}
