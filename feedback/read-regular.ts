import { constants } from "node:fs";
import { open } from "node:fs/promises";
import { FeedbackError } from "./feedback-error.ts";

/**
 * The text of a file; null when nothing is there. A link could lead anywhere, and a device or a pipe never ends: neither is
 * read, and neither is waited for.
 *
 * @throws {FeedbackError} when it is something else than a file of its own.
 */
export async function readRegular(path: string): Promise<string | null> {
  const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
  const file = await open(path, flags).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw error.code === "ELOOP" || error.code === "ENXIO" ? notRegular(path) : error;
  });
  if (file === null) return null;
  try {
    if (!(await file.stat()).isFile()) throw notRegular(path);
    return await file.readFile("utf8");
  } finally {
    await file.close();
  }
}

function notRegular(path: string): FeedbackError {
  return new FeedbackError(
    `${path} is a link, a device or a folder, and no file of its own: dl does not read it. Replace it with a file, or take it away.`,
  );
}
