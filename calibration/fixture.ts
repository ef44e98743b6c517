import type { GateName, GateStatus, Reason } from "../gates/contract.ts";
import type { RepoPath } from "../git/path.ts";

/** What a fixture is about: one gate, or the checkpoint as a whole. */
export type FixtureSubject = GateName | "checkpoint";

/** Whether something is to be found. */
export type FixtureLabel = "positive" | "negative";

/** How hard a fixture is. `benign`: ordinary content, in which nothing even looks like a defect. */
export type Tier = "plain" | "hard" | "benign";

/** One file of a fixture. `mode` is git's, in octal; a link's content is its target. */
export interface FixtureFile {
  readonly mode: "100644" | "100755" | "120000";
  readonly content: Buffer;
}

export type FixtureFiles = ReadonlyMap<RepoPath, FixtureFile>;

/** The change that a fixture is. */
export interface FixtureChange {
  /** What is there before, committed. Empty: the change is the first. */
  readonly before: FixtureFiles;
  /** What a commit that no gate judged put over it; null when there was none. */
  readonly ungated: FixtureFiles | null;
  /** What the change puts over that. */
  readonly after: FixtureFiles;
  /** What it takes away. */
  readonly deleted: readonly RepoPath[];
  /** What lies unstaged in the work tree; null for a file that is missing there. */
  readonly worktree: ReadonlyMap<RepoPath, FixtureFile | null>;
}

/** A finding that is to be there. `line` is where it starts, from 1; null where the rule points at none. */
export interface ExpectedFinding {
  /** `<gate>/<rule>` */
  readonly rule: string;
  readonly path: RepoPath | null;
  readonly line: number | null;
  /** Whether a `dl-allow` comment or the policy lets it stand. */
  readonly isSuppressed: boolean;
}

/** What is to come of a replay. */
export interface Expectation {
  /** Of the fixture's gate; for a checkpoint, of the gate that blocks, or `pass`. */
  readonly status: GateStatus;
  /** Null when any reason will do. */
  readonly reason: Reason | null;
  readonly findings: readonly ExpectedFinding[];
  /** Whether nothing but the status counts, whatever is found: for fixtures whose authors do not know the rules. */
  readonly isAnyFinding?: true;
  /** Whether the gate is to say that it did not read a file: else that counts as not judged. */
  readonly isUnread?: true;
  /** For whole changes: the gate that is to block, null for none. Undefined when it is not asked. */
  readonly blockedBy?: GateName | null;
  /** For whole changes: statuses of further gates. */
  readonly gates?: Readonly<Partial<Record<GateName, GateStatus>>>;
}

/** A labelled change, ready to be replayed. */
export interface Fixture {
  /** Its path below the folder of fixtures, such as `secrets/code-hosts/github-token-in-env`. */
  readonly id: string;
  /** `pack`: comes with dl; `repository`: the user's own. */
  readonly set: "pack" | "repository";
  readonly subject: FixtureSubject;
  readonly what: string;
  readonly why: string;
  readonly source: readonly string[];
  readonly label: FixtureLabel;
  readonly tier: Tier;
  /** Why dl is known to get it wrong; null when it must be right. */
  readonly gap: string | null;
  /** `<gate>/<rule>` that it is about, or tempts. */
  readonly rule: string | null;
  readonly provider: string | null;
  readonly cwe: string | null;
  readonly language: string | null;
  /** Fixtures of one template say the same thing many times: they count once in intervals. */
  readonly template: string;
  /** Gates that take part; null for those that the subject implies. */
  readonly gates: readonly GateName[] | null;
  readonly change: FixtureChange;
  readonly expect: Expectation;
  /** SHA-256 over all that it says, and over the files of its folder: 64 hex digits. */
  readonly digest: string;
}
