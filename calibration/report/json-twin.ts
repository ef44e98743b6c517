import type { CalibrationRun } from "../run.ts";

/** The run as JSON by schemas/calibration.schema.json, a fixture a line, so that two reports can be compared with `diff`. */
export function renderTwin({ judged, ...run }: CalibrationRun): string {
  const head = JSON.stringify(run, null, 2).slice(0, -"\n}".length);
  const lines = judged.map((one) => `\n    ${JSON.stringify(one)}`).join(",");
  return `${head},\n  "judged": [${lines}${judged.length > 0 ? "\n  " : ""}]\n}\n`;
}
