import type { Baseline } from "./baseline.ts";

/**
 * A baseline as text: JSON with a line for every fixture, tool, rule pack and earlier update, so that a diff shows what
 * changed and nothing else, and branches that change different fixtures merge.
 */
export function formatBaseline(baseline: Baseline): string {
  const { schemaVersion, kind, updatedAt, reason, history, engines, labels, fixtures } = baseline;
  const lines = [
    `"schemaVersion": ${schemaVersion}`,
    `"kind": ${JSON.stringify(kind)}`,
    `"updatedAt": ${JSON.stringify(updatedAt)}`,
    `"reason": ${JSON.stringify(reason)}`,
    `"history": ${list(history.map(({ date, reason }) => JSON.stringify({ date, reason })))}`,
    `"engines": ${formatEngines(engines)}`,
    `"labels": ${record(labels, "  ")}`,
    `"fixtures": ${list(fixtures.map(({ id, digest, verdict, found, gap }) => JSON.stringify({ id, digest, verdict, found, gap })))}`,
  ];
  return `{\n${lines.map((line) => `  ${line}`).join(",\n")}\n}\n`;
}

function formatEngines({ tools, rules, policy }: Baseline["engines"]): string {
  const parts = [
    `"tools": ${record(tools, "    ")}`,
    `"rules": ${record(rules, "    ")}`,
    `"policy": ${JSON.stringify(policy)}`,
  ];
  return `{\n${parts.map((part) => `    ${part}`).join(",\n")}\n  }`;
}

function list(entries: readonly string[]): string {
  return entries.length === 0 ? "[]" : `[\n${entries.map((entry) => `    ${entry}`).join(",\n")}\n  ]`;
}

/** Entries sorted by name, a line each. */
function record(values: Readonly<Record<string, unknown>>, indent: string): string {
  const entries = Object.entries(values).toSorted(([one], [other]) => (one < other ? -1 : 1));
  if (entries.length === 0) return "{}";
  const lines = entries.map(([name, value]) => `${indent}  ${JSON.stringify(name)}: ${JSON.stringify(value)}`);
  return `{\n${lines.join(",\n")}\n${indent}}`;
}
