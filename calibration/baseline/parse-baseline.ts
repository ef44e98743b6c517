import type { Baseline } from "./baseline.ts";
import { CalibrationFileError } from "./calibration-file-error.ts";

const update = "`dl calibrate --update-baseline --reason <why>`";
const remake = `delete the file and make it anew with ${update}`;

/**
 * Reads a baseline strictly: what it does not say correctly would count as accepted.
 *
 * @param file its name in messages.
 * @throws {CalibrationFileError} naming the line.
 */
export async function parseBaseline(text: string, file: string): Promise<Baseline> {
  const conflict = lineWhere(text, (line) => /^(?:<{7}|>{7}|\|{7}|={7})(?: |$)/.test(line));
  if (conflict !== null) {
    throw new CalibrationFileError(
      file,
      conflict,
      `A merge conflict was left here. Take one side, then run ${update}.`,
    );
  }
  const value = parseJson(text, file);
  refuseNewer(value, file);
  const { baselineSchema } = await import("./baseline-schema.ts");
  const read = baselineSchema.safeParse(value);
  if (!read.success) {
    const [issue] = read.error.issues;
    const path = issue?.path ?? [];
    const name = path.length === 0 ? "" : `${path.map(String).join(".")}: `;
    throw new CalibrationFileError(file, lineOf(text, path), `${name}${issue?.message}. Mend the line, or ${remake}.`);
  }
  refuseTwice(read.data, text, file);
  return read.data;
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const { message } = error as SyntaxError;
    throw new CalibrationFileError(
      file,
      faultyLine(text, message),
      `Not valid JSON: ${message.replaceAll(/\s+/g, " ")}. Mend it, or ${remake}.`,
    );
  }
}

/** The parser names a place in some of its messages; else a line that holds a whole fixture can be tried by itself. */
function faultyLine(text: string, message: string): number | null {
  const position = /at position (\d+)/.exec(message)?.[1];
  if (position !== undefined) return text.slice(0, Number(position)).split("\n").length;
  if (message.includes("end of JSON input")) return text.trimEnd().split("\n").length;
  return lineWhere(text, (line) => /^\s*\{"/.test(line) && !isJson(line.trim().replace(/,$/, "")));
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function refuseNewer(value: unknown, file: string): void {
  const { schemaVersion } = (value ?? {}) as { readonly schemaVersion?: unknown };
  if (typeof schemaVersion === "number" && schemaVersion > 1) {
    throw new CalibrationFileError(file, null, "This baseline was written by a newer dl. Update dev-loop.");
  }
}

/** Two branches that add the same fixture can merge without a conflict. */
function refuseTwice({ fixtures }: Baseline, text: string, file: string): void {
  const seen = new Set<string>();
  for (const [index, { id }] of fixtures.entries()) {
    if (seen.has(id)) {
      const message = `${JSON.stringify(id)} is there twice. Take one of the lines out, or ${remake}.`;
      throw new CalibrationFileError(file, lineOf(text, ["fixtures", index]), message);
    }
    seen.add(id);
  }
}

/** Where a value is written, or what should hold it: entries of lists are one line each, everything else stands below its name. */
function lineOf(text: string, path: readonly PropertyKey[]): number | null {
  const lines = text.split("\n");
  let at = 0;
  for (const part of path) {
    if (typeof part === "number") return lines[at + 1 + part]?.trimStart().startsWith("{") ? at + part + 2 : at + 1;
    const next = lines.findIndex((line, index) => index >= at && line.includes(`${JSON.stringify(part)}:`));
    if (next !== -1) at = next;
  }
  return path.length === 0 ? null : at + 1;
}

function lineWhere(text: string, isIt: (line: string) => boolean): number | null {
  const index = text.split("\n").findIndex((line) => isIt(line.replace(/\r$/, "")));
  return index === -1 ? null : index + 1;
}
