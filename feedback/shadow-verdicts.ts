import { gatesLetThrough } from "../checkpoint/outcome.ts";
import type { LoggedEvent } from "../events/event-log.ts";
import { blockingFindings } from "../gates/blocking.ts";
import { gateNames, type Finding, type GateName, type GateResult, type Outcome } from "../gates/contract.ts";
import type { RepoPath } from "../git/path.ts";
import type { Label } from "./label.ts";
import { locate } from "./place-of.ts";
import { settleLabels } from "./settle-labels.ts";
import { readShadowVerdict, type ShadowVerdict } from "./shadow-verdict.ts";

/** What shadow mode has let through, by gate and rule. Moments are RFC 3339. */
export interface ShadowVerdicts {
  /** When the log begins; null for an empty one. What was before is not known. */
  readonly logBegins: string | null;
  /** Lines of the log that hold a checkpoint of a form that this dl does not know. */
  readonly unreadable: number;
  /** Checkpoints in the period, of any mode. */
  readonly checkpoints: number;
  /** Of those, the ones with an asked gate in shadow mode. */
  readonly inShadow: number;
  /** Of those, the ones that such a gate would have blocked. */
  readonly wouldHaveBlocked: number;
  /** Gates that would have blocked, in their order. */
  readonly gates: readonly ShadowGate[];
}

/** A gate that would have blocked: for what it found, or because it could not judge. */
export interface ShadowGate {
  readonly gate: GateName;
  readonly checkpoints: number;
  /** Most checkpoints first. */
  readonly rules: readonly ShadowRule[];
  readonly troubles: readonly ShadowTrouble[];
}

export interface ShadowRule extends Seen {
  readonly rule: string;
  /** Distinct findings, by fingerprint. */
  readonly findings: number;
  /** The finding that was seen last. */
  readonly example: {
    readonly path: RepoPath | null;
    readonly line: number | null;
    readonly fingerprint: string;
    /** The event that it is in. */
    readonly event: string;
  };
  /** Of the distinct findings, those that people have labelled, by what most of them say. */
  readonly labels: { readonly correct: number; readonly falsePositive: number; readonly disputed: number };
}

export interface ShadowTrouble extends Seen {
  readonly outcome: Extract<Outcome, { readonly status: "error" | "timeout" }>;
  /** Where it was seen last. */
  readonly event: string;
}

interface Seen {
  readonly checkpoints: number;
  readonly firstSeen: string;
  readonly lastSeen: string;
}

/** Which part of the log is asked for. */
export interface ShadowQuestion {
  /** What was before is left out; null for nothing. */
  readonly since: Date | null;
  readonly gates: readonly GateName[];
  /** All that was said of a finding. An agent's word does not count. */
  readonly labelsFor: (fingerprint: string) => readonly Label[];
}

/**
 * Sums up what gates in shadow mode would have blocked. In memory it holds the distinct findings and the ids of their
 * checkpoints, not the events.
 *
 * @param events of the log, whole, in any order.
 */
export async function shadowVerdicts(
  events: AsyncIterable<LoggedEvent>,
  { since, gates, labelsFor }: ShadowQuestion,
): Promise<ShadowVerdicts> {
  const tally = new Tally();
  for await (const event of events) {
    tally.begin(event.at);
    const verdict = readShadowVerdict(event);
    if (verdict === "unreadable") tally.unreadable++;
    else if (verdict !== null && (since === null || Date.parse(event.at) >= since.getTime())) {
      tally.take(verdict, gates);
    }
  }
  return tally.sum(labelsFor);
}

/** One rule, or one way of not judging, while the log is read. */
interface Row {
  readonly checkpoints: Set<string>;
  readonly fingerprints: Set<string>;
  firstSeen: string;
  lastSeen: string;
  last: { readonly verdict: ShadowVerdict; readonly result: GateResult; readonly finding: Finding | null };
}

class Tally {
  unreadable = 0;
  #logBegins: string | null = null;
  readonly #checkpoints = new Set<string>();
  readonly #inShadow = new Set<string>();
  readonly #blocked = new Map<GateName, Set<string>>();
  readonly #rows = new Map<GateName, Map<string, Row>>();

