import { FeedbackError } from "../feedback-error.ts";
import type { Target } from "../find-target.ts";
import type { Label } from "../label.ts";
import { numberFindings } from "../number-findings.ts";

/**
 * The label that a fixture is to be made of: of the finding that `target` stands for, the latest word of a person, and
 * where no person has spoken, of an agent.
 *
 * @param labels all that count, oldest first.
 * @throws {FeedbackError} when there is none, or when it is not clear which.
 */
export function chooseLabel(target: Target, labels: readonly Label[]): Label {
  const fingerprint = target.kind === "event" ? onlyLabelled(target, labels) : fingerprintOf(target);
  const said = labels.filter((label) => label.fingerprint === fingerprint);
  const label = said.findLast(({ agent }) => !agent) ?? said.at(-1);
  if (label) return label;
  throw new FeedbackError(
    "This finding is not labelled. Say first what it is: dl feedback <id> correct, or false-positive.",
  );
}

function fingerprintOf(target: Exclude<Target, { kind: "event" }>): string {
  return target.kind === "label" ? target.label.fingerprint : target.numbered.finding.fingerprint;
}

function onlyLabelled({ checkpoint }: Extract<Target, { kind: "event" }>, labels: readonly Label[]): string {
  const { id } = checkpoint;
  const labelled = new Set(labels.map(({ fingerprint }) => fingerprint));
  const found = numberFindings(checkpoint).filter(({ finding }) => labelled.has(finding.fingerprint));
  const missed = labels.filter(({ event, label }) => event === id && label === "missed");
  const prints = [...found.map(({ finding }) => finding.fingerprint), ...missed.map(({ fingerprint }) => fingerprint)];
  const [only, ...others] = new Set(prints);
  if (only === undefined)
    throw new FeedbackError(`Nothing of event ${id} is labelled: dl feedback ${id} correct, or false-positive.`);
  if (others.length === 0) return only;
  const ids = [...found.map(({ number }) => `${id}.${number}`), ...missed.map((label) => label.id)];
  throw new FeedbackError(
    `A fixture is made of one finding, and several of event ${id} are labelled: ${ids.join(", ")}.`,
  );
}
