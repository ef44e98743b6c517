import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Base, Change, Oid } from "../change/change.ts";
import { createMirrors } from "../change/mirrors.ts";
import { findCommit, openChange } from "../change/open-change.ts";
import { appendEvent, newEventId } from "../events/event-log.ts";
import { gateNames, type Gate, type GateName } from "../gates/contract.ts";
import type { ObjectReader } from "../git/objects.ts";
import type { Repository } from "../git/repository.ts";
import { effectivePolicyDigest } from "../policy/digest.ts";
import { gateMode, gatesInShadow } from "../policy/gate-mode.ts";
import { loadPolicy } from "../policy/load.ts";
import type { Policy } from "../policy/policy.ts";
import { boundState } from "./bound-state.ts";
import { numbered, type UnnumberedEvent } from "./checkpoint-events.ts";
import type { CheckpointResult } from "./checkpoint-result.ts";
import type { CheckpointOptions, Subject } from "./checkpoint.ts";
import { loadGate } from "./gates.ts";
import { keptResults, noResults } from "./kept-results.ts";
import { withLock } from "./lock.ts";
import { earnsStamp, exitCodeOf, firstBlocking, gatesLetThrough } from "./outcome.ts";
import { runGates, settledPlan, type GatePlan } from "./run-gates.ts";
import { keepLetThrough, keepVerdict } from "./verdicts.ts";
import { build, rulesVersion, version } from "./version.ts";

/** A subject whose tree and bases are known where its verdict is to be kept. */
export type Selected =
  | Exclude<Subject, { kind: "staged" }>
  | { readonly kind: "staged"; readonly tree: Oid; readonly bases: readonly Base[] };

/**
 * Opens the change, runs the gates over it and writes down what came of it.
 *
 * @param key the name to keep the verdict under when the change is not blocked; null to keep none.
 */
export async function judgeAnew(
  repository: Repository,
  objects: ObjectReader,
  selected: Selected,
  options: CheckpointOptions,
  key: string | null,
): Promise<CheckpointResult> {
  const startedAt = new Date();
  const started = performance.now();
  const id = newEventId();
  const change = await openChange(repository, selected, objects);
  const loaded = await loadPolicy({
    repository,
    objects,
    baseRevision: await rulingRevision(objects, selected, change),
    tree: change.tree,
    trust: options.trust,
  });
  const head = (await findCommit(objects, "HEAD"))?.oid ?? null;
  const inShadow = gatesInShadow(loaded.policy);
  const emit = numbered(options.onEvent);
  emit({
    kind: "checkpoint-started",
    id,
    change: { kind: change.kind, tree: change.tree, filesChanged: change.files.length },
    gates: gateNames,
    inShadow,
  });
  const results = await withLock(repository, options, () =>
    judge(repository, change, loaded.policy, { head, id, emit, options }),
  );
  const blocking = firstBlocking(results, inShadow);
  const result: CheckpointResult = {
    schemaVersion: 1,
    kind: "checkpoint",
    id,
    verdict: blocking ? "block" : "pass",
    blockedBy: blocking?.gate ?? null,
    exitCode: blocking ? exitCodeOf(blocking.outcome) : 0,
    change: {
      kind: change.kind,
      tree: change.tree,
      head,
      commits: change.commits,
      bases: change.bases,
      filesChanged: change.files.length,
    },
    repository: { worktree: repository.worktree },
    results,
    inShadow,
    shadow: gatesLetThrough(results, inShadow),
    overrides: options.overrides,
    untrusted: [...loaded.policy.untrusted, ...loaded.pending],
    policyDigest: effectivePolicyDigest(loaded.policy),
    rules: rulesVersion,
    version,
    cached: false,
    startedAt: startedAt.toISOString(),
    durationMs: performance.now() - started,
  };
  if (key !== null) keep(repository, key, result);
  await appendEvent(repository.commonDir, {
    type: "checkpoint",
    id,
    result,
    blockFrom: leastSeverities(loaded.policy),
  });
  emit({ kind: "checkpoint-finished", result });
  // Nothing is lost when this fails, least of all a verdict.
  await boundState(repository).catch(() => {});
  return result;
}

function keep(repository: Repository, key: string, result: CheckpointResult): void {
  if (earnsStamp(result)) keepVerdict(repository, key, result);
  else if (result.verdict === "pass") keepLetThrough(repository, key, result);
}

/** What tells, in the log, the findings that block from those that are only shown. */
function leastSeverities({ semgrep, secrets, review }: Policy) {
  return { semgrep: semgrep.blockFrom, secrets: secrets.blockFrom, review: review.blockFrom };
}

/** The commit whose `.devloop.yaml` rules: never one that is itself under judgement. */
async function rulingRevision(objects: ObjectReader, selected: Selected, change: Change): Promise<Oid | null> {
  if (selected.kind === "all") return (await findCommit(objects, "HEAD"))?.oid ?? null;
  if (selected.kind === "range") return (await findCommit(objects, selected.from))?.oid ?? null;
  return change.bases[0]?.commit ?? null;
}

interface Run {
  readonly head: Oid | null;
  readonly id: string;
  readonly emit: (event: UnnumberedEvent) => void;
  readonly options: CheckpointOptions;
}

async function judge(repository: Repository, change: Change, policy: Policy, run: Run) {
  const logDir = join(repository.commonDir, "dl", "logs", run.id);
  await mkdir(logDir, { recursive: true });
  const mirrors = createMirrors(repository, policy.snapshot, run.head);
  return runGates(await planGates(policy, run.options), run.options.pace, {
    signal: run.options.signal,
    contextFor: (gate) => ({
      change,
      policy,
      mirrors,
      store: run.options.kept === "fresh" ? noResults : keptResults(repository.commonDir, gate, build),
      logDir,
    }),
    onStart: (gate) => run.emit({ kind: "gate-started", gate }),
    onProgress: (gate, line) => run.emit({ kind: "gate-progress", gate, line }),
    onFinish: (result) => run.emit({ kind: "gate-finished", result }),
  });
}

async function planGates(policy: Policy, options: CheckpointOptions): Promise<Record<GateName, GatePlan>> {
  const plans = await Promise.all(
    gateNames.map(async (name) => [name, await planGate(name, policy, options)] as const),
  );
  return Object.fromEntries(plans) as Record<GateName, GatePlan>;
}

async function planGate(name: GateName, policy: Policy, options: CheckpointOptions): Promise<GatePlan> {
  const override = options.overrides.find((one) => one.gate === name);
  if (override) return settledPlan({ status: "skip", reason: "by-person" }, override.reason);
  if (options.only && !options.only.includes(name)) return settledPlan({ status: "skip", reason: "not-selected" }, "");
  const gate: Gate = await (options.loadGate ?? loadGate)[name]();
  return { kind: "judge", gate, timeoutMs: policy[name].timeout * 1000, mode: gateMode(policy, name) };
}
