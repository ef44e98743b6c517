import { z } from "zod";
import { severity } from "../../checkpoint/result-schema.ts";
import { modes } from "../../policy/mode.ts";

/** A value of the repository's file that waits for `dl trust`. */
export const untrustedValue = z
  .object({ key: z.string(), value: z.unknown(), why: z.enum(["command", "loosening"]) })
  .meta({ id: "UntrustedValue" });

const mode = z.enum(modes);
const gateMode = mode.nullable().describe("Null where the one at the top holds.");
const enabled = z.boolean();
const timeout = z.number().positive().describe("Seconds.");
const globs = z.array(z.string());
const ruleIds = z.array(z.string());
const command = z.string().nullable();
const maxFileBytes = z.int().positive();

const allow = z.array(
  z.object({ rule: z.string().nullable(), path: z.string().nullable(), reason: z.string() }).meta({ id: "Allowance" }),
);

/** The effective policy, {@link import("../../policy/policy.ts").Policy}: what a file may say is another schema. */
export const policySchema = z
  .object({
    since: z.string().nullable(),
    mode,
    sanity: z.object({ enabled, mode: gateMode, command, when: globs, timeout, differential: z.boolean() }),
    semgrep: z.object({
      enabled,
      mode: gateMode,
      configs: z.array(z.string()),
      exclude: globs,
      disabledRules: ruleIds,
      blockFrom: severity,
      maxFileBytes,
      timeout,
      fromPath: z.boolean(),
      allow,
    }),
    secrets: z.object({
      enabled,
      mode: gateMode,
      exclude: globs,
      disabledRules: ruleIds,
      blockFrom: severity,
      maxFileBytes,
      timeout,
      allow,
    }),
    atdd: z.object({
      mode: gateMode,
      required: z.boolean(),
      mappings: z.array(z.object({ code: z.string(), specs: z.string() })),
      exempt: z.array(z.object({ path: z.string(), reason: z.string() })),
      command,
      report: z.string().nullable(),
      timeout,
    }),
    review: z.object({ mode: gateMode, engine: z.enum(["none", "command"]), command, blockFrom: severity, timeout }),
    snapshot: z.object({ link: z.array(z.string()), inPlace: z.boolean() }),
    verify: z.object({
      accept: z.array(z.enum(["skipped", "exempt", "before-adoption"])),
      exemptAuthors: globs,
      exemptMerges: z.boolean(),
    }),
    untrusted: z.array(untrustedValue),
  })
  .meta({ id: "Policy" });
