import { modes } from "./mode.ts";
import { severities } from "./severity.ts";
import type { Policy } from "./policy.ts";

/** Keys that stand at the top of a file, in no section. */
type TopKey = "since" | "mode";

type Section = Exclude<keyof Policy, TopKey | "untrusted">;

/** The sections of a policy file, in the order in which they are shown. */
export const policySections = [
  "sanity",
  "semgrep",
  "secrets",
  "atdd",
  "review",
  "snapshot",
  "verify",
] as const satisfies readonly Section[];

/** A value of the policy, by its dotted name, such as `sanity.command`. */
export type PolicyKey = TopKey | { [S in Section]: `${S}.${keyof Policy[S] & string}` }[Section];

/**
 * How two values of a key compare.
 *
 * - `order`: the values from the loosest to the tightest.
 * - `larger`: a number, the larger the tighter.
 * - `more`: a list, every further entry tightens.
 * - `fewer`: a list, every further entry loosens.
 * - `scope`: a list of globs that says where a gate is at work: tightest is `**`, then an empty list, then more globs.
 * - `pinned`: to set it tightens, to change or take it away loosens.
 * - `command`: a program that dl would run; never compared, always in need of trust.
 * - `free`: no value can turn a block into a pass, so the later file wins.
 * - `first`: the base's, and the staged file's only when the base has none.
 */
export type Direction =
  | { readonly kind: "order"; readonly loosestFirst: readonly unknown[] }
  | { readonly kind: "larger" | "more" | "fewer" | "scope" | "pinned" | "command" | "free" | "first" };

/** What is known about one key: merging, lint, the schema's descriptions and the reference page are all read from it. */
export interface KeyInfo {
  readonly direction: Direction;
  /** Its name in a file, when that is not its name in the policy. */
  readonly inFile?: string;
  /** Whether a user's own file may hold it. */
  readonly forUser: boolean;
  /** A staged file cannot loosen it, trusted or not: only when it is committed, and so the base's, does it hold. */
  readonly loosensFromBase?: true;
  readonly description: string;
}

const onIsTight: Direction = { kind: "order", loosestFirst: [false, true] };
const offIsTight: Direction = { kind: "order", loosestFirst: [true, false] };
const severity: Direction = { kind: "order", loosestFirst: severities };
const gateMode: KeyInfo = {
  // Without a mode of its own a gate has that of the top, which may be either.
  direction: { kind: "order", loosestFirst: ["shadow", null, "enforce"] },
  forUser: true,
  loosensFromBase: true,
  description: "The gate's own mode; without one, the `mode` at the top holds.",
};
const deadline = "Deadline of the gate. When it passes, the gate's processes are killed and the commit is blocked.";

