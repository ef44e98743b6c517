import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { CheckpointResult } from "../../checkpoint/checkpoint-result.ts";
import type { Confidence, Severity } from "../../gates/contract.ts";
import type { FetchedPackage } from "./fetch-package.ts";

/** What the gates say of one package. */
export interface FieldResult extends Pick<FetchedPackage, "registry" | "name" | "version"> {
  /** Of the checkpoint, for `dl feedback`. */
  readonly event: string;
  readonly files: number;
  readonly lines: number;
  readonly seconds: number;
  /** Files that a gate did not read, or not to the end. */
  readonly unread: number;
  readonly findings: readonly FieldFinding[];
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

/** Takes out of a checkpoint what is kept of it. */
export function toFieldResult(
  { registry, name, version }: FetchedPackage,
  size: Pick<FieldResult, "files" | "lines">,
  checkpoint: CheckpointResult,
): FieldResult {
  const notes = checkpoint.results.flatMap((result) => result.notes);
  return {
    registry,
    name,
    version,
    event: checkpoint.id,
    ...size,
    seconds: checkpoint.durationMs / 1000,
    unread: notes.filter(({ code }) => code === "file-not-read" || code === "file-read-in-part").length,
    findings: checkpoint.results.flatMap(({ findings }) =>
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
