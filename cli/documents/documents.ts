import type { Oid } from "../../change/change.ts";
import type { CheckpointResult } from "../../checkpoint/checkpoint-result.ts";
import type { Label, SpokenLabel } from "../../feedback/label.ts";
import type { LabelScores } from "../../feedback/label-scores.ts";
import type { ListedEvent } from "../../feedback/list-feedback.ts";
import type { SharingHindrance } from "../../feedback/share-labels.ts";
import type { ShadowVerdicts } from "../../feedback/shadow-verdicts.ts";
import type { AllowSuggestion, RuleToReview } from "../../feedback/suggest.ts";
import type { GateName, GateResult, RuleInfo } from "../../gates/contract.ts";
import type { Step } from "../../hooks/install/step.ts";
import type { Origin } from "../../policy/layer.ts";
import type { Policy, UntrustedValue } from "../../policy/policy.ts";

/*
 * What commands print with `--json`, beside the results of `dl checkpoint` and `dl verify`. A document's `kind` is the name of
 * its command; as JSON it follows `schemas/<kind>.schema.json`. Times are RFC 3339, paths absolute where nothing else is said.
 */

/** One of the documents. */
export type CommandDocument =
  | RulesDocument
  | ToolsDocument
  | DoctorDocument
  | CleanDocument
  | RestampDocument
  | ConfigDocument
  | ConfigLintDocument
  | TrustDocument
  | KillDocument
  | UnkillDocument
  | FeedbackDocument
  | ShadowReportDocument
  | InstallDocument
  | UninstallDocument;

/** `dl rules`: what the gates judge by. */
export interface RulesDocument {
  readonly schemaVersion: 1;
  readonly kind: "rules";
  readonly rules: readonly RuleInfo[];
}

/** `dl tools list` and `dl tools install`: the programs that this release of dl is pinned to. */
export interface ToolsDocument {
  readonly schemaVersion: 1;
  readonly kind: "tools";
  readonly tools: readonly {
    readonly name: string;
    readonly version: string;
    readonly directory: string;
    /** `incomplete`: an installation was cut short; the next one starts afresh. */
    readonly state: "installed" | "incomplete" | "missing";
  }[];
}

/** `dl doctor`: everything that a checkpoint depends on. */
export interface DoctorDocument {
  readonly schemaVersion: 1;
  readonly kind: "doctor";
  /** Whether nothing is ill. */
  readonly well: boolean;
  readonly found: readonly {
    /** A gate, or `node`, `git`, `hooks`, `tools`, `policy`, `overrides`. */
    readonly subject: string;
    readonly state: "well" | "warning" | "ill";
    readonly detail: string;
    /** How to mend it; null when there is nothing to mend. */
    readonly help: string | null;
  }[];
}

/** `dl clean`. */
export interface CleanDocument {
  readonly schemaVersion: 1;
  readonly kind: "clean";
  /** Whether it is only said what would be removed. */
  readonly dryRun: boolean;
  readonly removed: readonly {
    readonly what: "verdicts" | "results" | "logs" | "mirror";
    readonly path: string;
    readonly bytes: number;
  }[];
}

/** `dl restamp`: what became of the commits; nothing was changed when one of them is blocked, or passes in shadow mode alone. */
export type RestampDocument = { readonly schemaVersion: 1; readonly kind: "restamp" } & (
  | {
      readonly outcome: "done";
      /** Oldest first. */
      readonly commits: readonly {
        readonly before: Oid;
        readonly after: Oid;
        readonly stamp: "kept" | "added";
        /** `dropped`: it was signed, and is not any more. */
        readonly signature: "kept" | "none" | "dropped";
      }[];
      /** HEAD now. */
      readonly head: Oid;
    }
  | {
      readonly outcome: "blocked";
      readonly commit: Oid;
      readonly result: CheckpointResult;
    }
);

