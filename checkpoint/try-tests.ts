import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Change } from "../change/change.ts";
import { globOf, unlinkedEntries, type UnlinkedEntries } from "../change/link-candidates.ts";
import { createMirrors } from "../change/mirrors.ts";
import { emptyBase, findCommit, openChange, type Commit } from "../change/open-change.ts";
import { newEventId } from "../events/event-log.ts";
import type { GateName, GateResult } from "../gates/contract.ts";
import { ObjectReader } from "../git/objects.ts";
import type { Repository } from "../git/repository.ts";
import { CorruptFileError } from "../policy/json-file.ts";
import { loadPolicy } from "../policy/load.ts";
import type { Policy } from "../policy/policy.ts";
import { PolicyError } from "../policy/problems.ts";
import { LockedError } from "../tools/file-lock.ts";
import { loadGate } from "./gates.ts";
import { noResults } from "./kept-results.ts";
import { withLock } from "./lock.ts";
import { findNeeded, type Attempt } from "./needed-links.ts";
import { planAlone, runGates, type GatePlan } from "./run-gates.ts";

/** What came of trying the project's tests in a fresh checkout of HEAD. */
export type TestTrial =
  | { readonly kind: "not-tried"; readonly why: WhyNotTried; readonly message: string }
  | { readonly kind: "passed"; readonly result: GateResult }
  | TrialThatLacks
  | FailedTrial
  /** A person ended it. */
  | { readonly kind: "stopped" };

export type WhyNotTried =
  | "no-commit"
  | "disabled"
  | "in-place"
  | "untrusted-command"
  | "no-tests-found"
  | "policy"
  | "locked";

/** The tests do better once ignored entries of the work tree are linked into the mirror. */
export interface TrialThatLacks {
  readonly kind: "lacks";
  /** Globs for `snapshot.link`. */
  readonly links: readonly string[];
  /** Whether each of them is known to be needed. */
  readonly isExact: boolean;
  /** Without the links. */
  readonly without: GateResult;
  /** With all candidates linked; what it still finds is no matter of links. */
  readonly result: GateResult;
  /** Whether a failure that is there already stops no commit. */
  readonly differential: boolean;
}

/** The tests fail or cannot be run, and no ignored entry of the work tree helps. */
export interface FailedTrial {
  readonly kind: "failed";
  readonly result: GateResult;
  /** Ignored entries that were linked in the second trial; empty when there was none. */
  readonly tried: readonly string[];
  /** Build output in the work tree, which a fresh checkout has not. */
  readonly buildOutput: readonly string[];
  /** Whether a failure that is there already stops no commit. */
  readonly differential: boolean;
}

/** How a trial is to be done. */
export interface TrialOptions {
  readonly signal: AbortSignal;
  /** Called when a run of the tests begins. */
  readonly onPhase: (line: string) => void;
  /** What a run says while it goes on. */
  readonly onProgress: (line: string) => void;
  readonly onWait: (holder: number) => void;
}

/** Runs of the tests that may be spent on finding out which links are needed. */
const mostAttempts = 8;

/**
 * Runs the tests of HEAD once in the mirror, as the sanity gate would. When they fail, tries them again with the ignored
 * entries of the work tree linked in, and finds out which of those they need. All runs together have the time that
 * `sanity.timeout` gives to one.
 */
export async function tryTests(repository: Repository, options: TrialOptions): Promise<TestTrial> {
  const objects = new ObjectReader(repository.worktree);
  try {
    const head = await findCommit(objects, "HEAD");
    if (head === null) return notTried("no-commit", "there is no commit yet");
    const { policy } = await loadPolicy({
      repository,
      objects,
      baseRevision: head.oid,
      tree: head.tree,
      trust: "store",
    });
    if (policy.snapshot.inPlace) {
      return notTried("in-place", "snapshot.inPlace has them run in the work tree itself");
    }
    return await withLock(repository, options, async () => {
      const trial = await Trial.open(repository, objects, { head, policy, options });
      return trial.judge(await unlinkedEntries(repository, policy.snapshot.link));
    });
  } catch (error) {
    return explain(error, options.signal);
  } finally {
    objects.close();
  }
}

/** What keeps a trial from being made is told; the hooks are in place all the same. */
function explain(error: unknown, signal: AbortSignal): TestTrial {
  if (signal.aborted) return { kind: "stopped" };
  if (error instanceof PolicyError || error instanceof CorruptFileError) return notTried("policy", error.message);
  if (error instanceof LockedError) return notTried("locked", error.message);
  throw error;
}

function notTried(why: WhyNotTried, message: string): TestTrial {
  return { kind: "not-tried", why, message };
}

interface Surroundings {
  readonly head: Commit;
  readonly policy: Policy;
  readonly options: TrialOptions;
}

/** The runs over one commit, and the time that they have. */
class Trial {
  readonly #repository: Repository;
  readonly #change: Change;
  readonly #surroundings: Surroundings;
  readonly #folder: string;
  readonly #endAt: number;
  #runs = 0;

