import type { Oid } from "../../change/change.ts";
import type { CheckpointResult } from "../../checkpoint/checkpoint-result.ts";
import { blocks } from "../../checkpoint/outcome.ts";
import { gateNames, type GateName, type GateResult } from "../../gates/contract.ts";
import { wilsonInterval } from "../score/wilson.ts";
import type { StageWord } from "./stage-runner.ts";

/** A checkpoint of the log. */
export interface DatedCheckpoint {
  /** RFC 3339. */
  readonly at: string;
  readonly result: Pick<CheckpointResult, "change" | "results">;
}

type Checkpoints = AsyncIterable<DatedCheckpoint> | Iterable<DatedCheckpoint>;

const day = 24 * 3600 * 1000;
const recentDays = 7;
const earlierDays = 28;
const fewestTelling = 30;

/** The moment before which no verdict counts for {@link judgeDrift}. */
export function driftBegins(now: Date): Date {
  return new Date(now.getTime() - (recentDays + earlierDays) * day);
}

/**
 * Whether gates block more or less often in the last seven days than in the 28 days before. A rate that fell is as
 * suspicious as one that rose: an engine that finds nothing blocks nothing. It drifted when the two 95 % intervals share
 * nothing, with 30 verdicts or more on each side.
 *
 * A tree that was judged again within the same days counts once, by its last verdict. All tracked files at once
 * (`--all`) are no change that somebody makes, and count not at all; nor does a gate that was left out or interrupted.
 */
export async function judgeDrift(checkpoints: Checkpoints, now: Date): Promise<StageWord> {
  const windows = await readWindows(checkpoints, now);
  const gates = gateNames
    .map((gate) => describeGate(gate, countBlocks(gate, windows.recent), countBlocks(gate, windows.earlier)))
    .filter((word) => word !== null);
  const drifted = gates.filter(({ state }) => state === "drifted");
  const steady = gates.filter(({ state }) => state === "steady");
  const details = [...drifted, ...gates.filter((word) => !drifted.includes(word))].map(({ line }) => line);
  if (drifted.length > 0) {
    const names = drifted.map(({ gate }) => gate).join(", ");
    return { stage: "shadow", status: "attention", summary: `How often it blocks has changed: ${names}.`, details };
  }
  if (steady.length === 0) {
    const counts = `${windows.recent.trees.size} in the last ${recentDays} days, ${windows.earlier.trees.size} in the ${earlierDays} before`;
    const summary = `Too few verdicts to compare: ${counts}, and ${fewestTelling} of a gate are needed on each side.`;
    return { stage: "shadow", status: "none", summary, details };
  }
  const names = steady.map(({ gate }) => gate).join(", ");
  return { stage: "shadow", status: "ok", summary: `Blocks as often as before: ${names}.`, details };
}

/** What was judged in some days. */
interface Window {
  readonly trees: Set<Oid>;
  /** Of every gate, whether its last verdict on a tree blocked. */
  readonly blocked: Map<GateName, Map<Oid, boolean>>;
}

async function readWindows(checkpoints: Checkpoints, now: Date): Promise<Record<"recent" | "earlier", Window>> {
  const windows = { recent: newWindow(), earlier: newWindow() };
  const ends = now.getTime();
  const splits = ends - recentDays * day;
  const begins = driftBegins(now).getTime();
  for await (const { at, result } of checkpoints) {
    const moment = Date.parse(at);
    if (moment <= begins || moment > ends || result.change.kind === "all") continue;
    take(moment > splits ? windows.recent : windows.earlier, result);
  }
  return windows;
}

function newWindow(): Window {
  return { trees: new Set(), blocked: new Map() };
}

/** A gate that is left out the second time takes nothing back of what it said the first time. */
function take({ trees, blocked }: Window, { change, results }: DatedCheckpoint["result"]): void {
  trees.add(change.tree);
  for (const { gate, outcome } of results.filter(isVerdict)) {
    const ofGate = blocked.get(gate) ?? new Map<Oid, boolean>();
    blocked.set(gate, ofGate.set(change.tree, blocks(outcome)));
  }
}

function isVerdict({ outcome }: GateResult): boolean {
  return outcome.status !== "off" && outcome.status !== "skip" && outcome.reason !== "cancelled";
}

interface Blocks {
  readonly blocked: number;
  readonly verdicts: number;
}

function countBlocks(gate: GateName, window: Window): Blocks {
  const said = [...(window.blocked.get(gate)?.values() ?? [])];
  return { blocked: said.filter(Boolean).length, verdicts: said.length };
}

interface GateWord {
  readonly gate: GateName;
  readonly state: "drifted" | "steady" | "too-few";
  readonly line: string;
}

/** Null for a gate without a verdict. */
function describeGate(gate: GateName, recent: Blocks, earlier: Blocks): GateWord | null {
  if (recent.verdicts + earlier.verdicts === 0) return null;
  const figures = `${inWords(recent)} in the last ${recentDays} days, ${inWords(earlier)} in the ${earlierDays} before`;
  if (recent.verdicts < fewestTelling || earlier.verdicts < fewestTelling) {
    return { gate, state: "too-few", line: `${gate}: ${figures}: too few to compare.` };
  }
  const [now, before] = [intervalOf(recent), intervalOf(earlier)];
  if (now.low > before.high) return { gate, state: "drifted", line: `${gate} blocks more often: ${figures}.` };
  if (now.high < before.low) return { gate, state: "drifted", line: `${gate} blocks less often: ${figures}.` };
  return { gate, state: "steady", line: `${gate}: ${figures}.` };
}

function inWords(counts: Blocks): string {
  const { blocked, verdicts } = counts;
  if (verdicts === 0) return "no verdicts";
  const { low, high } = intervalOf(counts);
  return `${blocked} of ${verdicts} blocked (${percent(blocked / verdicts)}, ${percent(low)} to ${percent(high)})`;
}

function intervalOf({ blocked, verdicts }: Blocks) {
  return wilsonInterval(blocked, verdicts);
}

function percent(share: number): string {
  return `${(share * 100).toFixed(0)} %`;
}
