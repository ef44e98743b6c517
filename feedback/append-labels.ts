import { appendFile, mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { newEventId } from "../events/event-log.ts";
import type { LabelWord, SpokenLabel, SpokenWord } from "./label.ts";
import { localLabelsPath, type LabelPlaces } from "./label-files.ts";
import { isSameWord, readSpokenLabels } from "./read-labels.ts";

/** A label before it has its place in the file. */
export type NewLabel<Word extends SpokenWord = LabelWord> = Omit<SpokenLabel<Word>, "schemaVersion" | "id" | "at">;

/** A label that was given, and what the same speaker had said of the same finding before. */
export interface GivenLabel<Word extends SpokenWord = LabelWord> {
  readonly label: SpokenLabel<Word>;
  readonly before: SpokenLabel | null;
}

/**
 * Adds labels to those of this machine: one write of whole lines in append mode, so that those of processes that write at
 * once do not mix. Each is later than the word that it replaces, whatever the clock says.
 *
 * @throws {CorruptFileError} when what is there cannot be read: a word that replaces another must know of it.
 */
export async function appendLabels<Word extends SpokenWord>(
  repository: LabelPlaces,
  given: readonly NewLabel<Word>[],
): Promise<GivenLabel<Word>[]> {
  const known = await readSpokenLabels(repository);
  const now = Date.now();
  const labels = given.map((one): GivenLabel<Word> => {
    const before = known.find((other) => isSameWord(one, other)) ?? null;
    const at = Math.max(now, before === null ? 0 : Date.parse(before.at) + 1);
    return { label: { schemaVersion: 1, id: newEventId(), at: new Date(at).toISOString(), ...one }, before };
  });
  const path = localLabelsPath(repository);
  await mkdir(dirname(path), { recursive: true });
  await appendFile(path, labels.map(({ label }) => `${JSON.stringify(label)}\n`).join(""), { mode: 0o600 });
  return labels;
}
