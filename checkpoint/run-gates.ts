import {
  gateNames,
  type Gate,
  type GateContext,
  type GateName,
  type GateResult,
  type Judgement,
} from "../gates/contract.ts";
import type { Mode } from "../policy/mode.ts";
import { blocks, isLetThrough } from "./outcome.ts";

/** What a run is told of each gate before it starts. */
export type GatePlan =
  | {
      readonly kind: "judge";
      readonly gate: Gate;
      readonly timeoutMs: number;
      /** `enforce` where nothing is said. */
      readonly mode?: Mode;
    }
  | { readonly kind: "settled"; readonly judgement: Judgement };

/** The plan for a gate whose word is known before it could judge. */
export function settledPlan(outcome: Judgement["outcome"], summary: string): GatePlan {
  return { kind: "settled", judgement: { outcome, summary, findings: [], notes: [], tools: [], log: null } };
}

/** Plans by which one gate judges and no other. */
export function planAlone(gate: Gate, timeoutMs: number): Record<GateName, GatePlan> {
  const plans = gateNames.map((name): [GateName, GatePlan] => [
    name,
    name === gate.name
      ? { kind: "judge", gate, timeoutMs }
      : settledPlan({ status: "skip", reason: "not-selected" }, ""),
  ]);
  return Object.fromEntries(plans) as Record<GateName, GatePlan>;
}

/** What a run does with the outside. */
export interface RunHooks {
  /** The context for a gate, complete but for what the run itself adds. */
  readonly contextFor: (gate: GateName) => Omit<GateContext, "signal" | "progress" | "earlier">;
  readonly onStart: (gate: GateName) => void;
  readonly onProgress: (gate: GateName, line: string) => void;
  readonly onFinish: (result: GateResult) => void;
  readonly signal: AbortSignal;
}

export type Pace = "serial" | "early";

/**
 * Runs the gates and gives their results, all five, in order.
 *
 * At the pace `early`, gates that wait for no other start at once; at `serial` each waits for the one before. Either way
 * the first blocking gate in the order decides: a gate that could still come before it is waited for, those after it are
 * stopped, and what a later one had finished by then is kept to be shown. A gate in shadow mode stops no other.
 */
export async function runGates(
  plans: Readonly<Record<GateName, GatePlan>>,
  pace: Pace,
  hooks: RunHooks,
): Promise<GateResult[]> {
  const finished = new Map<GateName, GateResult>();
  const stops = new Map(gateNames.map((name) => [name, new AbortController()]));
  const running = new Map<GateName, Promise<void>>();

  const finish = (result: GateResult) => {
    finished.set(result.gate, result);
    hooks.onFinish(result);
    if (!endsTheRun(result, plans[result.gate])) return;
    for (const later of gatesAfter(result.gate)) stops.get(later)?.abort(new NotReached());
  };
  for (const name of gateNames) {
    const plan = plans[name];
    const waitsFor = gatesBefore(name).filter(
      (one) => pace === "serial" || (plan.kind === "judge" && plan.gate.after.includes(one)),
    );
    const stop = stops.get(name)?.signal ?? hooks.signal;
    running.set(
      name,
      start(
        name,
        plan,
        waitsFor.flatMap((one) => running.get(one) ?? []),
        stop,
      ),
    );
  }
  await Promise.all(running.values());
  return gateNames.map((name) => finished.get(name) ?? settle(name, notReached));

  async function start(
    name: GateName,
    plan: GatePlan,
    before: readonly Promise<void>[],
    stop: AbortSignal,
  ): Promise<void> {
    if (plan.kind === "settled") return finish(settle(name, plan.judgement));
    await Promise.all(before);
    if (stop.aborted) return finish(settle(name, notReached));
    hooks.onStart(name);
    const result = await judge(plan, stop, finished, hooks);
    const wasStopped = stop.aborted && stop.reason instanceof NotReached && result.outcome.status === "error";
    finish(wasStopped ? { ...settle(name, notReached), durationMs: result.durationMs } : result);
  }
}

/** Whether the gates after this one need not be heard any more. */
function endsTheRun({ outcome }: GateResult, plan: GatePlan): boolean {
  const isShadow = plan.kind === "judge" && plan.mode === "shadow";
  return blocks(outcome) && !(isShadow && isLetThrough(outcome));
}

/** The reason for stopping a gate that comes after one that blocks. */
class NotReached extends Error {
  override readonly name = "NotReached";
}

const notReached: Judgement = {
  outcome: { status: "skip", reason: "not-reached" },
  summary: "",
  findings: [],
  notes: [],
  tools: [],
  log: null,
};

/** How long a gate may go on after its signal before the run goes on without it. */
const unwindMs = 5000;

async function judge(
  plan: GatePlan & { kind: "judge" },
  stop: AbortSignal,
  earlier: ReadonlyMap<GateName, GateResult>,
  hooks: RunHooks,
): Promise<GateResult> {
  const { gate } = plan;
  const deadline = AbortSignal.timeout(plan.timeoutMs);
  const signal = AbortSignal.any([hooks.signal, stop, deadline]);
  const started = performance.now();
  const context: GateContext = {
    ...hooks.contextFor(gate.name),
    signal,
    earlier,
    progress: (line) => hooks.onProgress(gate.name, line),
  };
  // The timer of AbortSignal.timeout does not keep the process alive; a gate that waits on nothing else must not end it.
  const alive = setInterval(() => {}, 60_000);
  try {
    const judgement = await Promise.race([gate.judge(context), unwound(signal)]);
    return { gate: gate.name, ...judgement, durationMs: performance.now() - started };
  } catch (error) {
    const judgement = deadline.aborted
      ? timedOut(plan.timeoutMs)
      : signal.aborted
        ? cancelled()
        : broken(gate.name, error);
    return { gate: gate.name, ...judgement, durationMs: performance.now() - started };
  } finally {
    clearInterval(alive);
  }
}

/** Rejects when a gate has had its time to unwind after the signal. */
function unwound(signal: AbortSignal): Promise<never> {
  const { promise, reject } = Promise.withResolvers<never>();
  const fail = () => void setTimeout(() => reject(signal.reason as Error), unwindMs).unref();
  if (signal.aborted) fail();
  else signal.addEventListener("abort", fail, { once: true });
  return promise;
}

function timedOut(timeoutMs: number): Judgement {
  return {
    ...notReached,
    outcome: { status: "timeout", reason: "deadline" },
    summary: `Not done after ${Math.round(timeoutMs / 1000)} s. Raise the gate's \`timeout\` in .devloop.yaml if it needs longer.`,
  };
}

function cancelled(): Judgement {
  return { ...notReached, outcome: { status: "error", reason: "cancelled" }, summary: "" };
}

function broken(name: GateName, error: unknown): Judgement {
  const what = error instanceof Error ? error.message : String(error);
  return {
    ...notReached,
    outcome: { status: "error", reason: "internal" },
    summary: `The ${name} gate broke: ${what.replace(/\.?$/, ".")} Try \`dl doctor\`, and report it if it stays.`,
  };
}

function settle(gate: GateName, judgement: Judgement): GateResult {
  return { gate, ...judgement, durationMs: 0 };
}

function gatesBefore(name: GateName): readonly GateName[] {
  return gateNames.slice(0, gateNames.indexOf(name));
}

function gatesAfter(name: GateName): readonly GateName[] {
  return gateNames.slice(gateNames.indexOf(name) + 1);
}
