import { isUtf8 } from "node:buffer";
import { policyKeyNames, policyKeys, fileKey, type PolicyKey } from "./keys.ts";
import type { Entry, Layer, LayerName, Placed } from "./layer.ts";
import { nearest } from "./nearest.ts";
import { PolicyError, type PolicyProblem } from "./problems.ts";
import type { PolicyFile } from "./schema.ts";
import type { YamlSource } from "./yaml-source.ts";

type Path = readonly PropertyKey[];

/** What zod says about one place of the file; the same for all codes, but for the keys of `unrecognized_keys`. */
interface Issue {
  readonly path: Path;
  readonly message: string;
  readonly keys: readonly string[] | null;
}

/**
 * Reads a policy file. The form is closed: keys that dl does not know, values of another type, and what is not plain YAML
 * are errors, all of them reported at once with their places.
 *
 * @param source whose word it is, and the file's name for messages.
 * @throws {PolicyError}
 */
export async function parsePolicyFile(
  bytes: Uint8Array,
  source: { readonly name: LayerName; readonly file: string },
): Promise<Layer> {
  if (!isUtf8(bytes)) throw notUtf8(source.file);
  const { readYaml } = await import("./yaml-source.ts");
  const yaml = readYaml(Buffer.from(bytes).toString("utf8"), source.file);
  if (yaml.data === null) return { ...source, entries: new Map() };
  return { ...source, entries: readEntries(await checkForm(yaml, source.file), yaml) };
}

async function checkForm(yaml: YamlSource, file: string): Promise<PolicyFile> {
  const { policyFileSchema, keysBelow } = await import("./schema.ts");
  const checked = policyFileSchema.safeParse(yaml.data);
  if (checked.success) return checked.data;
  const problems = firstOfEachPlace(
    checked.error.issues.map((issue) => ({
      path: issue.path,
      message: issue.message,
      keys: issue.code === "unrecognized_keys" ? issue.keys : null,
    })),
  ).flatMap((issue) =>
    issue.keys === null
      ? [valueProblem(issue, yaml, file)]
      : issue.keys.map((key) => unknownKeyProblem(key, issue.path, keysBelow(issue.path), yaml, file)),
  );
  throw new PolicyError(problems.toSorted((a, b) => a.line - b.line || a.column - b.column));
}

/** A value that breaks one rule often breaks the next as well: the first says enough. */
function firstOfEachPlace(issues: readonly Issue[]): Issue[] {
  const seen = new Set<string>();
  return issues.filter((issue) => {
    const place = `${issue.keys === null ? "value" : "keys"} ${issue.path.join("\0")}`;
    return !seen.has(place) && seen.add(place);
  });
}

function valueProblem({ path, message }: Issue, yaml: YamlSource, file: string): PolicyProblem {
  const node = yaml.find(path);
  const name = showPath(path);
  if (node === null) {
    const at = yaml.find(path.slice(0, -1))?.value ?? { line: 1, column: 1 };
    return { file, ...at, message: `${name} is missing.`, suggestion: null };
  }
  return { file, ...node.value, message: `${name}: ${message}.`, suggestion: null };
}

function unknownKeyProblem(
  key: string,
  path: Path,
  known: readonly string[],
  yaml: YamlSource,
  file: string,
): PolicyProblem {
  const at = yaml.find([...path, key])?.key ?? yaml.find(path)?.value ?? { line: 1, column: 1 };
  const where = path.length === 0 ? "a setting" : `a setting of ${showPath(path)}`;
  const suggestion = nearest(key, known);
  const mend = suggestion === null ? ` ${elsewhere(key, path, known)}` : "";
  return { file, ...at, message: `${JSON.stringify(key)} is not ${where}.${mend}`, suggestion };
}

/** Where a key that is right in itself belongs, or else what may stand here. */
function elsewhere(key: string, path: Path, known: readonly string[]): string {
  const homes = policyKeyNames.map(fileKey).filter((name) => name === key || name.endsWith(`.${key}`));
  if (key === "disabledRules" && path.length === 1) return 'Rules are switched off with "remove:" below "rules:".';
  if (homes.length === 0) return `It takes ${known.join(", ")}.`;
  const [inSection, atTop] = [homes.filter((name) => name.includes(".")), homes.filter((name) => !name.includes("."))];
  const sections = [...new Set(inSection.map((name) => name.split(".")[0]))];
  const places = [
    ...(atTop.length > 0 ? ["at the top of the file"] : []),
    ...(sections.length > 0 ? [`below ${sections.length > 1 ? "one of " : ""}${sections.join(", ")}`] : []),
  ];
  return `${JSON.stringify(key.split(".").at(-1))} belongs ${places.join(" or ")}.`;
}

/** `semgrep.allow[0].path`, or for the top of the file words. */
function showPath(path: Path): string {
  if (path.length === 0) return "The file";
  return path
    .map((part) => (typeof part === "number" ? `[${part}]` : `.${String(part)}`))
    .join("")
    .slice(1);
}

function readEntries(data: PolicyFile, yaml: YamlSource): Map<PolicyKey, Entry> {
  const entries = new Map<PolicyKey, Entry>();
  for (const key of policyKeyNames) {
    const path = fileKey(key).split(".");
    const value = path.reduce<unknown>((node, name) => (node as Record<string, unknown> | undefined)?.[name], data);
    if (value !== undefined) entries.set(key, readEntry(key, value, path, yaml));
  }
  return entries;
}

function readEntry(key: PolicyKey, value: unknown, path: Path, yaml: YamlSource): Entry {
  const place = (values: unknown, at: Path): Placed[] =>
    ((values ?? []) as readonly unknown[]).map((one, index) => placed(one, [...at, index], yaml));
  if (Array.isArray(value)) return { kind: "edit", add: place(value, path), remove: [] };
  if (value === null || typeof value !== "object") return { kind: "set", placed: placed(value, path, yaml) };
  const change = value as { readonly add?: unknown; readonly remove?: unknown };
  const add = place(change.add, [...path, "add"]);
  const remove = place(change.remove, [...path, "remove"]);
  // A rule that a file removes is one more that the policy disables.
  return policyKeys[key].inFile ? { kind: "edit", add: remove, remove: add } : { kind: "edit", add, remove };
}

function placed(value: unknown, path: Path, yaml: YamlSource): Placed {
  return { value, at: yaml.find(path)?.value ?? { line: 1, column: 1 } };
}

function notUtf8(file: string): PolicyError {
  return new PolicyError([{ file, line: 1, column: 1, message: "The file is not UTF-8.", suggestion: null }]);
}