  begin(at: string): void {
    if (this.#logBegins === null || isBefore(at, this.#logBegins)) this.#logBegins = at;
  }

  take(verdict: ShadowVerdict, gates: readonly GateName[]): void {
    const { checkpoint } = verdict;
    const asked = verdict.inShadow.filter((gate) => gates.includes(gate));
    this.#checkpoints.add(checkpoint);
    if (asked.length > 0) this.#inShadow.add(checkpoint);
    const shadowed = gatesLetThrough(verdict.results, asked);
    for (const result of verdict.results.filter(({ gate }) => shadowed.includes(gate))) {
      addTo(this.#blocked, result.gate, checkpoint);
      this.#takeResult(verdict, result);
    }
  }

  #takeResult(verdict: ShadowVerdict, result: GateResult): void {
    if (result.outcome.status !== "fail") {
      this.#see(`${result.outcome.status} ${result.outcome.reason}`, { verdict, result, finding: null });
    }
    for (const finding of blockingFindings(result.findings, verdict.blockFrom[result.gate] ?? "note")) {
      this.#see(finding.rule, { verdict, result, finding });
    }
  }

  #see(name: string, last: Row["last"]): void {
    const { at, checkpoint } = last.verdict;
    const rows = this.#rows.get(last.result.gate) ?? new Map<string, Row>();
    this.#rows.set(last.result.gate, rows);
    const row = rows.get(name) ?? newRow(at, last);
    rows.set(name, row);
    row.checkpoints.add(checkpoint);
    if (last.finding) row.fingerprints.add(last.finding.fingerprint);
    if (isBefore(at, row.firstSeen)) row.firstSeen = at;
    if (isBefore(at, row.lastSeen)) return;
    row.lastSeen = at;
    row.last = last;
  }

  sum(labelsFor: ShadowQuestion["labelsFor"]): ShadowVerdicts {
    return {
      logBegins: this.#logBegins,
      unreadable: this.unreadable,
      checkpoints: this.#checkpoints.size,
      inShadow: this.#inShadow.size,
      wouldHaveBlocked: new Set([...this.#blocked.values()].flatMap((ids) => [...ids])).size,
      gates: gateNames.flatMap((gate) => this.#sumGate(gate, labelsFor)),
    };
  }

  #sumGate(gate: GateName, labelsFor: ShadowQuestion["labelsFor"]): ShadowGate[] {
    const checkpoints = this.#blocked.get(gate)?.size ?? 0;
    if (checkpoints === 0) return [];
    const rows = [...(this.#rows.get(gate) ?? [])].toSorted(
      ([one, a], [other, b]) => b.checkpoints.size - a.checkpoints.size || (one < other ? -1 : 1),
    );
    return [
      {
        gate,
        checkpoints,
        rules: rows.flatMap(([rule, row]) => sumRule(rule, row, labelsFor)),
        troubles: rows.flatMap(([, row]) => sumTrouble(row)),
      },
    ];
  }
}

function newRow(at: string, last: Row["last"]): Row {
  return { checkpoints: new Set(), fingerprints: new Set(), firstSeen: at, lastSeen: at, last };
}

function sumRule(rule: string, row: Row, labelsFor: ShadowQuestion["labelsFor"]): ShadowRule[] {
  const { verdict, finding } = row.last;
  if (finding === null) return [];
  const said = [...row.fingerprints].flatMap((one) => labelsFor(one)).filter(({ agent }) => !agent);
  const words = settleLabels(said).map(({ word }) => word);
  const count = (asked: (typeof words)[number]) => words.filter((word) => word === asked).length;
  return [
    {
      rule,
      ...seen(row),
      findings: row.fingerprints.size,
      example: { ...locate(finding), fingerprint: finding.fingerprint, event: verdict.event },
      labels: { correct: count("correct"), falsePositive: count("false-positive"), disputed: count("disputed") },
    },
  ];
}

function sumTrouble(row: Row): ShadowTrouble[] {
  const { verdict, result, finding } = row.last;
  const { outcome } = result;
  if (finding !== null || (outcome.status !== "error" && outcome.status !== "timeout")) return [];
  return [{ outcome, ...seen(row), event: verdict.event }];
}

function seen({ checkpoints, firstSeen, lastSeen }: Row): Seen {
  return { checkpoints: checkpoints.size, firstSeen, lastSeen };
}

function addTo<K>(map: Map<K, Set<string>>, key: K, value: string): void {
  const values = map.get(key) ?? new Set();
  map.set(key, values.add(value));
}

function isBefore(one: string, other: string): boolean {
  return Date.parse(one) < Date.parse(other);
}
