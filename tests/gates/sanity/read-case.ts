import { readFileSync } from "node:fs";
import { join } from "node:path";
import { cleanOutput } from "../../../gates/sanity/clean-output.ts";
import type { TestReport } from "../../../gates/sanity/parse/test-report.ts";

/** What a real runner printed for a project with planted failures; the projects are described in cases/README.md. */
export function readCase(name: string): string {
  return readFileSync(join(import.meta.dirname, "cases", name), "utf8");
}

/** A case as the parsers of plain output get it. */
export function clean(name: string): string {
  return cleanOutput(readCase(name));
}

/** `name @ file:line` of each failure, in the runner's order. */
export function failures(report: TestReport | null): string[] {
  return (report?.failed ?? []).map(
    ({ name, file, line }) => `${name} @ ${file ?? "?"}${line === null ? "" : `:${line}`}`,
  );
}

/** The message of the failure called `name`. */
export function messageOf(report: TestReport | null, name: string): string | null | undefined {
  return report?.failed.find((failure) => failure.name === name)?.message;
}
