import { createHash } from "node:crypto";
import type { FixtureLabel, FixtureSubject, Tier } from "../../../calibration/fixture.ts";
import type { Outcome } from "../../../calibration/outcome.ts";
import type { CalibrationRun, Failure, FixtureFacts, Judged, Rate, Score } from "../../../calibration/run.ts";

/** An id that a user could choose to deceive a reader, a terminal or a runner. */
export const hostileId = "sanity/odd/a|b `c` <img src=x> **d** [e](https://example.test) \u202e@team\n::error::forged";

/** A path with a byte that is not UTF-8, as git hands it out. */
export const hostilePath = "src/\udcff ] | x.py";

interface Plan {
  readonly subject: FixtureSubject;
  readonly amount: number;
  readonly rules: number;
  /** Milliseconds a fixture. */
  readonly pace: number;
}

const plans: readonly Plan[] = [
  { subject: "sanity", amount: 60, rules: 3, pace: 1900 },
  { subject: "semgrep", amount: 380, rules: 95, pace: 28 },
  { subject: "secrets", amount: 640, rules: 160, pace: 1.4 },
  { subject: "atdd", amount: 50, rules: 4, pace: 420 },
  { subject: "review", amount: 30, rules: 2, pace: 160 },
  { subject: "checkpoint", amount: 40, rules: 0, pace: 2600 },
];

const providers = ["github", "gitlab", "aws", "stripe", "slack", "npm", "google-cloud", "azure"];
const languages = ["python", "javascript", "go", "java", "dotenv", "json", "yaml"];
const topics = [
  "sql-injection",
  "path-traversal",
  "command-injection",
  "weak-hash",
  "open-redirect",
  "unsafe-yaml-load",
];
const hardEach = 9;

/** 1,200 fixtures over five gates and the checkpoint: some flipped, in error, new and wrong, with gaps. Always the same. */
export function sampleRun(changes: Partial<CalibrationRun> = {}): CalibrationRun {
  const random = randomFrom(7);
  const judged = [...plans.flatMap((plan) => judgedOf(plan, random)), oddOne()];
  const run: CalibrationRun = {
    schemaVersion: 1,
    kind: "calibration",
    verdict: "failed",
    startedAt: "2026-03-04T05:06:07.890Z",
    durationMs: 41_273.4,
    isWhole: true,
    shard: null,
    engines: {
      tools: { dl: "0.1.0", semgrep: "1.140.0", secretlint: "13.0.7" },
      rules: { secrets: digestOf("secrets"), "semgrep/javascript": digestOf("js"), "semgrep/python": digestOf("py") },
      policy: digestOf("policy"),
    },
    stages: [
      { stage: "engines", status: "ok", summary: "5 gates found their canary.", details: [], durationMs: 2100 },
      {
        stage: "fixtures",
        status: "failed",
        summary: "9 fixtures are wrong that should not be.",
        details: [],
        durationMs: 38_400,
      },
      { stage: "labels", status: "none", summary: "Nobody has labelled a verdict yet.", details: [], durationMs: 3 },
      {
        stage: "shadow",
        status: "attention",
        summary: "semgrep blocks 4.1% of commits, 2.0% the week before.",
        details: ["semgrep: 2.0% to 4.1%", "secrets: 0.9% to 0.4%"],
        durationMs: 12,
      },
      { stage: "mutation", status: "skipped", summary: "Asked for with --mutate.", details: [], durationMs: 0 },
    ],
    failures: failuresIn(judged),
    improvements: [
      { kind: "mended", id: idsOf(judged, "secrets")[40] ?? "", before: "nothing" },
      { kind: "mended", id: idsOf(judged, "semgrep")[12] ?? "", before: "semgrep/sql-injection-6 app.py:9" },
      { kind: "gap-closed", id: idsOf(judged, "secrets")[77] ?? "" },
      { kind: "new-right", id: idsOf(judged, "atdd")[3] ?? "" },
    ],
    scores: {
      gates: scoresBy(judged, ({ subject }) => subject),
      rules: scoresBy(judged, ({ rule }) => rule),
      providers: scoresBy(judged, ({ provider }) => provider),
      cwes: scoresBy(judged, ({ cwe }) => cwe),
      languages: scoresBy(judged, ({ language }) => language),
      tiers: scoresBy(judged, ({ tier }) => tier),
      splits: [],
    },
    gaps: judged.flatMap(({ fixture: { id, gap }, outcome }) =>
      gap === null || outcome.verdict === "right" ? [] : [{ id, reason: gap }],
    ),
    judged,
  };
  return { ...run, ...changes };
}

