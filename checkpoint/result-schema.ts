import { z } from "zod";
import { confidences, gateNames, severities } from "../gates/contract.ts";

/*
 * The published shapes, in zod. They follow the TypeScript types to the letter (a type-level test holds both together)
 * and leave out nothing; other properties are allowed, so that a later release may add some within a schema version.
 */

/** A gate's name. */
export const gateName = z.enum(gateNames);

/** A finding's or a rule's severity. */
export const severity = z.enum(severities);

/** How sure a finding or the best of a rule is; null where a gate does not grade it. */
export const confidence = z.enum(confidences).nullable();

/** How a gate ends. */
export const gateStatus = z.enum(["pass", "fail", "off", "skip", "error", "timeout"]);

/** Why, of all gates and statuses. */
export const reason = z.enum([
  "clean",
  "only-existing",
  "findings",
  "disabled",
  "no-engine",
  "not-required",
  "nothing-to-judge",
  "no-tests-found",
  "by-person",
  "not-selected",
  "not-reached",
  "tool-missing",
  "tool-failed",
  "canary-missing",
  "no-tests-ran",
  "invalid-answer",
  "untrusted-command",
  "not-isolated",
  "cancelled",
  "internal",
  "deadline",
]);

const count = z.int().nonnegative();
const durationMs = z.number().nonnegative();
const line = z.int().min(1);

/** A git object id. */
export const oid = z
  .string()
  .regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/)
  .describe("A git object id.");

/** A moment. */
export const timestamp = z.iso.datetime({ offset: true }).describe("RFC 3339.");

const repoPath = z
  .string()
  .describe("From the repository's top; a byte that is not UTF-8 as a lone surrogate U+DC80 to U+DCFF (PEP 383).");

const region = z
  .object({
    startLine: line,
    endLine: line,
    startColumn: line.optional(),
    endColumn: line.optional(),
  })
  .meta({ id: "Region" });

const location = z
  .discriminatedUnion("kind", [
    z.object({ kind: z.literal("file"), path: repoPath, region }),
    z.object({ kind: z.literal("path"), path: repoPath }),
    z.object({ kind: z.literal("message"), region }),
    z.object({ kind: z.literal("none") }),
  ])
  .meta({ id: "Location" });

const finding = z
  .object({
    rule: z.string().describe("`<gate>/<rule>`, stable across releases."),
    severity,
    // Events that were logged before there was one do not have it.
    confidence: confidence.default(null),
    message: z.string(),
    help: z.string().nullable(),
    location,
    excerpt: z.string().nullable().describe("The offending text, redacted."),
    fingerprint: z.string().regex(/^[0-9a-f]{64}$/),
    cwe: z.array(z.string()),
    suppression: z
      .object({ by: z.enum(["policy", "comment"]), reason: z.string(), addedByChange: z.boolean() })
      .nullable(),
  })
  .meta({ id: "Finding" });

const note = z
  .object({
    code: z.enum([
      "file-not-read",
      "file-read-in-part",
      "in-place",
      "linked",
      "existing-findings",
      "existing-failures",
      "untrusted-value",
      "slow",
      "information",
    ]),
    message: z.string(),
    path: repoPath.nullable(),
  })
  .meta({ id: "Note" });

const broken = [
  z.object({
    status: z.literal("error"),
    reason: z.enum([
      "tool-missing",
      "tool-failed",
      "canary-missing",
      "no-tests-ran",
      "invalid-answer",
      "untrusted-command",
      "not-isolated",
      "cancelled",
      "internal",
    ]),
  }),
  z.object({ status: z.literal("timeout"), reason: z.literal("deadline") }),
] as const;

/** How a gate that could not judge ends. */
export const brokenOutcome = z.discriminatedUnion("status", broken);

const outcome = z
  .discriminatedUnion("status", [
    z.object({ status: z.literal("pass"), reason: z.enum(["clean", "only-existing"]) }),
    z.object({ status: z.literal("fail"), reason: z.literal("findings") }),
    z.object({ status: z.literal("off"), reason: z.enum(["disabled", "no-engine", "not-required"]) }),
    z.object({
      status: z.literal("skip"),
      reason: z.enum(["nothing-to-judge", "no-tests-found", "by-person", "not-selected", "not-reached"]),
    }),
    ...broken,
  ])
  .meta({ id: "Outcome" });

