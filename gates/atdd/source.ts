import type { Change, ChangedFile } from "../../change/change.ts";
import { hasContent } from "../../change/change.ts";
import { displayPath, type RepoPath } from "../../git/path.ts";
import { pathMatcher } from "../../policy/path-matcher.ts";
import type { AtddPolicy } from "../../policy/policy.ts";
import type { Note } from "../contract.ts";
import { isCodePath, isScript, isSourcePath, mayBeScript } from "./code-path.ts";

/** A mention of a scenario's tag in code: `@spec-12` in a comment. */
export interface Marker {
  readonly id: string;
  /** From 1. */
  readonly line: number;
  readonly isAdded: boolean;
}

/** A changed file that policy wants a scenario for. */
export interface Source {
  readonly path: RepoPath;
  /** Null when the change deletes it. */
  readonly firstAddedLine: number | null;
  readonly isDeleted: boolean;
  readonly markers: readonly Marker[];
  /** The tags that the code named in its bases. */
  readonly idsBefore: readonly string[];
}

/** The changed files that need a scenario, and a note for each that policy exempts. */
export interface Sources {
  readonly sources: readonly Source[];
  readonly exempt: readonly Note[];
}

/** Picks the changed files that policy wants scenarios for: those under a mapping, and with `required` all code. */
export async function findSources(change: Change, policy: AtddPolicy): Promise<Sources> {
  const isMapped = pathMatcher(policy.mappings.map((mapping) => mapping.code));
  const exemptions = policy.exempt
    .filter(({ reason }) => reason.trim() !== "")
    .map(({ path, reason }) => ({ matches: pathMatcher([path]), reason }));
  const sources: Source[] = [];
  const exempt: Note[] = [];
  for (const file of change.files) {
    if (!(await needsScenario(change, file, policy, isMapped))) continue;
    const exemption = exemptions.find(({ matches }) => matches(file.path));
    if (exemption) exempt.push(exemptionNote(file.path, exemption.reason));
    else sources.push(await readSource(change, file));
  }
  return { sources, exempt };
}

/** The markers in a file's text: the line numbers in `added` are those that the change brings. */
export function findMarkers(text: string, added: ReadonlySet<number>): Marker[] {
  return text.split("\n").flatMap((line, index) =>
    [...line.matchAll(markerPattern)].map((match) => ({
      id: match[0],
      line: index + 1,
      isAdded: added.has(index + 1),
    })),
  );
}

const markerPattern = /(?<![\w.@/-])@spec-[A-Za-z0-9_](?:[\w-]|\.(?=\w))*/g;

async function needsScenario(
  change: Change,
  file: ChangedFile,
  policy: AtddPolicy,
  isMapped: (path: RepoPath) => boolean,
): Promise<boolean> {
  const isSubmodule = (file.after ?? file.before[0])?.mode === "160000";
  if (isSubmodule) return false;
  if (isMapped(file.path) && isSourcePath(file.path)) return true;
  if (!policy.required) return false;
  if (isCodePath(file.path)) return true;
  return (
    hasContent(file) && mayBeScript(file.path) && isScript(file.path, await change.objects.readBlob(file.after.oid))
  );
}

async function readSource(change: Change, file: ChangedFile): Promise<Source> {
  const idsBefore = await readIdsBefore(change, file);
  if (!hasContent(file)) {
    return { path: file.path, firstAddedLine: null, isDeleted: file.after === null, markers: [], idsBefore };
  }
  const [content, added] = await Promise.all([change.objects.readBlob(file.after.oid), change.addedLines(file)]);
  const [firstAddedLine = null] = added;
  const markers = findMarkers(content.toString("utf8"), added);
  return { path: file.path, firstAddedLine, isDeleted: false, markers, idsBefore };
}

async function readIdsBefore(change: Change, file: ChangedFile): Promise<string[]> {
  const versions = file.before.filter(({ mode }) => mode.startsWith("100"));
  const contents = await Promise.all(versions.map(({ oid }) => change.objects.readBlob(oid)));
  return contents.flatMap((content) => findMarkers(content.toString("utf8"), new Set()).map(({ id }) => id));
}

function exemptionNote(path: RepoPath, reason: string): Note {
  return { code: "information", message: `${displayPath(path)} needs no scenario (atdd.exempt): ${reason}`, path };
}
