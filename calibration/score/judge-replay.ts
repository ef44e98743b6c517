import { gateNames, type GateStatus } from "../../gates/contract.ts";
import type { Expectation, Fixture } from "../fixture.ts";
import type { Outcome, Replay } from "../outcome.ts";
import { matchFindings, type Unmatched } from "./match-findings.ts";

/**
 * Holds a replay against what its fixture expects. Right is what has no missing finding, no unexpected one and no other
 * difference. A gate that did not do its work, for whatever reason that the fixture is not about, is neither right nor
 * wrong: `error`.
 */
export function judgeReplay({ id, expect }: Pick<Fixture, "id" | "expect">, replay: Replay): Outcome {
  const { missing, unexpected } = expect.isAnyFinding
    ? matchStatus(expect, replay)
    : matchFindings(expect.findings, replay.findings);
  const differences = differencesOf(expect, replay);
  const isRight = missing.length === 0 && unexpected.length === 0 && differences.length === 0;
  const verdict = isBroken(expect, replay) ? "error" : isRight ? "right" : "wrong";
  return { id, replay, verdict, missing, unexpected, differences, ...(expect.isAnyFinding && { isByStatus: true }) };
}

/** Where only the status counts, a change that is blocked for nothing is one false alarm, however many findings it has. */
function matchStatus(expect: Expectation, { status, findings }: Replay): Unmatched {
  const isAlarm = status === "fail" && expect.status !== "fail";
  return { missing: [], unexpected: isAlarm ? findings.filter(({ isSuppressed }) => !isSuppressed).slice(0, 1) : [] };
}

function differencesOf(expect: Expectation, replay: Replay): string[] {
  const gates = gateNames.flatMap((gate) => {
    const wanted = expect.gates?.[gate];
    return wanted === undefined ? [] : difference(gate, replay.gates[gate] ?? "not run", wanted);
  });
  return [
    ...difference("status", replay.status, expect.status),
    ...(expect.isUnread && replay.trouble === null ? ["read in full, expected a file that is not read"] : []),
    ...(expect.reason === null ? [] : difference("reason", replay.reason, expect.reason)),
    ...(expect.blockedBy === undefined
      ? []
      : difference("blocked by", replay.blockedBy ?? "no gate", expect.blockedBy ?? "no gate")),
    ...gates,
  ];
}

function difference(what: string, now: string, wanted: string): string[] {
  return now === wanted ? [] : [`${what} ${now}, expected ${wanted}`];
}

function isBroken(expect: Expectation, replay: Replay): boolean {
  const isAsExpected = replay.status === expect.status && (expect.reason === null || replay.reason === expect.reason);
  if (hasNoVerdict(replay.status) && !isAsExpected) return true;
  // A fixture may be about the error, or the file that is not read: then the trouble is what was to come.
  const isAbout = expect.isUnread === true || (hasNoVerdict(replay.status) && isAsExpected);
  if (replay.trouble !== null && !isAbout) return true;
  return gateNames.some((gate) => {
    const status = replay.gates[gate];
    return status !== undefined && isFailure(status) && status !== (expect.gates?.[gate] ?? expect.status);
  });
}

function hasNoVerdict(status: GateStatus): boolean {
  return isFailure(status) || status === "skip";
}

function isFailure(status: GateStatus): boolean {
  return status === "error" || status === "timeout";
}