/** `dl config`: the policy that a commit made now would be judged by. */
export interface ConfigDocument {
  readonly schemaVersion: 1;
  readonly kind: "config";
  readonly policy: Policy;
  /** Where values come from, by key; for a list one an entry. */
  readonly origins: Readonly<Record<string, Origin | readonly Origin[]>>;
  /** Commands of the staged file that wait for trust, but not for this change yet. */
  readonly pending: readonly UntrustedValue[];
  /** The blobs of the policy files that were read, null where there is none. */
  readonly inputs: { readonly base: Oid | null; readonly staged: Oid | null };
}

/** `dl config-lint`. */
export interface ConfigLintDocument {
  readonly schemaVersion: 1;
  readonly kind: "config-lint";
  /** As it was named, or relative to the directory that dl was started in. */
  readonly file: string;
  readonly errors: readonly ConfigProblem[];
  /** What is valid and probably not meant. */
  readonly warnings: readonly ConfigProblem[];
}

/** Where a policy file is wrong; lines and columns count from 1. */
export interface ConfigProblem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly suggestion: string | null;
}

/** `dl trust` in all its forms. */
export interface TrustDocument {
  readonly schemaVersion: 1;
  readonly kind: "trust";
  /** What this call has put in force. */
  readonly granted: readonly GrantedValue[];
  /** What this call has taken back. */
  readonly revoked: readonly GrantedValue[];
  /** All that is trusted in this repository now. */
  readonly trusted: readonly GrantedValue[];
  /** What is not in force, of the keys that were named or of all. */
  readonly waiting: readonly WaitingValue[];
}

/** A value that a person has said may hold. */
export interface GrantedValue {
  readonly key: string;
  readonly value: unknown;
  /** When it was said. */
  readonly at: string;
}

/** A value that waits for a person's word, and the versions of the file that ask for it. */
export interface WaitingValue extends UntrustedValue {
  /** `the base`, `HEAD`, `the index`, `the work tree`. */
  readonly askedBy: readonly string[];
}

/** `dl kill`. */
export interface KillDocument {
  readonly schemaVersion: 1;
  readonly kind: "kill";
  /** Of the event in the log. */
  readonly id: string;
  readonly gate: GateName;
  readonly reason: string;
  /** When it ends by itself. */
  readonly until: string;
  /** Who did it, by e-mail or name. */
  readonly by: string;
  readonly at: string;
}

/** `dl unkill`. */
export interface UnkillDocument {
  readonly schemaVersion: 1;
  readonly kind: "unkill";
  readonly gate: GateName;
  /** False when there was nothing to end. */
  readonly wasKilled: boolean;
}

/** `dl feedback` in all its forms. */
export type FeedbackDocument = { readonly schemaVersion: 1; readonly kind: "feedback" } & (
  | {
      readonly action: "label";
      /** What was said, and what the same speaker had said of the same finding before. */
      readonly given: readonly { readonly label: SpokenLabel; readonly before: SpokenLabel | null }[];
      /** `<event>.<number>` of the event's findings that were left out, for they did not block. */
      readonly leftOut: readonly string[];
    }
  | {
      readonly action: "list";
      /** Latest first. */
      readonly events: readonly ListedEvent[];
      /** All that count, latest first. */
      readonly labels: readonly Label[];
    }
  | { readonly action: "stats"; readonly people: LabelScores; readonly agents: LabelScores }
  | {
      readonly action: "suggest";
      readonly allow: readonly AllowSuggestion[];
      readonly review: readonly RuleToReview[];
      /** The entries as they would stand in `.devloop.yaml`; empty when there are none. */
      readonly yaml: string;
    }
  | {
      readonly action: "share";
      /** Files that were written. */
      readonly written: readonly string[];
      readonly added: readonly SpokenLabel[];
      /** Labels in the shared file now. */
      readonly total: number;
      readonly hindrances: readonly SharingHindrance[];
    }
  | {
      readonly action: "promote";
      /** The fixture's id. */
      readonly id: string;
      /** Its folder. */
      readonly folder: string;
      readonly label: "positive" | "negative";
      /** Why it is not right yet; null when it is. */
      readonly gap: string | null;
      /** What it holds, by path from its folder. */
      readonly files: Readonly<Record<string, string>>;
      readonly written: boolean;
    }
);