/** A run in which all is as it should be. */
export function rightRun(): CalibrationRun {
  const judged = sampleRun().judged.filter(({ outcome }) => outcome.verdict === "right");
  return sampleRun({
    verdict: "ok",
    judged,
    failures: [],
    improvements: [],
    gaps: [],
    scores: {
      ...sampleRun().scores,
      gates: scoresBy(judged, ({ subject }) => subject),
      rules: scoresBy(judged, ({ rule }) => rule),
    },
  });
}

/** A run of a repository that has no fixtures and no baseline. */
export function emptyRun(): CalibrationRun {
  return sampleRun({
    judged: [],
    failures: [{ kind: "no-baseline" }, { kind: "empty", what: "No fixture lies in fixtures/ or .devloop/fixtures/." }],
    improvements: [],
    gaps: [],
    scores: { gates: [], rules: [], providers: [], cwes: [], languages: [], tiers: [], splits: [] },
  });
}

function failuresIn(judged: readonly Judged[]): Failure[] {
  const wrong = judged.filter(({ outcome, fixture }) => outcome.verdict === "wrong" && fixture.gap === null);
  const benign = wrong.filter(({ fixture }) => fixture.tier === "benign");
  const others = wrong.filter(({ fixture }) => fixture.tier !== "benign" && fixture.id !== hostileId);
  const broken = judged.filter(({ outcome }) => outcome.verdict === "error");
  return [
    { kind: "flip", id: hostileId, before: "sanity/test-failed", now: `nothing in ${hostilePath}` },
    ...others.slice(0, 3).map(({ fixture }) => ({
      kind: "flip" as const,
      id: fixture.id,
      before: fixture.label === "positive" ? `${fixture.rule} config/app.env:3` : "nothing",
      now: fixture.label === "positive" ? "nothing" : `${fixture.rule} config/app.env:3`,
    })),
    ...broken.map(({ fixture }) => ({ kind: "error" as const, id: fixture.id, now: "tool-failed: semgrep died" })),
    ...others.slice(3).map(({ fixture }) => ({ kind: "new-wrong" as const, id: fixture.id, now: "nothing" })),
    ...benign.map(({ fixture }) => ({
      kind: "benign-false-positive" as const,
      id: fixture.id,
      now: `${fixture.rule ?? "secrets/generic-password"} README.md:12`,
    })),
    { kind: "below-floor", slice: "semgrep", measure: "recall", value: 0.931, floor: 0.95 },
    { kind: "below-floor", slice: "secrets/rule-7", measure: "precision", value: 0.5, floor: 0.9 },
    { kind: "disappeared", id: "secrets/code-hosts/gitlab-token-in-url" },
    { kind: "changed", what: "tool", name: "semgrep", before: "1.139.0", now: "1.140.0" },
    { kind: "changed", what: "rules", name: "semgrep/python", before: digestOf("old"), now: digestOf("py") },
    { kind: "stage", stage: "mutation", why: "1 of 24 mutants survived: secrets/npm-token switched off" },
  ];
}

function judgedOf({ subject, amount, rules, pace }: Plan, random: () => number): Judged[] {
  return Array.from({ length: amount - (subject === "sanity" ? 1 : 0) }, (_, index) => {
    const label: FixtureLabel = index % 2 === 0 ? "positive" : "negative";
    const tier: Tier = label === "negative" && index % 10 === 9 ? "benign" : index % hardEach === 0 ? "hard" : "plain";
    const number = rules === 0 ? null : Math.floor(index / 2) % rules;
    const name = subject === "semgrep" ? `${topics[(number ?? 0) % topics.length]}-${number}` : `rule-${number}`;
    const roll = random();
    const isWrong = roll < (tier === "hard" ? 0.12 : 0.012);
    const facts = factsOf({
      id: `${subject}/${subject === "secrets" ? providers[index % providers.length] : "cases"}/case-${index}`,
      subject,
      label,
      tier,
      rule: number === null || tier === "benign" ? null : `${subject}/${name}`,
      provider: subject === "secrets" ? (providers[index % providers.length] ?? null) : null,
      cwe: subject === "semgrep" ? `CWE-${[89, 22, 78, 328, 601, 502][(number ?? 0) % 6]}` : null,
      language: subject === "secrets" || subject === "semgrep" ? (languages[index % languages.length] ?? null) : null,
      gap:
        (isWrong && roll < 0.006) || (subject === "secrets" && index === 77)
          ? "The engine does not follow values through a closure."
          : null,
    });
    const verdict = subject === "semgrep" && index === 200 ? "error" : isWrong ? "wrong" : "right";
    return { fixture: facts, outcome: outcomeOf(facts, verdict, pace * (0.7 + random() * 0.9)) };
  });
}

