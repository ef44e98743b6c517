import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/** Files of dl itself are missing. */
export class IncompleteError extends Error {
  override readonly name = "IncompleteError";
}

/**
 * The absolute path of a file or folder that ships beside the code, such as `tools/semgrep/requirements.txt`. The bundle
 * keeps assets under the path that they have in the sources, but its chunks lie elsewhere: so the first folder above this
 * module that holds the asset is taken.
 *
 * @throws {IncompleteError} when the installation lacks it.
 */
export function assetPath(asset: string): string {
  for (let folder = import.meta.dirname; ; folder = dirname(folder)) {
    const candidate = join(folder, asset);
    if (existsSync(candidate)) return candidate;
    if (folder === dirname(folder)) break;
  }
  throw new IncompleteError(`dl's installation is incomplete: ${asset} is missing. Install dev-loop again.`);
}
