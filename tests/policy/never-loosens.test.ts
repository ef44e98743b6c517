import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defaultPolicy } from "../../policy/defaults.ts";
import { gateMode, gatesInShadow } from "../../policy/gate-mode.ts";
import { gateNames, type GateName } from "../../policy/gate-names.ts";
import { policyKeyNames, policyValue, type PolicyKey } from "../../policy/keys.ts";
import type { Policy } from "../../policy/policy.ts";
import { merge, nothingTrusted, trustIn } from "./support/layers.ts";

const word = fc.constantFrom("a/**", "b/**", "c", "**");
const rule = fc.constantFrom("one", "two");
const command = fc.constantFrom("make x", "make y", null);
const reason = fc.constantFrom("because", "why not");
const severity = fc.constantFrom("error", "warning", "note");
const size = fc.integer({ min: 1, max: 2 ** 30 });
const timeout = fc.integer({ min: 1, max: 86_400 });
const flag = fc.boolean();
const mode = fc.constantFrom("enforce", "shadow");
const ownMode = fc.constantFrom("enforce", "shadow", null);

/** Any valid policy file. */
const policyFile = some({
  since: fc.constantFrom("root", "a".repeat(40), null),
  mode,
  sanity: some({ enabled: flag, mode: ownMode, command, when: edits(word), timeout, differential: flag }),
  semgrep: some({
    enabled: flag,
    mode: ownMode,
    configs: edits(fc.constantFrom(".semgrep/a.yml", ".semgrep/b.yml")),
    exclude: edits(word),
    rules: edits(rule),
    blockFrom: severity,
    maxFileBytes: size,
    timeout,
    fromPath: flag,
    allow: fc.array(fc.record({ rule, path: word, reason }), { maxLength: 2 }),
  }),
  secrets: some({
    enabled: flag,
    mode: ownMode,
    exclude: edits(word),
    rules: edits(rule),
    blockFrom: severity,
    maxFileBytes: size,
    timeout,
    allow: fc.array(fc.record({ path: word, reason }), { maxLength: 2 }),
  }),
  atdd: some({
    mode: ownMode,
    required: flag,
    mappings: edits(fc.record({ code: word, specs: word })),
    exempt: fc.array(fc.record({ path: word, reason }), { maxLength: 2 }),
    command,
    report: fc.constantFrom("a.xml", "b.xml", null),
    timeout,
  }),
  review: some({ mode: ownMode, engine: fc.constantFrom("none", "command"), command, blockFrom: severity, timeout }),
  snapshot: some({ link: edits(word), inPlace: flag }),
  verify: some({
    accept: edits(fc.constantFrom("skipped", "exempt", "before-adoption")),
    exemptAuthors: edits(word),
    exemptMerges: flag,
  }),
});

