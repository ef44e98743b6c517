import type { Base, ChangeKind, Oid } from "../change/change.ts";
import type { GateName, GateResult } from "../gates/contract.ts";
import type { UntrustedValue } from "../policy/policy.ts";

/** What a checkpoint's process ends with: 0 pass, 1 blocked by findings, 3 a gate could not do its work. */
export type VerdictExitCode = 0 | 1 | 3;

/** What was judged, as the reports name it. */
export interface JudgedChange {
  readonly kind: ChangeKind;
  readonly tree: Oid;
  /** The commit that HEAD named when the run began, null in a repository without one. */
  readonly head: Oid | null;
  /** Commits that the change is made of, oldest first; none for a staged change. */
  readonly commits: readonly Oid[];
  readonly bases: readonly Base[];
  readonly filesChanged: number;
}

/** A person's decision to leave a gate out, once. */
export interface Override {
  readonly gate: GateName;
  readonly reason: string;
  /** `environment`: `DL_SKIP`; `kill`: `dl kill`; `flag`: `--skip`. */
  readonly by: "environment" | "kill" | "flag";
}

/**
 * The gates' word on one change. Every view and report, the exit code, the stamp, the events and the spans are rendered
 * from this one shape; as JSON it follows `schemas/checkpoint.schema.json`.
 */
export interface CheckpointResult {
  readonly schemaVersion: 1;
  readonly kind: "checkpoint";
  /** The event's id in the log: what `dl feedback` takes. */
  readonly id: string;
  readonly verdict: "pass" | "block";
  /** The first gate, in order, that blocks. */
  readonly blockedBy: GateName | null;
  readonly exitCode: VerdictExitCode;
  readonly change: JudgedChange;
  readonly repository: { readonly worktree: string };
  /** All five, in the order in which they judge. */
  readonly results: readonly GateResult[];
  /** Gates that judged in shadow mode: recorded, never blocking. In order, like the next. */
  readonly inShadow: readonly GateName[];
  /** Of those, the ones that would have blocked. While there is one, a commit gets no stamp, whatever the verdict. */
  readonly shadow: readonly GateName[];
  readonly overrides: readonly Override[];
  readonly untrusted: readonly UntrustedValue[];
  readonly policyDigest: string;
  /** Raised by a release that can change a verdict. */
  readonly rules: number;
  /** Of dl. */
  readonly version: string;
  /** Whether the verdict was kept from an earlier run over the same content. */
  readonly cached: boolean;
  /** RFC 3339, UTC. */
  readonly startedAt: string;
  readonly durationMs: number;
}
