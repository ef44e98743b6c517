import { createHash } from "node:crypto";
import { posix } from "node:path";
import type { Oid } from "../change/change.ts";
import { readCommit } from "../change/open-change.ts";
import { allRules } from "../checkpoint/rules.ts";
import { splitNul } from "../git/split-nul.ts";
import type { GateName } from "../gates/contract.ts";
import { git } from "../git/git.ts";
import type { ObjectReader } from "../git/objects.ts";
import { decodePath, displayPath, type RepoPath } from "../git/path.ts";
import type { Repository } from "../git/repository.ts";
import { nearest } from "../policy/nearest.ts";
import { appendLabels, type GivenLabel } from "./append-labels.ts";
import { FeedbackError } from "./feedback-error.ts";
import { maskLabel } from "./mask-label.ts";
import { numberFindings } from "./number-findings.ts";
import { findBlob, locate } from "./place-of.ts";
import type { LoggedCheckpoint } from "./read-checkpoints.ts";
import type { Speaker } from "./speaker.ts";

/** A defect that should have been found. */
export interface MissedDefect {
  /** What was judged without finding it, or, where no event tells of it, the revision that holds it. */
  readonly where: LoggedCheckpoint | { readonly revision: string };
  readonly gate: GateName;
  /** With or without the gate's name. */
  readonly rule: string | null;
  /** `<file>:<line>` from the top of the repository, or from the folder `below` it. */
  readonly place: string | null;
  readonly below: RepoPath;
  readonly note: string | null;
  readonly speaker: Speaker;
}

/**
 * Labels what a gate has missed, once it is sure that it is there: the revision, the file, the line, the rule.
 *
 * @throws {FeedbackError | RevisionError} for what is not there.
 */
export async function labelMissed(
  repository: Repository,
  objects: ObjectReader,
  missed: MissedDefect,
): Promise<GivenLabel> {
  const judged = await judgedContent(repository, objects, missed);
  const rule = missed.rule === null ? null : await knownRule(missed.gate, missed.rule);
  const spot = missed.place === null ? null : await findSpot(repository, objects, judged, missed);
  refuseFound(missed, spot);
  const line = spot?.line ?? null;
  const blob = spot?.blob ?? null;
  const path = spot?.path ?? null;
  const label = await maskLabel(
    {
      ...judged,
      blob,
      fingerprint: digest([missed.gate, rule ?? "", path ?? "", blob ?? judged.tree, String(line)]),
      event: "revision" in missed.where ? null : missed.where.id,
      label: "missed",
      gate: missed.gate,
      rule,
      path,
      line,
      ...missed.speaker,
      note: missed.note,
    },
    objects,
  );
  const [given] = await appendLabels(repository, [label]);
  if (given === undefined) throw new Error("one label was to be given, and none was");
  return given;
}

interface JudgedContent {
  readonly commit: Oid | null;
  readonly tree: Oid;
}

async function judgedContent(
  repository: Repository,
  objects: ObjectReader,
  { where }: MissedDefect,
): Promise<JudgedContent> {
  if ("revision" in where) {
    const { oid, tree } = await readCommit(repository, objects, where.revision);
    return { commit: oid, tree };
  }
  const { commits, tree } = where.result.change;
  return { commit: commits.at(-1) ?? null, tree };
}

/** The rule's whole id. Semgrep may run rules of the repository's own, which no list holds. */
async function knownRule(gate: GateName, rule: string): Promise<string> {
  const id = rule.startsWith(`${gate}/`) ? rule : `${gate}/${rule}`;
  const known = (await allRules()).map((one) => one.id).filter((one) => one.startsWith(`${gate}/`));
  if (known.includes(id)) return id;
  const near = nearest(id, known);
  if (near === null && gate === "semgrep" && /^semgrep\/[\w.-]+$/.test(id)) return id;
  const hint = near === null ? "Leave --rule out if none is meant to find it yet." : `Did you mean "${near}"?`;
  throw new FeedbackError(`${gate} has no rule "${rule}". ${hint} \`dl rules --gate ${gate}\` lists them.`);
}

interface Spot {
  readonly path: RepoPath;
  readonly line: number;
  readonly blob: Oid;
}

async function findSpot(
  repository: Repository,
  objects: ObjectReader,
  { tree }: JudgedContent,
  { place, below }: MissedDefect,
): Promise<Spot> {
  const match = /^(?<file>.+):(?<line>[1-9]\d{0,8})$/s.exec(place ?? "");
  const file = match?.groups?.["file"];
  if (file === undefined)
    throw new FeedbackError(`--path takes a file and a line, such as src/app.ts:12; got "${place}".`);
  const line = Number(match?.groups?.["line"]);
  for (const path of [posix.normalize(file), posix.normalize(posix.join(below, file))]) {
    const blob = await findBlob(objects, tree, path);
    if (blob === null) continue;
    await refuseBeyondEnd(objects, blob, { path, line });
    return { path, line, blob };
  }
  throw new FeedbackError(await describeNoFile(repository, tree, file));
}

async function refuseBeyondEnd(objects: ObjectReader, blob: Oid, { path, line }: Omit<Spot, "blob">): Promise<void> {
  const content = await objects.readBlob(blob);
  const breaks = content.filter((byte) => byte === 0x0a).length;
  const lines = content.length === 0 || content.at(-1) === 0x0a ? breaks : breaks + 1;
  if (line <= lines) return;
  throw new FeedbackError(
    `${displayPath(path)} has ${lines} ${lines === 1 ? "line" : "lines"}: there is no line ${line}.`,
  );
}

async function describeNoFile(repository: Repository, tree: Oid, file: string): Promise<string> {
  const listing = await git(["ls-tree", "-r", "-z", "--name-only", "--full-tree", tree], { cwd: repository.worktree });
  const paths = splitNul(listing).map((bytes) => decodePath(bytes));
  const sameName = paths.find((path) => posix.basename(path) === posix.basename(file));
  const near = sameName ?? nearest(file, paths);
  const hint =
    near === null ? "Paths are those of the tree that was judged, from its top." : `Did you mean ${displayPath(near)}?`;
  return `There is no file ${displayPath(file)} in tree ${tree.slice(0, 12)}. ${hint}`;
}

/** What was reported was not missed. */
function refuseFound({ where, gate }: MissedDefect, spot: Spot | null): void {
  if ("revision" in where || spot === null) return;
  const found = numberFindings(where).find(({ gate: by, finding }) => {
    const { path, line } = locate(finding);
    return by === gate && path === spot.path && line === spot.line && finding.suppression === null;
  });
  if (found === undefined) return;
  throw new FeedbackError(
    `${gate} reported ${found.finding.rule} there. If it is right, say: dl feedback ${where.id}.${found.number} correct`,
  );
}

function digest(parts: readonly string[]): string {
  return createHash("sha256").update(parts.join("\0")).digest("hex");
}
