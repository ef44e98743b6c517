import type { Oid } from "../change/change.ts";
import type { GateName } from "../gates/contract.ts";

/** What a commit's stamp turned out to be. */
export type StampStatus =
  | "ok"
  | "missing"
  | "mismatch"
  | "malformed"
  | "multiple"
  | "skipped"
  | "exempt"
  | "before-adoption";

/** One commit that was verified. */
export interface VerifiedCommit {
  readonly commit: Oid;
  /** First line of its message. */
  readonly subject: string;
  readonly status: StampStatus;
  /** The stamp that it carries, 64 hex digits; null when it carries none that can be read. */
  readonly stamp: string | null;
  /** Skips that the commit's message owns up to. */
  readonly skips: readonly { readonly gate: GateName; readonly reason: string }[];
  /** Whether the base branch's policy accepts this status, or has a gate in shadow mode. */
  readonly accepted: boolean;
  /** Whether it is accepted for no other reason than a gate in shadow mode. */
  readonly shadow: boolean;
  /** One sentence for people: what this status means here. */
  readonly detail: string;
}

/** What `dl verify` found; as JSON it follows `schemas/verify.schema.json`. */
export interface VerifyResult {
  readonly schemaVersion: 1;
  readonly kind: "verify";
  /** Whether every commit that was looked at is accepted. */
  readonly accepted: boolean;
  readonly commits: readonly VerifiedCommit[];
}
