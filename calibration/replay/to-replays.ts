import { blockingFindings } from "../../gates/blocking.ts";
import type { Finding, GateName, GateResult, Note, Severity } from "../../gates/contract.ts";
import type { RepoPath } from "../../git/path.ts";
import { pathMatcher } from "../../policy/path-matcher.ts";
import type { Policy } from "../../policy/policy.ts";
import type { Fixture } from "../fixture.ts";
import type { FoundFinding, Replay } from "../outcome.ts";

/** By what a gate's word is read. */
export interface Reading {
  readonly policy: Policy;
  /** dl's own rules where a repository has others beside them: fixtures that come with dl know nothing of those. Else null. */
  readonly ownRules: ReadonlySet<string> | null;
}

/** What a gate's word on one change of several fixtures means for each of them. */
export function toReplays(result: GateResult, fixtures: readonly Fixture[], reading: Reading): Replay[] {
  const owners = new Map<RepoPath, Fixture>(
    fixtures.flatMap((fixture) => [...fixture.change.after.keys()].map((path) => [path, fixture] as const)),
  );
  const [only, ...others] = fixtures;
  const ownerOf = (path: RepoPath | null) => (others.length === 0 ? only : owners.get(path ?? "")) ?? null;
  const durationMs = result.durationMs / fixtures.length;
  const findings = Map.groupBy(result.findings, (finding) => ownerOf(pathOf(finding)));
  const notes = Map.groupBy(result.notes, (note) => ownerOf(note.path));
  return fixtures.map((fixture) => {
    const known = fixture.set === "pack" ? reading.ownRules : null;
    const told = (findings.get(fixture) ?? []).filter(({ rule }) => known?.has(rule) ?? true);
    const share = { findings: told, notes: notes.get(fixture) ?? [], durationMs };
    const isSettled = others.length === 0 && known === null;
    if (isLookedAway(result, fixture, reading.policy)) return part(result, fixture, share, reading.policy);
    if (isSettled || !isJudged(result)) return whole(result, fixture, share);
    return part(result, fixture, share, reading.policy);
  });
}

function isJudged({ outcome }: GateResult): boolean {
  return outcome.status === "pass" || outcome.status === "fail";
}

/** Policy does not want the gate, or the file: it is silent then, which is right for a negative and wrong for a positive. */
function isLookedAway({ outcome, gate }: GateResult, { change }: Fixture, policy: Policy): boolean {
  if (outcome.status === "off") return outcome.reason === "disabled";
  if (outcome.reason !== "nothing-to-judge" || (gate !== "secrets" && gate !== "semgrep")) return false;
  return [...change.after.keys()].some(pathMatcher(policy[gate].exclude));
}

function whole(result: GateResult, { id }: Fixture, { findings, notes, durationMs }: Share): Replay {
  const { outcome, gate, summary } = result;
  const isBroken = outcome.status === "error" || outcome.status === "timeout";
  return {
    id,
    status: outcome.status,
    reason: outcome.reason,
    blockedBy: outcome.status === "fail" || isBroken ? gate : null,
    gates: { [gate]: outcome.status },
    findings: isBroken ? [] : findings.map(toFound),
    trouble: isBroken ? summary || outcome.reason : troubleIn(notes),
    durationMs,
  };
}

interface Share {
  readonly findings: readonly Finding[];
  readonly notes: readonly Note[];
  readonly durationMs: number;
}

/** A fixture's status is what the gate would say of its findings alone: a blocking one fails it. */
function part(
  { gate }: GateResult,
  { id, expect }: Fixture,
  { findings, notes, durationMs }: Share,
  policy: Policy,
): Replay {
  const isFailing = blockingFindings(findings, blockFrom(gate, policy)).length > 0;
  const status = isFailing ? "fail" : "pass";
  // That something was there before is said of all rules together, and so says nothing of some of them.
  const passing = expect.reason === "only-existing" ? "only-existing" : "clean";
  return {
    id,
    status,
    reason: isFailing ? "findings" : passing,
    blockedBy: isFailing ? gate : null,
    gates: { [gate]: status },
    findings: findings.map(toFound),
    trouble: troubleIn(notes),
    durationMs,
  };
}

function blockFrom(gate: GateName, policy: Policy): Severity {
  return gate === "semgrep" || gate === "secrets" ? policy[gate].blockFrom : "note";
}

/** A file that was not read, or not to its end, says nothing by having no findings. */
export function troubleIn(notes: readonly Note[]): string | null {
  const unread = notes.filter(({ code }) => code === "file-not-read" || code === "file-read-in-part");
  return unread.length === 0 ? null : unread.map(({ message }) => message).join(" ");
}

/** A finding as far as fixtures are held against it. */
export function toFound(finding: Finding): FoundFinding {
  const { location, rule, suppression } = finding;
  return {
    rule,
    path: pathOf(finding),
    line: location.kind === "file" || location.kind === "message" ? location.region.startLine : null,
    isSuppressed: suppression !== null,
  };
}

function pathOf({ location }: Finding): RepoPath | null {
  return location.kind === "file" || location.kind === "path" ? location.path : null;
}
