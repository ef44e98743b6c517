import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { CheckpointResult } from "../../checkpoint/checkpoint-result.ts";
import type { Confidence, Severity } from "../../gates/contract.ts";
import type { FetchedPackage } from "./fetch-package.ts";

/** What the gates say of one package. */
export interface FieldResult extends Pick<FetchedPackage, "registry" | "name" | "version"> {
  /** What the secrets gate read: all of it. */
  readonly whole: FieldSize;
  /** What the Semgrep gate read: what its authors wrote. */
  readonly sources: FieldSize;
  readonly seconds: number;
  /** Files that a gate did not read, or not to the end. */
  readonly unread: number;
  readonly findings: readonly FieldFinding[];
}

/** Text, by files, lines and bytes. */
export interface FieldSize {
  readonly files: number;
  readonly lines: number;
  readonly bytes: number;
}

/** A finding, as far as it is looked at and counted. */
export interface FieldFinding {
  /** `<gate>/<rule>` */
  readonly rule: string;
  readonly severity: Severity;
  readonly confidence: Confidence | null;
  readonly path: string;
  /** From 1. */
  readonly line: number;
  readonly fingerprint: string;
}

/** Takes out of the checkpoints of a package what is kept of them. */
export function toFieldResult(
  { registry, name, version }: FetchedPackage,
  sizes: Pick<FieldResult, "whole" | "sources">,
  checkpoints: readonly CheckpointResult[],
): FieldResult {
  const results = checkpoints.flatMap((checkpoint) => checkpoint.results);
  const notes = results.flatMap((result) => result.notes);
  return {
    registry,
    name,
    version,
    ...sizes,
    seconds: checkpoints.reduce((sum, { durationMs }) => sum + durationMs, 0) / 1000,
    unread: notes.filter(({ code }) => code === "file-not-read" || code === "file-read-in-part").length,
    findings: results.flatMap(({ findings }) =>
      findings.flatMap(({ rule, severity, confidence, location, fingerprint }) =>
        location.kind === "file"
          ? [{ rule, severity, confidence, path: location.path, line: location.region.startLine, fingerprint }]
          : [],
      ),
    ),
  };
}

/** Writes a result below `folder`, over an earlier one of the package. */
export function keepResult(folder: string, result: FieldResult): void {
  mkdirSync(folder, { recursive: true });
  const file = `${result.registry}-${result.name.replaceAll("/", "-").replace("@", "")}.json`;
  writeFileSync(join(folder, file), `${JSON.stringify(result, null, 1)}\n`);
}

/** All results below `folder`, by registry and name. */
export function readResults(folder: string): FieldResult[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .toSorted()
    .map((file) => JSON.parse(readFileSync(join(folder, file), "utf8")) as FieldResult);
}
