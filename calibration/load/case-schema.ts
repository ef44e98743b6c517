import { z } from "zod";
import { gateName, gateStatus, reason } from "../../checkpoint/result-schema.ts";

/*
 * What a row of a table, or a `case.yaml`, may say. docs/calibration.md describes it for authors.
 */

const line = z.string().min(1);

/** A file: its text with placeholders and marks, or bytes, or a link. */
const file = z.union([
  z.string(),
  z.strictObject({ text: z.string(), mode: z.enum(["100644", "100755"]).optional() }),
  z.strictObject({ base64: z.base64(), mode: z.enum(["100644", "100755"]).optional() }),
  z.strictObject({ link: line }),
]);
export type WrittenFile = z.infer<typeof file>;

/** One text, which lies at `path`, or several files. */
const files = z.union([z.string(), z.record(line, file)]);
export type WrittenFiles = z.infer<typeof files>;

const expectedFinding = z.strictObject({
  rule: line,
  path: line.optional(),
  line: z.int().min(1).optional(),
  suppressed: z.literal(true).optional(),
});

const expectation = z.strictObject({
  status: gateStatus.optional(),
  reason: reason.optional(),
  findings: z.union([z.literal("any"), z.array(expectedFinding)]).optional(),
  unread: z.literal(true).optional(),
  blockedBy: gateName.nullable().optional(),
  gates: z.partialRecord(gateName, gateStatus).optional(),
});

const shared = {
  what: line,
  why: line,
  source: z.union([line, z.array(line).min(1)]),
  label: z.enum(["positive", "negative"]),
  tier: z.enum(["plain", "hard", "benign"]),
};

/** Fields that a table may set for all of its rows. */
const optional = {
  rule: line.optional(),
  provider: line.optional(),
  cwe: z
    .string()
    .regex(/^CWE-\d+$/)
    .optional(),
  language: line.optional(),
  template: line.optional(),
  gap: line.optional(),
  path: line.optional(),
  gates: z.array(gateName).min(1).optional(),
  before: files.optional(),
  ungated: files.optional(),
  after: files.optional(),
  deleted: z.array(line).optional(),
  worktree: z.record(line, file.nullable()).optional(),
  expect: expectation.optional(),
};

/** A case with all that its table shares. */
export const caseSchema = z.strictObject({ ...shared, ...optional });
export type WrittenCase = z.infer<typeof caseSchema>;

/** A table: what its rows share, and the rows by name. */
export const tableSchema = z.strictObject({
  ...z.object({ ...shared, ...optional }).partial().shape,
  cases: z.record(z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), z.record(z.string(), z.unknown())),
});
