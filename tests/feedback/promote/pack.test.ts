import { join } from "node:path";
import { expect, test } from "vitest";
import type { Fixture } from "../../../calibration/fixture.ts";
import { loadFixtures } from "../../../calibration/load/load-fixtures.ts";
import { fill } from "../../../calibration/placeholders/fill.ts";
import { keepText } from "../../../feedback/promote/keep-text.ts";
import { PlaceholderNames } from "../../../feedback/promote/placeholder-names.ts";
import { findSecretSpans, type SecretSpan } from "../../../feedback/promote/secret-spans.ts";

const root = join(import.meta.dirname, "../../../fixtures");

/** The secrets that dl's own fixtures hold, one of each kind that it knows. */
async function* secretsOfThePack() {
  const seen = new Set<string>();
  for await (const fixture of loadFixtures([{ root, set: "pack", mayRun: true }], (id) => id.startsWith("secrets/"))) {
    if (fixture.label !== "positive" || fixture.gap !== null) continue;
    for (const { rule, path, line } of fixture.expect.findings) {
      const text = textOf(fixture, path);
      if (seen.has(rule) || text === null || line === null) continue;
      const { spans, isFound } = await findSecretSpans(text, { line, rule });
      if (!isFound) continue;
      seen.add(rule);
      yield { id: fixture.id, rule, line, text, spans };
    }
  }
}

function textOf({ change }: Fixture, path: string | null): string | null {
  const text = path === null ? undefined : change.after.get(path)?.content.toString("utf8");
  return text === undefined || /[\0\ufffd]/.test(text) ? null : text;
}

/** Stretches of a secret that are long enough to be its own: parts of prefixes, which all of a kind have, are shorter. */
function randomStretches(text: string, spans: readonly SecretSpan[]): string[] {
  return spans.flatMap(({ start, end }) => text.slice(start, end).match(/(?=[A-Za-z]*[0-9])[A-Za-z0-9]{16,}/g) ?? []);
}

test("each kind of secret becomes a template that holds nothing of it, and nearly each one is found again in another draw", async () => {
  const lost: string[] = [];
  let kinds = 0;
  for await (const { id, rule, line, text, spans } of secretsOfThePack()) {
    kinds++;
    const kept = keepText(text, spans, new PlaceholderNames(), {
      kind: "lines",
      line,
      context: 20,
      others: "redacted",
    });
    for (const stretch of randomStretches(text, spans)) expect(kept.template, id).not.toContain(stretch);
    const again = await findSecretSpans(fill(kept.template, `another draw of ${id}`), { line: kept.line ?? 0, rule });
    if (!again.isFound) lost.push(rule);
  }
  expect(kinds).toBeGreaterThan(100);
  expect(lost.length / kinds, lost.join(", ")).toBeLessThan(0.1);
});
