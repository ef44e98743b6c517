import { lstat } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { FeedbackError } from "./feedback-error.ts";

/**
 * Makes sure that no part of `path` below `top` is a symbolic link: a repository must not have dl write outside of it.
 *
 * @returns whether anything is at `path`.
 * @throws {FeedbackError}
 */
export async function refuseLinks(top: string, path: string): Promise<boolean> {
  let place = top;
  for (const segment of relative(top, path).split(sep)) {
    place = join(place, segment);
    const stats = await lstat(place).catch(() => null);
    if (stats === null) return false;
    if (stats.isSymbolicLink()) {
      throw new FeedbackError(
        `${place} is a symbolic link, and dl writes nothing through one. Replace it, and run this again.`,
      );
    }
  }
  return true;
}
