import type { RepoPath } from "../../git/path.ts";
import { pathMatcher } from "../../policy/path-matcher.ts";
import type { AtddPolicy } from "../../policy/policy.ts";
import type { Source } from "./source.ts";
import { coveredPath, type Scenario } from "./spec.ts";

/** What code has to do with which specifications: by the globs of policy, by tags, and by markers in code. */
export interface Links {
  /** Whether a mapping leads from the code to the specification. */
  mapsTo(source: Source, spec: RepoPath): boolean;
  /** Whether a scenario covers the code, in any of the three ways. */
  covers(scenario: Scenario, source: Source): boolean;
  /** Whether a scenario of the base covers it, by the markers that the code had there too. */
  covered(scenario: Scenario, source: Source): boolean;
}

/** The links that policy and tags make. */
export function createLinks(policy: AtddPolicy): Links {
  const mappings = policy.mappings.map(({ code, specs }) => ({
    isCode: pathMatcher([code]),
    isSpec: pathMatcher([specs]),
  }));
  const mapsTo: Links["mapsTo"] = (source, spec) =>
    mappings.some(({ isCode, isSpec }) => isCode(source.path) && isSpec(spec));
  const covers: Links["covers"] = (scenario, source) =>
    mapsTo(source, scenario.spec) ||
    scenario.tags.some(({ name }) => isAtOrBelow(source.path, coveredPath(name))) ||
    source.markers.some(({ id }) => hasTag(scenario, id));
  return {
    mapsTo,
    covers,
    covered: (scenario, source) => covers(scenario, source) || source.idsBefore.some((id) => hasTag(scenario, id)),
  };
}

function hasTag(scenario: Scenario, id: string): boolean {
  return scenario.tags.some((tag) => tag.name === id);
}

function isAtOrBelow(path: RepoPath, covered: RepoPath | null): boolean {
  return covered !== null && (path === covered || path.startsWith(`${covered}/`));
}
