import type { ObjectReader } from "../git/objects.ts";
import { appendLabels, type GivenLabel, type NewLabel } from "./append-labels.ts";
import { FeedbackError } from "./feedback-error.ts";
import type { Target } from "./find-target.ts";
import type { LabelPlaces } from "./label-files.ts";
import { maskLabel } from "./mask-label.ts";
import { blockingGate, numberFindings, type NumberedFinding } from "./number-findings.ts";
import { findContent, locate } from "./place-of.ts";
import type { LoggedCheckpoint } from "./read-checkpoints.ts";
import type { Speaker } from "./speaker.ts";

/** A word on findings that were reported. */
export type FindingWord = "correct" | "false-positive";

/** What came of labelling. */
export interface Labelling {
  readonly given: readonly GivenLabel[];
  /** Findings of the event that were left out, for they did not block. */
  readonly leftOut: readonly NumberedFinding[];
}

/**
 * Labels a finding, or of an event all findings that made it block: those of the gate that stopped the commit, and no
 * others.
 *
 * @throws {FeedbackError} when there is no finding to label.
 */
export async function labelFindings(
  repository: LabelPlaces,
  objects: ObjectReader,
  target: Target,
  word: { readonly label: FindingWord; readonly note: string | null; readonly speaker: Speaker },
): Promise<Labelling> {
  const { note, speaker } = word;
  const said = { label: word.label, ...speaker };
  if (target.kind === "label") {
    const { schemaVersion: _, id: __, at: ___, ...finding } = target.label;
    if (finding.label === "missed") throw new FeedbackError(describeMissed(target.label.id));
    return {
      given: await appendLabels(repository, [await maskLabel({ ...finding, ...said, note }, objects)]),
      leftOut: [],
    };
  }
  const { chosen, leftOut } = choose(target);
  const labels: NewLabel[] = [];
  for (const numbered of chosen) {
    const finding = await describe(target.checkpoint, numbered, objects);
    labels.push(await maskLabel({ ...finding, ...said, note }, objects));
  }
  return { given: await appendLabels(repository, labels), leftOut };
}

function choose(target: Exclude<Target, { kind: "label" }>) {
  if (target.kind === "finding") return { chosen: [target.numbered], leftOut: [] };
  const all = numberFindings(target.checkpoint);
  const chosen = all.filter(({ isBlocking }) => isBlocking);
  if (chosen.length === 0) throw new FeedbackError(describeNothing(target.checkpoint, all));
  return { chosen, leftOut: all.filter(({ isBlocking }) => !isBlocking) };
}

type Described = Omit<NewLabel, "label" | "by" | "agent" | "note">;

async function describe(
  checkpoint: LoggedCheckpoint,
  { gate, finding }: NumberedFinding,
  objects: ObjectReader,
): Promise<Described> {
  const { path, line } = locate(finding);
  const content = await findContent(checkpoint, path, objects);
  return {
    ...content,
    fingerprint: finding.fingerprint,
    event: checkpoint.id,
    gate,
    rule: finding.rule,
    path,
    line,
  };
}

function describeNothing({ id, result }: LoggedCheckpoint, all: readonly NumberedFinding[]): string {
  const missed = `If something should have been found, say: dl feedback ${id} missed --gate <gate> --path <file>:<line>`;
  if (result.verdict === "pass" && blockingGate(result) === null) {
    const ids = all.map(({ number }) => `${id}.${number}`).join(", ");
    const others = all.length === 0 ? "" : ` Name one of what it reports without blocking: ${ids}.`;
    return `Event ${id} passed: no finding blocked.${others}\n${missed}`;
  }
  const gate = result.blockedBy ?? "a gate";
  return `Event ${id} holds no finding: ${gate} could not do its work, which is no verdict to label. \`dl doctor\` finds the cause.\n${missed}`;
}

function describeMissed(id: string): string {
  return `${id} says that something was missed, so there is no finding to call right or wrong.`;
}
