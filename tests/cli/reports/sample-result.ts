import type { CheckpointEvent } from "../../../checkpoint/checkpoint-events.ts";
import type { CheckpointResult } from "../../../checkpoint/checkpoint-result.ts";
import { exitCodeOf, firstBlocking, gatesLetThrough } from "../../../checkpoint/outcome.ts";
import { gateNames, type Finding, type GateName, type GateResult } from "../../../gates/contract.ts";
import { decodePath } from "../../../git/path.ts";

/** A path with a byte that is not UTF-8, a space and a quote. */
export const oddPath = decodePath(Buffer.concat([Buffer.from('src/a "b" '), Buffer.of(0xff), Buffer.from(".py")]));

/** Text that tries everything: newlines, runner commands, terminal escapes, XML and Markdown markup, broken Unicode. */
export const hostile = [
  "first",
  "::error::forged",
  "##[add-mask]forged",
  "\u001b[2J\u001b]0;owned\u0007",
  "]]> </failure> <b> & \" ' | ` * [x](y)",
  "nul \u0000 c1 \u009b2J bidi \u202e rtl zero\u200bwidth tag\u{e0041}",
  "lone \ud800 \udc80 end",
  "100% a,b:c \r\n last",
].join("\n");

export const longLine = "x".repeat(10_000);

/** A finding, with what a test wants to be different. */
export function finding(changes: Partial<Finding> = {}): Finding {
  return {
    rule: "semgrep/python-sql-injection",
    severity: "error",
    confidence: "high",
    message: "User input reaches an SQL query.",
    help: "Pass the value as a parameter of the query.",
    location: {
      kind: "file",
      path: "src/db.py",
      region: { startLine: 14, startColumn: 5, endLine: 14, endColumn: 52 },
    },
    excerpt: '    cursor.execute("SELECT * FROM t WHERE id=" + id)',
    fingerprint: "a1".repeat(32),
    cwe: ["CWE-89"],
    suppression: null,
    ...changes,
  };
}

/** A gate's result, with what a test wants to be different. */
export function gateResult(gate: GateName, changes: Partial<GateResult> = {}): GateResult {
  return {
    gate,
    outcome: { status: "pass", reason: "clean" },
    summary: "Nothing found.",
    findings: [],
    notes: [],
    tools: [],
    log: null,
    durationMs: 1200,
    ...changes,
  };
}

/** A checkpoint whose verdict follows from its results. */
export function checkpointResult(
  results: readonly GateResult[],
  { inShadow = [], ...changes }: Partial<CheckpointResult> = {},
): CheckpointResult {
  const blocking = firstBlocking(results, inShadow);
  return {
    schemaVersion: 1,
    kind: "checkpoint",
    id: "01JD3Z7K8M",
    verdict: blocking ? "block" : "pass",
    blockedBy: blocking?.gate ?? null,
    exitCode: blocking ? exitCodeOf(blocking.outcome) : 0,
    change: {
      kind: "staged",
      tree: "4f2a91c0".repeat(5),
      head: "0badcafe".repeat(5),
      commits: [],
      bases: [{ commit: "0badcafe".repeat(5), tree: "12345678".repeat(5), reason: "stamped" }],
      filesChanged: 3,
    },
    repository: { worktree: "/home/ada/pay roll" },
    results,
    inShadow,
    shadow: gatesLetThrough(results, inShadow),
    overrides: [],
    untrusted: [],
    policyDigest: "ef".repeat(32),
    rules: 1,
    version: "0.1.0",
    cached: false,
    startedAt: "2026-03-04T05:06:07.890Z",
    durationMs: 4321,
    ...changes,
  };
}

export const passing = checkpointResult([
  gateResult("sanity", { summary: "12 tests pass." }),
  gateResult("semgrep", { outcome: { status: "pass", reason: "only-existing" }, summary: "2 are in the base too." }),
  gateResult("secrets"),
  gateResult("atdd", { outcome: { status: "off", reason: "not-required" }, summary: "" }),
  gateResult("review", { outcome: { status: "off", reason: "no-engine" }, summary: "" }),
]);

