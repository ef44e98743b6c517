import type { GateName, GateStatus, Reason } from "../gates/contract.ts";
import type { RepoPath } from "../git/path.ts";
import type { ExpectedFinding } from "./fixture.ts";

/** A finding that a replay brought, as far as it is compared. */
export interface FoundFinding {
  /** `<gate>/<rule>` */
  readonly rule: string;
  readonly path: RepoPath | null;
  /** Where it starts, from 1. */
  readonly line: number | null;
  readonly isSuppressed: boolean;
}

/** What came of replaying a fixture. */
export interface Replay {
  readonly id: string;
  /** Of the fixture's gate; for a checkpoint, of the first gate that blocks, or `pass`. */
  readonly status: GateStatus;
  readonly reason: Reason;
  readonly blockedBy: GateName | null;
  /** Of every gate that took part. */
  readonly gates: Readonly<Partial<Record<GateName, GateStatus>>>;
  readonly findings: readonly FoundFinding[];
  /** What kept the gate from reading a file, or from working at all; null when nothing did. */
  readonly trouble: string | null;
  /** Its share of the time that its run took. */
  readonly durationMs: number;
}

/** A replay held against what was expected of it. */
export interface Outcome {
  readonly id: string;
  readonly replay: Replay;
  readonly verdict: "right" | "wrong" | "error";
  /** Expected and not found. */
  readonly missing: readonly ExpectedFinding[];
  /** Found, unsuppressed, and not expected. */
  readonly unexpected: readonly FoundFinding[];
  /** What else differs, in words, such as `status pass, expected fail`; empty when nothing does. */
  readonly differences: readonly string[];
  /** Whether only the status was compared, whatever was found. */
  readonly isByStatus?: true;
}
