import { gateNames } from "../../gates/contract.ts";
import type { Tier } from "../fixture.ts";
import type { FixtureFacts, Judged, Score, Scores } from "../run.ts";
import { countFixture, type FixtureCounts } from "./confusion.ts";
import { Slice, type ClusterOf } from "./slice.ts";
import { splitOf } from "../split-of.ts";

/**
 * Scores a run. In every slice:
 *
 * - `exact` counts findings, all of them alike: found as expected, expected and not found, found and not expected; and
 *   negative fixtures that came out right. `flagged` counts fixtures.
 * - `precision` and `recall` are not the ratios of these counts. They are means over clusters, each of which weighs the
 *   same, so that a rule with fifty fixtures does not hide one with two; the interval is over the same clusters. Clusters
 *   are, in the slice of a rule or a provider, the templates of its fixtures; in all other slices rules, or for findings
 *   of the secrets gate providers.
 * - Gaps and errors count like every other fixture: this is what is found, not what was promised. An error counts as
 *   missed, and once more in `errors`.
 * - `durationMs` is the time of all fixtures together.
 *
 * Gates are slices by the fixture's gate, `checkpoint` among them; providers, CWEs, languages and tiers by what the
 * fixture says. Rules are slices by finding: a found or missed one counts with its own rule wherever it stands, and
 * silence with the rule that the fixture is about. `fixtures`, `flagged`, `errors` and `durationMs` of a rule cover those
 * that are about it or expect it, and `benign` all benign fixtures of its gate: each could have tempted it.
 */
export function scoreRun(judged: readonly Judged[]): Scores {
  const slices = {
    gates: new Slices(),
    rules: new Slices(),
    providers: new Slices(),
    cwes: new Slices(),
    languages: new Slices(),
    tiers: new Slices(),
    splits: new Slices(),
  };
  const homes = providersOfRules(judged);
  const divided = new Set(
    judged.filter(({ fixture }) => splitOf(fixture.id) === "held-out").map(({ fixture }) => fixture.subject),
  );
  for (const one of judged) {
    const { fixture } = one;
    const counts = countFixture(one);
    const byKind: ClusterOf = (rule) => providerOf(fixture, rule, homes) ?? (isRule(rule) ? rule : kindOf(fixture));
    const byTemplate: ClusterOf = () => fixture.template;
    slices.gates.of(fixture.subject).add(one, counts, byKind);
    slices.tiers.of(fixture.tier).add(one, counts, byKind);
    if (divided.has(fixture.subject)) {
      const split = `${fixture.subject}/${splitOf(fixture.id)}`;
      slices.splits.of(split).add(one, counts, byKind);
      if (fixture.cwe !== null) slices.splits.of(`${split}/${fixture.cwe}`).add(one, counts, byKind);
    }
    if (fixture.cwe !== null) slices.cwes.of(fixture.cwe).add(one, counts, byKind);
    if (fixture.language !== null) slices.languages.of(fixture.language).add(one, counts, byKind);
    if (fixture.provider !== null) slices.providers.of(fixture.provider).add(one, counts, byTemplate);
    addToRules(slices.rules, one, counts, byTemplate);
  }
  const benign = benignByGate(judged);
  return {
    gates: slices.gates.scores([...gateNames, "checkpoint"]),
    rules: slices.rules.scores([], (rule) => (benign.get(gateOf(rule)) ?? 0) + (benign.get("checkpoint") ?? 0)),
    providers: slices.providers.scores(),
    cwes: slices.cwes.scores(),
    languages: slices.languages.scores(),
    tiers: slices.tiers.scores(["plain", "hard", "benign"] satisfies Tier[]),
    splits: slices.splits.scores(),
  };
}

/** Slices of one kind, by name. */
class Slices {
  readonly #slices = new Map<string, Slice>();

  of(name: string): Slice {
    const slice = this.#slices.get(name) ?? new Slice();
    this.#slices.set(name, slice);
    return slice;
  }

  /** In the given order, what it does not name after that by name. */
  scores(order: readonly string[] = [], benignOf: (name: string) => number | undefined = () => undefined): Score[] {
    const place = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length);
    return [...this.#slices]
      .toSorted(([one], [other]) => place(one) - place(other) || (one < other ? -1 : 1))
      .map(([name, slice]) => slice.score(name, benignOf(name)));
  }
}

function addToRules(rules: Slices, judged: Judged, counts: FixtureCounts, clusterOf: ClusterOf): void {
  const { rule } = judged.fixture;
  // What is expected of the checkpoint as a whole is no rule's doing.
  const expected = new Set([...counts.hits, ...counts.misses, ...(rule === null ? [] : [rule])].filter(isRule));
  for (const name of expected) rules.of(name).add(judged, ofRule(counts, name, name === rule), clusterOf);
  const strays = new Set(counts.alarms.filter((name) => !expected.has(name)));
  for (const name of strays) rules.of(name).addStray(judged, ofRule(counts, name, false), clusterOf);
}

function isRule(name: string): boolean {
  return name.includes("/");
}

/** What a finding is of that is expected of no rule in particular. */
function kindOf({ cwe, subject }: FixtureFacts): string {
  return cwe ?? subject;
}

function ofRule(counts: FixtureCounts, rule: string, isAboutIt: boolean): FixtureCounts {
  const own = (rules: readonly string[]) => rules.filter((one) => one === rule);
  const alarms = own(counts.alarms);
  const isBlockedSilently = counts.isFalseAlarm && counts.alarms.length === 0;
  return {
    hits: own(counts.hits),
    misses: own(counts.misses),
    alarms,
    isTrueNegative: counts.isTrueNegative && isAboutIt,
    isFalseAlarm: alarms.length > 0 ? counts.isFalseAlarm : isBlockedSilently && isAboutIt,
    flagged: counts.flagged,
  };
}

/** The provider whose findings are alike; null for a rule of a gate that has no providers, or when none is known. */
function providerOf(fixture: FixtureFacts, rule: string, homes: ReadonlyMap<string, string | null>): string | null {
  return gateOf(rule) === "secrets" ? (fixture.provider ?? homes.get(rule) ?? null) : null;
}

/** Of every rule that the fixtures know one provider of, that one: where a fixture names none, an alarm counts there. */
function providersOfRules(judged: readonly Judged[]): Map<string, string | null> {
  const homes = new Map<string, string | null>();
  for (const { fixture } of judged) {
    const { rule, provider, label } = fixture;
    if (rule === null || provider === null || label === "negative") continue;
    const isOnlyOne = !homes.has(rule) || homes.get(rule) === provider;
    homes.set(rule, isOnlyOne ? provider : null);
  }
  return homes;
}

function benignByGate(judged: readonly Judged[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { fixture } of judged) {
    if (fixture.tier === "benign") counts.set(fixture.subject, (counts.get(fixture.subject) ?? 0) + 1);
  }
  return counts;
}

function gateOf(rule: string): string {
  return rule.split("/", 1)[0] ?? rule;
}
