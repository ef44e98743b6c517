import { fileURLToPath } from "node:url";
import type { RepoPath } from "../../../git/path.ts";
import { isIdTag, type Scenario } from "../spec.ts";
import type { ReportedTest, TestStatus } from "./reported-test.ts";

/** What a report says of the scenarios: statuses by scenario, and the tests that belong to none. */
export interface Matches {
  readonly statuses: ReadonlyMap<Scenario, readonly TestStatus[]>;
  readonly unmatched: readonly ReportedTest[];
}

/**
 * Finds the scenario that each test of a report belongs to: by file and line where the report has them, else by an id
 * tag or by name. A test that fits several scenarios equally counts against all of them, and never for one.
 *
 * @param directory where the acceptance run took place, for paths that are absolute.
 */
export function matchTests(tests: readonly ReportedTest[], scenarios: readonly Scenario[], directory: string): Matches {
  const statuses = new Map<Scenario, TestStatus[]>();
  const unmatched: ReportedTest[] = [];
  const candidates = scenarios.map(toCandidate);
  const specs = [...new Set(scenarios.map((scenario) => scenario.spec))];
  for (const test of tests) {
    const found = test.source
      ? bySource(test, test.source, scenarios, findSpec(test.source.uri, specs, directory))
      : byName(test, candidates);
    if (found.length === 0) unmatched.push(test);
    if (found.length > 1 && test.status === "passed") continue;
    for (const scenario of found) statuses.set(scenario, [...(statuses.get(scenario) ?? []), test.status]);
  }
  return { statuses, unmatched };
}

/** The specification that a report means: its path, or, for a run in a folder, the only one whose path ends so. */
export function findSpec(uri: string, specs: readonly RepoPath[], directory: string): RepoPath | null {
  const path = withoutScheme(uri);
  const inside = path.startsWith(`${directory}/`) ? path.slice(directory.length + 1) : path.replace(/^(?:\.\/)+/, "");
  if (specs.includes(inside)) return inside;
  if (inside.startsWith("/")) return null;
  const endings = specs.filter((spec) => spec.endsWith(`/${inside}`));
  return endings.length === 1 ? (endings[0] ?? null) : null;
}

function withoutScheme(uri: string): string {
  if (uri.startsWith("file:///")) return fileURLToPath(uri);
  return uri.replace(/^(?:file|classpath):/, "").replaceAll("\\", "/");
}

function bySource(
  test: ReportedTest,
  source: NonNullable<ReportedTest["source"]>,
  scenarios: readonly Scenario[],
  spec: RepoPath | null,
): Scenario[] {
  const inSpec = scenarios.filter((scenario) => scenario.spec === spec);
  return source.line === null
    ? inSpec.filter((scenario) => scenario.name === test.name)
    : inSpec.filter((scenario) => scenario.line === source.line);
}

interface Candidate {
  readonly scenario: Scenario;
  readonly ids: readonly RegExp[];
  /** The scenario's name, and those that its rows make. */
  readonly names: readonly string[];
  readonly feature: string;
}

function toCandidate(scenario: Scenario): Candidate {
  const ids = scenario.tags.map((tag) => tag.name).filter(isIdTag);
  return {
    scenario,
    ids: ids.map(idPattern),
    names: [...new Set([scenario.name, ...scenario.rowNames].map(toWords))].filter((words) => words !== ""),
    feature: toWords(scenario.feature),
  };
}

/** An id as a whole: `@spec-1` is not in `spec-12`. */
function idPattern(id: string): RegExp {
  const literal = id.slice(1).replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
  return new RegExp(String.raw`(?<![\w.-])@?${literal}(?![\w-]|\.\w)`);
}

/**
 * Scenarios named by the test. Names are compared word by word, since runners turn them into identifiers; the longest
 * name wins, or the test of "Pay by card" would speak for "Pay" as well.
 */
function byName(test: ReportedTest, candidates: readonly Candidate[]): Scenario[] {
  const byId = candidates.filter(({ ids }) => ids.some((id) => id.test(test.name)));
  const named = longestNamed(toWords(test.name), byId.length > 0 ? byId : candidates);
  const found = named.length > 0 ? named : byId;
  const whole = toWords(`${test.context} ${test.name}`);
  const inFeature = found.filter(({ feature }) => feature !== "" && contains(whole, feature));
  return (inFeature.length > 0 ? inFeature : found).map(({ scenario }) => scenario);
}

function longestNamed(text: string, candidates: readonly Candidate[]): Candidate[] {
  const lengths = new Map(candidates.map((one) => [one, lengthOfName(text, one)]));
  const longest = Math.max(0, ...lengths.values());
  return longest === 0 ? [] : candidates.filter((one) => lengths.get(one) === longest);
}

/** Length of the longest of the candidate's names that `text` holds, 0 when it holds none. */
function lengthOfName(text: string, { names }: Candidate): number {
  return Math.max(0, ...names.filter((name) => contains(text, name)).map((name) => name.length));
}

function toWords(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function contains(text: string, words: string): boolean {
  return ` ${text} `.includes(` ${words} `);
}
