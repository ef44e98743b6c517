import { displayPath } from "../../git/path.ts";
import { blockingFindings } from "../blocking.ts";
import type { Finding, Judgement, Note, Outcome, Severity, ToolVersion } from "../contract.ts";

/** A judgement without findings. */
export function ended(outcome: Outcome, summary: string, notes: readonly Note[] = []): Judgement {
  return { outcome, summary, findings: [], notes, tools: [], log: null };
}

/** What the gate has seen of a change. */
export interface Seen {
  /** Files that were judged. */
  readonly files: number;
  readonly findings: readonly Finding[];
  /** Findings that were there before. */
  readonly existing: number;
  readonly notes: readonly Note[];
  readonly tools: readonly ToolVersion[];
}

/** The word on a change: it blocks on findings of `blockFrom` or worse that nothing suppresses. */
export function conclude(seen: Seen, blockFrom: Severity): Judgement {
  const blocking = blockingFindings(seen.findings, blockFrom);
  return {
    outcome: outcomeOf(blocking.length, seen),
    summary: summarise(blocking, seen),
    findings: seen.findings,
    notes: seen.notes,
    tools: seen.tools,
    log: null,
  };
}

function outcomeOf(blocking: number, { findings, existing }: Seen): Outcome {
  if (blocking > 0) return { status: "fail", reason: "findings" };
  const isOnlyOld = existing > 0 && findings.length === 0;
  return { status: "pass", reason: isOnlyOld ? "only-existing" : "clean" };
}

function summarise(blocking: readonly Finding[], { files, findings, existing }: Seen): string {
  const read = `${count(files, "file")} read`;
  const [first] = blocking;
  if (first) return `${count(blocking.length, "new defect")} in ${read.replace(" read", "")}, first ${place(first)}.`;
  const parts = [
    findings.length > 0
      ? `${count(findings.length, "finding")} that ${findings.length === 1 ? "does" : "do"} not block`
      : "no new defects",
    ...(existing > 0 ? [`${existing} that ${existing === 1 ? "was" : "were"} there before`] : []),
  ];
  return `${read}: ${parts.join(", ")}.`;
}

function place({ location, rule }: Finding): string {
  return location.kind === "file" ? `${displayPath(location.path)}:${location.region.startLine} (${rule})` : rule;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
