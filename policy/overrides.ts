import { gateNames, type GateName } from "./gate-names.ts";
import { detectAgent } from "./agent-environment.ts";
import { activeKills } from "./kills.ts";
import { nearest } from "./nearest.ts";
import { checkReason, OverrideError } from "./override-reason.ts";

/** A gate that a person leaves out, and until when: null for this run alone. */
export interface ActiveOverride {
  readonly gate: GateName;
  readonly reason: string;
  readonly by: "environment" | "kill";
  readonly until: string | null;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * What a person has left out, in the gates' order: by `DL_SKIP` and `DL_REASON` for one run, or by `dl kill` for a while.
 *
 * @throws {OverrideError} when `DL_SKIP` is not understood, has no reason, or is set where an agent runs.
 * @throws {CorruptFileError} when the file of kills cannot be relied on.
 */
export async function activeOverrides(
  commonDir: string,
  now: Date,
  env: Environment = process.env,
): Promise<readonly ActiveOverride[]> {
  const skips = readSkips(env);
  const kills = await activeKills(commonDir, now);
  return gateNames.flatMap((gate) => {
    const skip = skips.find((one) => one.gate === gate);
    if (skip) return [skip];
    const kill = kills.find((one) => one.gate === gate);
    return kill ? [{ gate, reason: kill.reason, by: "kill" as const, until: kill.until }] : [];
  });
}

/** What `DL_SKIP` and `DL_REASON` ask for. */
function readSkips(env: Environment): readonly ActiveOverride[] {
  const wanted = env["DL_SKIP"] ?? "";
  if (wanted.trim() === "") return [];
  const agent = detectAgent(env);
  if (agent !== null) throw new OverrideError(`DL_SKIP is for people, and this runs under ${agent}.`);
  if (!env["DL_REASON"]?.trim()) {
    throw new OverrideError(`DL_SKIP needs a reason: DL_SKIP=${wanted} DL_REASON="why" git commit`);
  }
  const reason = checkReason(env["DL_REASON"]);
  const names = wanted.split(",").map((name) => name.trim());
  return names.map((name) => ({ gate: parseGate(name), reason, by: "environment", until: null }));
}

/**
 * The gate of this name.
 *
 * @throws {OverrideError} naming the gates that there are.
 */
export function parseGate(name: string): GateName {
  const gate = gateNames.find((one) => one === name);
  if (gate) return gate;
  const near = nearest(name, gateNames);
  const hint = near === null ? `The gates are ${gateNames.join(", ")}.` : `Did you mean "${near}"?`;
  throw new OverrideError(`"${name}" is no gate. ${hint}`);
}
