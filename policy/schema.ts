import { z } from "zod";
import { modes } from "./mode.ts";
import { severities } from "./severity.ts";
import { durationPattern, parseDuration } from "./duration.ts";
import { policyKeys, type PolicyKey } from "./keys.ts";

const longestText = 4096;
const longestDeadline = 24 * 3600;

/** A problem's words come from here: each schema says what it expects, and parse.ts puts the key's name before it. */
function expected(what: string): { error: string } {
  return { error: `expected ${what}` };
}

const flag = z.boolean(expected("true or false"));

const text = z
  .string(expected("a text; put it in quotes"))
  .min(1, expected("a text that is not empty"))
  .max(longestText, expected(`at most ${longestText} characters`))
  .refine((value) => value.isWellFormed() && !value.includes("\0"), expected("a text without NUL or broken Unicode"));

const command = text.regex(/\S/, expected("a command for the shell")).nullable();

/** Any path that leaves the repository, or that picomatch would turn around, means something else than it says. */
const pathLike = text
  .refine((value) => !value.startsWith("/"), expected('a path from the top of the repository, without "/" before it'))
  .refine((value) => !value.split("/").includes(".."), expected('a path inside the repository, without ".."'));

const glob = pathLike.refine(
  (value) => !value.startsWith("!"),
  expected('a glob without "!" before it; to take a glob of another file away, list it under "remove"'),
);

const time = expected('a time from 1 s to 24 h: whole seconds, or a text such as "90s", "15m" or "2h"');

const duration = z
  .union(
    [
      z.int(time).min(1, time).max(longestDeadline, time),
      z
        .string(time)
        .regex(durationPattern, time)
        .refine((value) => (parseDuration(value) ?? 0) <= longestDeadline, time),
    ],
    time,
  )
  .transform((value) => (typeof value === "number" ? value : (parseDuration(value) ?? longestDeadline)));

const bytes = z
  .int(expected("a whole number of bytes"))
  .min(1, expected("at least 1 byte"))
  .max(2 ** 30, expected("at most 1 GiB"));

const severity = z.enum(severities, expected(`one of ${severities.join(", ")}`));

const mode = z.enum(modes, expected("one of enforce, shadow"));

function listOf<T extends z.ZodType>(entry: T) {
  return z.strictObject(
    {
      add: z.array(entry, expected("a list")).optional(),
      remove: z.array(entry, expected("a list")).optional(),
    },
    { error: changeOfList },
  );
}

function changeOfList(issue: { code?: string; input?: unknown }): string | undefined {
  if (issue.code === "unrecognized_keys") return undefined;
  return Array.isArray(issue.input)
    ? 'expected "add" and "remove" with a list each: put "add:" before the list'
    : 'expected "add" and "remove" with a list each';
}

/** Rule ids may leave their gate's name out: it is clear from where they stand. */
function ruleOf(gate: "semgrep" | "secrets") {
  return text.transform((id) => (id.startsWith(`${gate}/`) ? id : `${gate}/${id}`));
}

function allowances(gate: "semgrep" | "secrets") {
  const allowance = z
    .strictObject(
      {
        rule: ruleOf(gate).optional(),
        path: glob.optional(),
        reason: text.regex(/\S/, expected("the reason why these findings may stand")),
      },
      expectedUnlessUnknown("an entry with a reason and a rule, a path, or both"),
    )
    .refine(({ rule, path }) => rule !== undefined || path !== undefined, expected("a rule, a path, or both"))
    .transform(({ rule, path, reason }) => ({ rule: rule ?? null, path: path ?? null, reason }));
  return z.array(allowance, expected('a list of entries such as {path: "test/**", reason: "…"}'));
}

const exemption = z.strictObject(
  { path: glob, reason: text.regex(/\S/, expected("the reason why these paths need no scenario")) },
  expectedUnlessUnknown("an entry with a path and a reason"),
);

const mapping = z.strictObject(
  { code: glob, specs: glob },
  expectedUnlessUnknown('an entry such as {code: "src/**", specs: "features/**"}'),
);

function expectedUnlessUnknown(what: string) {
  return {
    error: (issue: { code?: string }) => (issue.code === "unrecognized_keys" ? undefined : `expected ${what}`),
  };
}

function section<T extends z.core.$ZodLooseShape>(shape: T) {
  return z.strictObject(shape, expectedUnlessUnknown("settings below this key")).optional();
}

