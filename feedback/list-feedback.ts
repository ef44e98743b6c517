import type { CheckpointResult } from "../checkpoint/checkpoint-result.ts";
import type { GateName } from "../gates/contract.ts";
import type { RepoPath } from "../git/path.ts";
import type { Label } from "./label.ts";
import { locate } from "./place-of.ts";
import { numberFindings } from "./number-findings.ts";
import { readCheckpoints } from "./read-checkpoints.ts";

/** An event that can be labelled. */
export interface ListedEvent {
  readonly id: string;
  /** RFC 3339, UTC. */
  readonly at: string;
  readonly change: CheckpointResult["change"]["kind"];
  readonly verdict: CheckpointResult["verdict"];
  readonly blockedBy: GateName | null;
  /** Gates in shadow mode that would have blocked. */
  readonly shadow: readonly GateName[];
  readonly findings: readonly ListedFinding[];
}

/** A finding that can be labelled, with what is said of it. */
export interface ListedFinding {
  /** `<event>.<number>` */
  readonly id: string;
  readonly fingerprint: string;
  readonly gate: GateName;
  readonly rule: string;
  readonly path: RepoPath | null;
  readonly line: number | null;
  readonly isSuppressed: boolean;
  readonly labels: readonly Label[];
}

/** What there is to label, and what is labelled. */
export interface FeedbackList {
  /** Latest first. */
  readonly events: readonly ListedEvent[];
  /** Latest first. */
  readonly labels: readonly Label[];
}

/**
 * The last events of this machine's log, and all labels that count.
 *
 * @param last how many events.
 */
export async function listFeedback(commonDir: string, labels: readonly Label[], last: number): Promise<FeedbackList> {
  const latest: ListedEvent[] = [];
  const saidOf = Map.groupBy(labels, ({ fingerprint }) => fingerprint);
  for await (const checkpoint of readCheckpoints(commonDir)) {
    const { id, at } = checkpoint;
    const { change, verdict, blockedBy, shadow } = checkpoint.result;
    const findings = numberFindings(checkpoint).map(({ number, gate, finding }): ListedFinding => ({
      id: `${id}.${number}`,
      fingerprint: finding.fingerprint,
      gate,
      rule: finding.rule,
      ...locate(finding),
      isSuppressed: finding.suppression !== null,
      labels: saidOf.get(finding.fingerprint) ?? [],
    }));
    latest.push({ id, at, change: change.kind, verdict, blockedBy, shadow, findings });
    if (latest.length > last) latest.shift();
  }
  return { events: latest.toReversed(), labels: labels.toReversed() };
}
