import { displayPath } from "../../git/path.ts";
import type { Defect } from "./finding.ts";
import { nameOf, type ParsedSpec, type Scenario, type Spec } from "./spec.ts";

/** Defects of a whole file: it does not parse, or says nothing. */
export function checkSpec(spec: Spec): Defect[] {
  const { path } = spec;
  if (spec.kind === "broken") {
    return spec.problems.map(({ line, message }) => ({
      rule: "atdd/spec-does-not-parse",
      path,
      line,
      message: `This is not Gherkin: ${message}.`,
      subject: message,
    }));
  }
  if (spec.scenarios.length > 0) return [];
  return [
    {
      rule: "atdd/no-scenario",
      path,
      line: 1,
      message: `${displayPath(path)} has no scenario.`,
      subject: "no scenario",
    },
  ];
}

/** Defects of one scenario in itself. */
export function checkScenario(scenario: Scenario): Defect[] {
  const { spec: path, line, name: subject } = scenario;
  const defects: Defect[] = [];
  if (!scenario.hasWhen) {
    defects.push({
      rule: "atdd/no-when",
      path,
      line,
      message: `Scenario ${nameOf(scenario)} has no When step.`,
      subject,
    });
  }
  if (!scenario.hasThen) {
    defects.push({
      rule: "atdd/no-then",
      path,
      line,
      message: `Scenario ${nameOf(scenario)} has no Then step.`,
      subject,
    });
  }
  return [...defects, ...checkOutline(scenario)];
}

/** The parser makes nothing at all of a table without rows, so that the scenario would be missing without a word. */
function checkOutline(scenario: Scenario): Defect[] {
  const { spec: path, name: subject } = scenario;
  const rule = "atdd/outline-without-rows";
  if (scenario.isOutline && scenario.examples.length === 0) {
    const message = `Scenario outline ${nameOf(scenario)} has no Examples table.`;
    return [{ rule, path, line: scenario.line, message, subject }];
  }
  return scenario.examples
    .filter((table) => table.rows === 0)
    .map(({ line }) => ({
      rule,
      path,
      line,
      message: `An Examples table of ${nameOf(scenario)} has no rows.`,
      subject,
    }));
}

const setAside = new Set(["@wip", "@skip", "@pending"]);

/** A scenario that code relies on must not be set aside, by itself or in one of its tables. */
export function checkSetAside(scenario: Scenario): Defect[] {
  const tags = [...scenario.tags, ...scenario.examples.flatMap((table) => table.tags)];
  return tags
    .filter((tag) => setAside.has(tag.name.toLowerCase()))
    .map(({ name }) => ({
      rule: "atdd/scenario-set-aside",
      path: scenario.spec,
      line: scenario.line,
      message: `Scenario ${nameOf(scenario)} covers changed code but is set aside with ${name}.`,
      subject: `${scenario.name} ${name}`,
    }));
}

/**
 * Scenarios in `judged` that share an id tag with another scenario of `all`, or their name with another of the same
 * rule of the same file. The first of each set keeps it, one that is not judged before all others.
 */
export function checkDuplicates(all: readonly ParsedSpec[], judged: ReadonlySet<Scenario>): Defect[] {
  const groups = new Map<string, { readonly label: string; readonly scenarios: Scenario[] }>();
  const put = (key: string, label: string, scenario: Scenario) => {
    const group = groups.get(key) ?? { label, scenarios: [] };
    group.scenarios.push(scenario);
    groups.set(key, group);
  };
  for (const scenario of all.flatMap((spec) => spec.scenarios)) {
    for (const id of new Set(scenario.ids)) put(`id\0${id}`, `the tag ${id}`, scenario);
    const name = ["name", scenario.spec, scenario.rule ?? "", scenario.name].join("\0");
    put(name, scenario.name === "" ? "having no name" : "its name", scenario);
  }
  return [...groups.values()].flatMap(({ label, scenarios }) => {
    if (scenarios.length < 2 || !scenarios.some((scenario) => judged.has(scenario))) return [];
    const [first, ...others] = scenarios.toSorted((a, b) => Number(judged.has(a)) - Number(judged.has(b)));
    return others
      .filter((scenario) => judged.has(scenario))
      .map((scenario): Defect => ({
        rule: "atdd/duplicate-scenario",
        path: scenario.spec,
        line: scenario.line,
        message: `Scenario ${nameOf(scenario)} shares ${label} with the one at ${displayPath(first?.spec ?? "")}:${first?.line}.`,
        subject: `${scenario.name} ${label}`,
      }));
  });
}