describe("whatever the files say", () => {
  test("a staged file never loosens the base's, trusted or not", async () => {
    await fc.assert(
      fc.asyncProperty(policyFile, policyFile, flag, async (base, staged, isBaseTrusted) => {
        const trusted = isBaseTrusted ? await trustIn(base) : nothingTrusted;
        const alone = (await merge({ base }, trusted)).policy;
        const tightened = (await merge({ base, staged }, trusted)).policy;
        expect(loosened(alone, tightened)).toEqual([]);
        // Two keys decide together which mode a gate is in.
        expect(relaxedGates(alone, tightened)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test("a repository's file never loosens the defaults without trust", async () => {
    await fc.assert(
      fc.asyncProperty(policyFile, policyFile, async (base, staged) => {
        expect(loosened(defaultPolicy, (await merge({ base, staged })).policy)).toEqual([]);
        expect(loosened(defaultPolicy, (await merge({ staged })).policy)).toEqual([]);
        expect(gatesInShadow((await merge({ base, staged })).policy)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test("no command runs without trust", async () => {
    await fc.assert(
      fc.asyncProperty(policyFile, policyFile, async (base, staged) => {
        const { policy } = await merge({ base, staged });
        expect([policy.sanity.command, policy.atdd.command, policy.review.command]).toEqual([null, null, null]);
      }),
    );
  });

  test("with trust in all that a file asks for, nothing waits", async () => {
    await fc.assert(
      fc.asyncProperty(policyFile, async (base) => {
        expect((await merge({ base }, await trustIn(base))).policy.untrusted).toEqual([]);
      }),
    );
  });
});

/** Where a policy lets something through that another one did not, key by key; written apart from the code under test. */
function loosened(from: Policy, to: Policy): readonly PolicyKey[] {
  return policyKeyNames.filter((key) => {
    const check = looserThan[key];
    return check(policyValue(from, key) as never, policyValue(to, key) as never);
  });
}

/** Gates that blocked and do not any more. */
function relaxedGates(from: Policy, to: Policy): readonly GateName[] {
  return gateNames.filter((gate) => gateMode(from, gate) === "enforce" && gateMode(to, gate) === "shadow");
}

type Check = (from: never, to: never) => boolean;

const never: Check = () => false;
const turnedOff: Check = (from: boolean, to: boolean) => from && !to;
const turnedOn: Check = (from: boolean, to: boolean) => !from && to;
const smaller: Check = (from: number, to: number) => to < from;
const lessSevereOnly: Check = (from: string, to: string) =>
  ["note", "warning", "error"].indexOf(to) > ["note", "warning", "error"].indexOf(from);
const gained: Check = (from: unknown[], to: unknown[]) => to.some((entry) => !texts(from).includes(text(entry)));
const lost: Check = (from: unknown[], to: unknown[]) => from.some((entry) => !texts(to).includes(text(entry)));
const replaced: Check = (from: string | null, to: string | null) => from !== null && to !== from;
const narrowed: Check = (from: string[], to: string[]) => {
  if (to.includes("**")) return false;
  if (to.length === 0) return from.includes("**");
  return from.length === 0 || from.some((glob) => !to.includes(glob));
};

const lessEnforced: Check = (from: string | null, to: string | null) =>
  ["shadow", null, "enforce"].indexOf(to) < ["shadow", null, "enforce"].indexOf(from);

const looserThan: Readonly<Record<PolicyKey, Check>> = {
  since: replaced,
  mode: lessEnforced,
  "sanity.enabled": turnedOff,
  "sanity.mode": lessEnforced,
  "sanity.command": replaced,
  "sanity.when": narrowed,
  "sanity.timeout": never,
  "sanity.differential": turnedOn,
  "semgrep.enabled": turnedOff,
  "semgrep.mode": lessEnforced,
  "semgrep.configs": lost,
  "semgrep.exclude": gained,
  "semgrep.disabledRules": gained,
  "semgrep.blockFrom": lessSevereOnly,
  "semgrep.maxFileBytes": smaller,
  "semgrep.timeout": never,
  "semgrep.fromPath": turnedOn,
  "semgrep.allow": gained,
  "secrets.enabled": turnedOff,
  "secrets.mode": lessEnforced,
  "secrets.exclude": gained,
  "secrets.disabledRules": gained,
  "secrets.blockFrom": lessSevereOnly,
  "secrets.maxFileBytes": smaller,
  "secrets.timeout": never,
  "secrets.allow": gained,
  "atdd.mode": lessEnforced,
  "atdd.required": turnedOff,
  "atdd.mappings": lost,
  "atdd.exempt": gained,
  "atdd.command": replaced,
  "atdd.report": replaced,
  "atdd.timeout": never,
  "review.mode": lessEnforced,
  "review.engine": (from: string, to: string) => from === "command" && to === "none",
  "review.command": replaced,
  "review.blockFrom": lessSevereOnly,
  "review.timeout": never,
  "snapshot.link": gained,
  "snapshot.inPlace": turnedOn,
  "verify.accept": gained,
  "verify.exemptAuthors": gained,
  "verify.exemptMerges": turnedOn,
};

function text(value: unknown): string {
  return JSON.stringify(value);
}

function texts(values: readonly unknown[]): readonly string[] {
  return values.map(text);
}

/** An object with any of these members. */
function some<T extends object>(members: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<Partial<T>> {
  return fc.record(members, { requiredKeys: [] }) as fc.Arbitrary<Partial<T>>;
}

function edits<T>(entry: fc.Arbitrary<T>): fc.Arbitrary<object> {
  return some({ add: fc.array(entry, { maxLength: 3 }), remove: fc.array(entry, { maxLength: 2 }) });
}
