import type { Change } from "../change/change.ts";
import type { Mirrors } from "../change/mirror.ts";
import type { RepoPath } from "../git/path.ts";
import type { GateName } from "../policy/gate-names.ts";
import type { Policy } from "../policy/policy.ts";
import type { Severity } from "../policy/severity.ts";

export { gateNames, type GateName } from "../policy/gate-names.ts";
export { severities, type Severity } from "../policy/severity.ts";

/** How sure a rule is that what it found is one, surest first: Semgrep's and SARIF viewers' three words. */
export const confidences = ["high", "medium", "low"] as const;
export type Confidence = (typeof confidences)[number];

/** A span of a file, lines and columns from 1, ends included; columns count UTF-16 code units as SARIF's default does. */
export interface Region {
  readonly startLine: number;
  readonly endLine: number;
  readonly startColumn?: number;
  readonly endColumn?: number;
}

/** Where a finding is. `message` is the commit message. */
export type Location =
  | { readonly kind: "file"; readonly path: RepoPath; readonly region: Region }
  | { readonly kind: "path"; readonly path: RepoPath }
  | { readonly kind: "message"; readonly region: Region }
  | { readonly kind: "none" };

/** Why a finding does not block though it is there. */
export interface Suppression {
  readonly by: "policy" | "comment";
  readonly reason: string;
  /** Whether the change under judgement brought the suppression itself. */
  readonly addedByChange: boolean;
}

/** One defect that the change brings. */
export interface Finding {
  /** `<gate>/<rule>`, stable across releases. */
  readonly rule: string;
  readonly severity: Severity;
  /** Null where the gate does not grade it. */
  readonly confidence: Confidence | null;
  /** What is wrong, one sentence. */
  readonly message: string;
  /** What to do about it, one sentence. */
  readonly help: string | null;
  readonly location: Location;
  /** The offending text, redacted where it could hold a secret; null when showing it would help nobody. */
  readonly excerpt: string | null;
  /** 64 hex digits, the same for the same defect in later runs even when lines above it moved. */
  readonly fingerprint: string;
  /** Such as `CWE-89`. */
  readonly cwe: readonly string[];
  readonly suppression: Suppression | null;
}

/** Something a reader should know that is not a defect: a file that was not read, a tool that read only part of one. */
export interface Note {
  readonly code:
    | "file-not-read"
    | "file-read-in-part"
    | "in-place"
    | "linked"
    | "existing-findings"
    | "existing-failures"
    | "untrusted-value"
    | "slow"
    | "information";
  readonly message: string;
  readonly path: RepoPath | null;
}

/** A program or rule set that took part, with what pins it down. */
export interface ToolVersion {
  readonly name: string;
  readonly version: string;
}

/** A gate's word on a change: status and why, a closed set. */
export type Outcome =
  | { readonly status: "pass"; readonly reason: "clean" | "only-existing" }
  | { readonly status: "fail"; readonly reason: "findings" }
  | { readonly status: "off"; readonly reason: "disabled" | "no-engine" | "not-required" }
  | {
      readonly status: "skip";
      readonly reason: "nothing-to-judge" | "no-tests-found" | "by-person" | "not-selected" | "not-reached";
    }
  | {
      readonly status: "error";
      readonly reason:
        | "tool-missing"
        | "tool-failed"
        | "canary-missing"
        | "no-tests-ran"
        | "invalid-answer"
        | "untrusted-command"
        | "not-isolated"
        | "cancelled"
        | "internal";
    }
  | { readonly status: "timeout"; readonly reason: "deadline" };

export type GateStatus = Outcome["status"];
export type Reason = Outcome["reason"];

/** What a gate gives back, before the runner puts name and duration to it. */
export interface Judgement {
  readonly outcome: Outcome;
  /** One sentence for people: why this outcome; for an error what happened and what to do next. */
  readonly summary: string;
  readonly findings: readonly Finding[];
  readonly notes: readonly Note[];
  readonly tools: readonly ToolVersion[];
  /** Absolute path of a log with the full output, null when there is none. */
  readonly log: string | null;
}

/** A {@link Judgement} in its place in a checkpoint. */
export interface GateResult extends Judgement {
  readonly gate: GateName;
  readonly durationMs: number;
}

/** Results kept by content, so that what was judged once is not judged again. A value that cannot be read counts as absent. */
export interface ResultStore {
  get(key: string): Promise<unknown>;
  put(key: string, value: unknown): Promise<void>;
}

/** What a gate is given to work with. */
export interface GateContext {
  readonly change: Change;
  readonly policy: Policy;
  /** Directories with the change's tree on disk, for gates that run the project. */
  readonly mirrors: Mirrors;
  /** Aborted at the gate's deadline and on Ctrl-C; every child process must be bound to it. */
  readonly signal: AbortSignal;
  /** This gate's own kept results; keys need not name the gate. */
  readonly store: ResultStore;
  /** A directory for logs that outlive the run. */
  readonly logDir: string;
  /** Says what is going on now, one short line, for a live view. */
  readonly progress: (line: string) => void;
  /** What gates before this one in the order have said; a gate waits only for those in its `after`. */
  readonly earlier: ReadonlyMap<GateName, GateResult>;
}

/** Whether a gate's machinery can be relied on, for `dl doctor`. */
export type CanaryResult =
  | { readonly alive: true; readonly detail: string }
  | { readonly alive: false; readonly detail: string; readonly help: string };

/** What a canary is tried with: no change is needed. */
export interface CanaryContext {
  readonly policy: Policy;
  readonly signal: AbortSignal;
  /** An empty directory, outside any repository, that the caller removes. */
  readonly scratch: string;
}

/** One judge. It prints nothing, writes nothing into the repository, and throws only on a defect of its own. */
export interface Gate {
  readonly name: GateName;
  /** Gates whose results it must wait for; the others may still be under way when it starts. */
  readonly after: readonly GateName[];
  judge(context: GateContext): Promise<Judgement>;
  /** Plants a defect that the gate must find. */
  canary(context: CanaryContext): Promise<CanaryResult>;
}

/** One rule of a gate, for `dl rules` and the reference page. */
export interface RuleInfo {
  /** `<gate>/<rule>` */
  readonly id: string;
  readonly severity: Severity;
  /** How sure its findings are at best; null where the gate does not grade them. */
  readonly confidence: Confidence | null;
  readonly summary: string;
  readonly cwe: readonly string[];
  /** Languages or providers it is for, such as `python` or `github`. */
  readonly tags: readonly string[];
  readonly helpUri: string | null;
}
