import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { calibrationHome } from "../../calibration/home.ts";
import type { Fixture } from "../../calibration/fixture.ts";
import { loadFixtures } from "../../calibration/load/load-fixtures.ts";
import { loadScanner } from "../../gates/secrets/scanner.ts";
import type { ObjectReader } from "../../git/objects.ts";
import type { Repository } from "../../git/repository.ts";
import { FeedbackError } from "../feedback-error.ts";
import type { Label } from "../label.ts";
import { refuseLinks } from "../refuse-links.ts";
import { assessReplay } from "./assess-replay.ts";
import { caseYaml } from "./case-yaml.ts";
import { doubtfulLines, type DoubtfulLine } from "./doubtful-lines.ts";
import { cutsFor, draftFixture, type Draft } from "./draft.ts";
import { readSource, type LabelledSource } from "./read-source.ts";
import type { ReplayFixture } from "./replay-fixture.ts";
import { secretValues, withoutValues } from "./secret-values.ts";
import { stillShows } from "./still-shows.ts";

/** What is to be promoted. */
export interface PromotionRequest {
  readonly label: Label;
  /** The rule that should find what was missed, `<gate>/<rule>`; null for the label's own. */
  readonly rule: string | null;
  /** The fixture's name; null for one made of the rule and the fingerprint. */
  readonly name: string | null;
}

/** A fixture that was made of a label, and is not written yet. */
export interface Promotion {
  /** Of the fixture, such as `secrets/github-token-705ff6a8`. */
  readonly id: string;
  /** Absolute. */
  readonly folder: string;
  readonly label: "positive" | "negative";
  /** `<gate>/<rule>` */
  readonly rule: string;
  readonly path: string;
  readonly line: number | null;
  /** Why it does not come out right yet; null when it does. */
  readonly gap: string | null;
  /** Lines that a person must have looked at: of gates other than secrets the whole file is kept. */
  readonly doubtful: readonly DoubtfulLine[];
  /** By path from its folder. */
  readonly files: Readonly<Record<string, string>>;
}

/**
 * Makes a fixture of a label, and makes sure that it shows what was labelled: what is right is found in it, what is a
 * false positive is found too or was mended since, and what was missed is still missed or is found by now. Writes nothing.
 *
 * @throws {FeedbackError} when it cannot be made, or would show something else.
 */
export async function prepareFixture(
  repository: Repository,
  objects: ObjectReader,
  request: PromotionRequest,
  replay: ReplayFixture,
): Promise<Promotion> {
  const { label } = request;
  const rule = request.rule ?? label.rule;
  if (rule === null) {
    throw new FeedbackError("No rule was named for what was missed. Name the one that should find it, with --rule.");
  }
  const id = `${label.gate}/${request.name ?? nameOf(rule, label)}`;
  const folder = join(calibrationHome(repository.worktree).fixtures, id);
  await refuseTaken(folder, repository.worktree);
  const source = await readSource(repository.commonDir, objects, label);
  const values = await secretValues(source.text, label, rule);
  // Whoever named the file, or wrote the note, may have had the secret before their eyes.
  const told = { ...label, note: label.note === null ? null : withoutValues(label.note, values) };
  const placed = { ...source, path: withoutValues(source.path, values) };
  let refusal: FeedbackError | null = null;
  for (const cut of cutsFor(label)) {
    try {
      const draft = await draftFixture(told, rule, placed, cut);
      const gap = await findGap({ label, id, draft, source }, replay);
      const files = { "case.yaml": caseYaml({ ...draft.fields, ...(gap !== null && { gap }) }) };
      await refuseSecrets(files);
      refuseValues(id, draft, values);
      const { fields, path, line } = draft;
      const doubtful = label.gate === "secrets" ? [] : doubtfulLines(fields);
      return { id, folder, label: fields.label, rule, path, line, gap, doubtful, files };
    } catch (error) {
      if (!(error instanceof FeedbackError)) throw error;
      refusal ??= error;
    }
  }
  throw refusal ?? new Error("no way to cut a fixture was tried");
}

/**
 * Writes a prepared fixture.
 *
 * @throws {FeedbackError} when something is there by now.
 */
export async function writeFixture({ folder, files }: Promotion, worktree: string): Promise<void> {
  await refuseTaken(folder, worktree);
  for (const [path, text] of Object.entries(files)) {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, text, { flag: "wx" });
  }
}

/** Small letters, digits and single hyphens. */
function nameOf(rule: string, { fingerprint }: Label): string {
  const name = rule
    .slice(rule.indexOf("/") + 1)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
  return `${name}-${fingerprint.slice(0, 8)}`;
}

async function refuseTaken(folder: string, worktree: string): Promise<void> {
  const isThere = await refuseLinks(worktree, folder);
  if (isThere) throw new FeedbackError(`${folder} is there already. Give the fixture another name, with --name.`);
}

interface Verified {
  readonly label: Label;
  readonly id: string;
  readonly draft: Draft;
  readonly source: LabelledSource;
}

/** Has the draft read and replayed as calibration will do it, and gives the gap that it shows, if any. */
async function findGap({ label, id, draft, source }: Verified, replay: ReplayFixture): Promise<string | null> {
  const fixture = await loadDraft(id, draft);
  const assessment = assessReplay(label.label, draft, fixture, await replay(fixture));
  switch (assessment.kind) {
    case "right":
      return null;
    case "gap":
      return assessment.gap;
    case "unless-mended":
      // Nothing is found in it. That is as it should be only if the same holds for the original.
      if (await stillShows({ label, draft, source }, fixture, replay)) throw new FeedbackError(assessment.why);
      return null;
    case "unless-found":
      if (!(await stillShows({ label, draft, source }, fixture, replay))) throw new FeedbackError(assessment.why);
      return null;
  }
}

async function loadDraft(id: string, { fields }: Draft): Promise<Fixture> {
  const root = await mkdtemp(join(tmpdir(), "dl-promote-"));
  try {
    await mkdir(join(root, id), { recursive: true });
    await writeFile(join(root, id, "case.yaml"), caseYaml(fields));
    for await (const fixture of loadFixtures([{ root, set: "repository", mayRun: true }], () => true)) return fixture;
    throw new Error(`${id} was written and not read`);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

/** Rules do not see a secret in everything that holds one. */
function refuseValues(id: string, { fields, path }: Draft, values: readonly string[]): void {
  const texts = [fields.before, fields.after].flatMap((files) => Object.values(files ?? {}));
  const own = [id, path, fields.why, ...texts].map((text) => text.replaceAll(/\{\{(?!braces:)[^{}]*\}\}/g, "\0"));
  if (!own.some((text) => values.some((value) => text.includes(value)))) return;
  throw new FeedbackError(
    "The fixture would still hold a value that the original keeps secret, and is not written. Write it by hand.",
  );
}

/** The last word before anything is shown: no rule finds a secret in what is to be written. */
async function refuseSecrets(files: Promotion["files"]): Promise<void> {
  const scanner = await loadScanner();
  for (const text of Object.values(files)) {
    const [match] = (await scanner.scan(text)).all;
    if (match)
      throw new FeedbackError(`The fixture would still hold ${match.title}, and is not written. Write it by hand.`);
  }
}
