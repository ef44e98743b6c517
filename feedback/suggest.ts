import type { Allowance } from "../policy/policy.ts";
import { pathMatcher } from "../policy/path-matcher.ts";
import type { RepoPath } from "../git/path.ts";
import type { Label } from "./label.ts";
import { scoreLabels, type LabelScore } from "./label-scores.ts";
import { settleLabels, type SettledFinding } from "./settle-labels.ts";

/** What a suggestion rests on. */
export interface Evidence {
  /** Ids of people's labels. */
  readonly labels: readonly string[];
  /** Who gave them, each once. */
  readonly people: readonly string[];
  /** Findings that they are about. */
  readonly findings: number;
  /** Labels of agents that say the same; they carry no suggestion. */
  readonly agents: number;
  readonly notes: readonly string[];
}

/** An entry for `allow` in the policy: all that was labelled of this rule in this file is a false positive. */
export interface AllowSuggestion {
  readonly gate: "semgrep" | "secrets";
  /** `<gate>/<rule>` */
  readonly rule: string;
  readonly path: RepoPath;
  /** A glob that stands for `path` alone. */
  readonly glob: string;
  /** What people noted; a sentence of ours where nobody noted anything. */
  readonly reason: string;
  readonly evidence: Evidence;
}

/** A rule that labels speak against. */
export interface RuleToReview {
  readonly score: LabelScore;
  readonly why: "false-positives" | "missed";
  readonly evidence: Evidence;
}

/** What could be done about labels. Nothing of it is done. */
export interface Suggestions {
  readonly allow: readonly AllowSuggestion[];
  readonly review: readonly RuleToReview[];
}

/**
 * What people's labels suggest. Agents' labels are only counted beside.
 *
 * @param labels the latest of each speaker.
 * @param allowed entries of the policy in force, which are not suggested again.
 */
export function suggest(labels: readonly Label[], allowed: readonly Allowance[]): Suggestions {
  const people = labels.filter(({ agent }) => !agent);
  const agents = labels.filter(({ agent }) => agent);
  return {
    allow: suggestAllowances(settleLabels(people), agents).filter((one) => !allowed.some((by) => covers(by, one))),
    review: reviewable(people, agents),
  };
}

function suggestAllowances(findings: readonly SettledFinding[], agents: readonly Label[]): AllowSuggestion[] {
  const byPlace = Map.groupBy(findings.filter(hasPlace), (finding) => JSON.stringify([finding.rule, pathOf(finding)]));
  return [...byPlace.values()].flatMap((own) => {
    const [first] = own;
    const isOff = own.every(({ word }) => word === "false-positive");
    if (!first || !isOff || (first.gate !== "semgrep" && first.gate !== "secrets")) return [];
    const [rule, path] = [first.rule ?? "", pathOf(first) ?? ""];
    const evidence = evidenceOf(own, agents, "false-positive");
    const reason = evidence.notes.join("; ") || `labelled a false positive by ${evidence.people.join(", ")}`;
    return [{ gate: first.gate, rule, path, glob: literalGlob(path), reason, evidence }];
  });
}

/** A rule with two false positives or more that make up half of what is labelled, and one that missed something. */
function reviewable(people: readonly Label[], agents: readonly Label[]): RuleToReview[] {
  const findings = settleLabels(people);
  return scoreLabels(people).rules.flatMap((score): RuleToReview[] => {
    const own = findings.filter(({ gate, rule }) => (rule ?? `${gate}/?`) === score.name);
    const isNoisy = score.falsePositives >= 2 && score.falsePositives >= score.correct;
    const noisy = { score, why: "false-positives", evidence: evidenceOf(own, agents, "false-positive") } as const;
    const blind = { score, why: "missed", evidence: evidenceOf(own, agents, "missed") } as const;
    return [...(isNoisy ? [noisy] : []), ...(score.missed > 0 ? [blind] : [])];
  });
}

function evidenceOf(
  findings: readonly SettledFinding[],
  agents: readonly Label[],
  word: "false-positive" | "missed",
): Evidence {
  const meant = findings.filter((finding) => finding.word === word);
  const labels = meant.flatMap((finding) => finding.labels.filter(({ label }) => label === word));
  const prints = new Set(meant.map(({ fingerprint }) => fingerprint));
  return {
    labels: labels.map(({ id }) => id),
    people: [...new Set(labels.map(({ by }) => by))],
    findings: meant.length,
    agents: agents.filter(({ label, fingerprint }) => label === word && prints.has(fingerprint)).length,
    notes: [...new Set(labels.flatMap(({ note }) => (note === null ? [] : [note])))],
  };
}

/** A masked path names no file. */
function hasPlace(finding: SettledFinding): boolean {
  const path = pathOf(finding);
  return finding.rule !== null && path !== null && path.isWellFormed() && !path.includes("[redacted]");
}

function pathOf({ labels }: SettledFinding): RepoPath | null {
  return labels.at(-1)?.path ?? null;
}

/** The signs that mean something to picomatch, each behind a backslash. */
function literalGlob(path: RepoPath): string {
  return path.replaceAll(/[\\*?[\]{}()!+@|]/g, String.raw`\$&`);
}

function covers(allowance: Allowance, { rule, path }: AllowSuggestion): boolean {
  const ruleFits = allowance.rule === null || allowance.rule === rule;
  return ruleFits && (allowance.path === null || pathMatcher([allowance.path])(path));
}
