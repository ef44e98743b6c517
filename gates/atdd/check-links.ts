import { displayPath, type RepoPath } from "../../git/path.ts";
import type { Defect } from "./finding.ts";
import type { Links } from "./links.ts";
import type { Source } from "./source.ts";
import { coveredPath, type ParsedSpec, type Scenario, type Spec } from "./spec.ts";

/**
 * Changed code that no scenario covers. A mapped specification that does not parse, or has no scenario, is a defect of
 * its own already. Deleted code needs none.
 */
export function checkCoverage(sources: readonly Source[], specs: readonly Spec[], links: Links): Defect[] {
  return sources
    .filter((source) => !source.isDeleted && !isCovered(source, specs, links))
    .map(({ path, firstAddedLine }) => ({
      rule: "atdd/no-spec",
      path,
      line: firstAddedLine,
      message: `No scenario covers ${displayPath(path)}.`,
      subject: path,
    }));
}

/** Tags `@covers:` of `spec` that point at nothing in the tree, for which `isOurs` says that this change answers. */
export function checkCoversTags(
  spec: ParsedSpec,
  inTree: ReadonlySet<RepoPath>,
  isOurs: (covered: RepoPath) => boolean,
): Defect[] {
  return spec.tags.flatMap(({ name, line }): Defect[] => {
    const covered = coveredPath(name);
    if (covered === null || inTree.has(covered) || !isOurs(covered)) return [];
    const message = `${name} points at a path that does not exist.`;
    return [{ rule: "atdd/dead-link", path: spec.path, line, message, subject: name }];
  });
}

/** Markers that the change adds to code though no scenario has such a tag. */
export function checkMarkers(sources: readonly Source[], scenarios: readonly Scenario[]): Defect[] {
  const known = new Set(scenarios.flatMap((scenario) => scenario.tags.map((tag) => tag.name)));
  return sources.flatMap(({ path, markers }) =>
    markers
      .filter(({ id, isAdded }) => isAdded && !known.has(id))
      .map(({ id, line }) => ({
        rule: "atdd/dead-link",
        path,
        line,
        message: `No scenario has the tag ${id}.`,
        subject: id,
      })),
  );
}

function isCovered(source: Source, specs: readonly Spec[], links: Links): boolean {
  return specs.some((spec) =>
    spec.kind === "parsed" && spec.scenarios.length > 0
      ? spec.scenarios.some((scenario) => links.covers(scenario, source))
      : links.mapsTo(source, spec.path),
  );
}
