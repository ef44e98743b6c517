import type { Mode } from "./mode.ts";
import type { Severity } from "./severity.ts";

/**
 * The effective configuration: built-in defaults, the user's file, the base's `.devloop.yaml`, tightened by the staged one.
 * Globs are picomatch globs over paths from the top of the repository, `dot: true`. Times are in seconds.
 */
export interface Policy {
  /** The adoption commit: history up to it is never judged. Null before adoption; `root` when dl was there from the first commit. */
  readonly since: string | null;
  /** Of every gate that has none of its own. */
  readonly mode: Mode;
  readonly sanity: SanityPolicy;
  readonly semgrep: SemgrepPolicy;
  readonly secrets: SecretsPolicy;
  readonly atdd: AtddPolicy;
  readonly review: ReviewPolicy;
  readonly snapshot: SnapshotPolicy;
  readonly verify: VerifyPolicy;
  /** Values of the repository's file that wait for `dl trust` and so are not in force. */
  readonly untrusted: readonly UntrustedValue[];
}

export interface SanityPolicy extends WithMode {
  readonly enabled: boolean;
  /** Run by `sh -c` at the mirror's top in place of the detected commands. */
  readonly command: string | null;
  /** Tests run when a changed path matches; empty means every path but documentation. */
  readonly when: readonly string[];
  readonly timeout: number;
  /** Only what newly fails blocks. */
  readonly differential: boolean;
}

export interface SemgrepPolicy extends WithMode {
  readonly enabled: boolean;
  /** Rule files and folders of the repository, beside dl's own pack; each under `.devloop/` or `.semgrep/`. */
  readonly configs: readonly string[];
  readonly exclude: readonly string[];
  readonly disabledRules: readonly string[];
  /** The least severity that blocks. */
  readonly blockFrom: Severity;
  readonly maxFileBytes: number;
  readonly timeout: number;
  /** Take a `semgrep` from PATH when the managed one is not there. */
  readonly fromPath: boolean;
  readonly allow: readonly Allowance[];
}

export interface SecretsPolicy extends WithMode {
  readonly enabled: boolean;
  readonly exclude: readonly string[];
  readonly disabledRules: readonly string[];
  /** The least severity that blocks. */
  readonly blockFrom: Severity;
  readonly maxFileBytes: number;
  readonly timeout: number;
  readonly allow: readonly Allowance[];
}

export interface AtddPolicy extends WithMode {
  readonly required: boolean;
  /** `code` globs whose changes need a scenario in `specs` globs. */
  readonly mappings: readonly { readonly code: string; readonly specs: string }[];
  readonly exempt: readonly { readonly path: string; readonly reason: string }[];
  /** The acceptance run. */
  readonly command: string | null;
  /** Where the acceptance run leaves Cucumber messages (`.ndjson`) or JUnit (`.xml`), from the mirror's top. */
  readonly report: string | null;
  readonly timeout: number;
}

export interface ReviewPolicy extends WithMode {
  readonly engine: "none" | "command";
  readonly command: string | null;
  readonly blockFrom: Severity;
  readonly timeout: number;
}

interface WithMode {
  /** The gate's own mode; null where the one at the top holds. */
  readonly mode: Mode | null;
}

export interface SnapshotPolicy {
  /** Ignored entries to link into the mirror, beside the built-in ones. */
  readonly link: readonly string[];
  readonly inPlace: boolean;
}

export interface VerifyPolicy {
  /** Stamp statuses that `dl verify` accepts beside `ok`. */
  readonly accept: readonly ("skipped" | "exempt" | "before-adoption")[];
  /** Commits of these authors (e-mail globs) need no stamp: bots, forges. */
  readonly exemptAuthors: readonly string[];
  /** Whether merge commits need no stamp. */
  readonly exemptMerges: boolean;
}

/** Findings that may stand. At least a rule or a path is named. */
export interface Allowance {
  readonly rule: string | null;
  readonly path: string | null;
  readonly reason: string;
}

export interface UntrustedValue {
  /** Such as `sanity.command`. */
  readonly key: string;
  readonly value: unknown;
  /** Why it needs a person's word. */
  readonly why: "command" | "loosening";
}
