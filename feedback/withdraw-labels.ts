import { appendLabels, type GivenLabel } from "./append-labels.ts";
import { FeedbackError } from "./feedback-error.ts";
import type { Target } from "./find-target.ts";
import { withdrawn, type Label } from "./label.ts";
import type { LabelPlaces } from "./label-files.ts";
import { maskText } from "./mask.ts";
import { numberFindings } from "./number-findings.ts";
import type { Speaker } from "./speaker.ts";

/** Who takes back, and why. */
export interface Withdrawal {
  readonly note: string | null;
  readonly speaker: Speaker;
}

/**
 * Takes back what the speaker has said of a finding, of a defect that was missed, or of all of an event. What was said
 * stays in the file, and counts for nothing.
 *
 * @param labels all that count.
 * @throws {FeedbackError} when the speaker has said nothing of it.
 */
export async function withdrawLabels(
  repository: LabelPlaces,
  labels: readonly Label[],
  target: Target,
  { note, speaker }: Withdrawal,
): Promise<readonly GivenLabel<typeof withdrawn>[]> {
  const about = labels.filter((label) => isAbout(label, target));
  const own = about.filter(({ by, agent }) => by === speaker.by && agent === speaker.agent);
  if (own.length === 0) throw new FeedbackError(describeNothing(about, speaker));
  const why = note === null ? null : await maskText(note);
  return appendLabels(
    repository,
    own.map((label) => {
      const { schemaVersion: _, id: __, at: ___, ...word } = label;
      return { ...word, label: withdrawn, note: why };
    }),
  );
}

function isAbout({ fingerprint, event }: Label, target: Target): boolean {
  switch (target.kind) {
    case "label":
      return fingerprint === target.label.fingerprint;
    case "finding":
      return fingerprint === target.numbered.finding.fingerprint;
    case "event": {
      const { checkpoint } = target;
      return (
        event === checkpoint.id || numberFindings(checkpoint).some(({ finding }) => finding.fingerprint === fingerprint)
      );
    }
  }
}

function describeNothing(about: readonly Label[], { by, agent }: Speaker): string {
  const who = agent ? `an agent of ${by}` : by;
  const others = [...new Set(about.map((label) => (label.agent ? `an agent of ${label.by}` : label.by)))].join(", ");
  const said = others === "" ? "Nobody has labelled it." : `What counts was said by ${others}, who can take it back.`;
  return `There is nothing to take back: ${who} has not labelled this, or has taken it back already. ${said}`;
}
