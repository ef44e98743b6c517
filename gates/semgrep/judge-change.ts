import { hasContent } from "../../change/change.ts";
import { displayPath } from "../../git/path.ts";
import { pathMatcher } from "../../policy/path-matcher.ts";
import { locateSemgrep } from "../../tools/locate-semgrep.ts";
import type { Finding, GateContext, Judgement, Note, ToolVersion } from "../contract.ts";
import { splitNew } from "./differential.ts";
import { judgeVersions, type RunRules, type Session } from "./judge-versions.ts";
import { conclude, ended } from "./judgement.ts";
import type { FileResult } from "./kept-result.ts";
import type { RawFinding } from "./report.ts";
import { loadRuleSet, type RulePack } from "./rule-pack.ts";
import { SemgrepStop } from "./semgrep-stop.ts";
import { toFindings, toMatches } from "./to-findings.ts";
import { layUserRules, type UserRuleSet } from "./user-rules.ts";
import { classifyFile, isJudged, type JudgedFile, type Version } from "./versions.ts";

/**
 * Judges the staged versions of the changed files and, of only those with findings, the versions before.
 *
 * @throws {SemgrepStop} when Semgrep cannot do its work.
 */
export async function judgeChange(context: GateContext, pack: RulePack, scratch: string): Promise<Judgement> {
  const files = await selectFiles(context);
  if (files.length === 0) {
    return ended({ status: "skip", reason: "nothing-to-judge" }, "No changed file is in a language that has rules.");
  }
  const session = await openSession(context, files, pack, scratch);
  const results = await judgeVersions(
    session,
    files.map(({ after }) => after),
  );
  const { disabledRules } = context.policy.semgrep;
  const resultOf = (version: Version) => select(results.get(version), disabledRules);
  const suspects = files.filter(({ after }) => resultOf(after).findings.length > 0);
  const before = await judgeBefore(session, suspects);

  const findings: Finding[] = [];
  const notes: Note[] = [...noteChangedRules(session), ...noteShortfalls(files, resultOf)];
  let existing = 0;
  for (const suspect of suspects) {
    const split = await splitFile(context, suspect, resultOf(suspect.after).findings, before);
    existing += split.existing;
    findings.push(...split.findings);
  }
  if (existing > 0) notes.push(noteExisting(existing));
  const seen = { files: files.length, findings, existing, notes, tools: toolsOf(session) };
  return conclude(seen, context.policy.semgrep.blockFrom);
}

async function selectFiles({ change, policy }: GateContext): Promise<JudgedFile[]> {
  const isExcluded = pathMatcher(policy.semgrep.exclude);
  const present = change.files.filter(hasContent).filter(({ path }) => !isExcluded(path));
  const classified = await Promise.all(present.map((file) => classifyFile(change, file)));
  return classified.filter(({ after }) => isJudged(after, policy.semgrep.configs.length > 0));
}

async function openSession(
  context: GateContext,
  files: readonly JudgedFile[],
  pack: RulePack,
  scratch: string,
): Promise<Session> {
  const { change, policy, signal } = context;
  const semgrep = await locateSemgrep({ fromPath: policy.semgrep.fromPath, signal });
  signal.throwIfAborted();
  if (semgrep.kind === "missing") throw new SemgrepStop("tool-missing", semgrep.help);
  const [own, user] = await Promise.all([
    loadRuleSets(files, pack),
    layUserRules(change, policy.semgrep.configs, `${scratch}/rules`, signal),
  ]);
  const runs = await planRuns(own, user.sets, pack);
  return { context, semgrep, runs, changedRules: user.changed, maxFileBytes: policy.semgrep.maxFileBytes, scratch };
}

/**
 * dl's rules run with the base's. What the change brings runs by itself: a rule that hides another one by its id, or is
 * so slow that Semgrep gives a file up, must not spare the code that comes with it.
 */
