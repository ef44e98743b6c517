import type { PresentFile } from "../../change/change.ts";
import { displayPath } from "../../git/path.ts";
import { blockingFindings } from "../blocking.ts";
import type { Finding, GateContext, Judgement, Note, Severity, ToolVersion } from "../contract.ts";
import { BlobReports } from "./blob-reports.ts";
import { blobSizes } from "./blob-sizes.ts";
import { deadCanary, isAlive } from "./canary-text.ts";
import type { ChangeView } from "./change-views.ts";
import { findingsIn } from "./findings-in.ts";
import type { Scanner } from "./scanner.ts";

/** A view of a change, and those of its files that are to be read. */
export interface ViewToRead extends ChangeView {
  readonly files: readonly PresentFile[];
}

/** Reads the files of all views with a scanner that has first proved to be alive. */
export async function judgeViews(
  context: GateContext,
  scanner: Scanner,
  views: readonly ViewToRead[],
): Promise<Judgement> {
  const tools = toolsOf(scanner);
  if (!(await isAlive(scanner))) {
    const summary = `${deadCanary.detail} ${deadCanary.help}`;
    const outcome = { status: "error", reason: "canary-missing" } as const;
    return { outcome, summary, findings: [], notes: [], tools, log: null };
  }
  return { ...conclude(await readViews(context, scanner, views), context.policy.secrets.blockFrom), tools, log: null };
}

/** How far a run came, and what it saw. */
interface Run {
  readonly end: { readonly kind: "whole" } | { readonly kind: "cancelled" } | { readonly kind: "failed"; why: string };
  readonly read: number;
  readonly findings: readonly Finding[];
  readonly notes: readonly Note[];
}

async function readViews(context: GateContext, scanner: Scanner, views: readonly ViewToRead[]): Promise<Run> {
  const { change, signal, progress } = context;
  const { maxFileBytes } = context.policy.secrets;
  const sizes = await blobSizes(
    change.repository,
    views.flatMap(({ files }) => files.map((file) => file.after.oid)),
  );
  const reports = new BlobReports(change.objects, context.store, scanner);
  const findings = new Map<string, Finding>();
  const notes = new Map<string, Note>();
  const total = views.reduce((sum, { files }) => sum + files.length, 0);
  let read = 0;
  const runSoFar = (end: Run["end"]): Run => ({
    end,
    read,
    findings: [...findings.values()],
    notes: [...notes.values()],
  });
  for (const view of views) {
    for (const file of view.files) {
      if (signal.aborted) return runSoFar({ kind: "cancelled" });
      progress(`reading ${displayPath(file.path)} (${++read} of ${total})`);
      const size = sizes.get(file.after.oid) ?? 0;
      if (size > maxFileBytes) {
        notes.set(
          `${file.path} ${file.after.oid}`,
          notRead(file, `${size} bytes, more than the ${maxFileBytes} that policy reads`),
        );
        continue;
      }
      try {
        const report = await reports.of(file.after.oid);
        if (report.kind === "binary") notes.set(`${file.path} ${file.after.oid}`, notRead(file, "binary"));
        else for (const one of await findingsIn(file, report, view, context.policy.secrets)) addOnce(findings, one);
      } catch (error) {
        return runSoFar({ kind: "failed", why: explainFailure(error, file) });
      }
    }
  }
  return runSoFar({ kind: "whole" });
}

/** The views come with the tip first: what is still there is told where it is now. */
function addOnce(findings: Map<string, Finding>, finding: Finding): void {
  if (!findings.has(finding.fingerprint)) findings.set(finding.fingerprint, finding);
}

function notRead(file: PresentFile, why: string): Note {
  return {
    code: "file-not-read",
    path: file.path,
    message: `${displayPath(file.path)} was not searched for secrets: ${why}.`,
  };
}

/** Names the error and the file only: the text of an error of a parser may quote what it was given. */
function explainFailure(error: unknown, file: PresentFile): string {
  const path = displayPath(file.path);
  const name = error instanceof Error ? error.name : "an unknown error";
  if (name === "TooManyMatchesError") {
    return `${path} has more matches than can be judged. If it is a list of made-up secrets, name it in secrets.exclude.`;
  }
  return `The scanner failed on ${path} (${name}). Report it; until it is mended, secrets.exclude can name the file.`;
}

function conclude({ end, read, findings, notes }: Run, blockFrom: Severity): Omit<Judgement, "tools" | "log"> {
  const sorted = findings.toSorted(byPlace);
  const blocking = blockingFindings(sorted, blockFrom);
  const shared = { findings: sorted, notes };
  if (end.kind === "cancelled") {
    return {
      ...shared,
      outcome: { status: "error", reason: "cancelled" },
      summary: "Stopped before all files were read.",
    };
  }
  if (end.kind === "failed")
    return { ...shared, outcome: { status: "error", reason: "tool-failed" }, summary: end.why };
  const [first] = blocking;
  if (first) {
    const summary = `${count(blocking.length, "secret")} on added lines, first ${placeOf(first)}.`;
    return { ...shared, outcome: { status: "fail", reason: "findings" }, summary };
  }
  const summary = `No secrets on added lines of ${count(read - notes.length, "file")}${letStand(sorted)}.`;
  return { ...shared, outcome: { status: "pass", reason: "clean" }, summary };
}

function letStand(findings: readonly Finding[]): string {
  const allowed = findings.filter(({ suppression }) => suppression !== null).length;
  const unsure = findings.length - allowed;
  const parts = [...(allowed > 0 ? [`${allowed} allowed`] : []), ...(unsure > 0 ? [`${unsure} that may be one`] : [])];
  return parts.length === 0 ? "" : ` (${parts.join(", ")})`;
}

/** The tests of a slow project may run on for minutes before the whole report is there. */
function placeOf({ location, rule }: Finding): string {
  return location.kind === "file" ? `${displayPath(location.path)}:${location.region.startLine} (${rule})` : rule;
}

function byPlace(one: Finding, other: Finding): number {
  const [a, b] = [one.location, other.location];
  if (a.kind !== "file" || b.kind !== "file") return 0;
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return a.region.startLine - b.region.startLine || (a.region.startColumn ?? 0) - (b.region.startColumn ?? 0);
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

function toolsOf(scanner: Scanner): ToolVersion[] {
  return [
    { name: "secretlint", version: scanner.engineVersion },
    { name: "dl secrets rules", version: scanner.digest.slice(0, 12) },
  ];
}
