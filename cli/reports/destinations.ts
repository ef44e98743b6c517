import { stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { OutputError } from "./output-error.ts";

/** What `--format` takes. */
export const formats = ["text", "json", "jsonl", "sarif", "junit", "github", "gitlab"] as const;
export type Format = (typeof formats)[number];

/** One report and where it goes: an absolute path, or null for standard output. */
export interface Destination {
  readonly format: Format;
  readonly file: string | null;
}

/**
 * Pairs each `--format` with the `--output` in the same place; formats left over, and those paired with `-`, go to
 * standard output.
 *
 * @throws {OutputError} when there are more outputs than formats, when two reports go to the same place.
 */
export function pairDestinations(
  chosen: readonly Format[],
  outputs: readonly string[],
  directory: string,
): Destination[] {
  if (outputs.length > chosen.length) {
    throw new OutputError(
      `There are ${outputs.length} --output but ${chosen.length} --format: give each --output its --format before it.`,
    );
  }
  const destinations = chosen.map((format, index) => {
    const output = outputs[index];
    return { format, file: output === undefined || output === "-" ? null : resolve(directory, output) };
  });
  destinations.forEach(({ format, file }, index) => {
    const other = destinations.slice(0, index).find((one) => one.file === file);
    if (other === undefined) return;
    throw new OutputError(
      file === null
        ? `Both ${other.format} and ${format} would go to standard output: send one to a file with --output.`
        : `Both ${other.format} and ${format} would go to ${file}: give each its own file.`,
    );
  });
  return destinations;
}

/** Whether standard output holds data, so that words for people must go to standard error. */
export function dataOnStdout(destinations: readonly Destination[]): boolean {
  return destinations.some(({ format, file }) => file === null && format !== "text" && format !== "github");
}

/**
 * Makes sure, before anything is judged, that the reports can be written.
 *
 * @throws {OutputError} when a folder is not there, or a file is a folder.
 */
export async function checkDestinations(destinations: readonly Destination[]): Promise<void> {
  for (const { file } of destinations) {
    if (file === null) continue;
    const folder = dirname(file);
    if (!(await kindOf(folder))?.isDirectory()) {
      throw new OutputError(`Cannot write ${file}: the folder ${folder} is not there. Create it first.`);
    }
    if ((await kindOf(file))?.isDirectory()) throw new OutputError(`Cannot write ${file}: it is a folder.`);
  }
}

async function kindOf(path: string) {
  try {
    return await stat(path);
  } catch {
    return null;
  }
}
