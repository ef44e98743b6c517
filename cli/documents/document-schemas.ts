import { z } from "zod";
import {
  checkpointResultSchema,
  gateName,
  gateResultSchema,
  oid,
  confidence,
  severity,
  timestamp,
} from "../../checkpoint/result-schema.ts";
import type { CommandDocument } from "./documents.ts";
import { feedback } from "./feedback-schema.ts";
import { shadowReport } from "./shadow-report-schema.ts";
import { policySchema, untrustedValue } from "./policy-value-schema.ts";

/*
 * The published shapes of what commands print with `--json`, in zod. A type-level test holds them and the types in
 * documents.ts together. Other properties are allowed, so that a later release may add some within a schema version.
 */

const path = z.string().describe("Absolute.");

const rules = document("rules", {
  rules: z.array(
    z.object({
      id: z.string().describe("`<gate>/<rule>`, stable across releases."),
      severity,
      confidence,
      summary: z.string(),
      cwe: z.array(z.string()),
      tags: z.array(z.string()).describe("Languages or providers that it is for."),
      helpUri: z.string().nullable(),
    }),
  ),
});

const tools = document("tools", {
  tools: z.array(
    z.object({
      name: z.string(),
      version: z.string(),
      directory: path,
      state: z.enum(["installed", "incomplete", "missing"]),
    }),
  ),
});

const doctor = document("doctor", {
  well: z.boolean().describe("Whether nothing is ill."),
  found: z.array(
    z.object({
      subject: z.string().describe("A gate, or what else a checkpoint depends on."),
      state: z.enum(["well", "warning", "ill"]),
      detail: z.string(),
      help: z.string().nullable().describe("How to mend it."),
    }),
  ),
});

const clean = document("clean", {
  dryRun: z.boolean().describe("Whether it is only said what would be removed."),
  removed: z.array(
    z.object({ what: z.enum(["verdicts", "results", "logs", "mirror"]), path, bytes: z.int().nonnegative() }),
  ),
});

const restamp = z
  .discriminatedUnion("outcome", [
    z.object({
      ...head("restamp"),
      outcome: z.literal("done"),
      commits: z
        .array(
          z.object({
            before: oid,
            after: oid,
            stamp: z.enum(["kept", "added"]),
            signature: z.enum(["kept", "none", "dropped"]),
          }),
        )
        .describe("Oldest first."),
      head: oid,
    }),
    z.object({
      ...head("restamp"),
      outcome: z.literal("blocked"),
      commit: oid,
      result: checkpointResultSchema.meta({ id: "CheckpointResult" }),
    }),
  ])
  .meta({ title: "Output of dl restamp --json" });

const origin = z
  .discriminatedUnion("layer", [
    z.object({ layer: z.literal("default") }),
    z.object({ layer: z.enum(["user", "repository", "staged"]), file: z.string(), line: z.int().min(1) }),
  ])
  .meta({ id: "Origin" });

const config = document("config", {
  policy: policySchema,
  origins: z
    .record(z.string(), z.union([origin, z.array(origin)]))
    .describe("Where values come from, by key; for a list one an entry."),
  pending: z
    .array(untrustedValue)
    .describe("Commands of the staged file that wait for trust, not for this change yet."),
  inputs: z
    .object({ base: oid.nullable(), staged: oid.nullable() })
    .describe("The blobs of the policy files that were read."),
});

const problem = z
  .object({
    file: z.string(),
    line: z.int().min(1),
    column: z.int().min(1),
    message: z.string(),
    suggestion: z.string().nullable().describe("What was probably meant."),
  })
  .meta({ id: "Problem" });

const configLint = document("config-lint", {
  file: z.string(),
  errors: z.array(problem),
  warnings: z.array(problem).describe("What is valid and probably not meant."),
});

const granted = z.object({ key: z.string(), value: z.unknown(), at: timestamp }).meta({ id: "GrantedValue" });

