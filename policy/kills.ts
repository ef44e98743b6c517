import { gateNames, type GateName } from "./gate-names.ts";
import { parseDuration } from "./duration.ts";
import { CorruptFileError, readPrivateJson, writePrivateJson } from "./json-file.ts";
import { killsPath } from "./kills-path.ts";
import { checkReason, OverrideError } from "./override-reason.ts";

const longestKill = 24 * 3600;

/** A gate that a person has switched off for a while. */
export interface Kill {
  readonly gate: GateName;
  readonly reason: string;
  /** When it ends by itself, RFC 3339. */
  readonly until: string;
  /** Who did it, by name or e-mail. */
  readonly by: string;
  /** When, RFC 3339. */
  readonly at: string;
}

/** What a kill is asked with. */
export interface KillRequest {
  readonly gate: GateName;
  /** Such as `30m` or `2h`, at most 24 hours. */
  readonly ttl: string;
  readonly reason: string;
  readonly by: string;
}

/**
 * Switches a gate off for a while, in all worktrees of the repository. A kill of the same gate is replaced.
 *
 * @throws {OverrideError} for a time or a reason that does not do.
 */
export async function killGate(commonDir: string, request: KillRequest, now: Date): Promise<Kill> {
  const { gate, by } = request;
  const seconds = parseTtl(request.ttl);
  const reason = checkReason(request.reason);
  const until = new Date(now.getTime() + seconds * 1000).toISOString();
  const kill: Kill = { gate, reason, until, by, at: now.toISOString() };
  const others = (await activeKills(commonDir, now)).filter((one) => one.gate !== gate);
  await writeKills(commonDir, [...others, kill]);
  return kill;
}

/** Ends a kill before its time. False when the gate was not killed. */
export async function unkillGate(commonDir: string, gate: GateName, now: Date): Promise<boolean> {
  const active = await activeKills(commonDir, now);
  const others = active.filter((one) => one.gate !== gate);
  if (others.length === active.length) return false;
  await writeKills(commonDir, others);
  return true;
}

/**
 * The kills whose time is not over.
 *
 * @throws {CorruptFileError} when the file cannot be relied on.
 */
export async function activeKills(commonDir: string, now: Date): Promise<readonly Kill[]> {
  const kills = await readKills(commonDir, now);
  return kills.filter(({ until }) => Date.parse(until) > now.getTime());
}

function parseTtl(ttl: string): number {
  const seconds = parseDuration(ttl);
  if (seconds === null) throw new OverrideError(`"${ttl}" is no time: write it as 30m or 2h.`);
  if (seconds > longestKill) throw new OverrideError(`A gate can be killed for 24h at most, and ${ttl} is longer.`);
  return seconds;
}

async function writeKills(commonDir: string, kills: readonly Kill[]): Promise<void> {
  await writePrivateJson(killsPath(commonDir), { version: 1, kills });
}

async function readKills(commonDir: string, now: Date): Promise<readonly Kill[]> {
  const path = killsPath(commonDir);
  const mend = "remove it; no gate is killed then.";
  const data = await readPrivateJson(path, mend);
  if (data === undefined) return [];
  const { version, kills } = (data ?? {}) as { version?: unknown; kills?: unknown };
  if (version === 1 && Array.isArray(kills) && kills.every((kill) => isKill(kill, now))) return kills;
  throw new CorruptFileError(`${path} does not hold what \`dl kill\` writes: ${mend}`);
}

function isKill(data: unknown, now: Date): data is Kill {
  const { gate, reason, until, by, at } = (data ?? {}) as Partial<Record<keyof Kill, unknown>>;
  return (
    gateNames.some((name) => name === gate) &&
    typeof reason === "string" &&
    typeof by === "string" &&
    typeof at === "string" &&
    typeof until === "string" &&
    isInTime(until, now)
  );
}

/** No kill outlives its longest time, whatever was written into the file. */
function isInTime(until: string, now: Date): boolean {
  return Date.parse(until) - now.getTime() <= longestKill * 1000;
}
