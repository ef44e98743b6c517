import { mkdir, writeFile } from "node:fs/promises";
import { displayPath, joinPath } from "../git/path.ts";
import type { Change, PresentFile } from "./change.ts";

/**
 * Writes the `after` versions of `files` below `directory`, under their own names and with their exec bits, as git
 * holds them: no filters, no line-end conversion.
 *
 * @throws {RangeError} on a path that would leave `directory`: git refuses to check such a tree out, but can hold it.
 */
export async function materialise(change: Change, files: readonly PresentFile[], directory: string): Promise<void> {
  for (const { after } of files) {
    if (after.path.split("/").some((segment) => segment === ".." || segment === "")) {
      throw new RangeError(`the tree holds a path that leads out of it: ${displayPath(after.path)}`);
    }
    const target = joinPath(directory, after.path);
    const folder = target.subarray(0, target.lastIndexOf("/"));
    await mkdir(folder, { recursive: true });
    const content = await change.objects.readBlob(after.oid);
    await writeFile(target, content, { mode: after.mode === "100755" ? 0o755 : 0o644, flag: "wx" });
  }
}
