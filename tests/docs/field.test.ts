import { describe, expect, test } from "vitest";
import { countRules } from "../../scripts/field/count-rules.ts";
import { renderFieldPage } from "../../scripts/field/field-page.ts";
import type { FieldResult } from "../../scripts/field/field-result.ts";
import type { FieldVerdict } from "../../scripts/field/field-verdicts.ts";

function result(name: string, ...fingerprints: readonly string[]): FieldResult {
  const findings = fingerprints.map((fingerprint, index) => ({
    rule: "semgrep/js-weak-hash",
    severity: "warning" as const,
    confidence: "medium" as const,
    path: `npm/${name}@1.0.0/index.js`,
    line: index + 1,
    fingerprint,
  }));
  return {
    registry: "npm",
    name,
    version: "1.0.0",
    whole: { files: 3, lines: 1200, bytes: 40_000 },
    sources: { files: 2, lines: 800, bytes: 30_000 },
    seconds: 2,
    unread: 1,
    findings,
  };
}

const word = (said: FieldVerdict["word"], rule = "semgrep/js-weak-hash"): FieldVerdict => ({ word: said, rule });

describe("the findings of a rule", () => {
  test("are true, false, or not looked at yet; a false one that is no longer found was mended", () => {
    const verdicts = new Map([
      ["true", word("correct")],
      ["false", word("false-positive")],
      ["gone", word("false-positive")],
      ["gone and true", word("correct")],
      ["other", word("false-positive", "secrets/jwt")],
    ]);
    expect(countRules([result("a", "true", "false"), result("b", "open")], verdicts)).toEqual([
      { rule: "semgrep/js-weak-hash", correct: 1, wrong: 1, open: 1, mended: 1 },
      { rule: "secrets/jwt", correct: 0, wrong: 0, open: 0, mended: 1 },
    ]);
  });
});

test("the page has a row a rule and a package, and adds them up", () => {
  const text = renderFieldPage([result("a", "true"), result("b", "open")], new Map([["true", word("correct")]]));
  expect(text).toContain("| npm | 2 | 6 | 2,400 | 1,600 | 2 |");
  expect(text).toContain("| `semgrep/js-weak-hash` | 1 | 0 | 1 | 0 |");
  expect(text).toContain("| **all** | 1 | 0 | 1 | 0 |");
  expect(text).toContain("| npm/b 1.0.0 | 1,200 | 800 | 1 | 0 | 2.0 s |");
});
