import type { Selection } from "../../calibration/selection.ts";
import { parseShard, type CalibrateArguments } from "../commands/calibrate.ts";

/**
 * The fixtures that the command line asks for.
 *
 * @throws {UsageError} for a `--shard` that is none.
 */
export function selectionOf({ own, gate, match, shard }: CalibrateArguments): Selection {
  return {
    set: own ? "repository" : null,
    subjects: gate ?? null,
    match: match ?? null,
    shard: shard === undefined ? null : parseShard(shard),
  };
}
