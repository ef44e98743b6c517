import { counts, type Label, type SpokenLabel } from "./label.ts";
import { localLabelsPath, sharedLabelsPath, type LabelPlaces } from "./label-files.ts";
import { parseLabels, type LabelLine } from "./parse-labels.ts";
import { readRegular } from "./read-regular.ts";

/**
 * The labels that count in a repository: those given on this machine and those that the team shares, of each person and
 * finding the latest, without what was taken back. Oldest first.
 *
 * @throws {CorruptFileError | FeedbackError} naming the line that cannot be read, or what is no file.
 */
export async function readLabels(repository: LabelPlaces): Promise<readonly Label[]> {
  return (await readSpokenLabels(repository)).filter((spoken) => counts(spoken));
}

/** The same, with the words by which something was taken back. */
export async function readSpokenLabels(repository: LabelPlaces): Promise<readonly SpokenLabel[]> {
  const files = await Promise.all([readLocalLabels(repository), readSharedLabels(repository)]);
  return latestLabels(files.flat().map(({ label }) => label));
}

/** All that was said on this machine, in the order in which it was said. */
export function readLocalLabels(repository: LabelPlaces): Promise<readonly LabelLine[]> {
  return readLabelFile(localLabelsPath(repository));
}

/** All that stands in the work tree's file of shared labels, in the order of the file. */
export function readSharedLabels(repository: LabelPlaces): Promise<readonly LabelLine[]> {
  return readLabelFile(sharedLabelsPath(repository));
}

/**
 * Of every person and finding the latest word, oldest first. What an agent says neither replaces nor is replaced by what
 * the person says in whose name it works.
 */
export function latestLabels(labels: readonly SpokenLabel[]): readonly SpokenLabel[] {
  const latest = new Map<string, SpokenLabel>();
  for (const label of labels.toSorted(byTime)) latest.set(keyOf(label), label);
  return [...latest.values()].toSorted(byTime);
}

/** Whether both are the same speaker's word on the same finding, so that the later one counts. */
export function isSameWord(one: Spoken, other: Spoken): boolean {
  return keyOf(one) === keyOf(other);
}

type Spoken = Pick<Label, "by" | "agent" | "fingerprint">;

function keyOf({ by, agent, fingerprint }: Spoken): string {
  return [by, String(agent), fingerprint].join("\0");
}

/** Moments are compared, not their text: a file may hold other offsets than UTC. Equal ones go by id, for one order everywhere. */
function byTime(one: SpokenLabel, other: SpokenLabel): number {
  return Date.parse(one.at) - Date.parse(other.at) || (one.id < other.id ? -1 : Number(one.id > other.id));
}

async function readLabelFile(path: string): Promise<readonly LabelLine[]> {
  return parseLabels((await readRegular(path)) ?? "", path);
}
