import { randomBytes } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { LocatedSemgrep } from "../../tools/locate-semgrep.ts";
import type { GateContext } from "../contract.ts";
import { readKept, resultKey, type FileResult } from "./kept-result.ts";
import { Layout } from "./layout.ts";
import { readable } from "./readable.ts";
import type { SemgrepReport, Shortfall } from "./report.ts";
import type { Canary, RuleSet } from "./rule-pack.ts";
import type { Kind } from "./kinds.ts";
import { runSemgrep } from "./run-semgrep.ts";
import { SemgrepStop } from "./semgrep-stop.ts";
import type { UserRules } from "./user-rules.ts";
import type { Version } from "./versions.ts";

/** What all runs of one judgement share. */
export interface Session {
  readonly context: Pick<GateContext, "change" | "store" | "signal" | "progress">;
  readonly semgrep: Exclude<LocatedSemgrep, { kind: "missing" }>;
  readonly ruleSets: ReadonlyMap<Kind, RuleSet>;
  readonly userRules: UserRules;
  readonly maxFileBytes: number;
  /** A directory outside any repository that the caller removes. */
  readonly scratch: string;
}

/**
 * Judges versions of files: those not judged before in one run of Semgrep, in which a canary for each kind rides. When
 * all were judged before, no process is started; the canary was in the run that is kept.
 *
 * @throws {SemgrepStop} when Semgrep cannot do its work, or does not find a canary.
 */
export async function judgeVersions(
  session: Session,
  versions: readonly Version[],
): Promise<ReadonlyMap<Version, FileResult>> {
  const { store, progress } = session.context;
  const kept = await Promise.all(
    versions.map(async (version) => [version, readKept(await store.get(keyOf(session, version)))] as const),
  );
  const results = new Map(kept.flatMap(([version, result]) => (result === null ? [] : [[version, result] as const])));
  const open = versions.filter((version) => !results.has(version));
  if (open.length === 0) return results;
  progress(`Semgrep reads ${open.length} of ${versions.length} files`);
  for (const [version, result] of await run(session, open)) {
    results.set(version, result);
    if (!result.shortfalls.some(({ isPassing }) => isPassing)) await store.put(keyOf(session, version), result);
  }
  return results;
}

function keyOf({ ruleSets, userRules, semgrep }: Session, version: Version): string {
  const own = version.classified === null ? "" : (ruleSets.get(version.classified.kind)?.digest ?? "");
  return resultKey(version, { own, user: userRules.digest, semgrep: semgrep.version });
}

async function run(session: Session, versions: readonly Version[]): Promise<Map<Version, FileResult>> {
  const { context, scratch, semgrep, userRules } = session;
  const name = randomBytes(6).toString("hex");
  const root = join(scratch, `tree-${name}`);
  await mkdir(root);
  // An empty list of its own keeps Semgrep from hiding tests, vendored and minified files.
  await writeFile(join(root, ".semgrepignore"), "");
  const layout = new Layout<Version>(root);
  const results = new Map<Version, FileResult>();
  for (const version of versions) {
    context.signal.throwIfAborted();
    const content = await context.change.objects.readBlob(version.oid);
    if (content.length > session.maxFileBytes) results.set(version, tooLarge(content.length, session.maxFileBytes));
    else await layout.add(version, version.path, version.classified, readable(content));
  }
  const laid = versions.filter((version) => !results.has(version));
  if (laid.length === 0) return results;

  const sets = setsFor(session.ruleSets, laid);
  const canaries = await layCanaries(root, `dl-canary-${name}`, sets);
  const report = await runSemgrep({
    command: semgrep.command,
    configs: [...sets.map(({ directory }) => directory), ...userRules.configs],
    files: laid.length + canaries.size,
    root,
    scratch,
    signal: context.signal,
  });
  requireCanaries(report, canaries);
  const own = new Set(canaries.keys());
  for (const version of laid) results.set(version, { findings: [], shortfalls: [] });
  for (const path of new Set([...report.findings.keys(), ...report.shortfalls.keys()])) {
    if (own.has(path)) continue;
    const version = layout.fileAt(path);
    if (version === undefined) throw new SemgrepStop("tool-failed", "Semgrep reports a file that it was not given.");
    results.set(version, {
      findings: (report.findings.get(path) ?? []).filter(isFirstOfItsKind),
      shortfalls: report.shortfalls.get(path) ?? [],
    });
  }
  addPassedOver(results, layout, report, laid);
  return results;
}

/** Semgrep is never started without a canary: files that only the repository's rules are for take Python's along. */
function setsFor(ruleSets: ReadonlyMap<Kind, RuleSet>, versions: readonly Version[]): RuleSet[] {
  const kinds = new Set(versions.flatMap(({ classified }) => classified?.kind ?? []));
  const sets = [...ruleSets.values()].filter(({ kind }) => kinds.has(kind));
  return sets.length > 0 ? sets : [...ruleSets.values()].slice(0, 1);
}

async function layCanaries(root: string, folder: string, sets: readonly RuleSet[]): Promise<Map<string, Canary>> {
  const canaries = new Map<string, Canary>();
  for (const { kind, canary } of sets) {
    const path = `${folder}/${kind}/${canary.path}`;
    await mkdir(join(root, path, ".."), { recursive: true });
    await writeFile(join(root, path), canary.content);
    canaries.set(path, canary);
  }
  return canaries;
}

function requireCanaries(report: SemgrepReport, canaries: ReadonlyMap<string, Canary>): void {
  for (const [path, { rule }] of canaries) {
    if (report.findings.get(path)?.some((finding) => finding.rule === rule)) continue;
    throw new SemgrepStop(
      "canary-missing",
      `Semgrep did not find the defect of ${rule} that is planted in every run, so its silence about other files says nothing. Install dev-loop again; if that does not help, run: dl doctor`,
    );
  }
}

/** Several rule files may hold the same rule. */
function isFirstOfItsKind(one: Finding, index: number, all: readonly Finding[]): boolean {
  const isSame = (other: Finding) =>
    other.rule === one.rule && other.startByte === one.startByte && other.endByte === one.endByte;
  return all.findIndex(isSame) === index;
}

type Finding = FileResult["findings"][number];

function addPassedOver(
  results: Map<Version, FileResult>,
  layout: Layout<Version>,
  report: SemgrepReport,
  laid: readonly Version[],
): void {
  const scanned = new Set([...report.scanned].map((path) => layout.fileAt(path)));
  const passedOver: Shortfall = { extent: "nothing", why: "Semgrep passed it over", isPassing: true };
  for (const version of laid) {
    if (version.classified !== null && !scanned.has(version)) {
      results.set(version, { findings: [], shortfalls: [passedOver] });
    }
  }
}

function tooLarge(bytes: number, most: number): FileResult {
  const why = `it has ${bytes} bytes, and semgrep.maxFileBytes is ${most}`;
  return { findings: [], shortfalls: [{ extent: "nothing", why, isPassing: true }] };
}
