import { CorruptFileError } from "../policy/json-file.ts";
import { labelSchema, type SpokenLabel } from "./label.ts";

/** A label and the line that it was read from. */
export interface LabelLine {
  readonly label: SpokenLabel;
  readonly text: string;
}

/**
 * Reads a file of labels, JSON Lines in any order. Empty lines are left out.
 *
 * @param file its name in messages.
 * @throws {CorruptFileError} naming the first line that is no label, with what to do about it.
 */
export function parseLabels(text: string, file: string): LabelLine[] {
  return text
    .split("\n")
    .map((line, index) => ({ text: line.trim(), number: index + 1 }))
    .filter((line) => line.text !== "")
    .map((line) => ({ label: parseLine(line.text, `${file}:${line.number}`), text: line.text }));
}

function parseLine(text: string, place: string): SpokenLabel {
  if (/^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/.test(text)) {
    throw new CorruptFileError(
      `${place}: a merge conflict was left here. Take out the marker lines, keep all labels of both sides, and run this again.`,
    );
  }
  const read = labelSchema.safeParse(parseJson(text, place));
  if (read.success) {
    const { gate, rule } = read.data;
    if (rule === null || rule.startsWith(`${gate}/`)) return read.data;
    throw new CorruptFileError(`${place}: the rule ${rule} is none of ${gate}'s. Mend the line, or take it out.`);
  }
  if (isNewer(text)) {
    throw new CorruptFileError(`${place}: this label was written by a newer dl. Update dev-loop, and run this again.`);
  }
  const [issue] = read.error.issues;
  const key = issue?.path.join(".");
  throw new CorruptFileError(
    `${place}: this is no label${key ? ` (${key}: ${issue?.message})` : ""}. Mend the line, or take it out.`,
  );
}

function parseJson(text: string, place: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new CorruptFileError(
      `${place}: this line is not JSON; it may have been cut off. Mend it, or take it out, and run this again.`,
    );
  }
}

function isNewer(text: string): boolean {
  const { schemaVersion } = (JSON.parse(text) ?? {}) as { readonly schemaVersion?: unknown };
  return typeof schemaVersion === "number" && schemaVersion > 1;
}
