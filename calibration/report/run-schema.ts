import { z } from "zod";
import { gateName, gateStatus, reason, timestamp } from "../../checkpoint/result-schema.ts";
import { stageNames } from "../run.ts";

/*
 * The published shape of a calibration, in zod. It follows the types in calibration/run.ts to the letter (a type-level test holds both
 * together); other properties are allowed, so that a later release may add some within a schema version.
 */

const count = z.int().nonnegative();
const share = z.number().min(0).max(1);
const durationMs = z.number().nonnegative();
const id = z.string().describe("The fixture's path below the folder of fixtures.");
const rule = z.string().describe("`<gate>/<rule>`");
const line = z.int().min(1).nullable().describe("Where it starts, from 1.");
const path = z
  .string()
  .nullable()
  .describe("From the repository's top; a byte that is not UTF-8 as a lone surrogate U+DC80 to U+DCFF (PEP 383).");

const finding = z.object({ rule, path, line, isSuppressed: z.boolean() }).meta({ id: "FixtureFinding" });

const outcome = z
  .object({
    id,
    replay: z.object({
      id,
      status: gateStatus.describe("Of the fixture's gate; for a checkpoint, of the first gate that blocks, or `pass`."),
      reason,
      blockedBy: gateName.nullable(),
      gates: z.partialRecord(gateName, gateStatus),
      findings: z.array(finding),
      trouble: z.string().nullable(),
      durationMs: durationMs.describe("Its share of the time that its run took."),
    }),
    verdict: z.enum(["right", "wrong", "error"]),
    missing: z.array(finding).describe("Expected and not found."),
    unexpected: z.array(finding).describe("Found, unsuppressed, and not expected."),
    differences: z.array(z.string()),
    isByStatus: z.literal(true).optional(),
  })
  .meta({ id: "FixtureOutcome" });

const fixture = z
  .object({
    id,
    set: z.enum(["pack", "repository"]),
    subject: z.enum([...gateName.options, "checkpoint"]),
    what: z.string(),
    label: z.enum(["positive", "negative"]),
    tier: z.enum(["plain", "hard", "benign"]),
    gap: z.string().nullable(),
    rule: rule.nullable(),
    provider: z.string().nullable(),
    cwe: z.string().nullable(),
    language: z.string().nullable(),
    template: z.string(),
    digest: z.string(),
  })
  .meta({ id: "FixtureFacts" });

const rate = z
  .object({ value: share, low: share, high: share, clusters: count })
  .describe("With its 95 % Wilson interval over clusters.")
  .meta({ id: "Rate" });

const confusion = z
  .object({ truePositives: count, falsePositives: count, falseNegatives: count, trueNegatives: count })
  .meta({ id: "Confusion" });

const score = z
  .object({
    name: z.string(),
    fixtures: count,
    exact: confusion.describe("Exact to rule, path and line."),
    flagged: confusion.describe("Whether a file was flagged at all, counted by fixtures."),
    precision: rate.nullable(),
    recall: rate.nullable(),
    f1: share.nullable(),
    benign: z.object({ fixtures: count, flagged: count }),
    errors: count,
    durationMs,
  })
  .meta({ id: "Score" });

const failure = z
  .discriminatedUnion("kind", [
    z.object({ kind: z.literal("flip"), id, before: z.string(), now: z.string() }),
    z.object({ kind: z.literal("error"), id, now: z.string() }),
    z.object({ kind: z.literal("new-wrong"), id, now: z.string() }),
    z.object({ kind: z.literal("benign-false-positive"), id, now: z.string() }),
    z.object({
      kind: z.literal("below-floor"),
      slice: z.string(),
      measure: z.enum(["precision", "recall"]),
      value: share,
      floor: share,
    }),
    z.object({ kind: z.literal("disappeared"), id }),
    z.object({
      kind: z.literal("changed"),
      what: z.enum(["tool", "rules", "policy", "fixture"]),
      name: z.string(),
      before: z.string(),
      now: z.string(),
    }),
    z.object({ kind: z.literal("no-baseline") }),
    z.object({ kind: z.literal("empty"), what: z.string() }),
    z.object({ kind: z.literal("stage"), stage: z.enum(stageNames), why: z.string() }),
  ])
  .meta({ id: "Failure" });

const improvement = z
  .discriminatedUnion("kind", [
    z.object({ kind: z.literal("mended"), id, before: z.string() }),
    z.object({ kind: z.literal("gap-closed"), id }),
    z.object({ kind: z.literal("new-right"), id }),
  ])
  .meta({ id: "Improvement" });

const stage = z
  .object({
    stage: z.enum(stageNames),
    status: z.enum(["ok", "failed", "none", "attention", "skipped"]),
    summary: z.string(),
    details: z.array(z.string()),
    durationMs,
  })
  .meta({ id: "StageResult" });

const slices = z.array(score);
const scores = z.object({
  gates: slices,
  rules: slices,
  providers: slices,
  cwes: slices,
  languages: slices,
  tiers: slices,
  // Reports that were written before there were splits do not have them.
  splits: slices.default([]),
});

/** A calibration, {@link import("../run.ts").CalibrationRun}. */
export const calibrationRunSchema = z
  .object({
    schemaVersion: z.literal(1),
    kind: z.literal("calibration"),
    verdict: z.enum(["ok", "failed"]),
    startedAt: timestamp,
    durationMs,
    isWhole: z.boolean().describe("Whether all fixtures took part."),
    shard: z
      .object({
        part: z.int().min(1),
        of: z.int().min(1),
        set: z.string().describe("SHA-256 over the ids and digests of all fixtures, also of those in other parts."),
      })
      .nullable()
      .describe("Which part of all fixtures this is; null when they were not divided."),
    engines: z.object({
      tools: z.record(z.string(), z.string()),
      rules: z.record(z.string(), z.string()),
      policy: z.string(),
    }),
    stages: z.array(stage),
    failures: z.array(failure).describe("Why the run fails, worst first."),
    improvements: z.array(improvement),
    scores,
    gaps: z.array(z.object({ id, reason: z.string() })).describe("Marked gaps that are still open."),
    judged: z.array(z.object({ fixture, outcome })),
  })
  .meta({ title: "Result of dl calibrate, and JSON twin of its report" });

const found = z.array(z.string()).describe("What is found, one `rule path:line` an entry.");

/** What `dl calibrate --compare` prints, {@link import("../compare-terms.ts").ComparisonDocument}. */
export const comparisonSchema = z
  .object({
    schemaVersion: z.literal(1),
    kind: z.literal("calibration-comparison"),
    with: z.string().describe("The policy file or revision that the policy now is held against."),
    fixtures: count,
    changes: z.array(
      z.object({
        id,
        what: z.string(),
        kind: z.enum(["error", "worse", "better", "different"]),
        before: found,
        after: found,
      }),
    ),
    before: scores,
    after: scores,
  })
  .meta({ title: "Result of dl calibrate --compare" });
