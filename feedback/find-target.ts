import { editDistance } from "../policy/nearest.ts";
import { FeedbackError } from "./feedback-error.ts";
import type { Label } from "./label.ts";
import { numberFindings, type NumberedFinding } from "./number-findings.ts";
import { readCheckpoints, type LoggedCheckpoint } from "./read-checkpoints.ts";

/** What an id stands for. */
export type Target =
  | { readonly kind: "event"; readonly checkpoint: LoggedCheckpoint }
  | { readonly kind: "finding"; readonly checkpoint: LoggedCheckpoint; readonly numbered: NumberedFinding }
  /** A finding that this machine's log does not hold: somebody else's label tells of it. */
  | { readonly kind: "label"; readonly label: Label };

/** Digits of a fingerprint that reports show, and that are asked for at least. */
export const shortFingerprint = 8;

/**
 * Finds what `id` stands for: an event, `<event>.<number>` (a finding of it), the first digits of a finding's fingerprint,
 * or a label. Of events with the same finding it is the latest.
 *
 * @param labels all that count, for findings of other machines.
 * @throws {FeedbackError} for an id that stands for nothing or for several things, with what is near.
 */
export async function findTarget(commonDir: string, id: string, labels: readonly Label[]): Promise<Target> {
  const asked = parseId(id);
  const candidates = await collect(commonDir, asked, labels);
  const [first, ...others] = candidates.found;
  if (first !== undefined && others.length === 0) return numberedOf(first, asked, id);
  if (first !== undefined) throw new FeedbackError(describeAmbiguous(id, candidates.found));
  throw new FeedbackError(describeUnknown(id, candidates.near));
}

interface AskedId {
  /** Of an event or a label; null for what has not their form. */
  readonly event: string | null;
  readonly number: number | null;
  /** Of a fingerprint; null for what has not its form. */
  readonly prefix: string | null;
}

/** An id as people type it: capitals, and the letters that its alphabet leaves out for the digits they look like. */
function parseId(id: string): AskedId {
  const text = id.trim().toLowerCase();
  const match = /^([0-9a-z]{10})(?:\.([1-9]\d{0,5}))?$/.exec(text);
  const event = match?.[1]?.replaceAll("o", "0").replaceAll(/[il]/g, "1") ?? null;
  const prefix = /^[0-9a-f]{8,64}$/.test(text) ? text : null;
  if (event !== null || prefix !== null) return { event, number: match?.[2] ? Number(match[2]) : null, prefix };
  throw new FeedbackError(
    `"${id}" is no id. An event has ten characters, a finding of it a number behind a dot (<event>.1), and a finding eight hex digits or more. ${seeList}`,
  );
}

interface Candidates {
  readonly found: readonly Target[];
  /** The ids that are most like the one that was asked for, if any are. */
  readonly near: readonly string[];
}

async function collect(commonDir: string, asked: AskedId, labels: readonly Label[]): Promise<Candidates> {
  const events: Target[] = [];
  const findings = new Map<string, Target>();
  const near = new NearIds(asked);
  for await (const checkpoint of readCheckpoints(commonDir)) {
    near.offer(checkpoint.id);
    if (checkpoint.id === asked.event) events.push({ kind: "event", checkpoint });
    for (const numbered of numberFindings(checkpoint)) {
      const { fingerprint } = numbered.finding;
      near.offer(fingerprint.slice(0, shortFingerprint));
      if (startsWith(fingerprint, asked)) findings.set(fingerprint, { kind: "finding", checkpoint, numbered });
    }
  }
  for (const label of labels) {
    near.offer(label.fingerprint.slice(0, shortFingerprint));
    const isAsked = label.id === asked.event || startsWith(label.fingerprint, asked);
    if (isAsked && !findings.has(label.fingerprint)) findings.set(label.fingerprint, { kind: "label", label });
  }
  return { found: [...events.slice(-1), ...findings.values()], near: near.list() };
}

function startsWith(fingerprint: string, { prefix, number }: AskedId): boolean {
  return prefix !== null && number === null && fingerprint.startsWith(prefix);
}

/** The finding behind the dot of `<event>.<number>`. */
function numberedOf(target: Target, { number }: AskedId, id: string): Target {
  if (number === null) return target;
  if (target.kind !== "event") throw new FeedbackError(`${id}: what stands before the dot is no event. ${seeList}`);
  const { checkpoint } = target;
  const all = numberFindings(checkpoint);
  const numbered = all.find((one) => one.number === number);
  if (numbered) return { kind: "finding", checkpoint, numbered };
  const has = all.length === 0 ? "no findings" : all.length === 1 ? "one finding, .1" : `findings .1 to .${all.length}`;
  throw new FeedbackError(`There is no finding ${id}: the event ${checkpoint.id} has ${has}.`);
}

const seeList = "`dl feedback --list` shows what there is.";

function describeAmbiguous(id: string, found: readonly Target[]): string {
  const shown = found.slice(0, 10).map((target) => `  ${describeTarget(target)}`);
  const more = found.length > shown.length ? [`  and ${found.length - shown.length} more`] : [];
  return [`${id} stands for several things; give more of the one that is meant:`, ...shown, ...more].join("\n");
}

function describeTarget(target: Target): string {
  switch (target.kind) {
    case "event":
      return `${target.checkpoint.id}  an event of ${target.checkpoint.at}`;
    case "finding": {
      const { finding, number } = target.numbered;
      return `${finding.fingerprint.slice(0, 16)}  ${finding.rule}  (${target.checkpoint.id}.${number})`;
    }
    case "label":
      return `${target.label.fingerprint.slice(0, 16)}  ${target.label.rule ?? target.label.gate}  (label ${target.label.id})`;
  }
}

function describeUnknown(id: string, near: readonly string[]): string {
  const hint = near.length === 0 ? "" : ` Did you mean ${near.join(" or ")}?`;
  return `There is no event, finding or label ${id} in this repository.${hint} ${seeList}`;
}

/** Keeps the few ids that are most like the one that was asked for. */
class NearIds {
  readonly #asked: readonly string[];
  readonly #distances = new Map<string, number>();

  constructor({ event, prefix }: AskedId) {
    this.#asked = [event, prefix?.slice(0, shortFingerprint) ?? null].filter((one) => one !== null);
  }

  offer(id: string): void {
    if (this.#distances.has(id)) return;
    const distance = Math.min(...this.#asked.map((one) => editDistance(one, id)));
    // Random ids differ in nearly all of their places.
    if (distance <= 2) this.#distances.set(id, distance);
  }

  list(): string[] {
    const least = Math.min(...this.#distances.values());
    return [...this.#distances]
      .filter(([, distance]) => distance === least)
      .map(([id]) => id)
      .slice(0, 3);
  }
}
