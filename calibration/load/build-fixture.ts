import { createHash } from "node:crypto";
import type { Reason } from "../../gates/contract.ts";
import { canonicalJson } from "../../policy/canonical-json.ts";
import type { RepoPath } from "../../git/path.ts";
import type {
  Expectation,
  ExpectedFinding,
  Fixture,
  FixtureChange,
  FixtureFile,
  FixtureFiles,
  FixtureSubject,
} from "../fixture.ts";
import { fixtureSubjects, subjectOf } from "../subject-of.ts";
import { PlaceholderError } from "../placeholders/fill.ts";
import { buildChange, type BuiltChange } from "./build-change.ts";
import type { WrittenCase } from "./case-schema.ts";
import { checkPaths } from "./check-paths.ts";
import { FixtureError } from "./fixture-error.ts";
import { qualified } from "./marks.ts";
import type { ReadCase } from "./read-cases.ts";

/**
 * Makes a fixture of a case.
 *
 * @throws {FixtureError} when what it says does not fit together.
 */
export async function buildFixture(one: ReadCase, set: Fixture["set"]): Promise<Fixture> {
  const { id, written, place } = one;
  const subject = requireSubject(one);
  const built = await buildChange(one, subject).catch((error: unknown) => {
    if (error instanceof PlaceholderError) throw new FixtureError(place, error.message);
    throw error;
  });
  checkPaths(built.change, place);
  const expect = expectationOf(written, subject, built);
  refuseContradictions(written, expect, built.change, place);
  return {
    id,
    set,
    subject,
    what: written.what,
    why: written.why,
    source: typeof written.source === "string" ? [written.source] : written.source,
    label: written.label,
    tier: written.tier,
    gap: written.gap ?? null,
    rule: written.rule === undefined ? null : qualified(written.rule, subject),
    provider: written.provider ?? null,
    cwe: written.cwe ?? null,
    language: written.language ?? null,
    template: written.template ?? one.template,
    gates: written.gates ?? null,
    change: built.change,
    expect,
    digest: digestOf(one, built),
  };
}

function requireSubject({ id, place }: ReadCase): FixtureSubject {
  const subject = id.includes("/") ? subjectOf(id) : null;
  if (subject) return subject;
  throw new FixtureError(place, `A case lies below one of these folders: ${fixtureSubjects.join(", ")}.`);
}

function expectationOf(written: WrittenCase, subject: FixtureSubject, { marks }: BuiltChange): Expectation {
  const said = written.expect ?? {};
  const listed = (said.findings === "any" ? [] : (said.findings ?? [])).map((finding): ExpectedFinding => ({
    rule: qualified(finding.rule, subject),
    path: finding.path ?? null,
    line: finding.line ?? null,
    isSuppressed: finding.suppressed ?? false,
  }));
  const marked = marks.map(({ rule, path, line }): ExpectedFinding => ({ rule, path, line, isSuppressed: false }));
  const isPositive = written.label === "positive";
  return {
    status: said.status ?? (isPositive ? "fail" : "pass"),
    reason: reasonOf(said, isPositive),
    findings: [...marked, ...listed],
    ...(said.findings === "any" && { isAnyFinding: true }),
    ...(said.unread && { isUnread: true }),
    ...(said.blockedBy !== undefined && { blockedBy: said.blockedBy }),
    ...(said.gates !== undefined && { gates: said.gates }),
  };
}

function reasonOf(said: NonNullable<WrittenCase["expect"]>, isPositive: boolean): Reason | null {
  if (said.reason !== undefined) return said.reason;
  if (said.status !== undefined) return null;
  return isPositive ? "findings" : "clean";
}

function refuseContradictions(written: WrittenCase, expect: Expectation, change: FixtureChange, place: string): void {
  const unsuppressed = expect.findings.filter(({ isSuppressed }) => !isSuppressed);
  if (expect.isAnyFinding && expect.findings.length > 0) {
    throw new FixtureError(place, "Where any finding will do, none is marked: take out the marks, or `findings: any`.");
  }
  const saysMore =
    written.expect?.status !== undefined || written.expect?.blockedBy !== undefined || expect.isAnyFinding === true;
  if (written.label === "positive" && unsuppressed.length === 0 && !saysMore) {
    throw new FixtureError(place, "A positive case says what is to be found: mark a line of `after` with <<rule>>.");
  }
  if (written.label === "negative" && unsuppressed.length > 0 && expect.status === "pass" && !saysMore) {
    throw new FixtureError(place, "A negative case expects no finding: take the mark out, or label it positive.");
  }
  if (written.tier === "benign" && written.label !== "negative") {
    throw new FixtureError(place, "A benign case is negative.");
  }
  const isNothing =
    change.deleted.length === 0 && [...change.after].every(([path, file]) => isSame(file, change, path));
  if (isNothing && change.worktree.size === 0 && change.ungated === null && written.expect?.status === undefined) {
    throw new FixtureError(place, "The case changes nothing: give it `after` or `deleted`.");
  }
}

function isSame(file: FixtureFile, { before }: FixtureChange, path: RepoPath): boolean {
  const old = before.get(path);
  return old !== undefined && old.mode === file.mode && old.content.equals(file.content);
}

/** What a digest stands for: the fields as they are written, and the files of a folder. */
function digestOf({ written, folder }: ReadCase, { change }: BuiltChange): string {
  const present = [...change.worktree].filter((entry): entry is [RepoPath, FixtureFile] => entry[1] !== null);
  const layers = [change.before, change.ungated ?? new Map(), change.after, new Map(present)];
  return createHash("sha256")
    .update(canonicalJson([written, folder === null ? [] : layers.map(describeFiles)]))
    .digest("hex");
}

function describeFiles(files: FixtureFiles): string[] {
  return [...files].map(
    ([path, { mode, content }]) =>
      `${mode} ${createHash("sha256").update(content).digest("hex")} ${JSON.stringify(path)}`,
  );
}
