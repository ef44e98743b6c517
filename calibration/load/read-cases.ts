import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { readYaml, type YamlSource } from "../../policy/yaml-source.ts";
import { caseSchema, tableSchema, type WrittenCase } from "./case-schema.ts";
import type { CaseFile } from "./find-cases.ts";
import { asFixtureError, FixtureError } from "./fixture-error.ts";

/** A case as it is written, with what its table shares. */
export interface ReadCase {
  readonly id: string;
  /** Of the row; for a folder, of the folder. */
  readonly name: string;
  readonly written: WrittenCase;
  /** Of its table, or its own. */
  readonly template: string;
  /** The absolute folder that holds `before/` and so on; null for a row. */
  readonly folder: string | null;
  /** For messages: `file:line`. */
  readonly place: string;
}

/**
 * Reads the cases of one file.
 *
 * @throws {FixtureError} naming the place of what is wrong.
 */
export async function readCases(root: string, file: CaseFile): Promise<ReadCase[]> {
  return file.kind === "table" ? readTable(root, file.path) : [await readFolder(root, file.path)];
}

async function readTable(root: string, path: string): Promise<ReadCase[]> {
  const source = await readSource(root, path);
  const table = check(tableSchema, source.data, { source, path, below: [] });
  const { cases, ...common } = table;
  const id = path.slice(0, -".table.yaml".length);
  if (Object.keys(cases).length === 0) throw new FixtureError(path, "The table holds no cases.");
  return Object.entries(cases).map(([name, row]) => ({
    id: `${id}/${name}`,
    name,
    written: check(caseSchema, { ...common, ...row }, { source, path, below: ["cases", name] }),
    template: id,
    folder: null,
    place: placeOf(source, path, ["cases", name]),
  }));
}

async function readFolder(root: string, path: string): Promise<ReadCase> {
  const file = `${path}/case.yaml`;
  const source = await readSource(root, file);
  const written = check(caseSchema, source.data, { source, path: file, below: [] });
  const name = path.slice(path.lastIndexOf("/") + 1);
  return { id: path, name, written, template: path, folder: join(root, path), place: file };
}

async function readSource(root: string, path: string): Promise<YamlSource> {
  const text = await readFile(join(root, path), "utf8");
  return asFixtureError(() => readYaml(text, path));
}

interface Origin {
  readonly source: YamlSource;
  readonly path: string;
  /** Where in the file the checked value is written. */
  readonly below: readonly string[];
}

interface Schema<Value> {
  safeParse(value: unknown):
    | { readonly success: true; readonly data: Value }
    | {
        readonly success: false;
        readonly error: {
          readonly issues: readonly {
            readonly path: PropertyKey[];
            readonly message: string;
            /** Of unknown keys. */
            readonly keys?: readonly string[];
          }[];
        };
      };
}

function check<Value>(schema: Schema<Value>, value: unknown, { source, path, below }: Origin): Value {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const at = [...below, ...(issue?.path ?? []), ...(issue?.keys?.slice(0, 1) ?? [])];
  const name = at.length === 0 ? "" : `${at.map(String).join(".")}: `;
  const isMissing = issue?.message.endsWith("received undefined") ?? false;
  const message = isMissing ? "This field is missing." : (issue?.message ?? "It is not a case.");
  throw new FixtureError(placeOf(source, path, at), `${name}${message}`);
}

/** The nearest place that is written: what a row lacks stands nowhere, and what it takes from its table elsewhere. */
function placeOf(source: YamlSource, path: string, at: readonly PropertyKey[]): string {
  for (let length = at.length; length > 0; length--) {
    const place = source.find(at.slice(0, length));
    if (place) return `${path}:${place.key.line}:${place.key.column}`;
  }
  return path;
}
