import type { Fixture } from "./fixture.ts";
import type { Outcome } from "./outcome.ts";

/** What the report says of a fixture, beside its outcome. No content: that may be a filled-in secret. */
export type FixtureFacts = Pick<
  Fixture,
  | "id"
  | "set"
  | "subject"
  | "what"
  | "label"
  | "tier"
  | "gap"
  | "rule"
  | "provider"
  | "cwe"
  | "language"
  | "template"
  | "digest"
>;

/** A fixture and what came of it. */
export interface Judged {
  readonly fixture: FixtureFacts;
  readonly outcome: Outcome;
}

/** What the outcomes hang on: changes in it must be acknowledged. */
export interface Engines {
  /** Name to version: semgrep, secretlint. */
  readonly tools: Readonly<Record<string, string>>;
  /** Rule pack to digest, such as `secrets` or `semgrep/python`. */
  readonly rules: Readonly<Record<string, string>>;
  /** Of the policy that the gates were given. */
  readonly policy: string;
}

/** A share with its 95 % Wilson interval over `clusters` (providers, rules or templates), all from 0 to 1; null when nothing counts. */
export interface Rate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly clusters: number;
}

/** Confusion counts, exact to rule and line. */
export interface Confusion {
  readonly truePositives: number;
  readonly falsePositives: number;
  readonly falseNegatives: number;
  /** Negative fixtures in which nothing was found. */
  readonly trueNegatives: number;
}

/** The scores of one slice: a gate, a rule, a provider, a language, a tier. */
export interface Score {
  readonly name: string;
  readonly fixtures: number;
  readonly exact: Confusion;
  /** Whether a file was flagged at all, by whatever rule at whatever line: counted by fixtures. */
  readonly flagged: Confusion;
  readonly precision: Rate | null;
  readonly recall: Rate | null;
  readonly f1: number | null;
  /** Benign fixtures of the slice and how many of them have a false positive. */
  readonly benign: { readonly fixtures: number; readonly flagged: number };
  readonly errors: number;
  readonly durationMs: number;
}

/** All scores of a run. */
export interface Scores {
  readonly gates: readonly Score[];
  readonly rules: readonly Score[];
  readonly providers: readonly Score[];
  readonly cwes: readonly Score[];
  readonly languages: readonly Score[];
  readonly tiers: readonly Score[];
  /** Of gates with held-out fixtures: `<gate>/development`, `<gate>/held-out`, and each of them by CWE behind a further slash. */
  readonly splits: readonly Score[];
}

/** Why a run fails, worst first. `before` and `now` say what was found, in words. */
export type Failure =
  | { readonly kind: "flip"; readonly id: string; readonly before: string; readonly now: string }
  | { readonly kind: "error"; readonly id: string; readonly now: string }
  | { readonly kind: "new-wrong"; readonly id: string; readonly now: string }
  | { readonly kind: "benign-false-positive"; readonly id: string; readonly now: string }
  | {
      readonly kind: "below-floor";
      readonly slice: string;
      readonly measure: "precision" | "recall";
      readonly value: number;
      readonly floor: number;
    }
  | { readonly kind: "disappeared"; readonly id: string }
  | {
      readonly kind: "changed";
      readonly what: "tool" | "rules" | "policy" | "fixture";
      readonly name: string;
      readonly before: string;
      readonly now: string;
    }
  | { readonly kind: "no-baseline" }
  | { readonly kind: "empty"; readonly what: string }
  | { readonly kind: "stage"; readonly stage: StageName; readonly why: string };

/** What got better, or is new and right. */
export type Improvement =
  | { readonly kind: "mended"; readonly id: string; readonly before: string }
  | { readonly kind: "gap-closed"; readonly id: string }
  | { readonly kind: "new-right"; readonly id: string };

export const stageNames = ["engines", "fixtures", "labels", "shadow", "mutation"] as const;
export type StageName = (typeof stageNames)[number];

/** `none`: there was nothing to judge, which is not the same as OK; `attention`: worth a look, fails nothing. */
export type StageStatus = "ok" | "failed" | "none" | "attention" | "skipped";

/** A line of the summary. */
export interface StageResult {
  readonly stage: StageName;
  readonly status: StageStatus;
  /** One sentence. */
  readonly summary: string;
  /** Further lines, such as one a drifted gate or surviving mutant. */
  readonly details: readonly string[];
  readonly durationMs: number;
}

/** A whole calibration: what the terminal, the report, its JSON twin and the exit code are rendered from. */
export interface CalibrationRun {
  readonly schemaVersion: 1;
  readonly kind: "calibration";
  readonly verdict: "ok" | "failed";
  /** RFC 3339, UTC. */
  readonly startedAt: string;
  readonly durationMs: number;
  /** Whether all fixtures took part. */
  readonly isWhole: boolean;
  /** Which part of all fixtures this is, from 1; null when they were not divided. `set` is the digest of them all, not of the part. */
  readonly shard: { readonly part: number; readonly of: number; readonly set: string } | null;
  readonly engines: Engines;
  readonly stages: readonly StageResult[];
  readonly failures: readonly Failure[];
  readonly improvements: readonly Improvement[];
  readonly scores: Scores;
  /** Marked gaps that are still open. */
  readonly gaps: readonly { readonly id: string; readonly reason: string }[];
  readonly judged: readonly Judged[];
}
