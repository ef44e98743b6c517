import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Repository } from "../git/repository.ts";
import { addLinks, linkLines, linksIn } from "./add-links.ts";
import { policyFileName } from "./load.ts";
import { readTrust, trustedBy } from "./trust.ts";

/** What it takes to have `snapshot.link` name what the tests need. */
export interface LinkOffer {
  /** The policy file in the work tree, absolute. */
  readonly path: string;
  /** Globs that it does not have yet. */
  readonly missing: readonly string[];
  /** The file's text with them; null when the file is not one that they can be added to. */
  readonly text: string | null;
  /** The settings as they would stand in a file of their own. */
  readonly lines: string;
  /** Whether some of the globs wait for `dl trust`: what is linked takes part in the tests and in no commit. */
  readonly needsTrust: boolean;
}

/**
 * Compares `links` with the policy file in the work tree and with what a person has trusted.
 *
 * @throws {CorruptFileError} when the trust store cannot be relied on.
 */
export async function offerLinks(repository: Repository, links: readonly string[]): Promise<LinkOffer> {
  const path = join(repository.worktree, policyFileName);
  const before = await readFile(path, "utf8").catch(missingIsEmpty);
  const present = linksIn(before);
  const missing = links.filter((link) => !present.includes(link));
  const isTrusted = trustedBy(await readTrust(repository.commonDir));
  return {
    path,
    missing,
    text: addLinks(before, missing),
    lines: linkLines(links),
    needsTrust: !links.every((value) => isTrusted({ key: "snapshot.link", value, why: "loosening" })),
  };
}

/** Writes the file as offered; false when it cannot be. */
export async function writeLinks({ path, text }: LinkOffer): Promise<boolean> {
  if (text === null) return false;
  return writeFile(path, text).then(
    () => true,
    () => false,
  );
}

function missingIsEmpty(error: NodeJS.ErrnoException): string {
  if (error.code === "ENOENT") return "";
  throw error;
}
