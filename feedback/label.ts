import { z } from "zod";
import type { Oid } from "../change/change.ts";
import { gateName, oid, timestamp } from "../checkpoint/result-schema.ts";
import { gateNames, type GateName } from "../gates/contract.ts";
import type { RepoPath } from "../git/path.ts";

export const labelWords = ["correct", "false-positive", "missed"] as const;

/** What somebody says of a verdict: a finding is right, is wrong, or is not there though it should be. */
export type LabelWord = (typeof labelWords)[number];

/** Takes back what the same speaker has said of a finding. */
export const withdrawn = "withdrawn";

/**
 * Somebody's word on one finding, or on one that is missing. One line of a file of labels; it holds nothing of the text
 * that was judged. Object ids come before names: behind the name of a rule for tokens, one would look like a token.
 */
export interface Label {
  readonly schemaVersion: 1;
  /** Of this label: ten characters, as an event's. */
  readonly id: string;
  /** RFC 3339, UTC. */
  readonly at: string;
  /** The commit that was judged or named; null when it was a staged change. */
  readonly commit: Oid | null;
  /** The tree that was judged or named. */
  readonly tree: Oid;
  /** The file's content; null without a path. */
  readonly blob: Oid | null;
  /**
   * The finding's, 64 hex digits, the same when lines move. Of a missed defect: a digest of gate, rule, place and what was
   * judged, so that labels of one defect are told from those of another in the same way.
   */
  readonly fingerprint: string;
  /** The event of the log that it is about; null for a missed defect in a commit. */
  readonly event: string | null;
  readonly label: LabelWord;
  readonly gate: GateName;
  /** `<gate>/<rule>`; null for a missed defect that no rule was named for. */
  readonly rule: string | null;
  /** Null where the finding is in no file. Secrets are masked. */
  readonly path: RepoPath | null;
  /** Where it starts, from 1. */
  readonly line: number | null;
  /** Who says so: `user.email` of git, else the user's name. */
  readonly by: string;
  /** Whether it was said by a coding agent, which never counts as a person's word. */
  readonly agent: boolean;
  /** Why, with secrets masked. */
  readonly note: string | null;
}

/** What can be said of a verdict. */
export type SpokenWord = LabelWord | typeof withdrawn;

/** What somebody has said: a label, or that an earlier one does not hold any more. */
export type SpokenLabel<Word extends SpokenWord = SpokenWord> = Omit<Label, "label"> & { readonly label: Word };

/** Whether it says something of the verdict. */
export function counts(spoken: SpokenLabel): spoken is Label {
  return spoken.label !== withdrawn;
}

const ruleForm = new RegExp(`^(?:${gateNames.join("|")})/.`);

/** Shared labels come from others, and globs and folders are made of what they say. */
function isInside(path: string): boolean {
  return path !== "" && !path.startsWith("/") && !path.includes("\0") && !path.split("/").includes("..");
}

/** A {@link SpokenLabel} as it stands in a file. Other properties are allowed, so that a later release may add some. */
export const labelSchema = z
  .looseObject({
    schemaVersion: z.literal(1),
    id: z.string().regex(/^[0-9a-z]{10}$/),
    at: timestamp,
    commit: oid.nullable(),
    tree: oid,
    blob: oid.nullable(),
    fingerprint: z.string().regex(/^[0-9a-f]{64}$/),
    event: z.string().nullable(),
    label: z.enum([...labelWords, withdrawn]),
    gate: gateName,
    rule: z.string().regex(ruleForm, "expected <gate>/<rule>").nullable(),
    path: z.string().refine(isInside, "expected a path inside the repository").nullable(),
    line: z.int().min(1).nullable(),
    by: z.string().min(1),
    agent: z.boolean(),
    note: z.string().nullable(),
  })
  .meta({ title: "One line of .devloop/labels.jsonl and .git/dl/labels.jsonl" });
