import { displayPath } from "../../git/path.ts";
import type { Defect } from "./finding.ts";
import { worst, type TestStatus } from "./report/reported-test.ts";
import { nameOf, type Scenario } from "./spec.ts";

/** Defects of the scenarios that had to pass: each needs at least one result, and none but passed ones. */
export function judgeResults(
  required: readonly Scenario[],
  statuses: ReadonlyMap<Scenario, readonly TestStatus[]>,
): Defect[] {
  return required.flatMap((scenario) => {
    const status = statuses.get(scenario);
    const verdict = status ? worst(status) : "missing";
    return verdict === "passed" ? [] : [toDefect(scenario, verdict)];
  });
}

function toDefect(scenario: Scenario, verdict: Exclude<TestStatus, "passed"> | "missing"): Defect {
  const { spec: path, line, name: subject } = scenario;
  const who = `Scenario ${nameOf(scenario)}`;
  switch (verdict) {
    case "failed":
      return { rule: "atdd/scenario-failed", path, line, subject, message: `${who} fails.` };
    case "undefined":
    case "ambiguous":
      return { rule: "atdd/scenario-not-bound", path, line, subject, message: `${who} has ${verdict} steps.` };
    case "pending":
    case "skipped":
      return {
        rule: "atdd/scenario-not-run",
        path,
        line,
        subject,
        message: `${who} is ${verdict} in the acceptance run.`,
      };
    case "unknown":
      return { rule: "atdd/scenario-not-run", path, line, subject, message: `${who} has no complete result.` };
    case "missing":
      return {
        rule: "atdd/scenario-not-run",
        path,
        line,
        subject,
        message: `No result of the acceptance run belongs to ${who.replace("Scenario", "scenario")} (${displayPath(path)}:${line}) and no other.`,
      };
  }
}
