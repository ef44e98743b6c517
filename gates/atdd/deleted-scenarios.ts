import type { Change, ChangedFile } from "../../change/change.ts";
import { displayPath } from "../../git/path.ts";
import { isSpecPath } from "./code-path.ts";
import type { Defect } from "./finding.ts";
import type { Links } from "./links.ts";
import type { SpecParser } from "./parse-spec.ts";
import type { Source } from "./source.ts";
import { nameOf, type Scenario, type Spec } from "./spec.ts";

/** A changed specification with the scenarios that it had in every base. */
interface EditedSpec {
  readonly file: ChangedFile;
  readonly before: readonly Scenario[];
}

/**
 * Scenarios that every base has and the change deletes, or moves to where they no longer cover it, while it also touches
 * code that they cover. Code and scenarios may go together, and a scenario may move or get another name.
 */
export async function findDeletedScenarios(
  change: Change,
  specs: readonly Spec[],
  sources: readonly Source[],
  links: Links,
  parse: SpecParser,
): Promise<Defect[]> {
  const edited = await readEditedSpecs(change, specs, parse);
  const changedPaths = new Set(edited.map(({ file }) => file.path));
  const now = specs.flatMap((spec) => (spec.kind === "parsed" ? spec.scenarios : []));
  const before = edited.flatMap((one) => one.before);
  return sources
    .filter((source) => !source.isDeleted)
    .flatMap((source) => {
      const covering = now.filter((scenario) => links.covers(scenario, source));
      const covered = before.filter((scenario) => links.covered(scenario, source));
      const isNew = (one: Scenario) => changedPaths.has(one.spec) && !before.some((other) => isSame(one, other));
      return missingScenarios(covered, covering, covering.filter(isNew).length).map((scenario) => {
        const home = edited.find((one) => one.before.includes(scenario))?.file;
        return toDefect(home, scenario, source);
      });
    });
}

/**
 * Scenarios of `before` that are not in `after`, neither by tag nor by name. As many scenarios as are new, of those that
 * have no tag to be known by, count as renamed.
 */
export function missingScenarios(
  before: readonly Scenario[],
  after: readonly Scenario[],
  newScenarios: number,
): Scenario[] {
  const lost = before.filter((one) => !after.some((other) => isSame(one, other)));
  const renamed = new Set(lost.filter((one) => one.ids.length === 0).slice(0, newScenarios));
  return lost.filter((one) => !renamed.has(one));
}

function isSame(a: Scenario, b: Scenario): boolean {
  return (a.name === b.name && a.rule === b.rule) || a.ids.some((id) => b.ids.includes(id));
}

/** A file that no longer parses is a defect of its own: what it has lost cannot be told. */
async function readEditedSpecs(change: Change, specs: readonly Spec[], parse: SpecParser): Promise<EditedSpec[]> {
  const broken = new Set(specs.filter((spec) => spec.kind === "broken").map((spec) => spec.path));
  const files = change.files.filter(
    (file) => file.before.length === change.bases.length && isSpecBefore(file) && !broken.has(file.path),
  );
  return Promise.all(files.map(async (file) => ({ file, before: await readBefore(change, file, parse) })));
}

function isSpecBefore(file: ChangedFile): boolean {
  return file.before.every(({ path, mode }) => isSpecPath(path) && mode.startsWith("100"));
}

/** Scenarios that the file has in every base: what one parent of a merge has dropped is not this change's doing. */
async function readBefore(change: Change, file: ChangedFile, parse: SpecParser): Promise<Scenario[]> {
  const [first = [], ...others] = await Promise.all(
    file.before.map(async ({ path, oid }) => {
      const spec = parse(path, await change.objects.readBlob(oid));
      return spec.kind === "parsed" ? spec.scenarios : [];
    }),
  );
  return first.filter((one) => others.every((scenarios) => scenarios.some((other) => isSame(one, other))));
}

function toDefect(file: ChangedFile | undefined, scenario: Scenario, source: Source): Defect {
  return {
    rule: "atdd/scenario-deleted",
    path: file?.path ?? scenario.spec,
    line: file && file.after !== null ? 1 : null,
    message: `Scenario ${nameOf(scenario)} is deleted while ${displayPath(source.path)}, which it covers, changes.`,
    subject: `${scenario.name} ${source.path}`,
  };
}