/** A setting that may be left out, with the description that the key table has for it. */
function setting<T extends z.ZodType>(key: PolicyKey, schema: T) {
  return schema.optional().describe(policyKeys[key].description);
}

/** `.devloop.yaml`, and the user's own file. The form is closed: what it does not know is an error. */
export const policyFileSchema = z.strictObject(
  {
    since: setting(
      "since",
      z
        .string(expected("a commit id in quotes, or root"))
        .regex(/^([0-9a-f]{40}|[0-9a-f]{64}|root)$/, expected("a full commit id (40 or 64 hex digits), or root"))
        .nullable(),
    ),
    mode: setting("mode", mode),
    sanity: section({
      enabled: setting("sanity.enabled", flag),
      mode: setting("sanity.mode", mode.nullable()),
      command: setting("sanity.command", command),
      when: setting("sanity.when", listOf(glob)),
      timeout: setting("sanity.timeout", duration),
      differential: setting("sanity.differential", flag),
    }),
    semgrep: section({
      enabled: setting("semgrep.enabled", flag),
      mode: setting("semgrep.mode", mode.nullable()),
      configs: setting("semgrep.configs", listOf(pathLike)),
      exclude: setting("semgrep.exclude", listOf(glob)),
      rules: setting("semgrep.disabledRules", listOf(ruleOf("semgrep"))),
      blockFrom: setting("semgrep.blockFrom", severity),
      maxFileBytes: setting("semgrep.maxFileBytes", bytes),
      timeout: setting("semgrep.timeout", duration),
      fromPath: setting("semgrep.fromPath", flag),
      allow: setting("semgrep.allow", allowances("semgrep")),
    }),
    secrets: section({
      enabled: setting("secrets.enabled", flag),
      mode: setting("secrets.mode", mode.nullable()),
      exclude: setting("secrets.exclude", listOf(glob)),
      rules: setting("secrets.disabledRules", listOf(ruleOf("secrets"))),
      blockFrom: setting("secrets.blockFrom", severity),
      maxFileBytes: setting("secrets.maxFileBytes", bytes),
      timeout: setting("secrets.timeout", duration),
      allow: setting("secrets.allow", allowances("secrets")),
    }),
    atdd: section({
      mode: setting("atdd.mode", mode.nullable()),
      required: setting("atdd.required", flag),
      mappings: setting("atdd.mappings", listOf(mapping)),
      exempt: setting("atdd.exempt", z.array(exemption, expected("a list of entries with a path and a reason"))),
      command: setting("atdd.command", command),
      report: setting("atdd.report", pathLike.nullable()),
      timeout: setting("atdd.timeout", duration),
    }),
    review: section({
      mode: setting("review.mode", mode.nullable()),
      engine: setting("review.engine", z.enum(["none", "command"], expected("one of none, command"))),
      command: setting("review.command", command),
      blockFrom: setting("review.blockFrom", severity),
      timeout: setting("review.timeout", duration),
    }),
    snapshot: section({
      link: setting("snapshot.link", listOf(pathLike)),
      inPlace: setting("snapshot.inPlace", flag),
    }),
    verify: section({
      accept: setting(
        "verify.accept",
        listOf(z.enum(["skipped", "exempt", "before-adoption"], expected("one of skipped, exempt, before-adoption"))),
      ),
      exemptAuthors: setting("verify.exemptAuthors", listOf(text)),
      exemptMerges: setting("verify.exemptMerges", flag),
    }),
  },
  expectedUnlessUnknown("settings, such as sanity: with timeout: below it"),
);

/** A policy file as it is once it fits {@link policyFileSchema}. */
export type PolicyFile = z.infer<typeof policyFileSchema>;

/** The keys that may stand at `path` of a file. */
export function keysBelow(path: readonly PropertyKey[]): readonly string[] {
  let schema: unknown = policyFileSchema;
  for (const part of path) {
    const container = unwrap(schema);
    if (container instanceof z.ZodArray) schema = container.element;
    else if (container instanceof z.ZodObject) schema = (container.shape as Record<PropertyKey, unknown>)[part];
  }
  const last = unwrap(schema);
  return last instanceof z.ZodObject ? Object.keys(last.shape) : [];
}

/** The schema of the value as it is written, without what makes it optional or changes it afterwards. */
function unwrap(schema: unknown): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return unwrap(schema.unwrap());
  return schema instanceof z.ZodPipe ? unwrap(schema.in) : schema;
}
