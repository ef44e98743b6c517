import type { Label } from "../../../feedback/label.ts";

let made = 0;

/** A label that differs from every other; each is later than the one before. */
export function sampleLabel(fields: Partial<Label> = {}): Label {
  made++;
  return {
    schemaVersion: 1,
    id: `label${String(made).padStart(5, "0")}`,
    at: new Date(Date.UTC(2026, 0, 1) + made * 1000).toISOString(),
    commit: null,
    tree: "a".repeat(40),
    blob: "b".repeat(40),
    fingerprint: made.toString(16).padStart(64, "0"),
    event: "k3v9m2x1qa",
    label: "correct",
    gate: "secrets",
    rule: "secrets/github-token",
    path: "src/a.ts",
    line: 3,
    by: "ada@example.com",
    agent: false,
    note: null,
    ...fields,
  };
}