const trust = document("trust", {
  granted: z.array(granted).describe("What this call has put in force."),
  revoked: z.array(granted).describe("What this call has taken back."),
  trusted: z.array(granted).describe("All that is trusted in this repository now."),
  waiting: z
    .array(untrustedValue.extend({ askedBy: z.array(z.string()) }))
    .describe("What is not in force, of the keys that were named or of all."),
});

const kill = document("kill", {
  id: z.string().describe("Of the event in the log."),
  gate: gateName,
  reason: z.string(),
  until: timestamp,
  by: z.string(),
  at: timestamp,
});

const unkill = document("unkill", { gate: gateName, wasKilled: z.boolean() });

const stepKind = z.enum([
  "make-folder",
  "write",
  "move",
  "remove",
  "remove-empty-folder",
  "copy-folder",
  "set-hooks-path",
  "start-husky",
]);

const hookChanges = {
  dryRun: z.boolean().describe("Whether it is only said what would be done."),
  worktree: path,
  home: z
    .object({ kind: z.enum(["git-directory", "tracked", "husky", "elsewhere"]), folder: z.string().nullable() })
    .describe("Where git looks for this repository's hooks."),
  steps: z.array(z.object({ kind: stepKind, description: z.string(), why: z.string() })),
  notes: z.array(
    z.object({ level: z.enum(["information", "warning"]), message: z.string(), help: z.string().nullable() }),
  ),
};

const differential = z.boolean().describe("Whether a failure that is there already stops no commit.");

const trialOfTests = z
  .discriminatedUnion("kind", [
    z.object({ kind: z.literal("left-out"), message: z.string() }),
    z.object({
      kind: z.literal("not-tried"),
      why: z.enum(["no-commit", "disabled", "in-place", "untrusted-command", "no-tests-found", "policy", "locked"]),
      message: z.string(),
    }),
    z.object({ kind: z.literal("passed"), result: gateResultSchema }),
    z.object({
      kind: z.literal("lacks"),
      links: z.array(z.string()).describe("Globs for snapshot.link."),
      isExact: z.boolean().describe("Whether each of them is known to be needed."),
      without: gateResultSchema,
      result: gateResultSchema,
      differential,
      offer: z.object({
        path,
        missing: z.array(z.string()),
        lines: z.string(),
        needsTrust: z.boolean(),
        written: z.boolean(),
      }),
    }),
    z.object({
      kind: z.literal("failed"),
      result: gateResultSchema,
      tried: z.array(z.string()),
      buildOutput: z.array(z.string()),
      differential,
    }),
    z.object({ kind: z.literal("stopped") }),
  ])
  .meta({ id: "TrialOfTests" });

const install = document("install", {
  ...hookChanges,
  adoption: z
    .object({ path, created: z.boolean(), since: z.string().nullable() })
    .describe("What became of .devloop.yaml."),
  tools: z
    .discriminatedUnion("kind", [
      z.object({ kind: z.literal("installed"), version: z.string(), directory: path, isNew: z.boolean() }),
      z.object({ kind: z.literal("failed"), message: z.string(), help: z.string() }),
    ])
    .nullable()
    .describe("What became of Semgrep; null when it was not asked for."),
  tests: trialOfTests.nullable().describe("How the project's tests do in a fresh checkout."),
});

const uninstall = document("uninstall", hookChanges);

/** The schemas by kind. */
export const documentSchemas = {
  rules,
  tools,
  doctor,
  clean,
  restamp,
  config,
  "config-lint": configLint,
  trust,
  kill,
  unkill,
  feedback,
  "shadow-report": shadowReport,
  install,
  uninstall,
} satisfies Record<CommandDocument["kind"], z.ZodType>;

function document<K extends string, S extends z.core.$ZodLooseShape>(kind: K, fields: S) {
  return z.object({ ...head(kind), ...fields }).meta({ title: `Output of dl ${kind} --json` });
}

function head<K extends string>(kind: K) {
  return { schemaVersion: z.literal(1), kind: z.literal(kind) };
}
