import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Base, Change, Oid } from "../change/change.ts";
import { createMirrors } from "../change/mirrors.ts";
import { findCommit, openChange } from "../change/open-change.ts";
import { nameStagedTree } from "../change/staged-tree.ts";
import { appendEvent, newEventId } from "../events/event-log.ts";
import { gateNames, type Gate, type GateName, type Judgement } from "../gates/contract.ts";
import { ObjectReader } from "../git/objects.ts";
import type { Repository } from "../git/repository.ts";
import { effectivePolicyDigest } from "../policy/digest.ts";
import { loadPolicy } from "../policy/load.ts";
import type { Policy } from "../policy/policy.ts";
import type { CheckpointEvent } from "./checkpoint-events.ts";
import type { CheckpointResult, Override } from "./checkpoint-result.ts";
import { findBases } from "./find-bases.ts";
import { loadGate } from "./gates.ts";
import { keptResults, noResults } from "./kept-results.ts";
import { withLock } from "./lock.ts";
import { exitCodeOf, firstBlocking } from "./outcome.ts";
import { runGates, type GatePlan, type Pace } from "./run-gates.ts";
import { keepVerdict, readVerdict, verdictKey } from "./verdicts.ts";
import { build, rulesVersion, version } from "./version.ts";

/** What a checkpoint is asked to judge. */
export type Subject =
  | { readonly kind: "staged" }
  | { readonly kind: "commit"; readonly revision: string }
  | { readonly kind: "range"; readonly from: string; readonly to: string }
  | { readonly kind: "all" };

/** How it is to be done. */
export interface CheckpointOptions {
  /** Judge with these gates alone; null for all of them. */
  readonly only: readonly GateName[] | null;
  readonly overrides: readonly Override[];
  readonly pace: Pace;
  /** `fresh`: neither a kept verdict nor kept results are used. */
  readonly kept: "use" | "fresh";
  /** Whose word makes the repository's own commands and loosenings hold: the user's trust store, or that the base is merged. */
  readonly trust: "store" | "base";
  readonly signal: AbortSignal;
  readonly onEvent: (event: CheckpointEvent) => void;
  readonly onWait: (holder: number) => void;
}

/**
 * Runs the gates over a change and gives their verdict. A verdict of `pass` over the same content is not worked out
 * twice.
 *
 * @throws {PolicyError} for a configuration that cannot be read: nothing is judged with checks silently off.
 * @throws {RevisionError | UnmergedError | LockedError} when there is nothing that could be judged.
 */
export async function checkpoint(
  repository: Repository,
  subject: Subject,
  options: CheckpointOptions,
): Promise<CheckpointResult> {
  const objects = new ObjectReader(repository.worktree);
  try {
    if (subject.kind !== "staged") return await judgeAnew(repository, objects, subject, options, null);
    const tree = await nameStagedTree(repository);
    const bases = await findBases(repository, objects, tree);
    const key = await verdictKey(repository, { tree, bases, options });
    const kept = options.kept === "use" ? await readVerdict(repository, key) : null;
    if (kept) return announce(kept, options);
    const result = await judgeAnew(repository, objects, { kind: "staged", bases }, options, key);
    return result;
  } finally {
    objects.close();
  }
}

/** A kept verdict, told to the listener like a fresh one. */
function announce(kept: CheckpointResult, options: CheckpointOptions): CheckpointResult {
  const result: CheckpointResult = { ...kept, cached: true };
  const emit = numbered(options.onEvent);
  emit({ kind: "checkpoint-finished", result });
  return result;
}

type Selected = Exclude<Subject, { kind: "staged" }> | { readonly kind: "staged"; readonly bases: readonly Base[] };

async function judgeAnew(
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
  const emit = numbered(options.onEvent);
  emit({
    kind: "checkpoint-started",
    id,
    change: { kind: change.kind, tree: change.tree, filesChanged: change.files.length },
    gates: gateNames,
  });
  const results = await withLock(repository, options, () =>
    judge(repository, change, loaded.policy, { head, id, emit, options }),
  );
  const blocking = firstBlocking(results);
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
    overrides: options.overrides,
    untrusted: loaded.policy.untrusted,
    policyDigest: effectivePolicyDigest(loaded.policy),
    rules: rulesVersion,
    version,
    cached: false,
    startedAt: startedAt.toISOString(),
    durationMs: performance.now() - started,
  };
  await Promise.all([
    key !== null && result.verdict === "pass" ? keepVerdict(repository, key, result) : null,
    appendEvent(repository.commonDir, { type: "checkpoint", id, result }),
  ]);
  emit({ kind: "checkpoint-finished", result });
  return result;
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
      store: run.options.kept === "use" ? keptResults(repository.commonDir, gate, build) : noResults,
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
  if (override) return settled({ status: "skip", reason: "by-person" }, override.reason);
  if (options.only && !options.only.includes(name)) return settled({ status: "skip", reason: "not-selected" }, "");
  const gate: Gate = await loadGate[name]();
  return { kind: "judge", gate, timeoutMs: policy[name].timeout * 1000 };
}

function settled(outcome: Judgement["outcome"], summary: string): GatePlan {
  return { kind: "settled", judgement: { outcome, summary, findings: [], notes: [], tools: [], log: null } };
}

type UnnumberedEvent = CheckpointEvent extends infer Event
  ? Event extends CheckpointEvent
    ? Omit<Event, "schemaVersion" | "at" | "sequence">
    : never
  : never;

/** Puts time and number to the events of one run. */
function numbered(onEvent: (event: CheckpointEvent) => void): (event: UnnumberedEvent) => void {
  let sequence = 0;
  return (event) => {
    onEvent({ schemaVersion: 1, at: new Date().toISOString(), sequence: sequence++, ...event });
  };
}
