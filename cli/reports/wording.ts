import type { ChangeKind } from "../../change/change.ts";
import type { CheckpointResult, Override } from "../../checkpoint/checkpoint-result.ts";
import {
  severities,
  type Finding,
  type GateName,
  type GateResult,
  type Location,
  type Outcome,
  type Reason,
} from "../../gates/contract.ts";
import { displayPath } from "../../git/path.ts";
import { describeValue } from "../../policy/describe-value.ts";
import type { UntrustedValue } from "../../policy/policy.ts";

/** The closed reasons, in words that follow a status and a colon. */
export const reasonWords: Readonly<Record<Reason, string>> = {
  clean: "nothing found",
  "only-existing": "only defects that were there before",
  findings: "defects found",
  disabled: "disabled by policy",
  "no-engine": "no engine set",
  "not-required": "not required",
  "nothing-to-judge": "nothing to judge",
  "no-tests-found": "no tests found",
  "by-person": "skipped by a person",
  "not-selected": "not selected",
  "not-reached": "not reached, an earlier gate blocks",
  "tool-missing": "its tool is missing",
  "tool-failed": "its tool failed",
  "canary-missing": "it missed its own canary",
  "no-tests-ran": "no tests ran",
  "invalid-answer": "the answer is not valid",
  "untrusted-command": "its command is not trusted",
  "not-isolated": "the tree cannot be judged apart from the work tree",
  cancelled: "cancelled",
  internal: "a defect in dl",
  deadline: "out of time",
};

const changeWords: Readonly<Record<ChangeKind, string>> = {
  staged: "the staged change",
  commit: "a commit",
  range: "a range of commits",
  all: "all tracked files",
};

const overrideWords: Readonly<Record<Override["by"], string>> = {
  environment: "DL_SKIP",
  kill: "dl kill",
  flag: "--skip",
};

const untrustedWords: Readonly<Record<UntrustedValue["why"], string>> = {
  command: "it runs a command",
  loosening: "it loosens the policy",
};

