import { isUtf8 } from "node:buffer";
import type {
  Background,
  Examples,
  Feature,
  Rule,
  Scenario as AstScenario,
  Step,
  Tag as AstTag,
} from "@cucumber/messages";
import type { RepoPath } from "../../git/path.ts";
import {
  isIdTag,
  type BrokenSpec,
  type ExamplesTable,
  type ParsedSpec,
  type Scenario,
  type Spec,
  type Tag,
} from "./spec.ts";

/** Reads a file of Gherkin; never throws. */
export type SpecParser = (path: RepoPath, content: Buffer) => Spec;

/** The parser, loaded when first asked for: the library costs the hook path 20 ms. */
export async function loadSpecParser(): Promise<SpecParser> {
  const gherkin = await import("@cucumber/gherkin");
  return (path, content) => {
    if (!isUtf8(content)) return broken(path, [{ line: 1, message: "it is not UTF-8" }]);
    const matcher = path.toLowerCase().endsWith(".md")
      ? new gherkin.GherkinInMarkdownTokenMatcher()
      : new gherkin.GherkinClassicTokenMatcher();
    let nextId = 0;
    const parser = new gherkin.Parser(new gherkin.AstBuilder(() => String(nextId++)), matcher);
    try {
      const { feature } = parser.parse(content.toString("utf8"));
      const outlineKeywords = gherkin.dialects[feature?.language ?? "en"]?.scenarioOutline ?? [];
      return feature ? readFeature(path, feature, outlineKeywords) : { kind: "parsed", path, scenarios: [], tags: [] };
    } catch (error) {
      return broken(path, problemsOf(error));
    }
  };
}

function broken(path: RepoPath, problems: BrokenSpec["problems"]): BrokenSpec {
  return { kind: "broken", path, problems };
}

/** Of the library's message, what it expected; what it found instead is the file's own text, and is left out. */
function problemsOf(error: unknown): BrokenSpec["problems"] {
  const errors = isComposite(error) ? error.errors : [error as GherkinError];
  return errors.map((one) => ({
    line: Math.max(1, one.location?.line ?? 1),
    message: one.message.replace(/^\(\d+:\d+\): /, "").replace(/, got '[^]*$/, ""),
  }));
}

interface GherkinError extends Error {
  readonly location?: { readonly line: number };
}

function isComposite(error: unknown): error is { errors: GherkinError[] } {
  return error instanceof Error && "errors" in error && Array.isArray(error.errors) && error.errors.length > 0;
}

/** What scenarios take over from where they stand. */
interface Surroundings {
  readonly spec: RepoPath;
  readonly feature: string;
  readonly rule: string | null;
  readonly tags: readonly Tag[];
  readonly steps: readonly Step[];
  readonly outlineKeywords: readonly string[];
}

function readFeature(path: RepoPath, feature: Feature, outlineKeywords: readonly string[]): ParsedSpec {
  const tags = readTags(feature.tags);
  const top: Surroundings = { spec: path, feature: feature.name, rule: null, tags, steps: [], outlineKeywords };
  const steps = backgroundSteps(feature.children);
  const scenarios = feature.children.flatMap(({ scenario, rule }) => {
    if (rule) return readRule(rule, { ...top, steps });
    return scenario ? [readScenario(scenario, { ...top, steps })] : [];
  });
  return { kind: "parsed", path, scenarios, tags: allTags(feature) };
}

function readRule(rule: Rule, outer: Surroundings): Scenario[] {
  const inner: Surroundings = {
    ...outer,
    rule: rule.name,
    tags: [...readTags(rule.tags), ...outer.tags],
    steps: [...outer.steps, ...backgroundSteps(rule.children)],
  };
  return rule.children.flatMap(({ scenario }) => (scenario ? [readScenario(scenario, inner)] : []));
}

function readScenario(
  scenario: AstScenario,
  { spec, feature, rule, tags, steps, outlineKeywords }: Surroundings,
): Scenario {
  const own = readTags(scenario.tags);
  const types = new Set([...steps, ...scenario.steps].map((step) => String(step.keywordType)));
  return {
    spec,
    line: scenario.location.line,
    name: scenario.name,
    rowNames: scenario.examples.flatMap((table) => namesOfRows(scenario.name, table)),
    feature,
    rule,
    tags: [...own, ...tags],
    ids: own.map((tag) => tag.name).filter(isIdTag),
    hasWhen: types.has("Action"),
    hasThen: types.has("Outcome"),
    isOutline: scenario.examples.length > 0 || outlineKeywords.includes(scenario.keyword),
    examples: scenario.examples.map(readExamples),
  };
}

function namesOfRows(name: string, { tableHeader, tableBody }: Examples): string[] {
  const columns = tableHeader?.cells.map((cell) => cell.value) ?? [];
  return tableBody.map(({ cells }) =>
    columns.reduce((filled, column, index) => filled.replaceAll(`<${column}>`, () => cells[index]?.value ?? ""), name),
  );
}

function readExamples(examples: Examples): ExamplesTable {
  return { line: examples.location.line, rows: examples.tableBody.length, tags: readTags(examples.tags) };
}

function backgroundSteps(children: readonly { readonly background?: Background }[]): Step[] {
  return children.flatMap(({ background }) => background?.steps ?? []);
}

function allTags(feature: Feature): Tag[] {
  const rules = feature.children.flatMap(({ rule }) => rule ?? []);
  const scenarios = [...feature.children, ...rules.flatMap((rule) => rule.children)].flatMap(
    (one) => one.scenario ?? [],
  );
  const tagged = [feature, ...rules, ...scenarios, ...scenarios.flatMap((scenario) => scenario.examples)];
  return tagged.flatMap((one) => readTags(one.tags));
}

function readTags(tags: readonly AstTag[]): Tag[] {
  return tags.map((tag) => ({ name: tag.name, line: tag.location.line }));
}
