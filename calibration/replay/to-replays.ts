import type { Finding, GateName, GateResult, Note } from "../../gates/contract.ts";
import { isAtLeast } from "../../gates/semgrep/severity.ts";
import type { RepoPath } from "../../git/path.ts";
import type { Policy } from "../../policy/policy.ts";
import type { Fixture } from "../fixture.ts";
import type { FoundFinding, Replay } from "../outcome.ts";

/** What a gate's word on one change of several fixtures means for each of them. */
export function toReplays(result: GateResult, fixtures: readonly Fixture[], policy: Policy): Replay[] {
  const [first, ...others] = fixtures;
  if (!first) return [];
  if (others.length === 0) return [whole(result, first)];
  const owners = new Map<RepoPath, Fixture>(
    fixtures.flatMap((fixture) => [...fixture.change.after.keys()].map((path) => [path, fixture] as const)),
  );
  const durationMs = result.durationMs / fixtures.length;
  const findings = Map.groupBy(result.findings, (finding) => owners.get(pathOf(finding) ?? "") ?? null);
  const notes = Map.groupBy(result.notes, (note) => owners.get(note.path ?? "") ?? null);
  const isDone = result.outcome.status === "pass" || result.outcome.status === "fail";
  return fixtures.map((fixture) => {
    if (!isDone) return { ...whole(result, fixture), findings: [], durationMs };
    const share = { findings: findings.get(fixture) ?? [], notes: notes.get(fixture) ?? [], durationMs };
    return part(result, fixture, share, policy);
  });
}

function whole(result: GateResult, { id }: Fixture): Replay {
  const { outcome, gate, findings, notes, durationMs, summary } = result;
  const isBroken = outcome.status === "error" || outcome.status === "timeout";
  return {
    id,
    status: outcome.status,
    reason: outcome.reason,
    blockedBy: outcome.status === "fail" || isBroken ? gate : null,
    gates: { [gate]: outcome.status },
    findings: findings.map(toFound),
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
function part({ gate }: GateResult, { id }: Fixture, { findings, notes, durationMs }: Share, policy: Policy): Replay {
  const isFailing = findings.some((finding) => isBlocking(finding, gate, policy));
  const status = isFailing ? "fail" : "pass";
  return {
    id,
    status,
    reason: isFailing ? "findings" : "clean",
    blockedBy: isFailing ? gate : null,
    gates: { [gate]: status },
    findings: findings.map(toFound),
    trouble: troubleIn(notes),
    durationMs,
  };
}

function isBlocking({ severity, suppression }: Finding, gate: GateName, policy: Policy): boolean {
  return suppression === null && (gate !== "semgrep" || isAtLeast(severity, policy.semgrep.blockFrom));
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