/** `1 finding`, `2 findings`. */
export function count(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? "" : "s"}`;
}

/** What is judged: `the staged change, 3 files`. */
export function describeChange(change: { readonly kind: ChangeKind; readonly filesChanged: number }): string {
  return `${changeWords[change.kind]}, ${count(change.filesChanged, "file")}`;
}

/** Why a gate ended as it did: in the gate's own sentence, or in that of the person who left it out. */
export function describeOutcome(result: GateResult): string {
  const { reason } = result.outcome;
  if (result.summary === "") return sentence(reasonWords[reason]);
  return reason === "by-person" ? `${sentence(reasonWords[reason])} ${result.summary}` : result.summary;
}

/** The same in brief, where what a broken gate says stands further down. */
export function describeOutcomeInBrief(result: GateResult): string {
  return broke(result.outcome) ? sentence(reasonWords[result.outcome.reason]) : describeOutcome(result);
}

/** One sentence on a gate that broke or was left out: `semgrep could not do its work: its tool is missing`. */
export function describeTrouble(gate: GateName, outcome: Outcome): string {
  const why = reasonWords[outcome.reason];
  switch (outcome.status) {
    case "error":
      return `${gate} could not do its work: ${why}`;
    case "timeout":
      return `${gate} did not finish: ${why}`;
    default:
      return `${gate} did not judge: ${why}`;
  }
}

/** Where a finding is: `src/a.ts:3:5`, `commit message:1`; null when it is nowhere in particular. */
export function describeLocation(location: Location): string | null {
  switch (location.kind) {
    case "file": {
      const { startLine, startColumn } = location.region;
      return [displayPath(location.path), startLine, ...(startColumn === undefined ? [] : [startColumn])].join(":");
    }
    case "path":
      return displayPath(location.path);
    case "message":
      return `commit message:${location.region.startLine}`;
    default:
      return null;
  }
}

/** The value under the name that it has in the file, and why it waits, on one line. */
export function describeUntrusted(value: UntrustedValue): string {
  return `${describeValue(value)} (${untrustedWords[value.why]})`;
}

/** `semgrep was left out by DL_SKIP: the reason given`. */
export function describeOverride(override: Override): string {
  return `${override.gate} was left out by ${overrideWords[override.by]}: ${override.reason}`;
}

/** The verdict as a headline. */
export function describeVerdict(result: CheckpointResult): string {
  const kept = result.cached ? " This very content was judged before; the verdict was kept." : "";
  const blocking = result.results.find((one) => one.gate === result.blockedBy);
  if (result.shadow.length > 0 && result.verdict === "pass") {
    const stamp = result.change.kind === "staged" ? " without a stamp" : "";
    return `Let through by shadow mode${stamp}: ${tally(result.results)}.${kept}`;
  }
  if (result.verdict === "pass") return `Passed: ${tally(result.results)}.${kept}`;
  if (blocking === undefined) return `Blocked.${kept}`;
  if (blocking.outcome.status !== "fail") return `Blocked: ${describeTrouble(blocking.gate, blocking.outcome)}.${kept}`;
  return `Blocked by ${blocking.gate}: ${count(openFindings(blocking).length, "finding")}.${kept}`;
}

/** What shadow mode lets through, a line a gate: `shadow: secrets would have blocked: 1 finding`. */
export function describeShadow({ results, shadow }: CheckpointResult): string[] {
  return results
    .filter(({ gate }) => shadow.includes(gate))
    .map((result) => `shadow: ${result.gate} would have blocked: ${describeFault(result)}`);
}

function describeFault(result: GateResult): string {
  return broke(result.outcome) ? reasonWords[result.outcome.reason] : count(openFindings(result).length, "finding");
}

/** What a person can do now, each a label and a command or sentence. */
export function nextSteps(result: CheckpointResult): { readonly label: string; readonly text: string }[] {
  const blocking = result.results.find((one) => one.gate === result.blockedBy);
  const [shadowed] = result.results.filter(({ gate }) => result.shadow.includes(gate));
  const steps: { label: string; text: string }[] = [];
  if (blocking !== undefined) {
    const { gate, log, outcome } = blocking;
    if (log !== null) steps.push({ label: "Full output", text: log });
    const isKnown = outcome.status === "fail" || outcome.reason === "untrusted-command";
    if (!isKnown) steps.push({ label: "Find the cause", text: "dl doctor" });
    const rule = ruleToAllow(blocking);
    if (rule !== null) steps.push({ label: "Not a defect?", text: `a comment there: "dl-allow ${rule}: why"` });
    if (result.change.kind === "staged") {
      steps.push({ label: "Skip it once", text: `DL_SKIP=${gate} DL_REASON="why" git commit` });
    }
  } else if (shadowed?.log) {
    steps.push({ label: "Full output", text: shadowed.log });
  }
  const told = blocking ?? shadowed;
  if (told?.outcome.status === "fail") {
    steps.push({ label: "Was it wrong?", text: `dl feedback ${result.id} false-positive` });
  } else if (told !== undefined) {
    steps.push({ label: "In the log", text: `event ${result.id}` });
  }
  if (shadowed !== undefined) steps.push({ label: "What shadow saw", text: "dl shadow-report" });
  if (result.untrusted.length > 0) steps.push({ label: "Put in force", text: "dl trust" });
  return steps;
}

/** Worst first, else in the order given. */
export function bySeverity(findings: readonly Finding[]): Finding[] {
  return findings.toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
}

/** Findings that nothing suppresses. */
export function openFindings(result: GateResult): readonly Finding[] {
  return result.findings.filter((finding) => finding.suppression === null);
}

/** Findings that policy or a comment lets stand. */
export function suppressedFindings(result: GateResult): readonly Finding[] {
  return result.findings.filter((finding) => finding.suppression !== null);
}

/** Whether a gate's machinery broke. */
export function broke(outcome: Outcome): boolean {
  return outcome.status === "error" || outcome.status === "timeout";
}

/** The rule of the first finding that a comment could let stand; null when there is none. */
function ruleToAllow(result: GateResult): string | null {
  const readsComments = result.gate === "semgrep" || result.gate === "secrets";
  const inFile = bySeverity(openFindings(result)).find(({ location }) => location.kind === "file");
  return readsComments && inFile ? inFile.rule : null;
}

function tally(results: readonly GateResult[]): string {
  const of = (status: Outcome["status"]) => results.filter((result) => result.outcome.status === status).length;
  const broken = of("error") + of("timeout");
  const parts = [
    ...(of("pass") > 0 ? [`${count(of("pass"), "gate")} ${of("pass") === 1 ? "passes" : "pass"}`] : []),
    ...(of("skip") > 0 ? [`${of("skip")} skipped`] : []),
    ...(of("off") > 0 ? [`${of("off")} off`] : []),
    ...(of("fail") > 0 ? [`${count(of("fail"), "gate")} ${of("fail") === 1 ? "fails" : "fail"}`] : []),
    ...(broken > 0 ? [`${broken} could not judge`] : []),
  ];
  return parts.join(", ");
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