/** Everything at once: blocked by semgrep, secrets fails beside it, sanity passes with notes, atdd broke, review skipped. */
export const rich = checkpointResult(
  [
    gateResult("sanity", {
      outcome: { status: "pass", reason: "only-existing" },
      summary: "3 tests fail as they did before.",
      notes: [{ code: "existing-failures", message: "3 tests fail in the base too.", path: null }],
    }),
    gateResult("semgrep", {
      outcome: { status: "fail", reason: "findings" },
      summary: "3 new findings.",
      log: "/home/ada/.cache/dev-loop/logs/semgrep.log",
      tools: [{ name: "semgrep", version: "1.140.0" }],
      findings: [
        finding({ rule: "semgrep/weak-hash", severity: "note", fingerprint: "b2".repeat(32), cwe: ["CWE-328"] }),
        finding(),
        finding({
          location: { kind: "path", path: oddPath },
          message: hostile,
          excerpt: hostile,
          help: hostile,
          fingerprint: "c3".repeat(32),
        }),
        finding({
          excerpt: longLine,
          fingerprint: "d4".repeat(32),
          suppression: { by: "comment", reason: "a fixed table name", addedByChange: true },
        }),
      ],
      notes: [
        { code: "file-read-in-part", message: "A part of it could not be parsed.", path: oddPath },
        { code: "existing-findings", message: "2 findings are in the base too.", path: null },
      ],
    }),
    gateResult("secrets", {
      outcome: { status: "fail", reason: "findings" },
      summary: "2 secrets.",
      findings: [
        finding({
          rule: "secrets/github-token",
          location: { kind: "message", region: { startLine: 2, endLine: 2 } },
          message: "A GitHub token is in the commit message.",
          excerpt: "token: ghp_****",
          fingerprint: "e5".repeat(32),
          cwe: ["CWE-798"],
        }),
        finding({
          rule: "secrets/github-token",
          location: { kind: "none" },
          fingerprint: "e5".repeat(32),
          suppression: { by: "policy", reason: "a documented sample", addedByChange: false },
        }),
      ],
    }),
    gateResult("atdd", {
      outcome: { status: "error", reason: "tool-failed" },
      summary: "npx cucumber-js ended with exit code 2. Try it by hand.",
    }),
    gateResult("review", { outcome: { status: "skip", reason: "by-person" }, summary: "", durationMs: 0 }),
  ],
  {
    overrides: [{ gate: "review", reason: "the model is down", by: "environment" }],
    untrusted: [{ key: "sanity.command", value: "make check", why: "command" }],
  },
);

/** The events of a run that ends in `result`. */
export function eventsOf(result: CheckpointResult): CheckpointEvent[] {
  const gates = result.results.map((one) => one.gate);
  const { kind, tree, filesChanged } = result.change;
  const { inShadow } = result;
  const bodies = [
    { kind: "checkpoint-started", id: result.id, change: { kind, tree, filesChanged }, gates, inShadow } as const,
    ...result.results.flatMap((one) => [
      { kind: "gate-started", gate: one.gate } as const,
      { kind: "gate-progress", gate: one.gate, line: hostile } as const,
      { kind: "gate-finished", result: one } as const,
    ]),
    { kind: "checkpoint-finished", result } as const,
  ];
  return bodies.map((body, sequence) => ({ schemaVersion: 1, at: result.startedAt, sequence, ...body }));
}

/** {@link rich} with every gate in shadow mode: nothing blocks. */
export const letThrough = checkpointResult(rich.results, { inShadow: [...gateNames] });

/** {@link rich} with semgrep in shadow mode: secrets blocks. */
export const partlyShadowed = checkpointResult(rich.results, { inShadow: ["semgrep"] });
