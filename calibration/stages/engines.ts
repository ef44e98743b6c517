import type { EngineState } from "../engines/try-engines.ts";
import type { StageResult } from "../run.ts";

/** The word on the engines: each must have found what was planted for it. */
export function judgeEngines(states: readonly EngineState[]): Omit<StageResult, "durationMs"> {
  const dead = states.flatMap(({ gate, canary }) =>
    canary.alive ? [] : [`${gate}: ${canary.detail} ${canary.help}`.trim()],
  );
  if (states.length === 0) return { stage: "engines", status: "failed", summary: "No gate was tried.", details: [] };
  const all = states.length === 1 ? "The gate" : `All ${states.length} gates`;
  const summary =
    dead.length === 0
      ? `${all} found what was planted.`
      : `${dead.length} of ${states.length} did not find what was planted.`;
  return { stage: "engines", status: dead.length === 0 ? "ok" : "failed", summary, details: dead };
}
