import { activeOverrides } from "../policy/overrides.ts";
import type { Override } from "./checkpoint-result.ts";

/**
 * What a person has left out of this run, by `DL_SKIP` or by `dl kill`, as it is put into the result.
 *
 * @throws {OverrideError | CorruptFileError}
 */
export async function standingOverrides(commonDir: string): Promise<Override[]> {
  const active = await activeOverrides(commonDir, new Date());
  return active.map(({ gate, reason, by }) => ({ gate, reason, by }));
}
