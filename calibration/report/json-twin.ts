import type { CalibrationRun } from "../run.ts";

/** A whole run as JSON by schemas/calibration.schema.json. */
export function renderRun(run: CalibrationRun): string {
  return `${laidOut(run, "")}\n`;
}

/**
 * The JSON twin of a dated report, by the same schema: of the fixtures it holds those that are not right, which is what the
 * report speaks of. The baseline knows all others, and a megabyte a day would be much to keep for them.
 */
export function renderTwin(run: CalibrationRun): string {
  return renderRun({ ...run, judged: run.judged.filter(({ outcome }) => outcome.verdict !== "right") });
}

/** Properties a line each, and so the elements of lists: two reports can be compared with `diff`. */
function laidOut(value: object, indent: string): string {
  const deeper = `${indent}  `;
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  const lines = Array.isArray(value)
    ? value.map((element) => JSON.stringify(element))
    : Object.entries(value).map(([name, property]) => `${JSON.stringify(name)}: ${propertyText(property, deeper)}`);
  if (lines.length === 0) return `${open}${close}`;
  return `${open}\n${lines.map((line) => deeper + line).join(",\n")}\n${indent}${close}`;
}

function propertyText(value: unknown, indent: string): string {
  return typeof value === "object" && value !== null ? laidOut(value, indent) : JSON.stringify(value);
}
