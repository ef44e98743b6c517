import type { GateResult, GateStatus, Outcome } from "../gates/contract.ts";
import type { VerdictExitCode } from "./checkpoint-result.ts";

/** Error is not pass; `off` and `skip` are policy's or a person's word, and are shown but do not block. */
const exitCodes: Readonly<Record<GateStatus, VerdictExitCode>> = {
  pass: 0,
  off: 0,
  skip: 0,
  fail: 1,
  error: 3,
  timeout: 3,
};

/** Whether a gate that ends like this stops the commit. */
export function blocks(outcome: Outcome): boolean {
  return exitCodeOf(outcome) !== 0;
}

/** The exit code of a checkpoint whose first blocking gate ends like this; 0 when it does not block. */
export function exitCodeOf(outcome: Outcome): VerdictExitCode {
  return exitCodes[outcome.status];
}

/** The first result, in the order given, that blocks; null when none does. */
export function firstBlocking(results: readonly GateResult[]): GateResult | null {
  return results.find((result) => blocks(result.outcome)) ?? null;
}