function oddOne(): Judged {
  const facts = factsOf({ id: hostileId, subject: "sanity", label: "positive", rule: "sanity/test-failed" });
  const missing = [{ rule: "sanity/test-failed", path: hostilePath, line: 3, isSuppressed: false }];
  return { fixture: facts, outcome: { ...outcomeOf(facts, "wrong", 2000), missing } };
}

function factsOf(changes: Partial<FixtureFacts> & Pick<FixtureFacts, "id" | "subject" | "label">): FixtureFacts {
  return {
    set: "pack",
    what: "A token in a settings file, as the vendor's quick start shows it.",
    tier: "plain",
    gap: null,
    rule: null,
    provider: null,
    cwe: null,
    language: null,
    template: changes.rule ?? changes.id,
    digest: digestOf(changes.id),
    ...changes,
  };
}

function outcomeOf(facts: FixtureFacts, verdict: Outcome["verdict"], durationMs: number): Outcome {
  const finds = (facts.label === "positive") === (verdict === "right") && verdict !== "error";
  const finding = {
    rule: facts.rule ?? "secrets/generic-password",
    path: "config/app.env",
    line: 3,
    isSuppressed: false,
  };
  return {
    id: facts.id,
    replay: {
      id: facts.id,
      status: verdict === "error" ? "error" : finds ? "fail" : "pass",
      reason: verdict === "error" ? "tool-failed" : finds ? "findings" : "clean",
      blockedBy: null,
      gates: facts.subject === "checkpoint" ? { secrets: finds ? "fail" : "pass" } : {},
      findings: finds ? [finding] : [],
      trouble: verdict === "error" ? "semgrep died" : null,
      durationMs,
    },
    verdict,
    missing: verdict === "wrong" && facts.label === "positive" ? [finding] : [],
    unexpected: verdict === "wrong" && facts.label === "negative" ? [finding] : [],
    differences: [],
  };
}

function scoresBy(judged: readonly Judged[], sliceOf: (facts: FixtureFacts) => string | null): Score[] {
  const names = [...new Set(judged.map(({ fixture }) => sliceOf(fixture)))].filter((name) => name !== null);
  return names.map((name) =>
    scoreOf(
      name,
      judged.filter(({ fixture }) => sliceOf(fixture) === name),
    ),
  );
}

function scoreOf(name: string, judged: readonly Judged[]): Score {
  const of = (label: FixtureLabel, verdict: Outcome["verdict"]) =>
    judged.filter(({ fixture, outcome }) => fixture.label === label && outcome.verdict === verdict).length;
  const exact = {
    truePositives: of("positive", "right"),
    falsePositives: of("negative", "wrong"),
    falseNegatives: of("positive", "wrong"),
    trueNegatives: of("negative", "right"),
  };
  const clusters = new Set(judged.map(({ fixture }) => fixture.template)).size;
  const precision = rateOf(exact.truePositives, exact.truePositives + exact.falsePositives, clusters);
  const recall = rateOf(exact.truePositives, exact.truePositives + exact.falseNegatives, clusters);
  const benign = judged.filter(({ fixture }) => fixture.tier === "benign");
  return {
    name,
    fixtures: judged.length,
    exact,
    flagged: exact,
    precision,
    recall,
    f1: precision && recall && precision.value + recall.value > 0 ? harmonic(precision.value, recall.value) : null,
    benign: { fixtures: benign.length, flagged: benign.filter(({ outcome }) => outcome.verdict === "wrong").length },
    errors: judged.filter(({ outcome }) => outcome.verdict === "error").length,
    durationMs: judged.reduce((sum, { outcome }) => sum + outcome.replay.durationMs, 0),
  };
}

function harmonic(a: number, b: number): number {
  return (2 * a * b) / (a + b);
}

/** Wilson's interval for `hits` of `total`, as if there were only `clusters` of them. */
function rateOf(hits: number, total: number, clusters: number): Rate | null {
  if (total === 0) return null;
  const [p, n, z] = [hits / total, Math.min(total, clusters), 1.96];
  const middle = (p + (z * z) / (2 * n)) / (1 + (z * z) / n);
  const reach = (z / (1 + (z * z) / n)) * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
  return { value: p, low: Math.max(0, middle - reach), high: Math.min(1, middle + reach), clusters };
}

function idsOf(judged: readonly Judged[], subject: FixtureSubject): string[] {
  return judged.filter(({ fixture }) => fixture.subject === subject).map(({ fixture }) => fixture.id);
}

function digestOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** Numbers from 0 to below 1, the same for the same seed (the multiplier is Lehmer's, 48271 modulo 2^31 - 1). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
