import type { Fixture } from "../fixture.ts";
import type { Replay } from "../outcome.ts";

/** What comes of a fixture whose replay broke: an error of dl's own, whatever was thrown. */
export function brokenReplay({ id, subject }: Pick<Fixture, "id" | "subject">, error: unknown): Replay {
  return {
    id,
    status: "error",
    reason: "internal",
    blockedBy: subject === "checkpoint" ? null : subject,
    gates: {},
    findings: [],
    trouble: error instanceof Error ? error.message : String(error),
    durationMs: 0,
  };
}
