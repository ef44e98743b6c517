import { z } from "zod";
import { gateName, timestamp } from "../../checkpoint/result-schema.ts";
import { labelSchema } from "../../feedback/label.ts";

const label = z.object(labelSchema.shape).meta({ id: "Label" });
const count = z.int().nonnegative();
const head = { schemaVersion: z.literal(1), kind: z.literal("feedback") };

const event = z.object({
  id: z.string(),
  at: timestamp,
  change: z.enum(["staged", "commit", "range", "all"]),
  verdict: z.enum(["pass", "block"]),
  blockedBy: gateName.nullable(),
  shadow: z.array(gateName).describe("Gates in shadow mode that would have blocked."),
  findings: z.array(
    z.object({
      id: z.string().describe("`<event>.<number>`"),
      fingerprint: z.string(),
      gate: gateName,
      rule: z.string(),
      path: z.string().nullable(),
      line: z.int().min(1).nullable(),
      isSuppressed: z.boolean(),
      labels: z.array(label),
    }),
  ),
});

const measure = {
  value: z.number().min(0).max(1),
  labels: count.describe("Labelled findings behind it."),
  isTooFew: z.boolean().describe("Whether they are too few to tell."),
};

const share = z
  .object({ ...measure, low: z.number().min(0).max(1), high: z.number().min(0).max(1) })
  .describe("With its 95 % Wilson interval.")
  .meta({ id: "LabelledShare" });

const score = z
  .object({
    name: z.string().describe("A gate's name, or `<gate>/<rule>`."),
    correct: count,
    falsePositives: count,
    missed: count,
    disputed: count,
    precision: share.nullable(),
    recall: share.nullable(),
    f1: z.object(measure).nullable(),
  })
  .meta({ id: "LabelScore" });

const scores = z.object({ gates: z.array(score), rules: z.array(score) }).meta({ id: "LabelScores" });

const evidence = z
  .object({
    labels: z.array(z.string()).describe("Ids of people's labels."),
    people: z.array(z.string()),
    findings: count,
    agents: count.describe("Labels of agents that say the same."),
    notes: z.array(z.string()),
  })
  .meta({ id: "Evidence" });

const allowance = z.object({
  gate: z.enum(["semgrep", "secrets"]),
  rule: z.string(),
  path: z.string(),
  glob: z.string().describe("A glob that stands for the path alone."),
  reason: z.string(),
  evidence,
});

/** What `dl feedback --json` prints. */
export const feedback = z
  .discriminatedUnion("action", [
    z.object({
      ...head,
      action: z.literal("label"),
      given: z.array(z.object({ label, before: label.nullable() })),
      leftOut: z.array(z.string()).describe("Findings of the event that were left out, for they did not block."),
    }),
    z.object({ ...head, action: z.literal("list"), events: z.array(event), labels: z.array(label) }),
    z.object({ ...head, action: z.literal("stats"), people: scores, agents: scores }),
    z.object({
      ...head,
      action: z.literal("suggest"),
      allow: z.array(allowance),
      review: z.array(z.object({ score, why: z.enum(["false-positives", "missed"]), evidence })),
      yaml: z.string().describe("The entries as they would stand in .devloop.yaml."),
    }),
    z.object({
      ...head,
      action: z.literal("share"),
      written: z.array(z.string()).describe("Files, absolute."),
      added: z.array(label),
      total: count,
      hindrances: z
        .array(z.enum(["ignored", "merge"]))
        .describe("`ignored`: git leaves the file out. `merge`: another attribute decides how it merges."),
    }),
    z.object({
      ...head,
      action: z.literal("promote"),
      id: z.string().describe("Of the fixture."),
      folder: z.string().describe("Absolute."),
      label: z.enum(["positive", "negative"]),
      gap: z.string().nullable().describe("Why it is not right yet."),
      files: z.record(z.string(), z.string()).describe("What it holds, by path from its folder."),
      written: z.boolean(),
    }),
  ])
  .meta({ title: "Output of dl feedback --json" });