/** A gate's result, {@link import("../gates/contract.ts").GateResult}. */
export const gateResultSchema = z
  .object({
    gate: gateName,
    outcome,
    summary: z.string(),
    findings: z.array(finding),
    notes: z.array(note),
    tools: z.array(z.object({ name: z.string(), version: z.string() })),
    log: z.string().nullable(),
    durationMs,
  })
  .meta({ id: "GateResult" });

/** What was written before there was a shadow mode lacks it. */
const gatesInShadow = z.array(gateName).default([]);

const changeKind = z.enum(["staged", "commit", "range", "all"]);

const base = z.object({
  commit: oid.nullable(),
  tree: oid,
  reason: z.enum(["stamped", "upstream", "adoption", "head", "parent", "merge-base", "empty"]),
});

/** A checkpoint's result, {@link import("./checkpoint-result.ts").CheckpointResult}. */
export const checkpointResultSchema = z
  .object({
    schemaVersion: z.literal(1),
    kind: z.literal("checkpoint"),
    id: z.string(),
    verdict: z.enum(["pass", "block"]),
    blockedBy: gateName.nullable(),
    exitCode: z.union([z.literal(0), z.literal(1), z.literal(3)]),
    change: z.object({
      kind: changeKind,
      tree: oid,
      head: oid.nullable(),
      commits: z.array(oid),
      bases: z.array(base),
      filesChanged: count,
    }),
    repository: z.object({ worktree: z.string() }),
    results: z.array(gateResultSchema),
    inShadow: gatesInShadow.describe("Gates that judged in shadow mode: recorded, never blocking."),
    shadow: gatesInShadow.describe("Of those, the ones that would have blocked."),
    overrides: z.array(z.object({ gate: gateName, reason: z.string(), by: z.enum(["environment", "kill", "flag"]) })),
    untrusted: z.array(z.object({ key: z.string(), value: z.unknown(), why: z.enum(["command", "loosening"]) })),
    policyDigest: z.string(),
    rules: count,
    version: z.string(),
    cached: z.boolean(),
    startedAt: timestamp,
    durationMs,
  })
  .meta({ title: "Result of dl checkpoint" });

const event = { schemaVersion: z.literal(1), at: timestamp, sequence: count };

/** An event of a run, {@link import("./checkpoint-events.ts").CheckpointEvent}. */
export const checkpointEventSchema = z
  .discriminatedUnion("kind", [
    z.object({
      ...event,
      kind: z.literal("checkpoint-started"),
      id: z.string(),
      change: z.object({ kind: changeKind, tree: oid, filesChanged: count }),
      gates: z.array(gateName),
      inShadow: gatesInShadow.describe("Of those, the ones in shadow mode."),
    }),
    z.object({ ...event, kind: z.literal("gate-started"), gate: gateName }),
    z.object({ ...event, kind: z.literal("gate-progress"), gate: gateName, line: z.string() }),
    z.object({ ...event, kind: z.literal("gate-finished"), result: gateResultSchema }),
    z.object({ ...event, kind: z.literal("checkpoint-finished"), result: checkpointResultSchema }),
  ])
  .meta({ title: "Event of a checkpoint, one line of --format jsonl" });

/** What `dl verify` found, {@link import("./verify-result.ts").VerifyResult}. */
export const verifyResultSchema = z
  .object({
    schemaVersion: z.literal(1),
    kind: z.literal("verify"),
    accepted: z.boolean(),
    commits: z.array(
      z.object({
        commit: oid,
        subject: z.string(),
        status: z.enum(["ok", "missing", "mismatch", "malformed", "multiple", "skipped", "exempt", "before-adoption"]),
        stamp: z
          .string()
          .regex(/^[0-9a-f]{64}$/)
          .nullable(),
        skips: z.array(z.object({ gate: gateName, reason: z.string() })),
        accepted: z.boolean(),
        shadow: z.boolean().describe("Whether it is accepted for no other reason than a gate in shadow mode."),
        detail: z.string(),
      }),
    ),
  })
  .meta({ title: "Result of dl verify" });
