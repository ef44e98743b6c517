import type { CheckpointResult } from "../checkpoint/checkpoint-result.ts";
import { blockingFindings } from "../gates/blocking.ts";
import { severities, type Finding, type GateName, type GateResult } from "../gates/contract.ts";
import type { LoggedCheckpoint } from "./read-checkpoints.ts";

/** A finding of an event by the number that `<event>.<number>` goes by. */
export interface NumberedFinding {
  /** From 1. */
  readonly number: number;
  readonly gate: GateName;
  readonly finding: Finding;
  /** Whether it is one of those that stopped the commit, or would have. */
  readonly isBlocking: boolean;
}

/**
 * The findings of an event in the order in which its report tells them: those of the gate that blocks, worst first, those
 * of the others, and what was let stand.
 */
export function numberFindings({
  result,
  blockFrom,
}: Pick<LoggedCheckpoint, "result" | "blockFrom">): NumberedFinding[] {
  const blocking = blockingGate(result);
  const stopping = blocking === null ? [] : blockingFindings(blocking.findings, blockFrom[blocking.gate] ?? "note");
  const first = result.results.find(({ gate }) => gate === result.blockedBy) ?? blocking;
  const others = result.results.filter((one) => one !== first);
  const open = [...(first ? [first] : []), ...others].flatMap((one) =>
    bySeverity(one.findings.filter(({ suppression }) => suppression === null)).map((finding) => ({
      gate: one.gate,
      finding,
      isBlocking: one === blocking && stopping.includes(finding),
    })),
  );
  const suppressed = result.results.flatMap(({ gate, findings }) =>
    findings.filter(({ suppression }) => suppression !== null).map((finding) => ({ gate, finding, isBlocking: false })),
  );
  return [...open, ...suppressed].map((one, index) => ({ number: index + 1, ...one }));
}

/** The first gate whose findings block; in shadow mode the first whose findings would. */
export function blockingGate(result: CheckpointResult): GateResult | null {
  const failed = result.results.filter(({ outcome }) => outcome.status === "fail");
  return failed.find(({ gate }) => gate === result.blockedBy) ?? failed[0] ?? null;
}

function bySeverity(findings: readonly Finding[]): Finding[] {
  return findings.toSorted((one, other) => severities.indexOf(one.severity) - severities.indexOf(other.severity));
}
