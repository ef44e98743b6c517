import { join } from "node:path";
import type { Mirror } from "../../../change/mirror.ts";
import { cleanOutput } from "../clean-output.ts";
import type { ResultSource } from "../detect/test-project.ts";
import { parseGoJson } from "../parse/go-json.ts";
import { parseOutput } from "../parse/parse-output.ts";
import type { OutputParser, TestReport } from "../parse/test-report.ts";
import { type FileTimes, listReports, readNewReports, readReport } from "./report-files.ts";

/** Where to look for a run's results once it has ended. */
export type PreparedReport =
  | { readonly kind: "output" }
  | { readonly kind: "go-json" }
  | { readonly kind: "junit-file"; readonly path: string }
  | { readonly kind: "junit-folders"; readonly folders: readonly string[]; readonly before: FileTimes }
  | { readonly kind: "trx-folder"; readonly path: string };

/** Looks at what is there before the run, so that reports of earlier runs are not taken for its own. */
export async function prepareReport(source: ResultSource, mirror: Mirror, reportPath: string): Promise<PreparedReport> {
  switch (source.kind) {
    case "output":
    case "go-json":
      return { kind: source.kind };
    case "junit-option":
      return { kind: "junit-file", path: reportPath };
    case "trx-folder":
      return { kind: "trx-folder", path: reportPath };
    case "junit-folders": {
      const folders = source.folders.map((folder) => join(mirror.directory, folder));
      return { kind: "junit-folders", folders, before: await listReports(folders, junitName) };
    }
  }
}

/** What the run reported: from its files when it wrote them, else from its output, whose only runner may be known: `own`. */
export async function collectReport(
  prepared: PreparedReport,
  ended: { readonly stdout: Buffer; readonly stderr: Buffer },
  own: OutputParser | null,
): Promise<TestReport> {
  if (prepared.kind === "go-json") return parseGoJson(ended.stdout.toString("utf8"));
  const fromFiles = await readFiles(prepared);
  const output = cleanOutput(`${ended.stdout.toString("utf8")}\n${ended.stderr.toString("utf8")}`);
  return fromFiles ?? parseOutput(output, own);
}

const junitName = /^TEST-.*\.xml$/;

async function readFiles(prepared: PreparedReport): Promise<TestReport | null> {
  switch (prepared.kind) {
    case "output":
    case "go-json":
      return null;
    case "junit-file": {
      const { parseJUnit } = await import("../parse/junit.ts");
      return readReport(prepared.path, parseJUnit);
    }
    case "junit-folders": {
      const { parseJUnit } = await import("../parse/junit.ts");
      return readNewReports(prepared.before, await listReports(prepared.folders, junitName), parseJUnit);
    }
    case "trx-folder": {
      const { parseTrx } = await import("../parse/trx.ts");
      return readNewReports(new Map(), await listReports([prepared.path], /\.trx$/), parseTrx);
    }
  }
}