async function planRuns(own: RunRules["own"], sets: readonly UserRuleSet[], pack: RulePack): Promise<Session["runs"]> {
  const [first, ...others] = sets;
  const withOwn = first?.from === "base" ? first : null;
  const apart = withOwn === null ? sets : others;
  const canaryAlone = apart.length === 0 ? own : await loadRuleSets([], pack);
  return [{ own, user: withOwn }, ...apart.map((user) => ({ own: canaryAlone, user }))];
}

/** The rules for the kinds at hand, on both sides; those of the smallest kind when there is none, for their canary. */
async function loadRuleSets(files: readonly JudgedFile[], pack: RulePack): Promise<RunRules["own"]> {
  const versions = files.flatMap(({ after, before }) => [after, ...before]);
  const kinds = new Set(versions.flatMap(({ classified }) => classified?.kind ?? []));
  if (kinds.size === 0) kinds.add("dockerfile");
  const sets = await Promise.all([...kinds].toSorted().map((kind) => loadRuleSet(kind, pack)));
  return new Map(sets.map((set) => [set.kind, set]));
}

function judgeBefore(session: Session, suspects: readonly JudgedFile[]): Promise<ReadonlyMap<Version, FileResult>> {
  return judgeVersions(
    session,
    suspects.flatMap(({ before }) => before),
  );
}

async function splitFile(
  { change, policy }: GateContext,
  judged: JudgedFile,
  found: readonly RawFinding[],
  results: ReadonlyMap<Version, FileResult>,
): Promise<{ readonly findings: Finding[]; readonly existing: number }> {
  const addedLines = await change.addedLines(judged.file);
  const blob = await change.objects.readBlob(judged.after.oid);
  const before = await Promise.all(
    judged.before.map(async (version) => {
      const result = results.get(version);
      if (!result || result.findings.length === 0) return [];
      return toMatches(result.findings, await change.objects.readBlob(version.oid), new Set());
    }),
  );
  const { fresh, existing } = splitNew(toMatches(found, blob, addedLines), before);
  return { findings: toFindings(judged, fresh, blob, addedLines, policy.semgrep), existing: existing.length };
}

/**
 * Disabled rules are dropped from the results, not from the run: the canary's rule must take part. So are findings that
 * another one on the same line says better.
 */
function select(result: FileResult | undefined, disabled: readonly string[]): FileResult {
  const { findings, shortfalls } = result ?? { findings: [], shortfalls: [] };
  const on = findings.filter(({ rule }) => !disabled.includes(rule) && !disabled.includes(`semgrep/${rule}`));
  const isSaidBetter = ({ yieldsTo, startLine }: RawFinding) =>
    on.some((other) => other.rule === yieldsTo && other.startLine === startLine);
  return { findings: on.filter((finding) => !isSaidBetter(finding)), shortfalls };
}

function noteShortfalls(files: readonly JudgedFile[], resultOf: (version: Version) => FileResult): Note[] {
  return files.flatMap(({ after }) =>
    resultOf(after).shortfalls.map(({ extent, why }): Note => ({
      code: extent === "nothing" ? "file-not-read" : "file-read-in-part",
      message: `${displayPath(after.path)} was ${extent === "nothing" ? "not read" : "read in part"}: ${why}.`,
      path: after.path,
    })),
  );
}

function noteChangedRules({ changedRules }: Session): Note[] {
  return changedRules.map((path) => ({
    code: "information",
    message: `The change alters rules that it is judged by, beside those of the base: ${displayPath(path)}.`,
    path,
  }));
}

function noteExisting(existing: number): Note {
  const message = `${existing} ${existing === 1 ? "finding was" : "findings were"} there before and ${existing === 1 ? "does" : "do"} not block.`;
  return { code: "existing-findings", message, path: null };
}

function toolsOf({ semgrep, runs }: Session): ToolVersion[] {
  const packs = [...runs[0].own.values()].map(({ kind, digest }) => ({
    name: `rules/${kind}`,
    version: digest.slice(0, 12),
  }));
  return [{ name: semgrep.kind === "managed" ? "semgrep" : "semgrep (PATH)", version: semgrep.version }, ...packs];
}
