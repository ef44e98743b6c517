import type { GateName, GateResult, GateStatus, Outcome } from "../gates/contract.ts";
import type { CheckpointResult, VerdictExitCode } from "./checkpoint-result.ts";

/** Error is not pass; `off` and `skip` are policy's or a person's word, and are shown but do not block. */
const exitCodes: Readonly<Record<GateStatus, VerdictExitCode>> = {
  pass: 0,
  off: 0,
  skip: 0,
  fail: 1,
  error: 3,
  timeout: 3,
};

/** Whether a gate that ends like this stops the commit, unless it is in shadow mode. */
export function blocks(outcome: Outcome): boolean {
  return exitCodeOf(outcome) !== 0;
}

/** The exit code of a checkpoint whose first blocking gate ends like this; 0 when it does not block. */
export function exitCodeOf(outcome: Outcome): VerdictExitCode {
  return exitCodes[outcome.status];
}

/** Whether a gate in shadow mode that ends like this is let through. Who stops dl wants no commit, whatever the mode. */
export function isLetThrough(outcome: Outcome): boolean {
  return blocks(outcome) && outcome.reason !== "cancelled";
}

/**
 * The first result, in the order given, that blocks; null when none does.
 *
 * @param inShadow gates in shadow mode.
 */
export function firstBlocking(results: readonly GateResult[], inShadow: readonly GateName[] = []): GateResult | null {
  const letThrough = gatesLetThrough(results, inShadow);
  return results.find(({ gate, outcome }) => blocks(outcome) && !letThrough.includes(gate)) ?? null;
}

/** The gates of `inShadow` that would have blocked, in the order given. */
export function gatesLetThrough(results: readonly GateResult[], inShadow: readonly GateName[]): GateName[] {
  return results
    .filter(({ gate, outcome }) => inShadow.includes(gate) && isLetThrough(outcome))
    .map(({ gate }) => gate);
}

/** Whether every gate has let the change pass: a commit that only shadow mode lets through gets no stamp. */
export function earnsStamp({ verdict, shadow }: Pick<CheckpointResult, "verdict" | "shadow">): boolean {
  return verdict === "pass" && shadow.length === 0;
}
