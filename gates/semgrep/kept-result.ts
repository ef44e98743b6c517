import { createHash } from "node:crypto";
import { isAtLeast } from "../../policy/severity.ts";
import { confidences, severities } from "../contract.ts";
import type { RawFinding, Shortfall } from "./report.ts";
import { fixedArguments } from "./run-semgrep.ts";
import type { Version } from "./versions.ts";

/** What Semgrep found in one version of a file. */
export interface FileResult {
  readonly findings: readonly RawFinding[];
  readonly shortfalls: readonly Shortfall[];
}

/** Raised when the shape of a kept result or the way to it changes. */
const format = 6;

/**
 * Under what a version's result is kept: all that can change it. Own rules see of a path no more than kind and
 * extension; the repository's rules may look at all of it.
 */
export function resultKey(
  version: Version,
  rules: { readonly own: string; readonly user: string; readonly semgrep: string },
): string {
  const seen = rules.user === "" ? [version.classified?.kind, version.classified?.extension] : [version.path];
  const parts = [format, version.oid, seen, rules.own, rules.user, rules.semgrep, fixedArguments];
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
}

/** What several runs found in one version: the same rule at the same place counts once, as its worst. */
export function joinResults(results: readonly FileResult[]): FileResult {
  const findings = new Map<string, RawFinding>();
  for (const finding of results.flatMap((result) => result.findings)) {
    const place = `${finding.rule} ${finding.startByte} ${finding.endByte}`;
    const known = findings.get(place);
    if (!known || !isAtLeast(known.severity, finding.severity)) findings.set(place, finding);
  }
  const shortfalls = new Map(
    results.flatMap((result) => result.shortfalls.map((one) => [`${one.extent} ${one.why}`, one] as const)),
  );
  return { findings: [...findings.values()], shortfalls: [...shortfalls.values()] };
}

/** A kept value if it is a result, else null. */
export function readKept(value: unknown): FileResult | null {
  if (typeof value !== "object" || value === null) return null;
  const { findings, shortfalls } = value as Partial<Record<keyof FileResult, unknown>>;
  const isWhole =
    Array.isArray(findings) && findings.every(isFinding) && Array.isArray(shortfalls) && shortfalls.every(isShortfall);
  return isWhole ? { findings, shortfalls } : null;
}

function isFinding(value: unknown): value is RawFinding {
  if (typeof value !== "object" || value === null) return false;
  const one = value as Readonly<Record<keyof RawFinding, unknown>>;
  return (
    typeof one.rule === "string" &&
    typeof one.message === "string" &&
    (one.help === null || typeof one.help === "string") &&
    severities.some((severity) => severity === one.severity) &&
    (one.confidence === null || confidences.some((confidence) => confidence === one.confidence)) &&
    (one.yieldsTo === null || typeof one.yieldsTo === "string") &&
    Array.isArray(one.cwe) &&
    [one.startLine, one.endLine, one.startByte, one.endByte].every((number) => Number.isInteger(number))
  );
}

function isShortfall(value: unknown): value is Shortfall {
  if (typeof value !== "object" || value === null) return false;
  const one = value as Readonly<Record<keyof Shortfall, unknown>>;
  return (one.extent === "nothing" || one.extent === "part") && typeof one.why === "string";
}
