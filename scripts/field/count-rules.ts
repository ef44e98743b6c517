import type { FieldResult } from "./field-result.ts";
import type { FieldVerdict } from "./field-verdicts.ts";

/** The findings of one rule, by what was said of them. */
export interface RuleCount {
  /** `<gate>/<rule>` */
  readonly rule: string;
  readonly correct: number;
  readonly wrong: number;
  /** Nobody has labelled them. */
  readonly open: number;
  /** Labelled as false positives, and no longer found. */
  readonly mended: number;
}

/** Counts findings rule by rule. Labels of packages that are not among `results` do not count. */
export function countRules(results: readonly FieldResult[], verdicts: ReadonlyMap<string, FieldVerdict>): RuleCount[] {
  const findings = results.flatMap((result) => result.findings);
  const found = new Set(findings.map(({ fingerprint }) => fingerprint));
  const mended = [...verdicts]
    .filter(([fingerprint, { word }]) => word === "false-positive" && !found.has(fingerprint))
    .map(([, { rule }]) => rule);
  const rules = new Set([...findings.map(({ rule }) => rule), ...mended]);
  return [...rules].map((rule) => {
    const words = findings.filter((one) => one.rule === rule).map(({ fingerprint }) => verdicts.get(fingerprint)?.word);
    const those = (wanted: FieldVerdict["word"] | undefined) => words.filter((word) => word === wanted).length;
    return {
      rule,
      correct: those("correct"),
      wrong: those("false-positive"),
      open: those(undefined),
      mended: mended.filter((one) => one === rule).length,
    };
  });
}
