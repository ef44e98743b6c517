import { randomBytes } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { RepoPath } from "../../git/path.ts";
import type { LocatedSemgrep } from "../../tools/locate-semgrep.ts";
import type { GateContext } from "../contract.ts";
import { joinResults, readKept, resultKey, type FileResult } from "./kept-result.ts";
import { Layout } from "./layout.ts";
import { parsable } from "./parsable.ts";
import { readable } from "./readable.ts";
import type { SemgrepReport, Shortfall } from "./report.ts";
import type { Canary, RuleSet } from "./rule-pack.ts";
import type { Kind } from "./kinds.ts";
import { runSemgrep } from "./run-semgrep.ts";
import { SemgrepStop } from "./semgrep-stop.ts";
import type { UserRuleSet } from "./user-rules.ts";
import { isJudged, type Version } from "./versions.ts";

/** What all runs of one judgement share. */
export interface Session {
  readonly context: Pick<GateContext, "change" | "store" | "signal" | "progress">;
  readonly semgrep: Exclude<LocatedSemgrep, { kind: "missing" }>;
  /** The rules of each run; a version's result is what all of them say. */
  readonly runs: readonly [RunRules, ...RunRules[]];
  /** Rule files of the repository that the change itself adds, alters or removes. */
  readonly changedRules: readonly RepoPath[];
  readonly maxFileBytes: number;
  /** A directory outside any repository that the caller removes. */
  readonly scratch: string;
}

/** The rules that take part in one run of Semgrep. */
export interface RunRules {
  /** dl's own, with their canaries: one at least. */
  readonly own: ReadonlyMap<Kind, RuleSet>;
  readonly user: UserRuleSet | null;
}

/**
 * Judges versions of files in every run of the session.
 *
 * @throws {SemgrepStop} when Semgrep cannot do its work, or does not find a canary.
 */
export async function judgeVersions(
  session: Session,
  versions: readonly Version[],
): Promise<ReadonlyMap<Version, FileResult>> {
  const results: ReadonlyMap<Version, FileResult>[] = [];
  for (const rules of session.runs) {
    results.push(
      await judgeBy(
        rules,
        session,
        versions.filter((version) => isJudged(version, rules.user !== null)),
      ),
    );
  }
  return new Map(
    versions.map((version) => [version, joinResults(results.flatMap((result) => result.get(version) ?? []))]),
  );
}

/**
 * Judges versions of files: those not judged before in one run of Semgrep, in which a canary for each kind rides. When
 * all were judged before, no process is started; the canary was in the run that is kept.
 */
async function judgeBy(
  rules: RunRules,
  session: Session,
  versions: readonly Version[],
): Promise<ReadonlyMap<Version, FileResult>> {
  const { store, progress } = session.context;
  const kept = await Promise.all(
    versions.map(async (version) => [version, readKept(await store.get(keyOf(rules, session, version)))] as const),
  );
  const results = new Map(kept.flatMap(([version, result]) => (result === null ? [] : [[version, result] as const])));
  const open = versions.filter((version) => !results.has(version));
  if (open.length === 0) return results;
  progress(`Semgrep reads ${open.length} of ${versions.length} files`);
  for (const [version, result] of await run(rules, session, open)) {
    results.set(version, result);
    if (!result.shortfalls.some(({ isPassing }) => isPassing)) await store.put(keyOf(rules, session, version), result);
  }
  return results;
}

function keyOf({ own, user }: RunRules, { semgrep }: Session, version: Version): string {
  const digest = version.classified === null ? "" : (own.get(version.classified.kind)?.digest ?? "");
  return resultKey(version, { own: digest, user: user?.digest ?? "", semgrep: semgrep.version });
}

async function run(rules: RunRules, session: Session, versions: readonly Version[]): Promise<Map<Version, FileResult>> {
  const { context, scratch, semgrep } = session;
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
    else {
      const text = parsable(readable(content), version.classified?.kind);
      await layout.add(version, version.path, version.classified, text);
    }
  }
  const laid = versions.filter((version) => !results.has(version));
  if (laid.length === 0) return results;

  const sets = setsFor(rules.own, laid);
  const canaries = await layCanaries(root, `dl-canary-${name}`, sets);
  const report = await runSemgrep({
    command: semgrep.command,
    configs: [...sets.map(({ directory }) => directory), ...(rules.user?.configs ?? [])],
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
      findings: report.findings.get(path) ?? [],
      shortfalls: report.shortfalls.get(path) ?? [],
    });
  }
  const kinds = new Set(sets.map(({ kind }) => kind));
  addPassedOver(
    results,
    layout,
    report,
    laid.filter(({ classified }) => classified !== null && kinds.has(classified.kind)),
  );
  return results;
}

/** Semgrep is never started without a canary: files that only the repository's rules are for take another kind's along. */
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

function addPassedOver(
  results: Map<Version, FileResult>,
  layout: Layout<Version>,
  report: SemgrepReport,
  laid: readonly Version[],
): void {
  const scanned = new Set([...report.scanned].map((path) => layout.fileAt(path)));
  const passedOver: Shortfall = { extent: "nothing", why: "Semgrep passed it over", isPassing: true };
  for (const version of laid) {
    if (!scanned.has(version)) results.set(version, { findings: [], shortfalls: [passedOver] });
  }
}

function tooLarge(bytes: number, most: number): FileResult {
  const why = `it has ${bytes} bytes, and semgrep.maxFileBytes is ${most}`;
  return { findings: [], shortfalls: [{ extent: "nothing", why, isPassing: true }] };
}
