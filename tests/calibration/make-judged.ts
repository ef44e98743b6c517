import type { ExpectedFinding, Expectation, Fixture } from "../../calibration/fixture.ts";
import type { FoundFinding, Replay } from "../../calibration/outcome.ts";
import type { FixtureFacts, Judged } from "../../calibration/run.ts";
import { judgeReplay } from "../../calibration/score/judge-replay.ts";

/** A finding, expected or found. */
export function finding(rule: string, path: string | null = "a.txt", line: number | null = 1): FoundFinding {
  return { rule, path, line, isSuppressed: false };
}

/** A finding that is let stand. */
export function suppressed(rule: string, path: string | null = "a.txt", line: number | null = 1): FoundFinding {
  return { ...finding(rule, path, line), isSuppressed: true };
}

/** What a positive fixture of secrets expects by default, or a negative one without findings. */
export function expecting(findings: readonly ExpectedFinding[], other: Partial<Expectation> = {}): Expectation {
  const isFailing = findings.some(({ isSuppressed }) => !isSuppressed);
  return { status: isFailing ? "fail" : "pass", reason: isFailing ? "findings" : "clean", findings, ...other };
}

/** What the secrets gate says of these findings, unless `other` says otherwise. */
export function replayOf(findings: readonly FoundFinding[], other: Partial<Replay> = {}): Replay {
  const isFailing = findings.some(({ isSuppressed }) => !isSuppressed);
  const status = isFailing ? "fail" : "pass";
  return {
    id: "secrets/some/case",
    status,
    reason: isFailing ? "findings" : "clean",
    blockedBy: isFailing ? "secrets" : null,
    gates: { secrets: other.status ?? status },
    findings,
    trouble: null,
    durationMs: 1,
    ...other,
  };
}

/** Facts of a positive fixture about `secrets/token`; its subject and template are what the id says. */
export function facts(id: string, other: Partial<FixtureFacts> = {}): FixtureFacts {
  const [subject = "", ...rest] = id.split("/");
  return {
    id,
    set: "pack",
    subject: subject as Fixture["subject"],
    what: "A case",
    label: "positive",
    tier: "plain",
    gap: null,
    rule: `${subject}/token`,
    provider: null,
    cwe: null,
    language: null,
    template: `${subject}/${rest.slice(0, -1).join("/")}`,
    digest: "0123456789abcdef".repeat(4),
    ...other,
  };
}

/** A fixture with what is expected of it and what came of it. */
export function judged(
  fixture: FixtureFacts,
  expected: readonly ExpectedFinding[],
  found: readonly FoundFinding[],
  replay: Partial<Replay> = {},
  expectation: Partial<Expectation> = {},
): Judged {
  const { id } = fixture;
  const expect = expecting(expected, expectation);
  return { fixture, outcome: judgeReplay({ id, expect }, replayOf(found, { id, ...replay })) };
}

/** A positive fixture that came out right. */
export function right(id: string, other: Partial<FixtureFacts> = {}): Judged {
  const fixture = facts(id, other);
  const found = [finding(fixture.rule ?? "secrets/token", `${id}.txt`, 3)];
  return fixture.label === "positive" ? judged(fixture, found, found) : judged(fixture, [], []);
}

/** A positive fixture of which nothing was found, or a negative one with a false positive. */
export function wrong(id: string, other: Partial<FixtureFacts> = {}): Judged {
  const fixture = facts(id, other);
  const found = [finding(fixture.rule ?? "secrets/token", `${id}.txt`, 3)];
  return fixture.label === "positive" ? judged(fixture, found, []) : judged(fixture, [], found);
}

/** A fixture whose gate broke. */
export function broken(id: string, other: Partial<FixtureFacts> = {}): Judged {
  const fixture = facts(id, other);
  const expected = fixture.label === "positive" ? [finding(fixture.rule ?? "secrets/token")] : [];
  return judged(fixture, expected, [], {
    status: "error",
    reason: "tool-missing",
    trouble: "Semgrep is not installed.",
  });
}

/** How long the quickest of three goes takes, in milliseconds: the others may have waited for something else. */
export async function quickestOf(act: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let go = 0; go < 3; go++) {
    const started = performance.now();
    await act();
    times.push(performance.now() - started);
  }
  return Math.min(...times);
}
