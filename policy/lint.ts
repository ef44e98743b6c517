import type { RepoPath } from "../git/path.ts";
import { holds, type Held } from "./held.ts";
import { fileKey, policyKeys, type PolicyKey } from "./keys.ts";
import type { Entry, Layer, Placed } from "./layer.ts";
import { nearest } from "./nearest.ts";
import { pathMatcher } from "./path-matcher.ts";
import type { PolicyProblem } from "./problems.ts";

/** What a policy file is held against. */
export interface LintSurroundings {
  /** What holds without the file. */
  readonly floor: ReadonlyMap<PolicyKey, Held>;
  /** All tracked paths; null where there is no repository to ask. */
  readonly files: readonly RepoPath[] | null;
  /** All rule ids (`<gate>/<rule>`) of the gates; null where they are not known. */
  readonly rules: readonly string[] | null;
}

/**
 * What in a policy file is valid and yet probably not meant: globs that match nothing, rules and rule files that are not
 * there, entries that change nothing, settings that lack their other half. In the order of the file.
 */
export function lintPolicy(layer: Layer, surroundings: LintSurroundings): PolicyProblem[] {
  const warnings = [...layer.entries].flatMap(([key, entry]) => [
    ...globWarnings(key, entry, surroundings.files),
    ...configWarnings(key, entry, surroundings.files),
    ...ruleWarnings(key, entry, surroundings.rules),
    ...idleRemovals(key, entry, surroundings.floor),
    ...missingHalves(key, entry, layer),
  ]);
  return warnings
    .map(({ at, message, suggestion = null }) => ({ file: layer.file, ...at, message, suggestion }))
    .toSorted((a, b) => a.line - b.line || a.column - b.column);
}

interface Warning {
  readonly at: Placed["at"];
  readonly message: string;
  readonly suggestion?: string | null;
}

const globKeys: ReadonlySet<PolicyKey> = new Set([
  "sanity.when",
  "semgrep.exclude",
  "semgrep.allow",
  "secrets.exclude",
  "secrets.allow",
  "atdd.mappings",
  "atdd.exempt",
]);

function globWarnings(key: PolicyKey, entry: Entry, files: LintSurroundings["files"]): Warning[] {
  if (files === null || !globKeys.has(key)) return [];
  return added(entry).flatMap(({ value, at }) =>
    globsOf(value)
      .filter((glob) => !files.some(pathMatcher([glob])))
      .map((glob) => ({ at, message: `${fileKey(key)}: ${JSON.stringify(glob)} matches no tracked file.` })),
  );
}

/** The globs of an entry: itself, or the paths that an allowance, an exemption or a mapping names. */
function globsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  const { path, code, specs } = value as { readonly path?: unknown; readonly code?: unknown; readonly specs?: unknown };
  return [path, code, specs].filter((glob) => typeof glob === "string");
}

function configWarnings(key: PolicyKey, entry: Entry, files: LintSurroundings["files"]): Warning[] {
  if (key !== "semgrep.configs") return [];
  return added(entry).flatMap(({ value, at }): Warning[] => {
    const path = String(value).replace(/\/+$/, "");
    const shown = `semgrep.configs: ${JSON.stringify(value)}`;
    if (!/^\.(devloop|semgrep)(\/|$)|^\.semgrep\.ya?ml$/.test(path)) {
      return [{ at, message: `${shown} is outside of .devloop/ and .semgrep/, so that stamps do not cover it.` }];
    }
    const isThere = files === null || files.some((file) => file === path || file.startsWith(`${path}/`));
    return isThere ? [] : [{ at, message: `${shown} is not among the tracked files.` }];
  });
}

function ruleWarnings(key: PolicyKey, entry: Entry, rules: LintSurroundings["rules"]): Warning[] {
  if (rules === null) return [];
  return added(entry).flatMap(({ value, at }): Warning[] => {
    const rule = ruleOf(key, value);
    if (rule === null || rules.includes(rule)) return [];
    return [{ at, message: `${JSON.stringify(rule)} is no rule.`, suggestion: nearest(rule, rules) }];
  });
}

function ruleOf(key: PolicyKey, value: unknown): string | null {
  if (policyKeys[key].inFile && typeof value === "string") return value;
  if (!key.endsWith(".allow")) return null;
  return (value as { readonly rule: string | null }).rule;
}

function idleRemovals(key: PolicyKey, entry: Entry, floor: LintSurroundings["floor"]): Warning[] {
  const held = floor.get(key);
  if (entry.kind === "set" || held?.kind !== "many") return [];
  return entry.remove
    .filter(({ value }) => !holds(held, { value, origin: { layer: "default" } }))
    .map(({ value, at }) => ({
      at,
      message: `${fileKey(key)}: ${JSON.stringify(value)} is not in the list, so there is nothing to take away.`,
    }));
}

function missingHalves(key: PolicyKey, entry: Entry, layer: Layer): Warning[] {
  if (entry.kind !== "set") return [];
  const { at, value } = entry.placed;
  if (key === "review.engine" && value === "command" && !layer.entries.has("review.command")) {
    return [{ at, message: "review.engine is command, and no review.command says which." }];
  }
  if (key === "review.command" && value !== null && !layer.entries.has("review.engine")) {
    return [{ at, message: "review.command has no effect without engine: command beside it." }];
  }
  if (key === "atdd.report" && value !== null && !layer.entries.has("atdd.command")) {
    return [{ at, message: "atdd.report has no effect without an atdd.command that writes it." }];
  }
  return [];
}

function added(entry: Entry): readonly Placed[] {
  return entry.kind === "edit" ? entry.add : [];
}