/** `dl shadow-report`: what gates in shadow mode would have blocked. */
export interface ShadowReportDocument extends ShadowVerdicts {
  readonly schemaVersion: 1;
  readonly kind: "shadow-report";
  /** From when on; null for the whole log. */
  readonly since: string | null;
  /** The gates that were asked for. */
  readonly asked: readonly GateName[];
}

/** `dl install`. */
export interface InstallDocument extends HookChanges {
  readonly schemaVersion: 1;
  readonly kind: "install";
  /** What became of `.devloop.yaml`. */
  readonly adoption: {
    readonly path: string;
    /** False when it was there already; it is left as it is then. */
    readonly created: boolean;
    /** The commit up to which history is never judged, or `root`; null when the file was there. */
    readonly since: string | null;
  };
  /** What became of Semgrep; null when it was not asked for. */
  readonly tools:
    | { readonly kind: "installed"; readonly version: string; readonly directory: string; readonly isNew: boolean }
    | { readonly kind: "failed"; readonly message: string; readonly help: string }
    | null;
  /** What came of trying the project's tests in a fresh checkout; null when they were not to be tried. */
  readonly tests: TrialOfTests | null;
}

/** How the tests of HEAD do in a fresh checkout. */
export type TrialOfTests =
  | { readonly kind: "left-out"; readonly message: string }
  | {
      readonly kind: "not-tried";
      readonly why:
        | "no-commit"
        | "disabled"
        | "in-place"
        | "untrusted-command"
        | "no-tests-found"
        | "policy"
        | "locked";
      readonly message: string;
    }
  | { readonly kind: "passed"; readonly result: GateResult }
  | {
      /** They do better once ignored entries of the work tree are linked in. */
      readonly kind: "lacks";
      /** Globs for `snapshot.link`. */
      readonly links: readonly string[];
      /** Whether each of them is known to be needed. */
      readonly isExact: boolean;
      readonly without: GateResult;
      readonly result: GateResult;
      /** Whether a failure that is there already stops no commit. */
      readonly differential: boolean;
      /** What it takes to have the policy file name them. */
      readonly offer: {
        readonly path: string;
        /** Globs that the file does not have yet. */
        readonly missing: readonly string[];
        /** The settings as they would stand in a file of their own. */
        readonly lines: string;
        readonly needsTrust: boolean;
        readonly written: boolean;
      };
    }
  | {
      /** They fail, or cannot be run, with and without what could be linked in. */
      readonly kind: "failed";
      readonly result: GateResult;
      /** Ignored entries that were linked in the second trial. */
      readonly tried: readonly string[];
      /** Build output in the work tree, which a fresh checkout has not. */
      readonly buildOutput: readonly string[];
      readonly differential: boolean;
    }
  | { readonly kind: "stopped" };

/** `dl uninstall`. */
export interface UninstallDocument extends HookChanges {
  readonly schemaVersion: 1;
  readonly kind: "uninstall";
}

interface HookChanges {
  /** Whether it is only said what would be done. */
  readonly dryRun: boolean;
  /** Top of the work tree. */
  readonly worktree: string;
  /** Where git looks for this repository's hooks. */
  readonly home: {
    readonly kind: "git-directory" | "tracked" | "husky" | "elsewhere";
    /** Null when `core.hooksPath` is empty. */
    readonly folder: string | null;
  };
  /** Empty when everything is as it should be already. */
  readonly steps: readonly {
    readonly kind: Step["kind"];
    readonly description: string;
    readonly why: string;
  }[];
  readonly notes: readonly {
    readonly level: "information" | "warning";
    readonly message: string;
    /** What to do about it; null when nothing needs doing. */
    readonly help: string | null;
  }[];
}
