import type { AdoptionReport } from "../../hooks/install/adoption.ts";
import type { InstallReport } from "../../hooks/install/report.ts";
import { describeStep } from "../../hooks/install/step.ts";
import type { InstallDocument, UninstallDocument } from "./documents.ts";

/** What `dl install --json` prints. */
export function installDocument(
  report: InstallReport,
  adoption: AdoptionReport,
  tools: InstallDocument["tools"],
  tests: InstallDocument["tests"],
): InstallDocument {
  return { schemaVersion: 1, kind: "install", ...hookChanges(report), adoption, tools, tests };
}

/** What `dl uninstall --json` prints. */
export function uninstallDocument(report: InstallReport): UninstallDocument {
  return { schemaVersion: 1, kind: "uninstall", ...hookChanges(report) };
}

function hookChanges({ dryRun, worktree, home, steps, notes }: InstallReport) {
  return {
    dryRun,
    worktree,
    home: { kind: home.kind, folder: home.kind === "elsewhere" ? home.theirs : home.folder },
    steps: steps.map((step) => ({ kind: step.kind, description: describeStep(step), why: step.why })),
    notes,
  };
}