  private constructor(repository: Repository, change: Change, surroundings: Surroundings) {
    this.#repository = repository;
    this.#change = change;
    this.#surroundings = surroundings;
    this.#folder = join(repository.commonDir, "dl", "logs", newEventId());
    this.#endAt = performance.now() + surroundings.policy.sanity.timeout * 1000;
  }

  /** Everything in the commit counts as changed: it is held against nothing. */
  static async open(repository: Repository, objects: ObjectReader, surroundings: Surroundings): Promise<Trial> {
    const { tree } = surroundings.head;
    const bases = [await emptyBase(repository)];
    const change = await openChange(repository, { kind: "staged", tree, bases }, objects);
    return new Trial(repository, change, surroundings);
  }

  async judge({ candidates, buildOutput }: UnlinkedEntries): Promise<TestTrial> {
    const { signal, onPhase } = this.#surroundings.options;
    const { differential } = this.#surroundings.policy.sanity;
    onPhase("trying the project's tests in a fresh checkout of HEAD (Ctrl-C leaves it)");
    const first = await this.#run([]);
    if (signal.aborted) return { kind: "stopped" };
    const settled = settledAtOnce(first);
    if (settled) return settled;
    const failed = (tried: readonly string[]): FailedTrial => {
      return { kind: "failed", result: first, tried, buildOutput, differential };
    };
    const all = candidates.map(globOf);
    if (all.length === 0 || first.outcome.status === "timeout") return failed([]);
    onPhase(`they do not pass: trying again with what git ignores in the work tree (${shown(candidates)})`);
    const second = await this.#run(all);
    if (signal.aborted) return { kind: "stopped" };
    if (!isBetter(second, first)) return failed(candidates);
    const needed = await findNeeded(all, (links) => this.#attempt(links, second), mostAttempts);
    return { kind: "lacks", ...needed, without: first, result: second, differential };
  }

  async #attempt(links: readonly string[], goal: GateResult): Promise<Attempt> {
    const { signal, onPhase } = this.#surroundings.options;
    if (signal.aborted || this.#left() <= 0) return "not-done";
    onPhase(`that helps: trying with less of it (${shown(links)})`);
    const result = await this.#run(links);
    if (signal.aborted || result.outcome.status === "timeout") return "not-done";
    return isAsGood(result, goal) ? "as-good" : "worse";
  }

  /** The sanity gate on the commit, with `links` beside those of the policy. */
  async #run(links: readonly string[]): Promise<GateResult> {
    const { head, policy, options } = this.#surroundings;
    const snapshot = { ...policy.snapshot, link: [...policy.snapshot.link, ...links] };
    const logDir = join(this.#folder, `trial-${++this.#runs}`);
    await mkdir(logDir, { recursive: true });
    const results = await runGates(await sanityAlone(Math.max(this.#left(), 1)), "serial", {
      signal: options.signal,
      contextFor: () => ({
        change: this.#change,
        policy: { ...policy, snapshot, sanity: { ...policy.sanity, differential: false } },
        mirrors: createMirrors(this.#repository, snapshot, head.oid),
        store: noResults,
        logDir,
      }),
      onStart: () => {},
      onProgress: (_, line) => options.onProgress(line),
      onFinish: () => {},
    });
    const result = results.find(({ gate }) => gate === "sanity");
    if (!result) throw new Error("the sanity gate gave no result");
    return result;
  }

  #left(): number {
    return Math.ceil(this.#endAt - performance.now());
  }
}

async function sanityAlone(timeoutMs: number): Promise<Record<GateName, GatePlan>> {
  const gate = await loadGate.sanity();
  return planAlone(gate, timeoutMs);
}

/** What a first run says when there is nothing to look for. */
function settledAtOnce(result: GateResult): TestTrial | null {
  const { outcome, summary } = result;
  switch (outcome.status) {
    case "pass":
      return { kind: "passed", result };
    case "off":
      return notTried("disabled", "policy turns the sanity gate off");
    case "skip":
      return notTried("no-tests-found", "none were found; sanity.command in .devloop.yaml can say how to run them");
    case "error":
      return outcome.reason === "untrusted-command" ? notTried("untrusted-command", summary) : null;
    case "fail":
    case "timeout":
      return null;
  }
}

/** The defects that a run found, by fingerprint; null when it could not judge. */
function failuresOf({ outcome, findings }: GateResult): ReadonlySet<string> | null {
  if (outcome.status === "pass") return new Set();
  return outcome.status === "fail" ? new Set(findings.map(({ fingerprint }) => fingerprint)) : null;
}

/** Whether `result` is free of something that `before` was stopped by, and finds nothing else. */
export function isBetter(result: GateResult, before: GateResult): boolean {
  return isAsGood(result, before) && !isAsGood(before, result);
}

function isAsGood(result: GateResult, goal: GateResult): boolean {
  const [own, wanted] = [failuresOf(result), failuresOf(goal)];
  if (own === null) return wanted === null;
  return wanted === null || [...own].every((one) => wanted.has(one));
}

const mostShown = 4;

function shown(paths: readonly string[]): string {
  const more = paths.length - mostShown;
  return more > 0 ? `${paths.slice(0, mostShown).join(", ")} and ${more} more` : paths.join(", ");
}
