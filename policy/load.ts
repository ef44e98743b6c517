import { readFile, stat } from "node:fs/promises";
import type { Oid } from "../change/change.ts";
import type { ObjectReader } from "../git/objects.ts";
import type { Repository } from "../git/repository.ts";
import { userPolicyPath } from "./input-files.ts";
import type { Layer, LayerName } from "./layer.ts";
import { mergeLayers, policyFloor, type IsTrusted, type Layers, type MergedPolicy } from "./layers.ts";
import { PolicyError } from "./problems.ts";
import { readRootTree } from "./root-tree.ts";
import { trustNeeds } from "./trust-needs.ts";

/** The name of a repository's policy file. */
export const policyFileName = ".devloop.yaml";

/** Which policy is asked for. */
export interface PolicyRequest {
  readonly repository: Repository;
  readonly objects: ObjectReader;
  /** The commit whose file rules; null when there is none yet. */
  readonly baseRevision: string | null;
  /** The tree under judgement, whose file may tighten. */
  readonly tree: Oid;
  /**
   * Whose word makes commands and loosenings hold. `store`: what the user has trusted with `dl trust`. `base`: the base's
   * file itself, for CI on a branch that people merge into.
   */
  readonly trust: "store" | "base";
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/** An effective policy, where its values come from, and the blobs that it was read from. */
export interface LoadedPolicy extends MergedPolicy {
  readonly inputs: { readonly base: Oid | null; readonly staged: Oid | null };
}

/**
 * The effective policy for `tree`. The repository's files are read from git objects, never from the work tree.
 *
 * @throws {PolicyError} when a file cannot be read as a policy, or the user's loosens.
 * @throws {CorruptFileError} when the trust store cannot be relied on.
 */
export async function loadPolicy(request: PolicyRequest): Promise<LoadedPolicy> {
  const { objects, baseRevision, tree, repository, env = process.env } = request;
  const [user, base, staged] = await Promise.all([
    readUserLayer(env),
    baseRevision === null ? null : findPolicyFile(objects, baseRevision, `${shorten(baseRevision)}:${policyFileName}`),
    findPolicyFile(objects, tree, policyFileName),
  ]);
  const layers = await readLayers(objects, user, base, staged);
  const isTrusted = await trustFor(request.trust, layers, repository, env);
  return { ...mergeLayers(layers, isTrusted), inputs: { base: base?.oid ?? null, staged: staged?.oid ?? null } };
}

/**
 * The user's own policy file, null when there is none.
 *
 * @throws {PolicyError}
 */
export async function readUserLayer(env: PolicyRequest["env"] = process.env): Promise<Layer | null> {
  const path = userPolicyPath(env);
  const bytes = await readIfThere(path);
  if (bytes !== null) return parse(bytes, "user", path);
  const misnamed = path.replace(/yaml$/, "yml");
  if (await isThere(misnamed)) throw misnamedError(misnamed, "config.yaml");
  return null;
}

/** A policy file in a tree. */
interface FoundFile {
  readonly oid: Oid;
  /** For messages. */
  readonly file: string;
}

async function findPolicyFile(objects: ObjectReader, revision: string, file: string): Promise<FoundFile | null> {
  const entries = await readRootTree(objects, revision);
  if (entries === null) throw fileError(file, `The repository does not hold ${shorten(revision)}; fetch more history.`);
  const entry = entries.get(policyFileName);
  if (entry?.mode.startsWith("100")) return { oid: entry.oid, file };
  if (entry) throw fileError(file, "This is a link or a folder, and a policy must be a file.");
  const misnamed = policyFileName.replace(/yaml$/, "yml");
  if (entries.has(misnamed)) throw misnamedError(file.replace(policyFileName, misnamed), policyFileName);
  return null;
}

async function readLayers(
  objects: ObjectReader,
  user: Layer | null,
  base: FoundFile | null,
  staged: FoundFile | null,
): Promise<Layers> {
  const read = async (found: FoundFile | null, name: LayerName): Promise<Layer | null> =>
    found && parse(await objects.readBlob(found.oid), name, found.file);
  // When both are the same file, values that the base already had are shown as the repository's.
  if (base !== null && base.oid === staged?.oid) {
    const same = { ...base, file: policyFileName };
    return { user, base: await read(same, "repository").catch(explainBase), staged: null };
  }
  return { user, base: await read(base, "repository").catch(explainBase), staged: await read(staged, "staged") };
}

/** The one file that the change under judgement cannot mend. */
function explainBase(error: unknown): never {
  if (!(error instanceof PolicyError)) throw error;
  throw new PolicyError(
    error.problems,
    "This file is committed, and rules until the next commit: mend it, and commit the mended file alone with `git commit --no-verify`.",
  );
}

async function trustFor(
  trust: PolicyRequest["trust"],
  layers: Layers,
  repository: Repository,
  env: NonNullable<PolicyRequest["env"]>,
): Promise<IsTrusted> {
  const floor = policyFloor(layers.user);
  const baseNeeds = trustNeeds(floor, layers.base);
  const needsSome = baseNeeds.length > 0 || trustNeeds(floor, layers.staged).length > 0;
  if (!needsSome) return () => false;
  const { readTrust, trustedBy } = await import("./trust.ts");
  return trustedBy(trust === "base" ? baseNeeds : await readTrust(repository.commonDir, env));
}

async function parse(bytes: Uint8Array, name: LayerName, file: string): Promise<Layer> {
  const { parsePolicyFile } = await import("./parse.ts");
  return parsePolicyFile(bytes, { name, file });
}

function misnamedError(file: string, right: string): PolicyError {
  return fileError(file, `dl reads ${right}: rename this file, or it would have no effect.`);
}

function fileError(file: string, message: string): PolicyError {
  return new PolicyError([{ file, line: 1, column: 1, message, suggestion: null }]);
}

/** Ids are cut to what people can read; other revisions stay. */
function shorten(revision: string): string {
  return /^[0-9a-f]{40,64}$/.test(revision) ? revision.slice(0, 12) : revision;
}

async function readIfThere(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    const reason = (error as Error).message;
    throw fileError(path, `The file cannot be read: ${reason}.`);
  }
}

async function isThere(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null)) !== null;
}
