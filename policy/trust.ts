import { realpath } from "node:fs/promises";
import { digestOf } from "./digest.ts";
import { trustStorePath } from "./input-files.ts";
import { CorruptFileError, readPrivateJson, writePrivateJson } from "./json-file.ts";
import type { IsTrusted } from "./layers.ts";
import type { UntrustedValue } from "./policy.ts";

/** A value that a person has said may hold in one repository. */
export interface TrustedValue {
  readonly key: string;
  readonly value: unknown;
  /** When it was said, RFC 3339. */
  readonly at: string;
}

/** The store: trusted values by the real path of the repository's common git directory. */
interface TrustFile {
  readonly version: 1;
  readonly repositories: Readonly<Record<string, readonly TrustedValue[]>>;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * What is trusted in the repository with this common git directory, in all of its worktrees.
 *
 * @throws {CorruptFileError} when the store cannot be relied on: it is never taken for an empty one.
 */
export async function readTrust(commonDir: string, env: Environment = process.env): Promise<readonly TrustedValue[]> {
  const file = await readTrustFile(trustStorePath(env));
  return file.repositories[await realpath(commonDir)] ?? [];
}

/**
 * Trusts `needs`, beside what is trusted already.
 *
 * @returns what was not trusted before.
 */
export async function addTrust(
  commonDir: string,
  needs: readonly UntrustedValue[],
  env: Environment = process.env,
): Promise<readonly TrustedValue[]> {
  const at = new Date().toISOString();
  const isTrusted = trustedBy(await readTrust(commonDir, env));
  const added = needs.filter((need) => !isTrusted(need)).map(({ key, value }) => ({ key, value, at }));
  if (added.length > 0) await changeTrust(commonDir, env, (before) => [...before, ...added]);
  return added;
}

/**
 * Takes trust back: for `keys`, or all of it when there are none.
 *
 * @returns what was taken back.
 */
export async function revokeTrust(
  commonDir: string,
  keys: readonly string[],
  env: Environment = process.env,
): Promise<readonly TrustedValue[]> {
  const before = await readTrust(commonDir, env);
  const revoked = before.filter(({ key }) => keys.length === 0 || keys.includes(key));
  if (revoked.length > 0)
    await changeTrust(commonDir, env, (all) => all.filter((one) => !revoked.some((it) => sameTrust(it, one))));
  return revoked;
}

/** Trust covers a value by its content: one that has changed by a single character is another one. */
export function trustedBy(values: readonly Pick<TrustedValue, "key" | "value">[]): IsTrusted {
  const digests = new Set(values.map(digestOfTrust));
  return (need) => digests.has(digestOfTrust(need));
}

function digestOfTrust({ key, value }: Pick<TrustedValue, "key" | "value">): string {
  return digestOf({ key, value });
}

function sameTrust(a: TrustedValue, b: TrustedValue): boolean {
  return digestOfTrust(a) === digestOfTrust(b);
}

async function changeTrust(
  commonDir: string,
  env: Environment,
  change: (before: readonly TrustedValue[]) => readonly TrustedValue[],
): Promise<void> {
  const path = trustStorePath(env);
  const [file, repository] = await Promise.all([readTrustFile(path), realpath(commonDir)]);
  const { [repository]: before = [], ...others } = file.repositories;
  const after = change(before);
  const repositories = after.length > 0 ? { ...others, [repository]: after } : others;
  await writePrivateJson(path, { version: 1, repositories } satisfies TrustFile);
}

async function readTrustFile(path: string): Promise<TrustFile> {
  const mend = "remove it, and say again with `dl trust` in each repository what you trust.";
  const data = await readPrivateJson(path, mend);
  if (data === undefined) return { version: 1, repositories: {} };
  if (!isTrustFile(data)) throw new CorruptFileError(`${path} is not a trust store that this dl reads: ${mend}`);
  return data;
}

function isTrustFile(data: unknown): data is TrustFile {
  const { version, repositories } = (data ?? {}) as { version?: unknown; repositories?: unknown };
  if (version !== 1 || typeof repositories !== "object" || repositories === null) return false;
  return Object.values(repositories).every((values) => Array.isArray(values) && values.every(isTrustedValue));
}

function isTrustedValue(data: unknown): boolean {
  if (data === null || typeof data !== "object" || !("value" in data)) return false;
  const { key, at } = data as { key?: unknown; at?: unknown };
  return typeof key === "string" && typeof at === "string";
}
