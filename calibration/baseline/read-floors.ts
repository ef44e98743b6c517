import { readFile } from "node:fs/promises";
import { PolicyError } from "../../policy/problems.ts";
import type { YamlSource } from "../../policy/yaml-source.ts";
import { CalibrationFileError } from "./calibration-file-error.ts";
import type { Floors } from "./floors.ts";

/**
 * Reads the floors; null when there is no such file.
 *
 * @throws {CalibrationFileError} naming the line that cannot be read: a floor that is passed over holds nothing.
 */
export async function readFloors(path: string): Promise<Floors | null> {
  const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw error;
  });
  return text === null ? null : parseFloors(text, path);
}

/**
 * Reads floors from the text of a `floors.yaml`.
 *
 * @param file its name in messages.
 * @throws {CalibrationFileError}
 */
export async function parseFloors(text: string, file: string): Promise<Floors> {
  const [{ readYaml }, { floorsSchema }] = await Promise.all([
    import("../../policy/yaml-source.ts"),
    import("./floors-schema.ts"),
  ]);
  const source = readSource(() => readYaml(text, file));
  const read = floorsSchema.safeParse(source.data);
  if (!read.success) {
    const [issue] = read.error.issues;
    const path = [...(issue?.path ?? []), ...(issue?.code === "unrecognized_keys" ? issue.keys.slice(0, 1) : [])];
    throw new CalibrationFileError(file, lineOf(source, path), describe(path, issue));
  }
  const { default: everyRule = {}, ...rules } = read.data.rules ?? {};
  return {
    gates: new Map(Object.entries(read.data.gates ?? {})),
    everyRule,
    rules: new Map(Object.entries(rules)),
  };
}

function readSource(read: () => YamlSource): YamlSource {
  try {
    return read();
  } catch (error) {
    const [first] = error instanceof PolicyError ? error.problems : [];
    if (!first) throw error;
    throw new CalibrationFileError(first.file, first.line, first.message);
  }
}

function describe(
  path: readonly PropertyKey[],
  issue: { readonly code: string; readonly message: string } | undefined,
) {
  const name = path.map(String).join(".");
  if (path.length === 0) return `${issue?.message}.`;
  if (issue?.code === "unrecognized_keys") return `${JSON.stringify(name)} is no setting of floors.`;
  return `${name}: ${issue?.message}.`;
}

/** Of the nearest part of the path that is written. */
function lineOf(source: YamlSource, path: readonly PropertyKey[]): number | null {
  for (let length = path.length; length >= 0; length--) {
    const place = source.find(path.slice(0, length));
    if (place) return place.key.line;
  }
  return null;
}
