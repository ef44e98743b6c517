import { readLabels } from "../../feedback/read-labels.ts";
import { settleLabels } from "../../feedback/settle-labels.ts";
import { findRepository } from "../../git/repository.ts";

/** What was said of a finding by `dl feedback`. */
export interface FieldVerdict {
  readonly word: "correct" | "false-positive";
  /** `<gate>/<rule>` */
  readonly rule: string;
}

/** What was said of findings, by their fingerprints; those on which people disagree are left out. */
export async function readVerdicts(directory: string): Promise<ReadonlyMap<string, FieldVerdict>> {
  const settled = settleLabels(await readLabels(await findRepository(directory)));
  return new Map(
    settled.flatMap(({ fingerprint, word, rule }) =>
      (word === "correct" || word === "false-positive") && rule !== null
        ? [[fingerprint, { word, rule }] as const]
        : [],
    ),
  );
}
