import type { Baseline } from "../../../calibration/baseline/baseline.ts";
import { updateBaseline } from "../../../calibration/baseline/update-baseline.ts";
import type { Engines, Judged } from "../../../calibration/run.ts";

/** Engines as they are now and were before. */
export const engines: Engines = {
  tools: { semgrep: "1.182.0", secretlint: "13.0.7" },
  rules: { secrets: "aaaa", "semgrep/python": "bbbb" },
  policy: "cccc",
};

/** The baseline that accepts these outcomes. */
export function accepting(judged: readonly Judged[], other: Partial<Baseline> = {}): Baseline {
  const run = { judged, engines, isWhole: true, labels: {} };
  return { ...updateBaseline(run, null, "the first one", new Date("2026-03-16T12:00:00Z")), ...other };
}
