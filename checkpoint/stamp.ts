import type { Oid } from "../change/change.ts";
import { gateNames, type GateName, type GateResult } from "../gates/contract.ts";
import { canonicalJson } from "../policy/canonical-json.ts";
import { sha256 } from "../policy/sha256.ts";
import { rulesVersion } from "./version.ts";

/** A gate's part in a stamp. `off`: not wanted, or nothing for it to judge; `skip`: left out by a person. */
export type StampedStatus = "pass" | "off" | "skip";

/** What a stamp is the digest of: a pure function of the commit, with no time, host or base in it. */
export interface Statement {
  readonly v: 1;
  readonly rules: number;
  readonly tree: Oid;
  /** Digest of what in that very tree configures dl. */
  readonly policy: string;
  readonly gates: Readonly<Record<GateName, StampedStatus>>;
}

/** A gate that a person left out, as the commit's message owns up to it. */
export interface Skip {
  readonly gate: GateName;
  readonly reason: string;
}

/** What a message says of its gates. */
export interface StampLines {
  /** Every `Dev-Loop-Gate` value, whatever its form. */
  readonly stamps: readonly string[];
  readonly skips: readonly Skip[];
  /** `Dev-Loop-Skip` lines that name no gate or no reason. */
  readonly malformedSkips: readonly string[];
}

/** Whether a commit carries the stamp that its content must have. */
export type StampCheck =
  | { readonly status: "ok" | "skipped"; readonly stamp: string }
  | { readonly status: "missing"; readonly stamp: null }
  | { readonly status: "mismatch" | "malformed" | "multiple"; readonly stamp: string | null };

/** The stamp of a statement: SHA-256 of its canonical JSON (RFC 8785), 64 hex digits. */
export function computeStamp(statement: Statement): string {
  return sha256(canonicalJson(statement));
}

/**
 * The statement of a checkpoint that passed.
 *
 * @throws {Error} when one of the gates would block: no mode makes that a stamp.
 */
export function stateOf(results: readonly GateResult[], tree: Oid, policy: string): Statement {
  const gates = Object.fromEntries(results.map((result) => [result.gate, stampedStatus(result)]));
  return { v: 1, rules: rulesVersion, tree, policy, gates: gates as Statement["gates"] };
}

/** The trailer lines for a passing checkpoint. */
export function stampLines(stamp: string, skips: readonly Skip[]): string[] {
  return [...skips.map((skip) => `Dev-Loop-Skip: ${skip.gate} ${skip.reason}`), `Dev-Loop-Gate: ${stamp}`];
}

/** Reads dl's own lines out of a commit message. */
export function readStampLines(message: string): StampLines {
  const lines = message.split(/\r?\n/);
  const valuesOf = (key: string) =>
    lines.filter((line) => line.startsWith(`${key}:`)).map((line) => line.slice(key.length + 1).trim());
  const skips: Skip[] = [];
  const malformedSkips: string[] = [];
  for (const value of valuesOf("Dev-Loop-Skip")) {
    const [name, ...words] = value.split(" ");
    const gate = gateNames.find((one) => one === name);
    const reason = words.join(" ").trim();
    if (gate && reason) skips.push({ gate, reason });
    else malformedSkips.push(value);
  }
  return { stamps: valuesOf("Dev-Loop-Gate"), skips, malformedSkips };
}

/**
 * Whether the stamp in `message` is the one that `tree` must have. The message says which gates were skipped; each of
 * the others can only have passed or been off, so the few statements that are left are tried, and no old policy need be
 * understood.
 */
export function checkStamp(message: string, tree: Oid, policy: string): StampCheck {
  const { stamps, skips, malformedSkips } = readStampLines(message);
  if (stamps.length === 0) return { status: "missing", stamp: null };
  // An author may begin a line of prose with the key.
  const [stamp, ...others] = stamps.filter((one) => /^[0-9a-f]{64}$/.test(one));
  if (others.length > 0) return { status: "multiple", stamp: null };
  if (stamp === undefined) return { status: "malformed", stamp: null };
  const skipped = new Set(skips.map((skip) => skip.gate));
  for (const statement of possibleStatements(tree, policy, skipped)) {
    if (computeStamp(statement) === stamp) return { status: skipped.size > 0 ? "skipped" : "ok", stamp };
  }
  return malformedSkips.length > 0 ? { status: "malformed", stamp: null } : { status: "mismatch", stamp };
}

/** Whether a check means that the gates have judged exactly this content. */
export function isValid(check: StampCheck): boolean {
  return check.status === "ok" || check.status === "skipped";
}

function stampedStatus({ gate, outcome }: GateResult): StampedStatus {
  switch (outcome.status) {
    case "pass":
      return "pass";
    case "skip":
      return outcome.reason === "by-person" ? "skip" : "off";
    case "off":
      return "off";
    case "fail":
    case "error":
    case "timeout":
      throw new Error(`${gate} ended with ${outcome.status}, and a stamp says that it did not`);
  }
}

/** Gates that most repositories have off. */
const usuallyOff: ReadonlySet<GateName> = new Set(["atdd", "review"]);

/** The likeliest first, since each costs a digest: every gate as it usually is, then with some that differ. */
function* possibleStatements(tree: Oid, policy: string, skipped: ReadonlySet<GateName>): Generator<Statement> {
  const open = gateNames.filter((gate) => !skipped.has(gate));
  for (let rules = rulesVersion; rules >= 1; rules--) {
    for (let differing = 0; differing < 1 << open.length; differing++) {
      const isOff = (gate: GateName) => usuallyOff.has(gate) !== Boolean(differing & (1 << open.indexOf(gate)));
      const gates = Object.fromEntries(
        gateNames.map((gate) => [gate, skipped.has(gate) ? "skip" : isOff(gate) ? "off" : "pass"]),
      );
      yield { v: 1, rules, tree, policy, gates: gates as Statement["gates"] };
    }
  }
}