/** Every key of the policy. */
export const policyKeys: Readonly<Record<PolicyKey, KeyInfo>> = {
  since: {
    direction: { kind: "first" },
    forUser: false,
    description:
      "The adoption commit: history up to it is never judged. A full commit id in quotes, or `root`. `dl install` writes it.",
  },
  mode: {
    direction: { kind: "order", loosestFirst: modes },
    forUser: true,
    loosensFromBase: true,
    description:
      "`enforce`: what a gate finds fault with is not committed. `shadow`: the gates judge and record, and never block; what one of them would have blocked gets no stamp.",
  },
  "sanity.enabled": {
    direction: onIsTight,
    forUser: true,
    description: "Whether the project's tests are run.",
  },
  "sanity.mode": gateMode,
  "sanity.command": {
    direction: { kind: "command" },
    forUser: false,
    description: "Run by `sh -c` at the top of the mirror in place of the detected test commands.",
  },
  "sanity.when": {
    direction: { kind: "scope" },
    forUser: true,
    description:
      "Tests run when a changed path matches one of these globs. Empty means every path but documentation; `**` means every path.",
  },
  "sanity.timeout": { direction: { kind: "free" }, forUser: true, description: deadline },
  "sanity.differential": {
    direction: offIsTight,
    forUser: true,
    description: "Only tests that newly fail block: when tests fail, they are run on the base too.",
  },
  "semgrep.enabled": { direction: onIsTight, forUser: true, description: "Whether Semgrep judges the change." },
  "semgrep.mode": gateMode,
  "semgrep.configs": {
    direction: { kind: "more" },
    forUser: false,
    description:
      "Rule files and folders of the repository beside dl's own pack, each under `.devloop/` or `.semgrep/`.",
  },
  "semgrep.exclude": {
    direction: { kind: "fewer" },
    forUser: true,
    description: "Globs of paths that Semgrep does not judge.",
  },
  "semgrep.disabledRules": {
    direction: { kind: "fewer" },
    inFile: "semgrep.rules",
    forUser: true,
    description:
      "Rules of the gate: `remove` switches them off by id, `add` switches them on again. `dl rules` lists the ids.",
  },
  "semgrep.blockFrom": { direction: severity, forUser: true, description: "The least severity that blocks." },
  "semgrep.maxFileBytes": {
    direction: { kind: "larger" },
    forUser: true,
    description: "Larger files are not read, and named in the report.",
  },
  "semgrep.timeout": { direction: { kind: "free" }, forUser: true, description: deadline },
  "semgrep.fromPath": {
    direction: offIsTight,
    forUser: true,
    description: "Take a `semgrep` from PATH when the managed one is not there.",
  },
  "semgrep.allow": {
    direction: { kind: "fewer" },
    forUser: true,
    description: "Findings that may stand: by rule, by path glob, or both, each with a reason.",
  },
  "secrets.enabled": {
    direction: onIsTight,
    forUser: true,
    description: "Whether added lines are searched for secrets.",
  },
  "secrets.mode": gateMode,
  "secrets.exclude": {
    direction: { kind: "fewer" },
    forUser: true,
    description: "Globs of paths that are not searched for secrets.",
  },
  "secrets.disabledRules": {
    direction: { kind: "fewer" },
    inFile: "secrets.rules",
    forUser: true,
    description:
      "Rules of the gate: `remove` switches them off by id, `add` switches them on again. `dl rules` lists the ids.",
  },
  "secrets.blockFrom": {
    direction: severity,
    forUser: true,
    description:
      "The least severity that blocks: an `error` is surely a secret, a `warning` most likely, a `note` maybe.",
  },
  "secrets.maxFileBytes": {
    direction: { kind: "larger" },
    forUser: true,
    description: "Larger files are not read, and named in the report.",
  },
  "secrets.timeout": { direction: { kind: "free" }, forUser: true, description: deadline },
  "secrets.allow": {
    direction: { kind: "fewer" },
    forUser: true,
    description: "Findings that may stand: by rule, by path glob, or both, each with a reason.",
  },
  "atdd.mode": gateMode,
  "atdd.required": {
    direction: onIsTight,
    forUser: true,
    description: "Whether every change of code needs a scenario, even where no mapping names it.",
  },
  "atdd.mappings": {
    direction: { kind: "more" },
    forUser: false,
    description: "Which code needs which scenarios: a change that matches `code` needs one in `specs`. Both are globs.",
  },
  "atdd.exempt": {
    direction: { kind: "fewer" },
    forUser: false,
    description: "Paths that need no scenario, each with a reason.",
  },
  "atdd.command": {
    direction: { kind: "command" },
    forUser: false,
    description: "The acceptance run, by `sh -c` at the top of the mirror.",
  },
  "atdd.report": {
    direction: { kind: "pinned" },
    forUser: false,
    description:
      "Where the acceptance run leaves Cucumber messages (`.ndjson`) or JUnit (`.xml`), from the top of the mirror.",
  },
  "atdd.timeout": { direction: { kind: "free" }, forUser: true, description: deadline },
  "review.mode": gateMode,
  "review.engine": {
    direction: { kind: "order", loosestFirst: ["none", "command"] },
    forUser: true,
    description: "Who reviews the change: nobody, or a command.",
  },
  "review.command": {
    direction: { kind: "command" },
    forUser: true,
    description:
      "The reviewer: reads a request as JSON on standard input and writes a verdict as JSON to standard output.",
  },
  "review.blockFrom": { direction: severity, forUser: true, description: "The least severity that blocks." },
  "review.timeout": { direction: { kind: "free" }, forUser: true, description: deadline },
  "snapshot.link": {
    direction: { kind: "fewer" },
    forUser: false,
    description:
      "Ignored entries that are linked into the mirror, beside the built-in ones (`node_modules` and the like): what is linked takes part in the tests without being part of the commit.",
  },
  "snapshot.inPlace": {
    direction: offIsTight,
    forUser: true,
    description:
      "Run tests in the work tree in place of a mirror. They then see what is not staged; every report says so.",
  },
  "verify.accept": {
    direction: { kind: "fewer" },
    forUser: true,
    description: "Stamp statuses that `dl verify` accepts beside `ok`.",
  },
  "verify.exemptAuthors": {
    direction: { kind: "fewer" },
    forUser: true,
    description: "E-mail globs of authors whose commits need no stamp: bots and forges.",
  },
  "verify.exemptMerges": {
    direction: offIsTight,
    forUser: true,
    description: "Whether merge commits need no stamp.",
  },
};

/** All keys, in the order in which they are shown. */
export const policyKeyNames = Object.keys(policyKeys) as readonly PolicyKey[];

/** The key's name in a file. */
export function fileKey(key: PolicyKey): string {
  return policyKeys[key].inFile ?? key;
}

/** Whether the key holds a list. */
export function isList(key: PolicyKey): boolean {
  const { kind } = policyKeys[key].direction;
  return kind === "more" || kind === "fewer" || kind === "scope";
}

/** The value that `policy` holds for `key`. */
export function policyValue(policy: Policy, key: PolicyKey): unknown {
  return key.split(".").reduce<unknown>((node, name) => (node as Record<string, unknown>)[name], policy);
}
