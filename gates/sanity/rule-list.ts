import type { RuleInfo } from "../contract.ts";

export const testFailed: RuleInfo = {
  id: "sanity/test-failed",
  severity: "error",
  confidence: null,
  summary: "A test fails that did not fail before the change.",
  cwe: [],
  tags: ["tests"],
  helpUri: null,
};

export const commandFailed: RuleInfo = {
  id: "sanity/command-failed",
  severity: "error",
  confidence: null,
  summary: "The command that runs the tests fails, and its output names no failing test.",
  cwe: [],
  tags: ["tests"],
  helpUri: null,
};

/** The rules of this gate. */
export function sanityRules(): RuleInfo[] {
  return [testFailed, commandFailed];
}
