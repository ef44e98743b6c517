import type { Change } from "../../change/change.ts";
import type { AtddPolicy } from "../../policy/policy.ts";
import type { Note } from "../contract.ts";
import { checkCoverage, checkCoversTags, checkMarkers } from "./check-links.ts";
import { checkDuplicates, checkScenario, checkSetAside, checkSpec } from "./check-specs.ts";
import { findDeletedScenarios } from "./deleted-scenarios.ts";
import type { Defect } from "./finding.ts";
import { createLinks } from "./links.ts";
import { loadSpecs, type LoadedSpec } from "./load-specs.ts";
import { loadSpecParser } from "./parse-spec.ts";
import { findSources } from "./source.ts";
import type { ParsedSpec, Scenario } from "./spec.ts";
import { pathsAndFolders, type TreeEntry } from "./tree.ts";

/** What can be said of a change without running anything. */
export interface StaticChecks {
  readonly defects: readonly Defect[];
  /** One for each exempt file. */
  readonly notes: readonly Note[];
  readonly counts: { readonly sources: number; readonly changedSpecs: number };
  /** The scenarios that cover changed code. */
  readonly covering: readonly Scenario[];
  /** All scenarios that are known, for telling whose a test result is. */
  readonly scenarios: readonly Scenario[];
}

/** Checks the change's specifications and what ties them to its code. */
export async function checkChange(
  change: Change,
  policy: AtddPolicy,
  tree: readonly TreeEntry[],
): Promise<StaticChecks> {
  const links = createLinks(policy);
  const [{ sources, exempt }, parse] = await Promise.all([findSources(change, policy), loadSpecParser()]);
  const loaded = await loadSpecs(change, tree, sources, links, parse);
  const specs = loaded.map(({ spec }) => spec);
  const parsed = specs.filter((spec): spec is ParsedSpec => spec.kind === "parsed");
  const scenarios = parsed.flatMap((spec) => spec.scenarios);
  const covering = scenarios.filter((scenario) => sources.some((source) => links.covers(scenario, source)));
  const judged = new Set([...covering, ...changedScenarios(loaded)]);
  const defects = [
    ...loaded.filter(({ isChanged, isNamed }) => isChanged || isNamed).flatMap(({ spec }) => checkSpec(spec)),
    ...[...judged].flatMap(checkScenario),
    ...checkDuplicates(parsed, judged),
    ...covering.flatMap(checkSetAside),
    ...checkCoverage(sources, specs, links),
    ...checkAllCoversTags(change, tree, loaded),
    ...checkMarkers(sources, scenarios),
    ...(await findDeletedScenarios(change, specs, sources, links, parse)),
  ];
  const changedSpecs = loaded.filter(({ isChanged }) => isChanged).length;
  return { defects, notes: exempt, counts: { sources: sources.length, changedSpecs }, covering, scenarios };
}

function changedScenarios(loaded: readonly LoadedSpec[]): Scenario[] {
  return loaded.flatMap(({ spec, isChanged }) => (isChanged && spec.kind === "parsed" ? spec.scenarios : []));
}

/** A changed specification answers for all its tags, another one only for those whose target this change takes away. */
function checkAllCoversTags(change: Change, tree: readonly TreeEntry[], loaded: readonly LoadedSpec[]): Defect[] {
  const inTree = pathsAndFolders(tree);
  const before = change.files.flatMap((file) => file.before.map(({ path }) => path));
  const isTakenAway = (covered: string) => before.some((path) => path === covered || path.startsWith(`${covered}/`));
  return loaded.flatMap(({ spec, isChanged }) =>
    spec.kind === "parsed" ? checkCoversTags(spec, inTree, (covered) => isChanged || isTakenAway(covered)) : [],
  );
}
