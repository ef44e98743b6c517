import { existsSync } from "node:fs";
import { killsPath } from "../policy/kills-path.ts";
import type { Override } from "./checkpoint-result.ts";

/**
 * What a person has left out of this run, by `DL_SKIP` or by `dl kill`, as it is put into the result.
 *
 * @throws {OverrideError | CorruptFileError}
 */
export async function standingOverrides(commonDir: string): Promise<Override[]> {
  // What reads them takes 8 ms to load, and most commits have none.
  if (!process.env["DL_SKIP"] && !existsSync(killsPath(commonDir))) return [];
  const { activeOverrides } = await import("../policy/overrides.ts");
  const active = await activeOverrides(commonDir, new Date());
  return active.map(({ gate, reason, by }) => ({ gate, reason, by }));
}
